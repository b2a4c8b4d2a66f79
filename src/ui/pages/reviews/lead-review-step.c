/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review-step.h"

#include <glib/gi18n-lib.h>

static void
add_text (GArray *steps, LeadContent *content, LeadReviewText text, const char *id, guint question)
{
  LeadItem *item = lead_content_get_item (content, id);
  LeadReviewStep step = { .kind = LEAD_REVIEW_STEP_TEXT, .text = text };

  if (item == NULL)
    return;
  step.heading = lead_item_get_name (item);
  step.question = question < lead_item_get_n_questions (item)
                    ? lead_item_get_question (item, question) : NULL;
  g_array_append_val (steps, step);
}

static void
add_ratings (GArray *steps, LeadContent *content)
{
  LeadFramework *questions = lead_content_get_framework (content, "questions");
  GListModel *behaviours = G_LIST_MODEL (lead_content_get_framework (content, "behaviours"));
  LeadItem *use = lead_content_get_item (content, "questions/already-use");

  for (guint i = 0; use != NULL && i < g_list_model_get_n_items (behaviours); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (behaviours, i);
      LeadReviewStep step = {
        .kind = LEAD_REVIEW_STEP_RATING,
        .item = item,
        .scale = lead_item_get_scale (use),
        .heading = lead_item_get_name (item),
        .question = lead_item_get_question (use, 0),
        .note = lead_framework_get_note (questions, NULL),
      };

      g_array_append_val (steps, step);
    }
}

static void
add_scales (GArray *steps, LeadContent *content)
{
  LeadFramework *host = lead_content_get_framework (content, "host");
  LeadReviewStep step = { .kind = LEAD_REVIEW_STEP_SCALES };

  if (host == NULL)
    return;
  step.heading = lead_framework_get_title (host);
  step.question = lead_framework_get_gloss (host);
  g_array_append_val (steps, step);
}

/**
 * lead_review_steps_new:
 * @content: what the app knows; must outlive the steps
 *
 * Returns: (transfer full) (element-type LeadReviewStep): what a self-review
 *   asks, in its order
 */
GArray *
lead_review_steps_new (LeadContent *content)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (LeadReviewStep));

  add_text (steps, content, LEAD_REVIEW_RESONATES, "questions/resonate", 0);
  add_ratings (steps, content);
  add_scales (steps, content);
  add_text (steps, content, LEAD_REVIEW_HELPS, "questions/helps-hinders", 0);
  add_text (steps, content, LEAD_REVIEW_HINDERS, "questions/helps-hinders", 1);
  add_text (steps, content, LEAD_REVIEW_NEXT, "questions/next", 0);
  return steps;
}

static gboolean
has_scale (const LeadReview *review)
{
  for (guint i = 0; i < review->ratings->len; i++)
    if (g_str_has_prefix (((const LeadRating *) review->ratings->pdata[i])->item, "host/"))
      return TRUE;
  return FALSE;
}

/**
 * lead_review_step_is_done:
 * @self: a step
 * @review: a review
 *
 * Returns: whether the review says something there
 */
gboolean
lead_review_step_is_done (const LeadReviewStep *self, const LeadReview *review)
{
  switch (self->kind)
    {
    case LEAD_REVIEW_STEP_TEXT:
      return *review->texts[self->text] != '\0';
    case LEAD_REVIEW_STEP_RATING:
      return lead_review_get_rating (review, lead_item_get_id (self->item)) != NULL;
    case LEAD_REVIEW_STEP_SCALES:
    default:
      return has_scale (review);
    }
}
