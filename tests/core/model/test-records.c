/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-records.h"

static void
test_build (void)
{
  LeadRecordsBuilder *builder = lead_records_builder_new ();
  g_autoptr (LeadRecords) records = NULL;
  const LeadRecord *tags;
  gsize n_tags, n_entries;

  lead_records_builder_add_entry (builder, 10);
  lead_records_builder_add_entry (builder, 11);
  lead_records_builder_add_tag (builder, 1, 10, "barriers/tensions", LEAD_STANCE_MET);
  lead_records_builder_add_tag (builder, 1, 10, "behaviours/relationships", LEAD_STANCE_PRACTISED);
  lead_records_builder_add_tag (builder, 2, 11, "barriers/tensions", LEAD_STANCE_SHIFTED);
  records = lead_records_builder_end (builder);

  tags = lead_records_get_tags (records, &n_tags);
  g_assert_cmpint (n_tags, ==, 3);
  g_assert_cmpint (lead_records_get_days (records, &n_entries)[1], ==, 11);
  g_assert_cmpint (n_entries, ==, 2);
  g_assert_cmpint (lead_records_get_n_items (records), ==, 2);
  g_assert_cmpint (tags[0].item, ==, tags[2].item);
  g_assert_cmpstr (lead_records_get_item (records, tags[1].item), ==, "behaviours/relationships");
}

static void
test_empty (void)
{
  g_autoptr (LeadRecords) records = lead_records_builder_end (lead_records_builder_new ());
  gsize n;

  lead_records_get_tags (records, &n);
  g_assert_cmpint (n, ==, 0);
  lead_records_get_days (records, &n);
  g_assert_cmpint (n, ==, 0);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/records/build", test_build);
  g_test_add_func ("/records/empty", test_empty);
  return g_test_run ();
}
