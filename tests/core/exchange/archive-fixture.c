/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "archive-fixture.h"

#include <string.h>

#include "core/exchange/lead-export.h"
#include "core/exchange/lead-import.h"
#include "core/exchange/lead-json-scan.h"
#include "core/exchange/lead-source.h"

JsonNode *
archive_fixture_parse (const char *line)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = lead_json_parse (line, -1, NULL, &error);

  g_assert_no_error (error);
  return node;
}

LeadJournal *
archive_fixture_make_journal (const char       *folder,
                              const char       *name,
                              LeadSurroundings *surroundings)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  return lead_test_new_journal (path, surroundings);
}

char *
archive_fixture_export (LeadJournal *journal,
                        const char  *folder,
                        const char  *name,
                        const char  *challenge)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadSource) source = NULL;
  g_autoptr (GBytes) records = NULL;
  guint member;

  filter->challenge = g_strdup (challenge);
  lead_export_run_sync (journal, "archive", path, filter, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  source = lead_source_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (lead_source_find_member (source, "journal.jsonl", &member));
  records = lead_source_load (source, member, LEAD_SOURCE_MAX_MEMBER, NULL, &error);
  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (records, NULL), g_bytes_get_size (records));
}

guint
archive_fixture_import (LeadJournal *journal,
                        const char  *folder,
                        const char  *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  const char *paths[] = { path, NULL };
  LeadImportOptions options = { NULL, NULL, FALSE };
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadImportReport) report = NULL;

  report = lead_import_run_sync (journal, paths, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report->skipped->len, ==, 0);
  return report->imported;
}

guint
archive_fixture_count (const char *text,
                       const char *word)
{
  guint n = 0;

  while ((text = strstr (text, word)) != NULL)
    {
      text += strlen (word);
      n++;
    }
  return n;
}
