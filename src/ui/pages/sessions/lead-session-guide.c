/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-guide.h"

#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-offer-words.h"

/* Of each kind at most LEAD_OFFER_MOST, and views aren't among them. */
#define MOST_ENTRIES (LEAD_OFFER_UNHEARD * LEAD_OFFER_MOST)

struct _LeadSessionGuide
{
  GObject           parent_instance;

  /* owned */
  LeadSessionDraft *draft;     /* (nullable): NULL once it was stopped */
  GCancellable     *stopping;
  LeadAgendaBasis  *basis;     /* (nullable): until it is read, and while it is worked with */
  char             *asked;     /* (nullable): what was last worked out is an answer to this */
  GPtrArray        *proposals; /* LeadAgendaProposal */
  GPtrArray        *entries;   /* LeadWorthALook */

  gboolean          working;
  gboolean          stale;     /* entries have changed since they were read */
};

static guint signal_changed;

G_DEFINE_FINAL_TYPE (LeadSessionGuide, lead_session_guide, G_TYPE_OBJECT)

/* What is worked out beside the main loop, and what came of it; owned. */
typedef struct
{
  LeadAgendaBasis *basis;
  LeadContent     *content;
  LeadSession     *session;
  LeadDay          today;
  GPtrArray       *proposals;
  GPtrArray       *entries;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_clear_pointer (&work->basis, lead_agenda_basis_free);
  g_clear_pointer (&work->proposals, g_ptr_array_unref);
  g_clear_pointer (&work->entries, g_ptr_array_unref);
  g_object_unref (work->content);
  g_object_unref (work->session);
  g_free (work);
}

static void
worth_a_look_free (gpointer data)
{
  LeadWorthALook *self = data;

  g_object_unref (self->entry);
  g_free (self->why);
  g_free (self);
}

static gboolean
may_be_shown (LeadEntry *entry)
{
  return entry != NULL && !lead_entry_get_private (entry) && lead_entry_get_trashed_ms (entry) == 0;
}

/* @offered stand for the entries at the same places. */
static void
add_entries (Work             *work,
             GPtrArray        *entries,
             const LeadOffer **offered)
{
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      LeadWorthALook *look;

      if (!may_be_shown (entries->pdata[i]))
        continue;
      look = g_new0 (LeadWorthALook, 1);
      look->entry = g_object_ref (entries->pdata[i]);
      look->why = lead_offer_dup_why (offered[i], work->content);
      g_ptr_array_add (work->entries, look);
    }
}

static void
offer (Work         *work,
       LeadJournal  *journal,
       GCancellable *cancellable)
{
  g_autoptr (GArray) offers = lead_agenda_offer (work->basis, work->content, work->session,
                                                 work->today);
  g_autoptr (GPtrArray) entries = NULL;
  const LeadOffer *offered[MOST_ENTRIES];
  int64_t ids[MOST_ENTRIES];
  guint n_ids = 0;

  for (guint i = 0; i < offers->len; i++)
    {
      const LeadOffer *one = &g_array_index (offers, LeadOffer, i);
      LeadAgendaProposal *proposal = NULL;

      if (one->kind == LEAD_OFFER_UNHEARD)
        proposal = lead_offer_to_proposal (one, work->basis->patterns->challenges);
      else if (n_ids < MOST_ENTRIES)
        {
          offered[n_ids] = one;
          ids[n_ids++] = one->entry;
        }
      if (proposal != NULL)
        g_ptr_array_add (work->proposals, proposal);
    }
  entries = lead_journal_load_entries_sync (journal, ids, n_ids, cancellable, NULL);
  add_entries (work, entries, offered);
}

static void
work_out (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  Work *work = data;

  work->proposals = lead_agenda_propose (work->basis, work->content, work->session, work->today);
  work->entries = g_ptr_array_new_with_free_func (worth_a_look_free);
  offer (work, source, cancellable);
  g_task_return_boolean (task, TRUE);
}

/* All of the session that what is proposed depends on. */
static char *
dup_question (LeadSession *session)
{
  GString *question = g_string_new (NULL);
  const char * const *challenges = lead_session_get_challenges (session);
  GPtrArray *agenda = lead_session_get_agenda (session);

  g_string_append_printf (question, "%d %s %d %d", lead_session_get_with (session),
                          lead_session_get_whom (session), lead_session_get_from (session),
                          lead_session_get_to (session));
  for (guint i = 0; challenges[i] != NULL; i++)
    g_string_append_printf (question, " %s", challenges[i]);
  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];

      if (item->subject != NULL)
        g_string_append_printf (question, " %d %s", item->kind, item->subject);
    }

  return g_string_free (question, FALSE);
}

static void refresh (LeadSessionGuide *self);

static void
on_worked_out (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (LeadSessionGuide) self = user_data;
  Work *work = g_task_get_task_data (G_TASK (result));

  self->working = FALSE;
  if (self->draft == NULL || !g_task_propagate_boolean (G_TASK (result), NULL))
    return;
  self->basis = g_steal_pointer (&work->basis);
  g_ptr_array_unref (self->proposals);
  g_ptr_array_unref (self->entries);
  self->proposals = g_steal_pointer (&work->proposals);
  self->entries = g_steal_pointer (&work->entries);
  g_signal_emit (self, signal_changed, 0);
  refresh (self);
}

