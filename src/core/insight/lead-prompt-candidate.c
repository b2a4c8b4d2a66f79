/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which questions there are, and which of them may be asked on a day. */

#include "config.h"

#include "lead-prompt-candidate.h"

#include <string.h>

/* How much a question loses that has been put often, and how much one that was
 * put lately. */
#define OF_OFTEN  0.05
#define OF_LATELY 0.01

static void
clear_candidate (gpointer data)
{
  g_free (((LeadPromptCandidate *) data)->id);
}

/* What is answered on a scale belongs to the self-review. */
static void
add_item (GArray *candidates, LeadItem *item)
{
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      LeadPromptCandidate candidate = { .item = item };

      if (lead_item_get_question_form (item, i, NULL) != LEAD_ANSWER_WORDS)
        continue;
      candidate.id = lead_item_dup_prompt (item, i);
      candidate.question = lead_item_get_question (item, i);
      g_array_append_val (candidates, candidate);
    }
}

static void
add_framework (GArray *candidates, GListModel *framework)
{
  for (guint i = 0; i < g_list_model_get_n_items (framework); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, i);

      add_item (candidates, item);
    }
}

/* One about an item that isn't known, from elsewhere or hidden in a later
 * version, is one about none. */
static void
add_own (GArray *candidates, const LeadPromptSituation *situation, const char *item)
{
  for (guint i = 0; situation->own != NULL && i < situation->own->len; i++)
    {
      const LeadOwnQuestion *own = situation->own->pdata[i];
      LeadPromptCandidate candidate = { .question = own->text, .is_own = TRUE };

      if (item != NULL && g_strcmp0 (own->item, item) != 0)
        continue;
      candidate.id = lead_own_question_dup_prompt (own);
      if (own->item != NULL)
        candidate.item = lead_content_get_item (situation->content, own->item);
      g_array_append_val (candidates, candidate);
    }
}

static GArray *
new_candidates (void)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (LeadPromptCandidate));

  g_array_set_clear_func (candidates, clear_candidate);
  return candidates;
}

/**
 * lead_prompt_candidates_new:
 * @situation: what the choice depends on
 *
 * Returns: (transfer full) (element-type LeadPromptCandidate): every question
 *   there is, wanted or not
 */
GArray *
lead_prompt_candidates_new (const LeadPromptSituation *situation)
{
  GListModel *frameworks = G_LIST_MODEL (situation->content);
  GArray *candidates = new_candidates ();

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (frameworks, i);

      add_framework (candidates, framework);
    }
  add_own (candidates, situation, NULL);
  return candidates;
}

/**
 * lead_prompt_candidates_new_about:
 * @situation: what the choice depends on
 * @item: an item
 *
 * Returns: (transfer full) (element-type LeadPromptCandidate): every question
 *   about it, wanted or not
 */
GArray *
lead_prompt_candidates_new_about (const LeadPromptSituation *situation, LeadItem *item)
{
  GArray *candidates = new_candidates ();

  add_item (candidates, item);
  add_own (candidates, situation, lead_item_get_id (item));
  return candidates;
}

/* Some questions say "this": there must be something that they mean. */
static gboolean
makes_sense (const LeadPromptCandidate *self, const LeadPromptSituation *situation)
{
  LeadFramework *framework
    = self->item != NULL ? lead_content_get_framework (situation->content,
                                                       lead_item_get_framework (self->item))
                         : NULL;
  LeadKind kind = framework != NULL ? lead_framework_get_kind (framework) : LEAD_KIND_TAGS;

  if (self->is_own)
    return TRUE;
  if (kind == LEAD_KIND_FACETS)
    return situation->challenge != NULL
           && lead_challenge_get_partners (situation->challenge)->len > 0;
  return (kind != LEAD_KIND_SIGNS && kind != LEAD_KIND_AXES) || situation->challenge != NULL;
}

/**
 * lead_prompt_candidate_is_wanted:
 * @self: a question
 * @situation: what the choice depends on
 *
 * Returns: whether it makes sense just now and the writer has nothing against it
 */
