/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which entries a filter means, and what a row shows of them. */

#include "config.h"

#include <string.h>

#include "core/model/lead-brief.h"
#include "store-fixture.h"

/* The journal that the table below asks; letters name entries. */
typedef struct
{
  const char *name;
  const char *date;
  const char *item;
  LeadStance  stance;
  const char *label;
  const char *challenge;
  gboolean    starred;
  gboolean    is_private;
  gboolean    with_picture;
  const char *practised;
  const char *answers[3];
} Sample;

#define TENSIONS "barriers/tensions"
#define RELATIONSHIPS "behaviours/relationships"
#define WHY "summing-up/start#1"
#define HOW "own#0b6b9d7e-0000-4000-8000-000000000001"
#define CHALLENGE "c0ffee00-0000-4000-8000-000000000000"

static const Sample samples[] = {
  { "a", "2026-01-01", "barriers/tensions", LEAD_STANCE_MET, "Team", NULL, FALSE, TRUE, FALSE, NULL, { NULL } },
  { "b", "2026-01-31T23:59:59", "barriers/tensions", LEAD_STANCE_SHIFTED, NULL, CHALLENGE, TRUE, FALSE, TRUE, RELATIONSHIPS, { WHY, WHY } },
  { "c", "2026-02-01", NULL, LEAD_STANCE_NONE, "team", CHALLENGE, FALSE, FALSE, FALSE, NULL, { WHY, HOW } },
  { "d", "2026-02-01", RELATIONSHIPS, LEAD_STANCE_PRACTISED, NULL, NULL, TRUE, TRUE, TRUE, NULL, { NULL } },
  { "e", "1969-12-31T23:59:59", NULL, LEAD_STANCE_NONE, NULL, NULL, FALSE, FALSE, FALSE, NULL, { NULL } },
};

static void
add_picture (LeadJournal      *journal,
             LeadEntryBuilder *builder)
{
  g_autoptr (GBytes) content = g_bytes_new_static ("p", 1);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (LeadAttachment) picture = NULL;
  GAsyncResult *place = NULL;

  lead_journal_add_attachment_async (journal, content, "image/png", NULL, NULL,
                                     lead_test_store_result, &place);
  result = lead_test_await_result (&place);
  picture = lead_journal_add_attachment_finish (journal, result, NULL);
  g_assert_nonnull (picture);
  lead_entry_builder_add_attachment (builder, picture);
}

static void
add_tag (LeadEntryBuilder *builder,
         const char       *item,
         LeadStance        stance)
{
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, item, stance, NULL);

  lead_entry_builder_add_tag (builder, tag);
}

static LeadEntry *
make_sample (LeadJournal  *journal,
             const Sample *sample)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (sample->date, sample->name, sample->name);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  lead_entry_builder_set_challenge (builder, sample->challenge);
  lead_entry_builder_set_starred (builder, sample->starred);
  lead_entry_builder_set_private (builder, sample->is_private);
  if (sample->with_picture)
    add_picture (journal, builder);
  if (sample->label != NULL)
    lead_entry_builder_add_label (builder, sample->label);
  if (sample->item != NULL)
    add_tag (builder, sample->item, sample->stance);
  for (guint i = 0; sample->answers[i] != NULL; i++)
    {
      g_autoptr (LeadAnswer) answer = lead_answer_new (sample->answers[i], "Asked", "Answered");

      lead_entry_builder_add_answer (builder, answer);
    }
  if (sample->practised != NULL)
    add_tag (builder, sample->practised, LEAD_STANCE_PRACTISED);
  return lead_entry_builder_end (builder);
}

static void
add_samples (LeadJournal *journal)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (LeadEntry) entry = make_sample (journal, &samples[i]);
      g_autoptr (LeadEntry) saved = fixture_save (journal, entry);
    }
}

