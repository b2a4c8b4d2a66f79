/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-brief.h"
#include "core/model/lead-filter.h"

static LeadEntry *
make_full (void)
{
  const char * const labels[] = { "Work", "  Dementia network ", "work", "", NULL };
  g_autoptr (LeadPassage) passage = lead_passage_cut ("Said in the car park", 0, 4);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, passage);
  g_autoptr (LeadAnswer) answer = lead_answer_new ("summing-up/network#1", "Who?", NULL);
  g_autoptr (LeadAttachment) picture = lead_attachment_new ("aa", "image/png", "map.png", 12);
  LeadEntryBuilder *builder = lead_entry_builder_new ();
  LeadMoment moment = { .utc_ms = 1, .day = 5, .precision = LEAD_PRECISION_MINUTE };

  lead_entry_builder_set_uuid (builder, "u");
  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_set_title (builder, "What Dilys said");
  lead_entry_builder_set_body (builder, "Said in the car park");
  lead_entry_builder_set_labels (builder, labels);
  lead_entry_builder_add_tag (builder, tag);
  lead_entry_builder_add_answer (builder, answer);
  lead_entry_builder_add_attachment (builder, picture);
  lead_entry_builder_set_starred (builder, TRUE);
  return lead_entry_builder_end (builder);
}

static void
test_labels (void)
{
  g_autoptr (LeadEntry) entry = make_full ();
  const char * const *labels = lead_entry_get_labels (entry);

  g_assert_cmpint (g_strv_length ((char **) labels), ==, 2);
  g_assert_cmpstr (labels[0], ==, "Dementia network");
  g_assert_cmpstr (labels[1], ==, "Work");
}

static void
test_copy (void)
{
  g_autoptr (LeadEntry) entry = make_full ();
  g_autoptr (LeadEntry) copy = NULL;
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);

  lead_entry_builder_set_title (builder, "Later");
  copy = lead_entry_builder_end (builder);

  g_assert_cmpstr (lead_entry_get_title (entry), ==, "What Dilys said");
  g_assert_cmpstr (lead_entry_get_title (copy), ==, "Later");
  g_assert_cmpstr (lead_entry_get_uuid (copy), ==, "u");
  g_assert_true (lead_entry_get_starred (copy));
  g_assert_cmpint (lead_entry_get_moment (copy)->day, ==, 5);
  g_assert_cmpint (lead_entry_get_answers (copy)->len, ==, 1);
  g_assert_cmpint (lead_entry_get_attachments (copy)->len, ==, 1);
  g_assert_true (lead_tag_equal (lead_entry_get_tags (copy)->pdata[0],
                                 lead_entry_get_tags (entry)->pdata[0]));
}

static const struct
{
  const char *body;
  guint       length;
  const char *excerpt;
} excerpts[] = {
  { "", 5, "" },
  { "  \n ", 5, "" },
  { "One\n\ntwo\tthree", 40, "One two three" },
  { "áéíóú", 5, "áéíóú" },
  { "áéíóúx", 5, "áéíóú…" },
  { "ab cd", 3, "ab…" },
  { "🙂🙂🙂", 2, "🙂🙂…" },
};

static void
test_excerpt (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (excerpts); i++)
    {
      g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-01-01", "", excerpts[i].body);
      g_autofree char *excerpt = lead_entry_dup_excerpt (entry, excerpts[i].length);

      g_assert_cmpstr (excerpt, ==, excerpts[i].excerpt);
    }
}

static void
test_tag (void)
{
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  g_autoptr (LeadTag) shifted = lead_tag_with_stance (tag, LEAD_STANCE_SHIFTED);

  g_assert_cmpstr (lead_tag_get_uuid (shifted), ==, lead_tag_get_uuid (tag));
  g_assert_cmpint (lead_tag_get_stance (shifted), ==, LEAD_STANCE_SHIFTED);
  g_assert_cmpint (lead_tag_get_stance (tag), ==, LEAD_STANCE_MET);
  g_assert_false (lead_tag_equal (tag, shifted));
}

static void
test_brief (void)
{
  const LeadMark marks[] = { { "barriers/tensions", LEAD_STANCE_MET } };
  const LeadSpan spans[] = { { 3, 4 } };
  LeadMoment moment = { .day = 9 };
  g_autoptr (LeadBrief) brief = lead_brief_new (7, "u", &moment, "T", "E", TRUE, FALSE, marks, 1,
                                                spans, 1);
  guint n;

  g_assert_cmpint (lead_brief_get_id (brief), ==, 7);
  g_assert_cmpint (lead_brief_get_moment (brief)->day, ==, 9);
  g_assert_cmpint (lead_brief_get_marks (brief, &n)[0].stance, ==, LEAD_STANCE_MET);
  g_assert_cmpint (n, ==, 1);
  g_assert_cmpint (lead_brief_get_spans (brief, &n)[0].length, ==, 4);
}

static void
test_filter (void)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (LeadFilter) copy = NULL;

  g_assert_true (lead_filter_is_all (filter));
  filter->words = g_strdup ("car park");
  filter->from = 3;
  copy = lead_filter_copy (filter);
  g_assert_true (lead_filter_equal (filter, copy));
  g_assert_false (lead_filter_is_all (copy));
  copy->stance = LEAD_STANCE_SEEN;
  g_assert_false (lead_filter_equal (filter, copy));
}

static void
test_filter_of_several (void)
{
  const char *const items[] = { "dimensions/feeling", "barriers/tensions", NULL };
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (LeadFilter) copy = NULL;
  g_autoptr (LeadFilter) beside = NULL;

  filter->any = g_strdupv ((char **) items);
  g_assert_false (lead_filter_is_all (filter));
  copy = lead_filter_copy (filter);
  g_assert_true (lead_filter_equal (filter, copy));
  beside = lead_filter_copy (filter);
  beside->beside = g_strdup (items[1]);
  g_assert_false (lead_filter_equal (filter, beside));
  g_clear_pointer (&beside->beside, g_free);
  beside->prompt = g_strdup ("summing-up/start#1");
  g_assert_false (lead_filter_equal (filter, beside));
  g_clear_pointer (&copy->any[1], g_free);
  g_assert_false (lead_filter_equal (filter, copy));
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/entry/labels", test_labels);
  g_test_add_func ("/entry/copy", test_copy);
  g_test_add_func ("/entry/excerpt", test_excerpt);
  g_test_add_func ("/tag", test_tag);
  g_test_add_func ("/brief", test_brief);
  g_test_add_func ("/filter", test_filter);
  g_test_add_func ("/filter/several", test_filter_of_several);
  return g_test_run ();
}