gboolean
lead_prompt_candidate_is_wanted (const LeadPromptCandidate *self,
                                 const LeadPromptSituation *situation)
{
  if (situation->declined != NULL && g_strv_contains (situation->declined, self->id))
    return FALSE;
  if (situation->asked != NULL && lead_asked_is_refused (situation->asked, self->id))
    return FALSE;
  if (!makes_sense (self, situation)
      || (self->item != NULL && lead_item_get_hidden (self->item)))
    return FALSE;
  if (self->item == NULL)
    return TRUE;
  return !lead_item_get_hidden (self->item)
         && (situation->hidden == NULL
             || !g_hash_table_contains (situation->hidden, lead_item_get_id (self->item)));
}

/* Days may lie ahead, when the clock was wrong once or an entry is dated so. */
static gboolean
is_near (LeadDay day, LeadDay today)
{
  return day != LEAD_DAY_NONE && ABS ((gint64) day - today) < LEAD_PROMPT_SPAN;
}

/**
 * lead_prompt_candidate_is_due:
 * @self: a question
 * @situation: what the choice depends on
 *
 * Returns: whether it was neither asked nor answered within the span
 */
gboolean
lead_prompt_candidate_is_due (const LeadPromptCandidate *self,
                              const LeadPromptSituation *situation)
{
  const LeadAsking *asking
    = situation->asked != NULL ? lead_asked_get_last (situation->asked, self->id) : NULL;

  return (asking == NULL || !is_near (asking->day, situation->today))
         && !is_near (lead_answered_get_last (situation->answered, self->id), situation->today);
}

/**
 * lead_prompt_candidate_count_turns:
 * @self: a question
 * @situation: what the choice depends on
 *
 * Returns: how often it was asked and answered: both are turns that it had
 */
guint
lead_prompt_candidate_count_turns (const LeadPromptCandidate *self,
                                   const LeadPromptSituation *situation)
{
  guint n_asked
    = situation->asked != NULL ? lead_asked_get_count (situation->asked, self->id) : 0;

  return n_asked + lead_answered_get_count (situation->answered, self->id);
}

/* Days since it was last asked or answered; very many for never. */
static double
get_rest (const LeadPromptCandidate *self, const LeadPromptSituation *situation)
{
  const LeadAsking *asking
    = situation->asked != NULL ? lead_asked_get_last (situation->asked, self->id) : NULL;
  LeadDay last = MAX (lead_answered_get_last (situation->answered, self->id),
                      asking != NULL ? asking->day : LEAD_DAY_NONE);

  return MAX ((double) situation->today - last, 0);
}

/**
 * lead_prompt_candidate_get_newness:
 * @self: a question
 * @situation: what the choice depends on
 *
 * Which of the questions that a reason speaks for equally is the better one:
 * the one that had fewer turns, then the one whose last turn is longer ago.
 *
 * Returns: what to multiply its strength with, a little below 1
 */
double
lead_prompt_candidate_get_newness (const LeadPromptCandidate *self,
                                   const LeadPromptSituation *situation)
{
  double n = lead_prompt_candidate_count_turns (self, situation);

  return (1 - OF_OFTEN * n / (1 + n)) * (1 - OF_LATELY / (1 + get_rest (self, situation)));
}

/**
 * lead_prompt_candidate_to_prompt:
 * @self: a question
 * @reason: id of the reason for which it is asked, a constant
 * @why: in words
 *
 * Returns: (transfer full): what is to be asked
 */
LeadPrompt *
lead_prompt_candidate_to_prompt (const LeadPromptCandidate *self,
                                 const char                *reason,
                                 const char                *why)
{
  LeadPrompt *prompt = g_new0 (LeadPrompt, 1);

  prompt->id = g_strdup (self->id);
  g_set_object (&prompt->item, self->item);
  prompt->question = g_strdup (self->question);
  prompt->why = g_strdup (why);
  prompt->reason = reason;
  return prompt;
}

/**
 * lead_prompt_dup_item_id:
 * @prompt: id of a question
 *
 * Returns: (transfer full): the id of the item that it is about
 */
char *
lead_prompt_dup_item_id (const char *prompt)
{
  const char *mark = strrchr (prompt, '#');

  return mark != NULL ? g_strndup (prompt, mark - prompt) : g_strdup (prompt);
}
