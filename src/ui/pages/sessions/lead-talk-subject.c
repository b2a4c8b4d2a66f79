/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-subject.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-answers.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-reviews.h"
#include "core/store/lead-journal-sessions.h"
#include "figures/lead-shared-charts.h"

/* Of what was answered to a question, the last so many. */
#define MOST_ANSWERS 3

/* What a worker needs. The list of experiments belongs to the main thread. */
typedef struct
{
  LeadAgendaItem *point;
  LeadContent    *items;
  LeadSession    *session;
  LeadExperiment *experiment; /* (nullable) */
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  lead_agenda_item_free (asked->point);
  g_object_unref (asked->items);
  g_object_unref (asked->session);
  g_clear_object (&asked->experiment);
  g_free (asked);
}

static void
said_free (gpointer data)
{
  LeadTalkSaid *said = data;

  g_free (said->heading);
  g_free (said->text);
  g_free (said);
}

/**
 * lead_talk_subject_free:
 * @self: (transfer full): what a point is about
 */
void
lead_talk_subject_free (LeadTalkSubject *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->said);
  g_clear_pointer (&self->piece, lead_talk_piece_free);
  g_clear_object (&self->figure);
  g_free (self);
}

static void
add (LeadTalkSubject *self,
     const char      *heading,
     const char      *text)
{
  LeadTalkSaid *said;

  if (*text == '\0')
    return;
  said = g_new0 (LeadTalkSaid, 1);
  said->heading = g_strdup (heading);
  said->text = g_strdup (text);
  g_ptr_array_add (self->said, said);
}

static char *
dup_day (LeadDay day)
{
  /* Translators: a day: "22 November 2026" */
  return lead_day_format (day, _("%-d %B %Y"));
}

/* In which session it was agreed. */
static LeadSession *
find_earlier (GPtrArray  *sessions,
              const char *agreement)
{
  for (guint i = 0; i < sessions->len; i++)
    if (lead_session_find_agreement (sessions->pdata[i], agreement) != NULL)
      return sessions->pdata[i];

  return NULL;
}

static void
describe_agreement (LeadTalkSubject     *self,
                    LeadSession         *session,
                    const LeadAgreement *agreement)
{
  g_autofree char *held = dup_day (lead_session_get_held (session));
  g_autofree char *heading = NULL;
  g_autofree char *due = NULL;

  /* Translators: the day on which something was agreed */
  heading = g_strdup_printf (_("Agreed on %s"), held);
  add (self, heading, agreement->text);
  due = agreement->due != LEAD_DAY_NONE ? dup_day (agreement->due) : g_strdup ("");
  add (self, _("To be done by"), due);
  add (self, _("What happened?"), *agreement->outcome != '\0' ? agreement->outcome
                                                              : _("No word on it yet."));
}

static gboolean
add_agreement (LeadTalkSubject  *self,
               LeadJournal      *journal,
               const Asked      *asked,
               GCancellable     *cancellable,
               GError          **error)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();
  g_autoptr (GPtrArray) sessions = NULL;
  LeadSession *earlier;

  filter->stage = LEAD_SESSIONS_HELD;
  sessions = lead_journal_list_sessions_sync (journal, filter, cancellable, error);
  if (sessions == NULL)
    return FALSE;
  earlier = find_earlier (sessions, asked->point->subject);
  if (earlier != NULL)
    describe_agreement (self, earlier,
                        lead_session_find_agreement (earlier, asked->point->subject));

  return TRUE;
}

static gboolean
add_experiment (LeadTalkSubject *self,
                const Asked     *asked)
{
  const char *headings[LEAD_EXPERIMENT_N_TEXTS] = {
    [LEAD_EXPERIMENT_TRY] = _("What you’ll try"),
    [LEAD_EXPERIMENT_EXPECT] = _("What you expect"),
    [LEAD_EXPERIMENT_SIGNS] = _("How you’d know"),
    [LEAD_EXPERIMENT_HAPPENED] = _("What happened"),
    [LEAD_EXPERIMENT_LEARNED] = _("What you learned"),
    [LEAD_EXPERIMENT_NEXT] = _("What next"),
  };

  for (guint i = 0; asked->experiment != NULL && i < LEAD_EXPERIMENT_N_TEXTS; i++)
    add (self, headings[i], lead_experiment_get_text (asked->experiment, i));

  return TRUE;
}

/* Without a day the latest. */
static const LeadReview *
find_review (GPtrArray  *reviews,
             const char *uuid)
{
  for (guint i = 0; i < reviews->len; i++)
    {
      const LeadReview *review = reviews->pdata[i];

      if (uuid == NULL || g_strcmp0 (review->uuid, uuid) == 0)
        return review;
    }

  return NULL;
}

