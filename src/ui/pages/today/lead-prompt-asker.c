/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-prompt-asker.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-prompts.h"

struct _LeadPromptAsker
{
  GObject          parent_instance;

  /* owned */
  LeadTodayView   *view;
  LeadPromptBasis *basis; /* NULL until it is loaded */
  LeadPrompt      *prompt;
  GCancellable    *loading;

  LeadPromptState  state;
  LeadDay          day; /* for which @prompt was chosen */
};

enum
{
  ASKS,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPromptAsker, lead_prompt_asker, G_TYPE_OBJECT)

static LeadJournal *
get_journal (LeadPromptAsker *self)
{
  return lead_desk_get_journal (lead_today_view_get_desk (self->view));
}

static LeadPromptSituation
get_situation (LeadPromptAsker *self)
{
  LeadPromptSituation situation = {
    .content = lead_desk_get_content (lead_today_view_get_desk (self->view)),
    .today = self->day,
    .journal = lead_journal_get_uuid (get_journal (self)),
  };

  lead_prompt_situation_set_basis (&situation, self->basis);
  return situation;
}

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadPromptAsker) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_change_prompts_finish (LEAD_JOURNAL (source), result, &error)
      && self->view != NULL)
    lead_desk_report (lead_today_view_get_desk (self->view), error);
}

/* That a question was asked is no news to anybody; if it can't be noted now it
 * is the next time. */
static void
noted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!lead_journal_change_prompts_finish (LEAD_JOURNAL (source), result, &error))
    g_debug ("It couldn’t be noted that a question was asked");
}

static void
change (LeadJournal          *journal,
        LeadPromptChangeKind  kind,
        LeadDay               day,
        const LeadPrompt     *prompt,
        GAsyncReadyCallback   callback,
        gpointer              user_data)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);

  g_ptr_array_add (changes, lead_prompt_change_new (kind, day, prompt->id, prompt->reason));
  lead_journal_change_prompts_async (journal, changes, NULL, callback, user_data);
}

static void
note_asked (LeadPromptAsker *self)
{
  const LeadAsking *latest = lead_asked_get_latest (self->basis->asked, self->day);

  if (latest != NULL && g_str_equal (latest->prompt, self->prompt->id))
    return;
  lead_asked_add (self->basis->asked, self->day, self->prompt->id, self->prompt->reason, FALSE);
  if (!lead_journal_get_read_only (get_journal (self)))
    change (get_journal (self), LEAD_PROMPT_ASKED, self->day, self->prompt, noted_cb, NULL);
}

static void
set_prompt (LeadPromptAsker *self, LeadPrompt *prompt, LeadPromptState state)
{
  g_clear_pointer (&self->prompt, lead_prompt_free);
  self->prompt = prompt;
  self->state = state;
  if (state == LEAD_PROMPT_ASKING)
    note_asked (self);
  g_signal_emit (self, signals[ASKS], 0);
}

/* What was put off today stays so, with the question for whoever wants it after
 * all. */
static void
choose (LeadPromptAsker *self)
{
  LeadPromptSituation situation = get_situation (self);
  const LeadAsking *latest = lead_asked_get_latest (self->basis->asked, self->day);
  LeadPrompt *prompt = NULL;

  if (latest != NULL && latest->put_off)
    prompt = lead_prompt_find (&situation, latest->prompt);
  if (prompt != NULL)
    {
      set_prompt (self, prompt, LEAD_PROMPT_RESTING);
      return;
    }
  prompt = lead_prompt_choose (&situation);
  set_prompt (self, prompt, prompt != NULL ? LEAD_PROMPT_ASKING : LEAD_PROMPT_EMPTY);
}