/* The titles of what @filter means, in their order. */
static char *
dup_listed (LeadJournal      *journal,
            const LeadFilter *filter,
            guint            *total)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (journal, filter, total, NULL, &error);
  GString *titles = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < listed->len; i++)
    {
      LeadListed *one = &g_array_index (listed, LeadListed, i);
      g_autoptr (LeadEntry) entry = fixture_load (journal, one->id);

      g_assert_cmpint (one->day, ==, lead_entry_get_moment (entry)->day);
      g_string_append (titles, lead_entry_get_title (entry));
    }
  return g_string_free (titles, FALSE);
}

typedef struct
{
  const char *from;
  const char *to;
  const char *item;
  LeadStance  stance;
  const char *label;
  const char *challenge;
  gboolean    starred;
  const char *expected;
  gboolean    is_private;
  gboolean    with_pictures;
  const char *beside;
  LeadStance  beside_stance;
  const char *any[3];
  const char *prompt;
} Case;

static const Case cases[] = {
  { .expected = "dcbae" },
  { .expected = "dc", .from = "2026-02-01" },
  { .expected = "bae", .to = "2026-01-31" },
  { .expected = "b", .from = "2026-01-31", .to = "2026-01-31" },
  { .expected = "e", .to = "1969-12-31" },
  { .expected = "ba", .item = TENSIONS },
  { .expected = "a", .item = TENSIONS, .stance = LEAD_STANCE_MET },
  { .expected = "", .item = TENSIONS, .stance = LEAD_STANCE_WORKED_ROUND },
  { .expected = "b", .from = "2026-01-02", .item = TENSIONS },
  { .expected = "a", .item = TENSIONS, .label = "TEAM" },
  { .expected = "b", .item = TENSIONS, .challenge = CHALLENGE },
  { .expected = "b", .item = TENSIONS, .starred = TRUE },
  { .expected = "", .item = "barriers/none-such" },
  { .expected = "ca", .label = "tEAM" },
  { .expected = "", .label = "none such" },
  { .expected = "c", .label = "team", .challenge = CHALLENGE },
  { .expected = "", .label = "team", .starred = TRUE },
  { .expected = "cb", .challenge = CHALLENGE },
  { .expected = "db", .starred = TRUE },
  { .expected = "d", .from = "2026-02-01", .starred = TRUE },
  { .expected = "b", .challenge = CHALLENGE, .starred = TRUE },
  { .expected = "da", .is_private = TRUE },
  { .expected = "a", .to = "2026-01-31", .is_private = TRUE },
  { .expected = "a", .item = TENSIONS, .is_private = TRUE },
  { .expected = "a", .label = "team", .is_private = TRUE },
  { .expected = "d", .starred = TRUE, .is_private = TRUE },
  { .expected = "", .challenge = CHALLENGE, .is_private = TRUE },
  { .expected = "db", .with_pictures = TRUE },
  { .expected = "d", .from = "2026-02-01", .with_pictures = TRUE },
  { .expected = "b", .item = TENSIONS, .with_pictures = TRUE },
  { .expected = "", .label = "team", .with_pictures = TRUE },
  { .expected = "b", .challenge = CHALLENGE, .with_pictures = TRUE },
  { .expected = "db", .starred = TRUE, .with_pictures = TRUE },
  { .expected = "d", .is_private = TRUE, .with_pictures = TRUE },
  { .expected = "b", .item = TENSIONS, .beside = RELATIONSHIPS },
  { .expected = "b", .item = TENSIONS, .beside = RELATIONSHIPS, .beside_stance = LEAD_STANCE_PRACTISED },
  { .expected = "", .item = TENSIONS, .beside = RELATIONSHIPS, .beside_stance = LEAD_STANCE_MISSED },
  { .expected = "", .item = TENSIONS, .beside = "behaviours/none-such" },
  { .expected = "", .item = TENSIONS, .stance = LEAD_STANCE_MET, .beside = RELATIONSHIPS },
  { .expected = "db", .beside = RELATIONSHIPS },
  { .expected = "d", .from = "2026-02-01", .beside = RELATIONSHIPS },
  { .expected = "dba", .any = { TENSIONS, RELATIONSHIPS } },
  { .expected = "dba", .any = { "barriers/none-such", RELATIONSHIPS, TENSIONS } },
  { .expected = "", .any = { "barriers/none-such" } },
  { .expected = "ba", .to = "2026-01-31", .any = { TENSIONS, RELATIONSHIPS } },
  { .expected = "db", .any = { TENSIONS, RELATIONSHIPS }, .starred = TRUE },
  { .expected = "b", .item = TENSIONS, .any = { RELATIONSHIPS } },
  { .expected = "b", .any = { TENSIONS }, .beside = RELATIONSHIPS },
  { .expected = "cb", .prompt = WHY },
  { .expected = "c", .prompt = HOW },
  { .expected = "", .prompt = "own#none-such" },
  { .expected = "b", .prompt = WHY, .item = TENSIONS },
  { .expected = "c", .prompt = WHY, .from = "2026-02-01" },
  { .expected = "b", .prompt = WHY, .starred = TRUE },
  { .expected = "b", .prompt = WHY, .any = { TENSIONS, RELATIONSHIPS }, .beside = RELATIONSHIPS },
};