static void
add_ratings (LeadTalkSubject  *self,
             LeadContent      *items,
             const LeadReview *review)
{
  for (guint i = 0; i < review->ratings->len; i++)
    {
      const LeadRating *rating = review->ratings->pdata[i];
      LeadItem *item = lead_content_get_item (items, rating->item);
      const LeadScale *scale = item != NULL ? lead_item_get_scale (item) : NULL;
      guint most = scale != NULL ? scale->n_places - 1 : LEAD_RATING_MOST;
      g_autofree char *value = g_strdup_printf (_("%d of %u"), rating->value, most);

      if (item != NULL)
        add (self, lead_item_get_name (item), value);
    }
}

/* Its ratings rest on entries, which aren't shown. */
static gboolean
add_review (LeadTalkSubject  *self,
            LeadJournal      *journal,
            const Asked      *asked,
            GCancellable     *cancellable,
            GError          **error)
{
  const char *headings[LEAD_REVIEW_N_TEXTS] = {
    [LEAD_REVIEW_RESONATES] = _("What resonates"),
    [LEAD_REVIEW_HELPS] = _("What helps"),
    [LEAD_REVIEW_HINDERS] = _("What hinders"),
    [LEAD_REVIEW_NEXT] = _("What next"),
  };
  g_autoptr (GPtrArray) reviews = lead_journal_list_reviews_sync (journal, cancellable, error);
  const LeadReview *review = reviews != NULL ? find_review (reviews, asked->point->subject) : NULL;
  g_autofree char *day = NULL;

  if (review == NULL)
    return reviews != NULL;
  day = dup_day (review->moment.day);
  add (self, _("Self-review"), day);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    add (self, headings[i], review->texts[i]);
  add_ratings (self, asked->items, review);

  return TRUE;
}

static GHashTable *
list_private (LeadJournal   *journal,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  GHashTable *hidden;

  filter->is_private = TRUE;
  listed = lead_journal_list_entries_sync (journal, filter, NULL, cancellable, error);
  if (listed == NULL)
    return NULL;
  hidden = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < listed->len; i++)
    g_hash_table_add (hidden, g_memdup2 (&g_array_index (listed, LeadListed, i).id,
                                         sizeof (int64_t)));

  return hidden;
}

static gboolean
add_answers (LeadTalkSubject  *self,
             LeadJournal      *journal,
             const Asked      *asked,
             GCancellable     *cancellable,
             GError          **error)
{
  g_autoptr (GPtrArray) answers
    = lead_journal_load_answers_sync (journal, asked->point->subject, cancellable, error);
  g_autoptr (GHashTable) hidden = answers != NULL ? list_private (journal, cancellable, error)
                                                  : NULL;

  for (guint i = 0; hidden != NULL && i < answers->len && self->said->len < MOST_ANSWERS; i++)
    {
      LeadPastAnswer *answer = answers->pdata[i];
      int64_t entry = lead_past_answer_get_entry (answer);
      g_autofree char *day = dup_day (lead_past_answer_get_day (answer));

      if (!g_hash_table_contains (hidden, &entry))
        add (self, day, lead_past_answer_get_text (answer));
    }

  return hidden != NULL;
}

static gboolean
add_entry (LeadTalkSubject  *self,
           LeadJournal      *journal,
           const Asked      *asked,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr (LeadPiece) piece = lead_piece_new (NULL, asked->point->subject, NULL, NULL);

  self->piece = lead_talk_piece_make_sync (journal, asked->items, piece, cancellable, error);

  return self->piece != NULL;
}

/* The chart of all that it is one of. */
static char *
dup_chart (LeadContent          *items,
           const LeadAgendaItem *point)
{
  LeadItem *item = lead_content_get_item (items, point->subject);

  return g_strdup (item != NULL ? lead_item_get_framework (item) : point->subject);
}

static gboolean
add_chart (LeadTalkSubject  *self,
           LeadJournal      *journal,
           const Asked      *asked,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autofree char *chart = dup_chart (asked->items, asked->point);
  const char *ids[] = { chart, NULL };
  g_autoptr (GPtrArray) figures
    = lead_shared_charts_draw_sync (journal, asked->items, ids,
                                    lead_session_get_from (asked->session),
                                    lead_session_get_to (asked->session), cancellable, error);

  if (figures == NULL)
    return FALSE;
  g_set_object (&self->figure, figures->pdata[0]);

  return TRUE;
}