/* What is asked stays while nothing speaks against it: somebody may be writing. */
static gboolean
still_stands (LeadPromptAsker *self)
{
  LeadPromptSituation situation = get_situation (self);
  g_autoptr (LeadPrompt) found = NULL;

  if (self->prompt == NULL || lead_asked_is_refused (self->basis->asked, self->prompt->id))
    return FALSE;
  found = lead_prompt_find (&situation, self->prompt->id);
  if (found != NULL && found->item != NULL && lead_item_get_hidden (found->item))
    return FALSE;
  return found != NULL && g_str_equal (found->question, self->prompt->question);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadPromptAsker) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPromptBasis) basis
    = lead_journal_load_prompt_basis_finish (LEAD_JOURNAL (source), result, &error);
  LeadDay today;

  if (self->view == NULL)
    return;
  if (basis == NULL)
    {
      lead_desk_report (lead_today_view_get_desk (self->view), error);
      return;
    }
  today = lead_today_view_get_present (self->view);
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  self->basis = g_steal_pointer (&basis);
  if (today == self->day && still_stands (self))
    return;
  self->day = today;
  choose (self);
}

static void
lead_prompt_asker_dispose (GObject *object)
{
  LeadPromptAsker *self = LEAD_PROMPT_ASKER (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->prompt, lead_prompt_free);
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_prompt_asker_parent_class)->dispose (object);
}