static LeadDay
parse_day (const char *text)
{
  LeadDay day = LEAD_DAY_NONE;

  if (text != NULL)
    g_assert_true (lead_day_parse (text, &day));
  return day;
}

static LeadFilter *
make_filter (const Case *c)
{
  LeadFilter *filter = lead_filter_new ();

  filter->from = parse_day (c->from);
  filter->to = parse_day (c->to);
  filter->item = g_strdup (c->item);
  filter->stance = c->stance;
  filter->label = g_strdup (c->label);
  filter->challenge = g_strdup (c->challenge);
  filter->starred = c->starred;
  filter->is_private = c->is_private;
  filter->with_pictures = c->with_pictures;
  filter->beside = g_strdup (c->beside);
  filter->prompt = g_strdup (c->prompt);
  filter->beside_stance = c->beside_stance;
  if (c->any[0] != NULL)
    {
      const char *const any[] = { c->any[0], c->any[1], c->any[2], NULL };

      filter->any = g_strdupv ((char **) any);
    }
  return filter;
}

static void
trash_all (LeadJournal *journal,
           gboolean     trashed)
{
  const int64_t ids[] = { 1, 2, 3, 4, 5 };

  g_assert_true (lead_journal_trash_entries_sync (journal, ids, G_N_ELEMENTS (ids), trashed, NULL,
                                                  NULL));
}

static void
check_cases (LeadJournal *journal,
             gboolean     trashed,
             gboolean     nothing)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LeadFilter) filter = make_filter (&cases[i]);
      g_autofree char *listed = NULL;
      guint total;

      g_test_message ("case %u", (guint) i);
      filter->trashed = trashed;
      listed = dup_listed (journal, filter, &total);
      g_assert_cmpstr (listed, ==, nothing ? "" : cases[i].expected);
      g_assert_cmpuint (total, ==, strlen (listed));
    }
}

/* In the trash as outside, and never both. */
static void
test_filters (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);

  add_samples (journal);
  check_cases (journal, FALSE, FALSE);
  check_cases (journal, TRUE, TRUE);
  trash_all (journal, TRUE);
  check_cases (journal, FALSE, TRUE);
  check_cases (journal, TRUE, FALSE);
  trash_all (journal, FALSE);
  check_cases (journal, FALSE, FALSE);
}

static void
assert_counted (LeadJournal      *journal,
                const LeadFilter *filter,
                gsize             n_entries,
                gsize             n_tags)
{
  g_autoptr (LeadRecords) records = lead_journal_load_records_sync (journal, filter, NULL, NULL);
  gsize n;

  lead_records_get_days (records, &n);
  g_assert_cmpuint (n, ==, n_entries);
  lead_records_get_tags (records, &n);
  g_assert_cmpuint (n, ==, n_tags);
}

