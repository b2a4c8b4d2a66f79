/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-at-hand.h"

#include <string.h>

/*
 * Which questions lie at hand while two talk about a point: those of what it is
 * about, else of what the pieces beside it were tagged with, and last those that
 * keep any talk going. One of each at first, so that they differ. Which of an
 * item's questions comes first depends on the session: the next one hears another.
 */

static const char * const about_agreements[]
  = { "practices/learning-cycles", "summing-up/start", "questions/next", NULL };
static const char * const about_experiments[]
  = { "practices/experiment", "practices/learning-cycles", NULL };
static const char * const about_reviews[]
  = { "questions/helps-hinders", "questions/resonate", "questions/next", NULL };
static const char * const about_anything[]
  = { "practices/conversations", "practices/stuck", "mindset/listening", NULL };

/* Items live as long as the content does. */
static void
add_item (GPtrArray   *items,
          LeadContent *content,
          const char  *id)
{
  LeadItem *item = lead_content_get_item (content, id);

  if (item != NULL && !lead_item_get_hidden (item) && lead_item_get_n_questions (item) > 0
      && !g_ptr_array_find (items, item, NULL))
    g_ptr_array_add (items, item);
}

static void
add_items (GPtrArray          *items,
           LeadContent        *content,
           const char * const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    add_item (items, content, ids[i]);
}

/* What stood in the way is the better start. */
static void
add_tags (GPtrArray   *items,
          LeadContent *content,
          GPtrArray   *tags)
{
  const LeadStanceSet order[] = { LEAD_STANCE_SET_BARRIER, LEAD_STANCE_SET_BEHAVIOUR };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint k = 0; k < tags->len; k++)
      {
        LeadItem *item = lead_content_get_item (content, lead_tag_get_item (tags->pdata[k]));

        if (item != NULL && lead_item_get_stance_set (item) == order[i])
          add_item (items, content, lead_item_get_id (item));
      }
}

/* Of a question the item that it belongs to. */
static void
add_prompt (GPtrArray   *items,
            LeadContent *content,
            const char  *prompt)
{
  g_autofree char *id = g_strndup (prompt, strcspn (prompt, "#"));

  add_item (items, content, id);
}

static void
add_subject (GPtrArray            *items,
             LeadContent          *content,
             const LeadAgendaItem *point,
             LeadExperiment       *experiment)
{
  if (point->kind == LEAD_AGENDA_NOTICED && point->subject != NULL)
    add_item (items, content, point->subject);
  else if (point->kind == LEAD_AGENDA_QUESTION && point->subject != NULL)
    add_prompt (items, content, point->subject);
  else if (point->kind == LEAD_AGENDA_AGREEMENT)
    add_items (items, content, about_agreements);
  else if (point->kind == LEAD_AGENDA_REVIEW)
    add_items (items, content, about_reviews);
  else if (point->kind == LEAD_AGENDA_EXPERIMENT)
    {
      if (experiment != NULL)
        add_items (items, content, lead_experiment_get_items (experiment));
      add_items (items, content, about_experiments);
    }
}

/* One that is the point itself needs no second place. */
static gboolean
is_asked (LeadItem             *item,
          guint                 position,
          const LeadAgendaItem *point)
{
  g_autofree char *prompt = lead_item_dup_prompt (item, position);
  LeadAnswerForm form = lead_item_get_question_form (item, position, NULL);

  return (form != LEAD_ANSWER_WORDS && form != LEAD_ANSWER_LINE)
         || (point != NULL
             && (g_strcmp0 (point->subject, prompt) == 0
                 || g_str_equal (point->text, lead_item_get_question (item, position))));
}

/* The @turn-th question of @item, as this session counts them. */
static void
add_question (GArray               *found,
              LeadItem             *item,
              guint                 turn,
              const LeadAgendaItem *point,
              const char           *session)
{
  guint n_questions = lead_item_get_n_questions (item);
  guint position = (g_str_hash (session) + turn) % n_questions;
  LeadAtHand at_hand = { item, lead_item_get_question (item, position) };

  if (turn < n_questions && !is_asked (item, position, point))
    g_array_append_val (found, at_hand);
}

/**
 * lead_at_hand_find:
 * @content: what questions there are
 * @point: (nullable): what is talked about, %NULL for whatever comes up
 * @experiment: (nullable): the one that @point is about
 * @tags: (element-type LeadTag): of what lies beside it
 * @session: (nullable): uuid of the session
 *
 * Returns: (transfer full) (element-type LeadAtHand): up to %LEAD_AT_HAND_MOST
 *   questions, the nearest first; the same for the same session
 */
GArray *
lead_at_hand_find (LeadContent          *content,
                   const LeadAgendaItem *point,
                   LeadExperiment       *experiment,
                   GPtrArray            *tags,
                   const char           *session)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  GArray *found = g_array_new (FALSE, FALSE, sizeof (LeadAtHand));

  g_return_val_if_fail (LEAD_IS_CONTENT (content), found);
  g_return_val_if_fail (tags != NULL, found);

  if (point != NULL)
    add_subject (items, content, point, experiment);
  add_tags (items, content, tags);
  if (items->len == 0)
    add_items (items, content, about_anything);
  for (guint turn = 0; turn < LEAD_AT_HAND_MOST; turn++)
    for (guint i = 0; i < items->len && found->len < LEAD_AT_HAND_MOST; i++)
      add_question (found, items->pdata[i], turn, point, session != NULL ? session : "");

  return found;
}