static void
lead_prompt_asker_class_init (LeadPromptAskerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_prompt_asker_dispose;

  signals[ASKS] = g_signal_new ("asks", LEAD_TYPE_PROMPT_ASKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
lead_prompt_asker_init (LeadPromptAsker *self)
{
  self->day = LEAD_DAY_NONE;
}

static void
on_journal_changed (LeadPromptAsker *self, guint changes)
{
  if ((changes & LEAD_CHANGE_PROMPTS) != 0 && self->basis != NULL)
    lead_prompt_asker_reload (self);
}

/* What the writer hides isn't asked; what they add is. */
static void
on_content (LeadPromptAsker *self)
{
  if (self->basis != NULL)
    lead_prompt_asker_reload (self);
}

/**
 * lead_prompt_asker_new:
 * @view: the day
 *
 * Returns: (transfer full): somebody who has nothing to ask before
 *   lead_prompt_asker_reload()
 */
LeadPromptAsker *
lead_prompt_asker_new (LeadTodayView *view)
{
  LeadPromptAsker *self;

  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (view), NULL);

  self = g_object_new (LEAD_TYPE_PROMPT_ASKER, NULL);
  self->view = g_object_ref (view);
  g_signal_connect_object (get_journal (self), "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_today_view_get_desk (view), "notify::content",
                           G_CALLBACK (on_content), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * lead_prompt_asker_get_state:
 * @self: who asks
 *
 * Returns: whether there is a question
 */
LeadPromptState
lead_prompt_asker_get_state (LeadPromptAsker *self)
{
  g_return_val_if_fail (LEAD_IS_PROMPT_ASKER (self), LEAD_PROMPT_WAITING);

  return self->state;
}

/**
 * lead_prompt_asker_get_prompt:
 * @self: who asks
 *
 * Returns: (transfer none) (nullable): what is asked, or was put off today
 */
const LeadPrompt *
lead_prompt_asker_get_prompt (LeadPromptAsker *self)
{
  g_return_val_if_fail (LEAD_IS_PROMPT_ASKER (self), NULL);

  return self->prompt;
}

/**
 * lead_prompt_asker_count_answers:
 * @self: who asks
 *
 * Returns: how many entries answer the question, when last looked
 */
guint
lead_prompt_asker_count_answers (LeadPromptAsker *self)
{
  g_return_val_if_fail (LEAD_IS_PROMPT_ASKER (self), 0);

  return self->prompt != NULL ? lead_answered_get_count (self->basis->answered, self->prompt->id)
                              : 0;
}

/**
 * lead_prompt_asker_reload:
 * @self: who asks
 *
 * Looks again at what the journal says. The question of the day stays, unless
 * it is another day or the question isn't wanted any more.
 */
void
lead_prompt_asker_reload (LeadPromptAsker *self)
{
  g_return_if_fail (LEAD_IS_PROMPT_ASKER (self));

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_journal_load_prompt_basis_async (get_journal (self),
                                        lead_today_view_get_present (self->view), self->loading,
                                        loaded_cb, g_object_ref (self));
}

/**
 * lead_prompt_asker_another:
 * @self: who asks
 *
 * Asks something else.
 */
void
lead_prompt_asker_another (LeadPromptAsker *self)
{
  LeadPromptSituation situation;
  LeadPrompt *prompt;

  g_return_if_fail (LEAD_IS_PROMPT_ASKER (self));

  if (self->basis == NULL)
    return;
  situation = get_situation (self);
  prompt = lead_prompt_choose_another (&situation);
  set_prompt (self, prompt, prompt != NULL ? LEAD_PROMPT_ASKING : LEAD_PROMPT_EMPTY);
}

static void
change_day (LeadPromptAsker *self, LeadPromptChangeKind kind, LeadPromptState state)
{
  if (self->prompt == NULL || self->state == state)
    return;
  self->state = state;
  change (get_journal (self), kind, self->day, self->prompt, changed_cb, g_object_ref (self));
  g_signal_emit (self, signals[ASKS], 0);
}

/**
 * lead_prompt_asker_put_off:
 * @self: who asks
 *
 * No question any more today.
 */
void
lead_prompt_asker_put_off (LeadPromptAsker *self)
{
  g_return_if_fail (LEAD_IS_PROMPT_ASKER (self));

  change_day (self, LEAD_PROMPT_PUT_OFF, LEAD_PROMPT_RESTING);
}

/**
 * lead_prompt_asker_take_up:
 * @self: who asks
 *
 * The question of today after all.
 */
void
lead_prompt_asker_take_up (LeadPromptAsker *self)
{
  g_return_if_fail (LEAD_IS_PROMPT_ASKER (self));

  change_day (self, LEAD_PROMPT_TAKEN_UP, LEAD_PROMPT_ASKING);
}

/* What has been refused, for Undo. */
typedef struct
{
  LeadPromptAsker *asker;  /* owned */
  LeadPrompt      *prompt; /* owned */
  LeadDay          day;
} Refused;

static void
refused_free (gpointer data)
{
  Refused *refused = data;

  g_object_unref (refused->asker);
  lead_prompt_free (refused->prompt);
  g_free (refused);
}

static void
allow (gpointer data)
{
  Refused *refused = data;
  LeadPromptAsker *self = refused->asker;

  if (self->view == NULL)
    return;
  change (get_journal (self), LEAD_PROMPT_ALLOWED, refused->day, refused->prompt, changed_cb,
          g_object_ref (self));
  set_prompt (self, lead_prompt_copy (refused->prompt), LEAD_PROMPT_ASKING);
}

static void
offer_undo (LeadPromptAsker *self, const LeadPrompt *prompt)
{
  g_autoptr (LeadOperation) operation = NULL;
  Refused *refused = g_new0 (Refused, 1);

  refused->asker = g_object_ref (self);
  refused->prompt = lead_prompt_copy (prompt);
  refused->day = self->day;
  operation = lead_operation_new (_("Not asked again"), allow, refused,
                                  refused_free);
  lead_desk_offer_undo (lead_today_view_get_desk (self->view), operation);
}

/**
 * lead_prompt_asker_refuse:
 * @self: who asks
 *
 * Never asks this question again, asks another one, and offers to take that
 * back.
 */
void
lead_prompt_asker_refuse (LeadPromptAsker *self)
{
  g_autoptr (LeadPrompt) refused = NULL;

  g_return_if_fail (LEAD_IS_PROMPT_ASKER (self));

  if (self->prompt == NULL)
    return;
  refused = lead_prompt_copy (self->prompt);
  lead_asked_refuse (self->basis->asked, refused->id, self->day);
  change (get_journal (self), LEAD_PROMPT_REFUSED, self->day, refused, changed_cb,
          g_object_ref (self));
  lead_prompt_asker_another (self);
  offer_undo (self, refused);
}