static gboolean
fill (LeadTalkSubject  *self,
      LeadJournal      *journal,
      const Asked      *asked,
      GCancellable     *cancellable,
      GError          **error)
{
  switch (asked->point->kind)
    {
    case LEAD_AGENDA_AGREEMENT:
      return add_agreement (self, journal, asked, cancellable, error);
    case LEAD_AGENDA_EXPERIMENT:
      return add_experiment (self, asked);
    case LEAD_AGENDA_REVIEW:
      return add_review (self, journal, asked, cancellable, error);
    case LEAD_AGENDA_QUESTION:
      return add_answers (self, journal, asked, cancellable, error);
    case LEAD_AGENDA_ENTRY:
      return add_entry (self, journal, asked, cancellable, error);
    case LEAD_AGENDA_NOTICED:
      return add_chart (self, journal, asked, cancellable, error);
    case LEAD_AGENDA_OWN:
    default:
      return TRUE;
    }
}

static void
load (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  g_autoptr (LeadTalkSubject) self = g_new0 (LeadTalkSubject, 1);
  GError *error = NULL;

  self->said = g_ptr_array_new_with_free_func (said_free);
  if (fill (self, source, data, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&self), (GDestroyNotify)lead_talk_subject_free);
  else
    g_task_return_error (task, error);
}

static gboolean
is_chosen (LeadSession *session,
           const char  *entry)
{
  GPtrArray *pieces = lead_session_get_pieces (session);

  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];

      if (piece->passage == NULL && !piece->patterns_only && g_str_equal (piece->entry, entry))
        return TRUE;
    }

  return FALSE;
}

/**
 * lead_talk_subject_get_label:
 * @session: the session that is talked about
 * @point: a point of its agenda
 *
 * Returns: (nullable): what stands on the button that shows what it is about, with
 *   a mnemonic; %NULL where it is about nothing but itself, or lies on the table
 */
const char *
lead_talk_subject_get_label (LeadSession          *session,
                             const LeadAgendaItem *point)
{
  g_return_val_if_fail (LEAD_IS_SESSION (session) && point != NULL, NULL);

  if ((point->subject == NULL && point->kind != LEAD_AGENDA_REVIEW)
      || (point->kind == LEAD_AGENDA_ENTRY && is_chosen (session, point->subject)))
    return NULL;
  switch (point->kind)
    {
    case LEAD_AGENDA_AGREEMENT:
      return _("_Show what was agreed");
    case LEAD_AGENDA_EXPERIMENT:
      return _("_Show the experiment");
    case LEAD_AGENDA_REVIEW:
      return _("_Show the self-review");
    case LEAD_AGENDA_QUESTION:
      return _("_Show what you answered");
    case LEAD_AGENDA_ENTRY:
      return _("_Show the entry");
    case LEAD_AGENDA_NOTICED:
      return _("_Show the chart");
    case LEAD_AGENDA_OWN:
    default:
      return NULL;
    }
}

/**
 * lead_talk_subject_load_async:
 * @desk: the desk
 * @session: the session that is talked about
 * @point: a point of its agenda that lead_talk_subject_get_label() knows
 * @cancellable: (nullable): to stop it
 * @callback: called when it is there
 * @user_data: for @callback
 */
void
lead_talk_subject_load_async (LeadDesk             *desk,
                              LeadSession          *session,
                              const LeadAgendaItem *point,
                              GCancellable         *cancellable,
                              GAsyncReadyCallback   callback,
                              gpointer              user_data)
{
  g_autoptr (GTask) task = NULL;
  Asked *asked;

  g_return_if_fail (LEAD_IS_DESK (desk) && LEAD_IS_SESSION (session));
  g_return_if_fail (point != NULL);

  asked = g_new0 (Asked, 1);
  asked->point = lead_agenda_item_copy (point);
  asked->items = g_object_ref (lead_desk_get_content (desk));
  asked->session = g_object_ref (session);
  if (point->kind == LEAD_AGENDA_EXPERIMENT)
    g_set_object (&asked->experiment,
                  lead_experiment_list_find (lead_desk_get_experiments (desk), point->subject));
  task = g_task_new (lead_desk_get_journal (desk), cancellable, callback, user_data);
  g_task_set_task_data (task, asked, asked_free);
  g_task_run_in_thread (task, load);
}

/**
 * lead_talk_subject_load_finish:
 * @result: what the callback got
 * @error: (out) (optional): why it couldn't be done; %LEAD_ERROR_NOT_FOUND where
 *   the entry is private, in the trash or gone
 *
 * Returns: (transfer full) (nullable): what the point is about, maybe empty
 */
LeadTalkSubject *
lead_talk_subject_load_finish (GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