static void
begin (LeadSessionGuide *self)
{
  LeadDesk *desk = lead_session_draft_get_desk (self->draft);
  Work *work = g_new0 (Work, 1);
  g_autoptr (GTask) task = g_task_new (lead_desk_get_journal (desk), self->stopping, on_worked_out,
                                       g_object_ref (self));

  work->basis = g_steal_pointer (&self->basis);
  work->content = g_object_ref (lead_desk_get_content (desk));
  work->session = g_object_ref (lead_session_draft_get_session (self->draft));
  work->today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, work_out);
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadSessionGuide) self = user_data;
  LeadAgendaBasis *basis;

  basis = lead_journal_load_agenda_basis_finish (LEAD_JOURNAL (source), result, NULL);
  self->working = FALSE;
  if (basis != NULL && self->draft != NULL)
    {
      self->basis = basis;
      refresh (self);
    }
  else if (basis != NULL)
    lead_agenda_basis_free (basis);
}

static void
read_again (LeadSessionGuide *self)
{
  g_clear_pointer (&self->basis, lead_agenda_basis_free);
  g_clear_pointer (&self->asked, g_free);
  self->stale = FALSE;
  lead_journal_load_agenda_basis_async (
    lead_desk_get_journal (lead_session_draft_get_desk (self->draft)), NULL, self->stopping,
    on_read, g_object_ref (self));
}

/* One thing at a time; whatever comes meanwhile is looked at when that is done. */
static void
refresh (LeadSessionGuide *self)
{
  g_autofree char *question = NULL;

  if (self->draft == NULL || self->working)
    return;
  if (self->basis == NULL || self->stale)
    {
      self->working = TRUE;
      read_again (self);
      return;
    }
  question = dup_question (lead_session_draft_get_session (self->draft));
  if (g_strcmp0 (question, self->asked) == 0)
    return;
  g_free (self->asked);
  self->asked = g_steal_pointer (&question);
  self->working = TRUE;
  begin (self);
}

static void
on_journal_changed (LeadSessionGuide *self,
                    LeadChange        what)
{
  if ((what & (LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS | LEAD_CHANGE_CHALLENGES)) == 0)
    return;
  self->stale = TRUE;
  refresh (self);
}

static void
lead_session_guide_dispose (GObject *object)
{
  LeadSessionGuide *self = LEAD_SESSION_GUIDE (object);

  g_cancellable_cancel (self->stopping);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->basis, lead_agenda_basis_free);

  G_OBJECT_CLASS (lead_session_guide_parent_class)->dispose (object);
}

static void
lead_session_guide_finalize (GObject *object)
{
  LeadSessionGuide *self = LEAD_SESSION_GUIDE (object);

  g_clear_object (&self->stopping);
  g_clear_pointer (&self->asked, g_free);
  g_clear_pointer (&self->proposals, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_session_guide_parent_class)->finalize (object);
}

static void
lead_session_guide_class_init (LeadSessionGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_guide_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_session_guide_finalize;

  signal_changed = g_signal_new ("changed", LEAD_TYPE_SESSION_GUIDE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_session_guide_init (LeadSessionGuide *self)
{
  self->stopping = g_cancellable_new ();
  self->proposals = g_ptr_array_new_with_free_func ((GDestroyNotify)lead_agenda_proposal_free);
  self->entries = g_ptr_array_new_with_free_func (worth_a_look_free);
}

/**
 * lead_session_guide_new:
 * @draft: a session
 *
 * Returns: (transfer full): what is there to say about it, as soon as it is known;
 *   nothing where it can't be changed
 */
LeadSessionGuide *
lead_session_guide_new (LeadSessionDraft *draft)
{
  LeadSessionGuide *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_GUIDE, NULL);
  self->draft = g_object_ref (draft);
  if (!lead_session_draft_is_writable (draft))
    return self;
  g_signal_connect_object (draft, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (lead_session_draft_get_desk (draft)), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  refresh (self);

  return self;
}

/**
 * lead_session_guide_get_draft:
 * @self: a guide
 *
 * Returns: (transfer none) (nullable): the session
 */
LeadSessionDraft *
lead_session_guide_get_draft (LeadSessionGuide *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION_GUIDE (self), NULL);

  return self->draft;
}

/**
 * lead_session_guide_get_proposals:
 * @self: a guide
 *
 * Returns: (transfer none) (element-type LeadAgendaProposal): what might be talked
 *   about; some of it may have been put on the agenda since
 */
GPtrArray *
lead_session_guide_get_proposals (LeadSessionGuide *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION_GUIDE (self), NULL);

  return self->proposals;
}

/**
 * lead_session_guide_get_entries:
 * @self: a guide
 *
 * Returns: (transfer none) (element-type LeadWorthALook): what might be looked at,
 *   chosen or not
 */
GPtrArray *
lead_session_guide_get_entries (LeadSessionGuide *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION_GUIDE (self), NULL);

  return self->entries;
}

/**
 * lead_session_guide_stop:
 * @self: a guide
 *
 * Nobody listens any more: nothing is read or worked out from here on.
 */
void
lead_session_guide_stop (LeadSessionGuide *self)
{
  g_return_if_fail (LEAD_IS_SESSION_GUIDE (self));

  g_cancellable_cancel (self->stopping);
  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->draft, self);
  g_clear_object (&self->draft);
}
