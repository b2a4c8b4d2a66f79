/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-agenda.h"

#include <glib/gi18n-lib.h>

#include "lead-notice-words.h"
#include "lead-noticed.h"

/*
 * What a session might be about, from what the journal already says: what was
 * agreed last time with the same person and what came of it, what has changed in
 * the period, experiments that go on, the self-review, and questions that were
 * never answered. Always in this order, and nothing that is on the agenda
 * already.
 */

typedef struct
{
  const LeadAgendaBasis *basis;
  LeadContent           *content;
  LeadSession           *session;
  LeadDay                today;
  GPtrArray             *proposals; /* LeadAgendaProposal */
} Proposing;

/**
 * lead_agenda_proposal_free:
 * @self: (transfer full): a proposal
 */
void
lead_agenda_proposal_free (LeadAgendaProposal *self)
{
  g_return_if_fail (self != NULL);

  lead_agenda_item_free (self->item);
  g_free (self->why);
  g_free (self);
}

static gboolean
is_there (LeadSession    *session,
          LeadAgendaKind  kind,
          const char     *subject)
{
  GPtrArray *agenda = lead_session_get_agenda (session);

  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];

      if (item->kind == kind && g_strcmp0 (item->subject, subject) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Takes @why, as far as @subject isn't on the agenda already. */
static void
propose (Proposing      *self,
         LeadAgendaKind  kind,
         const char     *subject,
         const char     *text,
         char           *why)
{
  LeadAgendaProposal *proposal;

  if (is_there (self->session, kind, subject))
    {
      g_free (why);
      return;
    }
  proposal = g_new0 (LeadAgendaProposal, 1);
  proposal->item = lead_agenda_item_new (NULL, kind, subject, text);
  proposal->why = why;
  g_ptr_array_add (self->proposals, proposal);
}

static char *
name_day (LeadDay day)
{
  return lead_day_format (day, _("%-d %B %Y"));
}

/* With the same person: an alias is typed anew each time, so capitals don't count. */
static gboolean
is_same_company (LeadSession *a,
                 LeadSession *b)
{
  g_autofree char *first = g_utf8_casefold (lead_session_get_whom (a), -1);
  g_autofree char *second = g_utf8_casefold (lead_session_get_whom (b), -1);

  return lead_session_get_with (a) == lead_session_get_with (b) && g_str_equal (first, second);
}

static gboolean
came_before (LeadSession *earlier,
             LeadSession *session)
{
  return lead_session_get_held (earlier) != LEAD_DAY_NONE
         && g_strcmp0 (lead_session_get_uuid (earlier), lead_session_get_uuid (session)) != 0
         && is_same_company (earlier, session);
}

/**
 * lead_agenda_find_last:
 * @basis: what the journal says
 * @session: a session that is prepared
 *
 * Returns: (transfer none) (nullable): the last one that was held with the same
 *   person
 */
LeadSession *
lead_agenda_find_last (const LeadAgendaBasis *basis,
                       LeadSession           *session)
{
  g_return_val_if_fail (basis != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  for (guint i = 0; i < basis->sessions->len; i++)
    {
      if (came_before (basis->sessions->pdata[i], session))
        return basis->sessions->pdata[i];
    }
  return NULL;
}

/**
 * lead_agenda_get_range:
 * @basis: what the journal says
 * @session: a session that is prepared
 * @today: the local day that it is
 *
 * Returns: the period that @session looks at: what it says itself, else what was
 *   since the last session with the same person, else %LEAD_AGENDA_DAYS days
 */
LeadRange
lead_agenda_get_range (const LeadAgendaBasis *basis,
                       LeadSession           *session,
                       LeadDay                today)
{
  LeadDay from, to;
  LeadSession *last;

  g_return_val_if_fail (basis != NULL, lead_range_new (today, today));
  g_return_val_if_fail (LEAD_IS_SESSION (session), lead_range_new (today, today));

  from = lead_session_get_from (session);
  to = lead_session_get_to (session);
  if (to == LEAD_DAY_NONE)
    to = today;
  last = from == LEAD_DAY_NONE ? lead_agenda_find_last (basis, session) : NULL;
  if (last != NULL)
    from = lead_session_get_held (last);
  if (from == LEAD_DAY_NONE || from > to)
    from = to - LEAD_AGENDA_DAYS + 1;

  return lead_range_new (from, to);
}

static char *
explain_agreement (const LeadAgreement *agreement,
                   LeadSession         *session,
                   LeadDay              today)
{
  g_autofree char *held = name_day (lead_session_get_held (session));
  g_autofree char *due = NULL;

  if (*agreement->outcome != '\0')
    /* Translators: a date, then what the writer said came of what was agreed then */
    return g_strdup_printf (_("Agreed on %s. What happened: %s"), held, agreement->outcome);
  if (agreement->due == LEAD_DAY_NONE || !lead_agreement_is_open (agreement))
    return g_strdup_printf (_("Agreed on %s."), held);
  due = name_day (agreement->due);
  if (agreement->due < today)
    return g_strdup_printf (_("Agreed on %s, for %s; there is no word yet on what happened."),
                            held, due);

  return g_strdup_printf (_("Agreed on %s, for %s."), held, due);
}

/* All of the last session, settled or not; of earlier ones what is still open. */
static void
propose_agreements (Proposing *self)
{
  LeadSession *last = lead_agenda_find_last (self->basis, self->session);

  for (guint i = 0; i < self->basis->sessions->len; i++)
    {
      LeadSession *earlier = self->basis->sessions->pdata[i];
      GPtrArray *agreements = lead_session_get_agreements (earlier);

      for (guint k = 0; came_before (earlier, self->session) && k < agreements->len; k++)
        {
          const LeadAgreement *agreement = agreements->pdata[k];

          if (earlier == last || lead_agreement_is_open (agreement))
            propose (self, LEAD_AGENDA_AGREEMENT, agreement->uuid, agreement->text,
                     explain_agreement (agreement, earlier, self->today));
        }
    }
}

/* A session about one challenge looks at that one alone. */
static LeadScope
get_scope (Proposing *self)
{
  const char * const *challenges = lead_session_get_challenges (self->session);
  LeadScope scope = {
    .range = lead_agenda_get_range (self->basis, self->session, self->today),
    .challenge = challenges[0] != NULL && challenges[1] == NULL ? challenges[0] : NULL,
  };

  return scope;
}

static void
propose_noticed (Proposing *self)
{
  LeadScope scope = get_scope (self);
  g_autoptr (LeadSlice) slice
    = lead_slice_new (self->basis->patterns->chronicle, &scope, self->today);
  g_autoptr (LeadNoticed) noticed = lead_noticed_new (slice, self->content);
  guint n_notices;
  const LeadNotice *notices = lead_noticed_get_all (noticed, &n_notices);

  for (guint i = 0; i < MIN (lead_noticed_get_n_top (noticed), LEAD_AGENDA_MOST); i++)
    {
      LeadItem *item = lead_content_get_item (self->content, notices[i].item);
      g_autofree char *text = NULL;

      if (item == NULL)
        continue;
      if (notices[i].stance == LEAD_STANCE_NONE)
        text = g_strdup (lead_item_get_name (item));
      else
        /* Translators: a behaviour, and “practised” or “missed” */
        text = g_strdup_printf (_("%s, %s"), lead_item_get_name (item),
                                lead_stance_get_name (notices[i].stance));
      propose (self, LEAD_AGENDA_NOTICED, notices[i].item, text,
               lead_notice_describe_change (&notices[i]));
    }
}

static gboolean
was_agreed (Proposing  *self,
            const char *experiment)
{
  for (guint i = 0; i < self->proposals->len; i++)
    {
      const LeadAgendaItem *item = ((LeadAgendaProposal *) self->proposals->pdata[i])->item;
      const LeadAgreement *agreement = NULL;

      for (guint k = 0; item->kind == LEAD_AGENDA_AGREEMENT && agreement == NULL
                        && k < self->basis->sessions->len; k++)
        agreement = lead_session_find_agreement (self->basis->sessions->pdata[k], item->subject);
      if (agreement != NULL && g_strcmp0 (agreement->experiment, experiment) == 0)
        return TRUE;
    }
  return FALSE;
}

static char *
explain_experiment (LeadExperiment *experiment,
                    LeadDay         today)
{
  LeadDay due = lead_experiment_get_due (experiment);
  g_autofree char *begun = name_day (lead_experiment_get_begun (experiment));
  g_autofree char *day = due != LEAD_DAY_NONE ? name_day (due) : NULL;

  if (day == NULL)
    return g_strdup_printf (_("An experiment since %s."), begun);
  if (due <= today)
    return g_strdup_printf (_("An experiment since %s; it has been time to look again since %s."),
                            begun, day);

  return g_strdup_printf (_("An experiment since %s, to look at again on %s."), begun, day);
}

/* Those to be looked at first come first; one that was agreed on stands there already. */
static void
propose_experiments (Proposing *self)
{
  GPtrArray *experiments = self->basis->patterns->experiments;
  guint first = self->proposals->len;

  for (guint i = 0; i < experiments->len && self->proposals->len - first < LEAD_AGENDA_MOST; i++)
    {
      LeadExperiment *experiment = experiments->pdata[i];
      g_autofree char *headline = NULL;

      if (lead_experiment_get_closed (experiment) != LEAD_DAY_NONE
          || was_agreed (self, lead_experiment_get_uuid (experiment)))
        continue;
      headline = lead_experiment_dup_headline (experiment);
      propose (self, LEAD_AGENDA_EXPERIMENT, lead_experiment_get_uuid (experiment), headline,
               explain_experiment (experiment, self->today));
    }
}

static void
propose_review (Proposing *self)
{
  GPtrArray *reviews = self->basis->patterns->reviews;
  LeadRange range = lead_agenda_get_range (self->basis, self->session, self->today);
  const LeadReview *last = reviews->len > 0 ? reviews->pdata[0] : NULL;
  g_autofree char *day = NULL;

  if (last == NULL)
    return;
  day = name_day (last->moment.day);
  if (lead_range_contains (range, last->moment.day))
    propose (self, LEAD_AGENDA_REVIEW, last->uuid, _("What I said in my self-review"),
             g_strdup_printf (_("You did one on %s."), day));
  else
    propose (self, LEAD_AGENDA_REVIEW, NULL, _("A self-review, together"),
             g_strdup_printf (_("The last one was on %s."), day));
}

static void
propose_own_questions (Proposing *self)
{
  GPtrArray *questions = self->basis->patterns->questions;
  guint first = self->proposals->len;

  for (guint i = questions->len; i > 0 && self->proposals->len - first < LEAD_AGENDA_MOST; i--)
    {
      const LeadOwnQuestion *question = questions->pdata[i - 1];
      g_autofree char *prompt = lead_own_question_dup_prompt (question);

      if (lead_answered_get_count (self->basis->answered, prompt) == 0)
        propose (self, LEAD_AGENDA_QUESTION, prompt, question->text,
                 g_strdup (_("A question of your own that you haven’t answered yet.")));
    }
}

/* The first question of the core that was never answered. */
static void
propose_core_question (Proposing *self)
{
  GListModel *core = G_LIST_MODEL (lead_content_get_framework (self->content, "summing-up"));
  guint before = self->proposals->len;

  for (guint i = 0; core != NULL && i < g_list_model_get_n_items (core); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (core, i);

      for (guint k = 0; !lead_item_get_hidden (item) && k < lead_item_get_n_questions (item); k++)
        {
          g_autofree char *prompt = lead_item_dup_prompt (item, k);

          if (lead_answered_get_count (self->basis->answered, prompt) > 0)
            continue;
          /* Translators: the name of a prompt */
          propose (self, LEAD_AGENDA_QUESTION, prompt, lead_item_get_question (item, k),
                   g_strdup_printf (_("%s: a question that you haven’t answered yet."),
                                    lead_item_get_name (item)));
          if (self->proposals->len > before)
            return;
        }
    }
}

/**
 * lead_agenda_propose:
 * @basis: what the journal says
 * @content: what there is to look for
 * @session: the session that is prepared
 * @today: the local day that it is
 *
 * For a worker.
 *
 * Returns: (transfer full) (element-type LeadAgendaProposal): what may be put on
 *   its agenda, in the order in which it may be talked about
 */
GPtrArray *
lead_agenda_propose (const LeadAgendaBasis *basis,
                     LeadContent           *content,
                     LeadSession           *session,
                     LeadDay                today)
{
  Proposing self = { basis, content, session, today, NULL };

  g_return_val_if_fail (basis != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);
  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  self.proposals = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_agenda_proposal_free);
  propose_agreements (&self);
  propose_noticed (&self);
  propose_experiments (&self);
  propose_review (&self);
  propose_own_questions (&self);
  propose_core_question (&self);

  return self.proposals;
}