/* What charts count is narrowed by the same marks, and so are words. */
static void
test_marks_elsewhere (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autofree char *found = NULL;

  add_samples (journal);
  filter->is_private = TRUE;
  assert_counted (journal, filter, 2, 2);
  filter->words = g_strdup ("d");
  found = dup_listed (journal, filter, NULL);
  g_assert_cmpstr (found, ==, "d");
  filter->is_private = FALSE;
  filter->with_pictures = TRUE;
  assert_counted (journal, filter, 2, 3);
  filter->label = g_strdup ("team");
  assert_counted (journal, filter, 0, 0);
}

static void
test_limit (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autofree char *all = NULL;
  guint total;

  add_samples (journal);
  all = dup_listed (journal, filter, &total);
  for (filter->limit = 1; filter->limit <= 6; filter->limit++)
    {
      g_autofree char *listed = dup_listed (journal, filter, &total);
      guint n = MIN (filter->limit, 5);

      g_assert_cmpuint (strlen (listed), ==, n);
      g_assert_true (g_str_has_prefix (all, listed));
      g_assert_cmpuint (total, ==, filter->limit < 5 ? G_MAXUINT : 5);
    }
}

/* More entries than a millisecond has places keep their order: the later
 * written stands above. */
static void
test_same_moment (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  guint n = 1100;

  for (guint i = 0; i < n; i++)
    fixture_add_entry (journal, "2026-03-14", "T", "same day");
  listed = lead_journal_list_entries_sync (journal, filter, NULL, NULL, NULL);
  g_assert_cmpuint (listed->len, ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (g_array_index (listed, LeadListed, i).id, ==, n - i);
}

/* An entry whose date changes goes to its new place with its records. */
static void
test_moved (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (LeadEntry) other = lead_test_new_entry ("2026-06-01", "", "");
  g_autoptr (LeadEntry) entry = NULL, moved = NULL, saved = NULL;
  g_autofree char *listed = NULL, *tagged = NULL;
  LeadEntryBuilder *builder;

  add_samples (journal);
  entry = fixture_load (journal, 1);
  builder = lead_entry_builder_new_from (entry);
  lead_entry_builder_set_moment (builder, lead_entry_get_moment (other));
  moved = lead_entry_builder_end (builder);
  saved = fixture_save (journal, moved);
  listed = dup_listed (journal, filter, NULL);
  g_assert_cmpstr (listed, ==, "adcbe");
  filter->item = g_strdup (TENSIONS);
  tagged = dup_listed (journal, filter, NULL);
  g_assert_cmpstr (tagged, ==, "ab");
}

static void
assert_labels (LeadJournal *journal,
               const char  *expected)
{
  g_auto (GStrv) labels = lead_journal_list_labels_sync (journal, NULL, NULL);
  g_autofree char *joined = g_strjoinv (" ", labels);

  g_assert_cmpstr (joined, ==, expected);
}

/* A label is written as it was first; gone with its last entry. */
static void
test_labels (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "b");
  g_autoptr (LeadEntry) zurich = fixture_with_label (plain, "Zürich");
  g_autoptr (LeadEntry) composed = fixture_with_label (plain, "ZU\xcc\x88RICH");
  g_autoptr (LeadEntry) both = fixture_with_label (composed, "alpha");
  g_autoptr (LeadEntry) first = fixture_save (journal, zurich);
  g_autoptr (LeadEntry) second = fixture_save (journal, both);
  int64_t ids[] = { lead_entry_get_id (first), lead_entry_get_id (second) };

  assert_labels (journal, "alpha Zürich");
  g_assert_cmpstr (lead_entry_get_labels (second)[1], ==, "Zürich");
  g_assert_true (lead_journal_trash_entries_sync (journal, &ids[1], 1, TRUE, NULL, NULL));
  assert_labels (journal, "Zürich");
  g_assert_true (lead_journal_delete_entries_sync (journal, ids, 2, NULL, NULL));
  assert_labels (journal, "");
}

