/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry on paper: its day, its title, its words, its answers under their
 * questions, and in words what it was marked with. */

#include "config.h"
#include "lead-print-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define DAY_FONT      "Sans 9.5"
#define TITLE_FONT    "Sans Bold 15"
#define QUESTION_FONT "Sans Italic 10"
#define NOTE_FONT     "Sans 9"
#define MUTED         0.35

static char *
dup_time (const LeadMoment *moment)
{
  int seconds = lead_moment_get_seconds (moment);

  if (moment->precision == LEAD_PRECISION_DAY)
    return NULL;
  return g_strdup_printf ("%02d:%02d", seconds / 3600, seconds / 60 % 60);
}

static void
set_day (LeadPrintFlow    *flow,
         const LeadMoment *moment)
{
  /* TRANSLATORS: the date above an entry on paper, for strftime() */
  g_autofree char *day = lead_day_format (moment->day, _("%A, %-d %B %Y"));
  g_autofree char *time = dup_time (moment);
  g_autofree char *text = time != NULL ? g_strdup_printf ("%s · %s", day, time) : g_strdup (day);

  lead_print_flow_add_text (flow, DAY_FONT, text, 36, 60, MUTED);
}

static void
set_answers (LeadPrintFlow *flow,
             LeadEntry     *entry)
{
  GPtrArray *answers = lead_entry_get_answers (entry);

  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      lead_print_flow_add_text (flow, QUESTION_FONT, answer->question, 12, 30, MUTED);
      if (answer->text != NULL)
        lead_print_markdown (flow, answer->text, NULL, NULL);
    }
}

static const char *
get_name (LeadContent *content,
          LeadTag     *tag)
{
  LeadItem *item = lead_content_get_item (content, lead_tag_get_item (tag));

  return item != NULL ? lead_item_get_name (item) : lead_tag_get_item (tag);
}

/* "Silos: met", or with the passage it stands by. */
static char *
describe (LeadContent *content,
          LeadTag     *tag)
{
  LeadStance stance = lead_tag_get_stance (tag);
  const LeadPassage *passage = lead_tag_get_passage (tag);
  g_autofree char *named = NULL;

  /* TRANSLATORS: something an entry was marked with, and in which way: "Silos: met" */
  named = stance != LEAD_STANCE_NONE
          ? g_strdup_printf (_("%s: %s"), get_name (content, tag), lead_stance_get_name (stance))
          : g_strdup (get_name (content, tag));
  if (passage == NULL)
    return g_steal_pointer (&named);
  /* TRANSLATORS: words of an entry, and what they were marked with */
  return g_strdup_printf (_("“%s” – %s"), passage->quote, named);
}

static void
set_tags (LeadPrintFlow *flow,
          LeadEntry     *entry,
          LeadContent   *content)
{
  GPtrArray *tags = lead_entry_get_tags (entry);

  for (guint i = 0; i < tags->len; i++)
    {
      g_autofree char *text = describe (content, tags->pdata[i]);

      lead_print_flow_add_text (flow, NOTE_FONT, text, i == 0 ? 10 : 2, 0, MUTED);
    }
}

static void
set_labels (LeadPrintFlow *flow,
            LeadEntry     *entry)
{
  const char * const *labels = lead_entry_get_labels (entry);
  g_autofree char *text = NULL;

  if (labels == NULL || labels[0] == NULL)
    return;
  text = g_strjoinv (" · ", (char **) labels);
  lead_print_flow_add_text (flow, NOTE_FONT, text, 6, 0, MUTED);
}

/* Under all that was said then: what was written beside it later. */
static void
set_notes (LeadPrintFlow *flow,
           GPtrArray     *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadNote *note = notes->pdata[i];
      g_autofree char *day = lead_day_format (note->moment.day, _("%-d %B %Y"));
      /* TRANSLATORS: above a note that was written beside an entry later; a date */
      g_autofree char *head = g_strdup_printf (_("In the margin, %s"), day);

      lead_print_flow_add_text (flow, QUESTION_FONT, head, 12, 30, MUTED);
      lead_print_flow_add_text (flow, NOTE_FONT, note->text, 2, 0, 0);
    }
}

/**
 * lead_print_entry:
 * @flow: where it goes
 * @notes: (element-type LeadNote): what stands in its margin
 * @entry: an entry
 * @content: what tags are called
 * @last_day: the day of the entry before, or %LEAD_DAY_NONE
 * @load: (nullable) (scope call): loads its pictures
 * @load_data: handed to @load
 *
 * Sets an entry.
 */
void
lead_print_entry (LeadPrintFlow *flow,
                  LeadEntry     *entry,
                  GPtrArray     *notes,
                  LeadContent   *content,
                  LeadDay        last_day,
                  LeadPrintLoad  load,
                  gpointer       load_data)
{
  const char *title;
  const LeadMoment *moment;

  g_return_if_fail (flow != NULL);
  g_return_if_fail (LEAD_IS_ENTRY (entry) && LEAD_IS_CONTENT (content));
  g_return_if_fail (notes != NULL);

  title = lead_entry_get_title (entry);
  moment = lead_entry_get_moment (entry);
  set_day (flow, moment);
  if (moment->day != last_day || *title != '\0')
    {
      g_autofree char *day = lead_day_format (moment->day, _("%-d %B %Y"));

      lead_print_flow_mark (flow, *title != '\0' ? title : day, 1);
    }
  if (*title != '\0')
    lead_print_flow_add_text (flow, TITLE_FONT, title, 3, 40, 0);
  lead_print_markdown (flow, lead_entry_get_body (entry), load, load_data);
  set_answers (flow, entry);
  set_tags (flow, entry, content);
  set_labels (flow, entry);
  set_notes (flow, notes);
}
