/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pattern-kinds.h"
#include "lead-pattern-rows.h"
#include "plot/lead-table-figure.h"
#include "ui/widgets/lead-late-tooltip.h"

/*
 * Which questions were answered, and which are still waiting.
 */

#define MOST_ROWS 5
/* Once isn’t often. */
#define OFTEN 2

static const LeadPromptCount *
get_count (GArray *counts, guint position)
{
  return &g_array_index (counts, LeadPromptCount, position);
}

static const char *
find_question (LeadPatternView *view, const LeadPromptCount *count)
{
  GPtrArray *own = lead_pattern_view_get_basis (view)->questions;

  if (!count->is_own)
    return lead_content_get_question (lead_pattern_view_get_content (view), count->prompt);
  if (lead_pattern_view_get_discreet (view))
    return _("A question of your own");
  for (guint i = 0; i < own->len; i++)
    {
      const LeadOwnQuestion *question = own->pdata[i];
      g_autofree char *prompt = lead_own_question_dup_prompt (question);

      if (g_str_equal (prompt, count->prompt))
        return question->text;
    }
  return NULL;
}

static char *
describe (GArray *counts)
{
  guint n_ever = 0, n_now = 0;

  for (guint i = 0; i < counts->len; i++)
    {
      n_ever += get_count (counts, i)->ever > 0;
      n_now += get_count (counts, i)->entries[LEAD_SIDE_NOW] > 0;
    }
  /* Translators: questions answered so far, of how many, and in the period that is looked at */
  return g_strdup_printf (ngettext ("You have answered %u of %u question, %u of them in this time.",
                                    "You have answered %u of %u questions, %u of them in this "
                                    "time.",
                                    counts->len),
                          n_ever, counts->len, n_now);
}

static void
on_write (GtkWidget *button, LeadPatternCard *card)
{
  lead_pattern_card_write (card, g_object_get_data (G_OBJECT (button), "prompt"));
}

/* Some of those that wait, from different corners of the content. */
static void
add_waiting (LeadPatternCard *card, LeadPatternView *view, GtkWidget *rows, GArray *counts)
{
  g_autoptr (GArray) waiting = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < counts->len; i++)
    if (get_count (counts, i)->ever == 0 && find_question (view, get_count (counts, i)) != NULL)
      g_array_append_val (waiting, i);
  if (waiting->len == 0)
    return;
  lead_pattern_rows_add_heading (rows, NULL, _("Not answered yet"));
  for (guint i = 0; i < MIN (waiting->len, MOST_ROWS); i++)
    {
      guint at = g_array_index (waiting, guint, i * waiting->len / MIN (waiting->len, MOST_ROWS));
      const LeadPromptCount *count = get_count (counts, at);
      GtkWidget *button = lead_pattern_rows_add_button (rows, find_question (view, count),
                                                        "document-edit-symbolic");

      lead_late_tooltip_set (button, _("Write about it"));
      g_object_set_data (G_OBJECT (button), "prompt", (gpointer) count->prompt);
      g_signal_connect_object (button, "clicked", G_CALLBACK (on_write), card, 0);
    }
}

/* All of them, whenever that was: so they are counted. */
static LeadFilter *
make_filter (const char *prompt)
{
  LeadFilter *filter = lead_filter_new ();

  filter->prompt = g_strdup (prompt);
  return filter;
}

static void
on_open (GtkWidget *button, LeadPatternCard *card)
{
  g_autoptr (LeadFilter) filter
    = make_filter (g_object_get_data (G_OBJECT (button), "prompt"));

  lead_pattern_card_show_filter (card, filter);
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const LeadPromptCount *x = a, *y = b;

  return (int) y->ever - (int) x->ever;
}

static void
add_answered (LeadPatternCard *card, LeadPatternView *view, GtkWidget *rows, GArray *counts)
{
  g_autoptr (GArray) sorted = g_array_copy (counts);

  g_array_sort (sorted, compare_counts);
  if (sorted->len == 0 || get_count (sorted, 0)->ever < OFTEN)
    return;
  lead_pattern_rows_add_heading (rows, NULL, _("Answered most often"));
  for (guint i = 0; i < MIN (sorted->len, MOST_ROWS) && get_count (sorted, i)->ever >= OFTEN; i++)
    {
      const LeadPromptCount *count = get_count (sorted, i);
      const char *question = find_question (view, count);
      g_autofree char *words = NULL;
      GtkWidget *button;

      if (question == NULL)
        continue;
      /* Translators: how many times a question was answered, and the question */
      words = g_strdup_printf (ngettext ("%u time: %s", "%u times: %s", count->ever), count->ever,
                               question);
      button = lead_pattern_rows_add_button (rows, words, "go-next-symbolic");
      g_object_set_data (G_OBJECT (button), "prompt", (gpointer) count->prompt);
      g_signal_connect_object (button, "clicked", G_CALLBACK (on_open), card, 0);
    }
}

static LeadTable *
tabulate (LeadPatternView *view, GArray *counts)
{
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("Question"), FALSE);
  lead_table_add_column (table, _("In this time"), TRUE);
  lead_table_add_column (table, _("Before"), TRUE);
  lead_table_add_column (table, _("Ever"), TRUE);
  for (guint i = 0; i < counts->len; i++)
    {
      const LeadPromptCount *count = get_count (counts, i);
      const char *question = find_question (view, count);

      if (question == NULL)
        continue;
      lead_table_add_text (table, question);
      lead_table_add_number (table, count->entries[LEAD_SIDE_NOW]);
      lead_table_add_number (table, count->entries[LEAD_SIDE_BEFORE]);
      lead_table_add_number (table, count->ever);
    }
  return table;
}

/* The table has no row for a question that has gone. */
static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  GArray *counts = lead_pattern_view_get_insight (view)->prompts;

  for (guint i = 0; i < counts->len; i++)
    if (find_question (view, get_count (counts, i)) != NULL && row-- == 0)
      return get_count (counts, i)->ever > 0 ? make_filter (get_count (counts, i)->prompt) : NULL;
  return NULL;
}

static void
make (LeadPatternCard *card)
{
  GtkWidget *rows = lead_pattern_rows_new ();

  g_object_set_data (G_OBJECT (card), "rows", rows);
  lead_chart_frame_set_body (lead_pattern_card_get_frame (card), rows);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  GtkWidget *rows = g_object_get_data (G_OBJECT (card), "rows");
  GArray *counts = lead_pattern_view_get_insight (view)->prompts;
  g_autofree char *words = describe (counts);
  g_autoptr (LeadTable) table = tabulate (view, counts);
  g_autoptr (LeadFigure) figure
    = lead_table_figure_new (lead_pattern_card_get_title (card), words, table);

  lead_pattern_rows_clear (rows);
  add_answered (card, view, rows, counts);
  add_waiting (card, view, rows, counts);
  lead_chart_frame_set_figure (lead_pattern_card_get_frame (card), figure);
  return counts->len > 0;
}

const LeadPatternKind lead_pattern_prompts = {
  .id = "prompts",
  .title = N_("Which questions have you answered?"),
  .make = make,
  .show = show,
  .open_row = open_row,
};
