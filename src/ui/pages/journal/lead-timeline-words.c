/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-words.h"

#include <string.h>

#include "ui/widgets/lead-tag-chip.h"

/* Characters of an excerpt before the first hit. */
#define LEAD_IN 12

/* Where a row begins to show the excerpt, in bytes: at a word shortly before
 * what was found, for a row has room for a few words only. */
static guint
find_start (LeadBrief *brief)
{
  const char *excerpt = lead_brief_get_excerpt (brief);
  guint n_spans;
  const LeadSpan *spans = lead_brief_get_spans (brief, &n_spans);
  const char *hit;
  const char *start;

  if (n_spans == 0 || spans[0].start <= 2 * LEAD_IN)
    return 0;
  hit = start = excerpt + spans[0].start;
  for (guint i = 0; i < LEAD_IN && start > excerpt; i++)
    start = g_utf8_prev_char (start);
  while (start < hit && *start != ' ')
    start = g_utf8_next_char (start);
  return (guint) (start < hit ? start + 1 - excerpt : hit - excerpt);
}

/* The words that were found stand out by weight and underline. @shift is how
 * much further back they stand than in the excerpt. */
static PangoAttrList *
new_highlights (LeadBrief *brief,
                int        shift)
{
  guint n_spans;
  const LeadSpan *spans = lead_brief_get_spans (brief, &n_spans);
  PangoAttrList *attributes = n_spans > 0 ? pango_attr_list_new () : NULL;

  for (guint i = 0; i < n_spans; i++)
    {
      PangoAttribute *looks[] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD),
                                  pango_attr_underline_new (PANGO_UNDERLINE_SINGLE) };

      for (guint k = 0; k < G_N_ELEMENTS (looks); k++)
        {
          looks[k]->start_index = (guint) ((int) spans[i].start + shift);
          looks[k]->end_index = looks[k]->start_index + spans[i].length;
          pango_attr_list_insert (attributes, looks[k]);
        }
    }
  return attributes;
}

/**
 * lead_timeline_words_dup_excerpt:
 * @brief: what is known of an entry
 * @highlights: (out) (transfer full) (nullable): how what was searched for looks
 *
 * Returns: (transfer full): the entry's first words, or those around what was
 *   searched for, in one line
 */
char *
lead_timeline_words_dup_excerpt (LeadBrief      *brief,
                                 PangoAttrList **highlights)
{
  guint start = find_start (brief);
  const char *ellipsis = start > 0 ? "…" : "";

  *highlights = new_highlights (brief, (int) strlen (ellipsis) - (int) start);
  /* Blanks of the same length, so that the spans still fit. */
  return g_strdelimit (g_strconcat (ellipsis, lead_brief_get_excerpt (brief) + start, NULL),
                       "\n\r\t", ' ');
}

/**
 * lead_timeline_words_dup_description:
 * @brief: what is known of an entry
 * @content: names of items
 *
 * Returns: (transfer full): what the marks, the star and the excerpt say, for
 *   those who can't see them
 */
char *
lead_timeline_words_dup_description (LeadBrief   *brief,
                                     LeadContent *content)
{
  GString *text = g_string_new (NULL);
  guint n_marks;
  const LeadMark *marks = lead_brief_get_marks (brief, &n_marks);

  if (lead_brief_get_starred (brief))
    g_string_append_printf (text, "%s. ", _("Starred"));
  if (lead_brief_get_private (brief))
    g_string_append_printf (text, "%s. ", _("Private"));
  for (guint i = 0; i < n_marks; i++)
    {
      LeadItem *item = lead_content_get_item (content, marks[i].item);

      g_autofree char *said
        = item != NULL ? lead_tag_chip_dup_words (lead_item_get_name (item), marks[i].stance, NULL)
                       : NULL;

      if (said != NULL)
        g_string_append_printf (text, "%s. ", said);
    }
  g_string_append (text, lead_brief_get_excerpt (brief));
  return g_string_free (text, FALSE);
}

/**
 * lead_timeline_words_count_barriers:
 * @brief: what is known of an entry
 * @n_behaviours: (out): how many tags it has of behaviours
 *
 * Returns: how many of the entry's tags are barriers
 */
guint
lead_timeline_words_count_barriers (LeadBrief *brief,
                                    guint     *n_behaviours)
{
  guint n_of[LEAD_STANCE_SET_BARRIER + 1] = { 0 };
  guint n_marks;
  const LeadMark *marks = lead_brief_get_marks (brief, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    n_of[lead_stance_get_set (marks[i].stance)]++;
  *n_behaviours = n_of[LEAD_STANCE_SET_BEHAVIOUR];
  return n_of[LEAD_STANCE_SET_BARRIER];
}
