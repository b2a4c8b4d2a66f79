/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/exchange/lead-loose-date.h"
#include "core/exchange/lead-markdown-note-name.h"
#include "lead-test.h"

typedef struct
{
  const char *text;
  const char *date; /* NULL: no date */
  gboolean    guessed;
} Row;

static const Row rows[] = {
  { "2024-01-15", "2024-01-15", FALSE },
  { " 2024-01-15 ", "2024-01-15", FALSE },
  { "2024-1-5", "2024-01-05", FALSE },
  { "20240115", "2024-01-15", FALSE },
  { "2024_01_15", "2024-01-15", FALSE },
  { "2024/01/15 09:30", "2024-01-15T09:30+00:00", FALSE },
  { "2024-01-15 9:30", "2024-01-15T09:30+00:00", FALSE },
  { "2021-09-28 20:57Z", "2021-09-28T20:57+00:00", FALSE },
  { "2021-9-28 20:57:01+02:00", "2021-09-28T20:57:01+02:00", FALSE },
  { "28/09/2021 20:57", "2021-09-28T20:57+01:00", FALSE },
  { "09/28/2021 20:57", "2021-09-28T20:57+01:00", FALSE },
  { "03/04/2021", "2021-04-03", TRUE },
  { "04/04/2021", "2021-04-04", FALSE },
  { "15.01.2024 22:15:00", "2024-01-15T22:15:00+00:00", FALSE },
  { "15 January 2024", "2024-01-15", FALSE },
  { "January 15, 2024", "2024-01-15", FALSE },
  { "Sunday, 3 November 2024", "2024-11-03", FALSE },
  { "Friday, September 4, 2026", "2026-09-04", FALSE },
  { "Sept 4th 2026 at 9:05 pm", "2026-09-04T21:05+01:00", FALSE },
  { "Mon Jan 15 2024 12:00 AM", "2024-01-15T00:00+00:00", FALSE },
  { "Mon Jan 15 2024 12:30\u202fPM", "2024-01-15T12:30+00:00", FALSE },
  { "", NULL, FALSE },
  { "tomorrow", NULL, FALSE },
  { "notes 2024-01-15", NULL, FALSE },
  { "2024", NULL, FALSE },
  { "2024-01", NULL, FALSE },
  { "12:30", NULL, FALSE },
  { "2024-02-30", NULL, FALSE },
  { "31/31/2024", NULL, FALSE },
  { "2024-01-15 25:00", NULL, FALSE },
  { "2024-01-15 13:00 pm", NULL, FALSE },
  { "99999999999999999999-01-01", NULL, FALSE },
  { "{{date}}", NULL, FALSE },
};

static void
test_dates (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier ("Europe/London");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LeadMoment moment;
      gboolean guessed;
      gboolean good = lead_loose_date_parse (rows[i].text, zone, &moment, &guessed);
      g_autofree char *date = good ? lead_moment_to_string (&moment) : NULL;

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (date, ==, rows[i].date);
      g_assert_true (!good || guessed == rows[i].guessed);
    }
}

static const char *names[][3] = {
  { "2026-03-14.md", "2026-03-14", "" },
  { "daily/2026-03-14.md", "2026-03-14", "" },
  { "2026-03-14 Board meeting.md", "2026-03-14", "Board meeting" },
  { "2026-03-14_board.md", "2026-03-14", "board" },
  { "20260314 Board.md", "2026-03-14", "Board" },
  { "journals/2026_03_14.md", "2026-03-14", "" },
  { "2026.03.14.md", "2026-03-14", "" },
  { "journal/2026/03/14.md", "2026-03-14", "" },
  { "2026-W11.md", "2026-03-09", "2026-W11" },
  { "2026-W01.md", "2025-12-29", "2026-W01" },
  { "2026-Q2.md", "2026-04-01", "2026-Q2" },
  { "2026-03.md", "2026-03-01", "" },
  { "Board.md", NULL, "Board" },
  { "2026-13-01.md", NULL, "2026-13-01" },
  { "2026-W60.md", NULL, "2026-W60" },
  { "202603145.md", NULL, "202603145" },
  { "a/03/14.md", NULL, "14" },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      LeadDay day;
      gboolean good = lead_markdown_note_name_get_day (names[i][0], &day);
      g_autofree char *date = good ? lead_day_to_string (day) : NULL;
      g_autofree char *title = lead_markdown_note_name_dup_title (names[i][0]);

      g_test_message ("%s", names[i][0]);
      g_assert_cmpstr (date, ==, names[i][1]);
      g_assert_cmpstr (title, ==, names[i][2]);
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/loose-date/dates", test_dates);
  g_test_add_func ("/loose-date/names", test_names);
  return g_test_run ();
}