/* The last one to have it gone, a label can be written otherwise. */
static void
test_label_forgotten (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "b");
  g_autoptr (LeadEntry) loud = fixture_with_label (plain, "TEAM");
  g_autoptr (LeadEntry) quiet = fixture_with_label (plain, "team");
  g_autoptr (LeadEntry) first = fixture_save (journal, loud);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (first);
  g_autoptr (LeadEntry) bare = NULL, second = NULL, third = NULL;

  lead_entry_builder_set_labels (builder, NULL);
  bare = lead_entry_builder_end (builder);
  second = fixture_save (journal, bare);
  third = fixture_save (journal, quiet);
  assert_labels (journal, "team");
}

static void
test_briefs (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  const int64_t ids[] = { 2, 99, 1, 2 };
  g_autoptr (GPtrArray) briefs = NULL;
  const LeadMark *marks;
  guint n_marks;

  add_samples (journal);
  briefs = lead_journal_load_briefs_sync (journal, ids, G_N_ELEMENTS (ids), NULL, NULL, NULL);
  g_assert_cmpuint (briefs->len, ==, 4);
  g_assert_null (briefs->pdata[1]);
  g_assert_cmpint (lead_brief_get_id (briefs->pdata[0]), ==, 2);
  g_assert_cmpint (lead_brief_get_id (briefs->pdata[2]), ==, 1);
  g_assert_cmpstr (lead_brief_get_title (briefs->pdata[0]), ==, "b");
  g_assert_cmpstr (lead_brief_get_excerpt (briefs->pdata[0]), ==, "b");
  g_assert_true (lead_brief_get_starred (briefs->pdata[0]));
  g_assert_false (lead_brief_get_starred (briefs->pdata[2]));
  marks = lead_brief_get_marks (briefs->pdata[0], &n_marks);
  g_assert_cmpuint (n_marks, ==, 2);
  g_assert_true (marks[0].item == g_intern_static_string (TENSIONS));
  g_assert_cmpint (marks[0].stance, ==, LEAD_STANCE_SHIFTED);
}

/* A long text is cut, a short answer stands in for no text, and a search shows
 * where it hit. */
static void
test_excerpts (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autofree char *filler = g_strnfill (20000, 'x');
  g_autofree char *body = g_strconcat ("Start ", filler, " then zanzibar at the end.", NULL);
  int64_t ids[] = { fixture_add_entry (journal, "2026-03-14", "T", body), 0 };
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadAnswer) answer = lead_answer_new ("summing-up/start#1", "What?", "Only an answer");
  g_autoptr (LeadEntry) answered = NULL, saved = NULL;
  g_autoptr (GPtrArray) briefs = NULL, found = NULL;
  guint n_spans;

  lead_entry_builder_add_answer (builder, answer);
  answered = lead_entry_builder_end (builder);
  saved = fixture_save (journal, answered);
  ids[1] = lead_entry_get_id (saved);

  briefs = lead_journal_load_briefs_sync (journal, ids, 2, NULL, NULL, NULL);
  g_assert_true (g_str_has_prefix (lead_brief_get_excerpt (briefs->pdata[0]), "Start"));
  g_assert_cmpuint (strlen (lead_brief_get_excerpt (briefs->pdata[0])), <, 400);
  g_assert_cmpstr (lead_brief_get_excerpt (briefs->pdata[1]), ==, "Only an answer");

  found = lead_journal_load_briefs_sync (journal, ids, 1, "zanzibar", NULL, NULL);
  g_assert_nonnull (strstr (lead_brief_get_excerpt (found->pdata[0]), "zanzibar"));
  lead_brief_get_spans (found->pdata[0], &n_spans);
  g_assert_cmpuint (n_spans, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/lists/filters", test_filters);
  fixture_add ("/store/lists/marks-elsewhere", test_marks_elsewhere);
  fixture_add ("/store/lists/limit", test_limit);
  fixture_add ("/store/lists/same-moment", test_same_moment);
  fixture_add ("/store/lists/moved", test_moved);
  fixture_add ("/store/lists/labels", test_labels);
  fixture_add ("/store/lists/label-forgotten", test_label_forgotten);
  fixture_add ("/store/lists/briefs", test_briefs);
  fixture_add ("/store/lists/excerpts", test_excerpts);

  return g_test_run ();
}
