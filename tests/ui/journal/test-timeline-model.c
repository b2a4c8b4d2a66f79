/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-lists.h"
#include "lead-test.h"
#include "ui/pages/journal/lead-timeline-model.h"

#define MANY 3000

/* The model over a real journal of thousands of entries, watched as a list
 * view would: by its signals alone. */

typedef struct
{
  LeadSurroundings *surroundings;
  char *folder;
  LeadJournal *journal;
  LeadTimelineModel *model;
  GArray *rows;      /* int64_t: ids, headings as 0; kept up by signals only */
  GArray *wanted;    /* what they are to become */
  guint n_changed;   /* rows told of since it was set to 0 */
  LeadFilter *filter;
} Fixture;

static int64_t
read_row (Fixture *f,
          guint    position)
{
  g_autoptr (LeadTimelineItem) item = g_list_model_get_item (G_LIST_MODEL (f->model), position);

  g_assert_nonnull (item);
  return lead_timeline_item_get_id (item);
}

static void
items_changed_cb (Fixture *f,
                  guint    position,
                  guint    removed,
                  guint    added)
{
  g_assert_cmpuint (position + removed, <=, f->rows->len);
  if (removed > 0)
    g_array_remove_range (f->rows, position, removed);
  for (guint i = 0; i < added; i++)
    {
      int64_t row = read_row (f, position + i);

      g_array_insert_val (f->rows, position + i, row);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f->model)), ==, f->rows->len);
  f->n_changed += MAX (removed, added);
}

static void
import_many (Fixture *f,
             guint    n)
{
  g_autoptr (GPtrArray) batch
      = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  g_autoptr (GError) error = NULL;
  int64_t import_id;
  LeadTaken taken = { 0, 0 };

  for (guint i = 0; i < n; i++)
    {
      LeadDay day = lead_day_new (2026, 3, 14) - (int) (i / 3);
      g_autofree char *date = lead_day_to_string (day);
      g_autofree char *time = g_strdup_printf ("%sT%02u:%02u", date, i % 24, i % 60);
      g_autofree char *title = g_strdup_printf ("Entry %u", i);
      g_autofree char *origin = g_strdup_printf ("test %u", i);
      g_autoptr (LeadEntry) entry
          = lead_test_new_entry (time, title, i % 10 == 0 ? "A tenth of them." : "Plain.");

      g_ptr_array_add (batch, lead_incoming_new (entry, origin));
    }
  g_assert_true (lead_journal_import_begin_sync (f->journal, "test", &import_id, &error));
  g_assert_true (
      lead_journal_import_add_sync (f->journal, import_id, batch, &taken, NULL, &error));
  g_assert_true (lead_journal_import_finish_sync (f->journal, import_id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (taken.imported, ==, n);
}

/* What a plain listing says, with its headings. */
static GArray *
dup_truth (Fixture *f)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (int64_t));
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed
      = lead_journal_list_entries_sync (f->journal, f->filter, NULL, NULL, &error);
  int month = G_MAXINT;

  g_assert_no_error (error);
  for (guint i = 0; i < listed->len; i++)
    {
      LeadListed *entry = &g_array_index (listed, LeadListed, i);
      int64_t heading = 0;

      if (lead_day_month (entry->day) != month)
        g_array_append_val (rows, heading);
      month = lead_day_month (entry->day);
      g_array_append_val (rows, entry->id);
    }
  return rows;
}

static gboolean
is_as_wanted (gpointer data)
{
  Fixture *f = data;

  return !lead_timeline_model_get_loading (f->model) && f->rows->len == f->wanted->len
         && (f->rows->len == 0
             || memcmp (f->rows->data, f->wanted->data, f->rows->len * sizeof (int64_t)) == 0);
}

static void
await_truth (Fixture *f)
{
  g_clear_pointer (&f->wanted, g_array_unref);
  f->wanted = dup_truth (f);
  lead_test_await (is_as_wanted, f);
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->surroundings = lead_test_new_surroundings ();
  f->folder = lead_test_dup_folder ();
  f->journal = lead_test_new_journal (f->folder, f->surroundings);
  f->filter = lead_filter_new ();
  f->rows = g_array_new (FALSE, FALSE, sizeof (int64_t));
  import_many (f, GPOINTER_TO_UINT (data));
  f->model = lead_timeline_model_new (f->journal);
  g_signal_connect_swapped (f->model, "items-changed", G_CALLBACK (items_changed_cb), f);
  await_truth (f);
  f->n_changed = 0;
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_signal_handlers_disconnect_by_data (f->model, f);
  lead_test_assert_finalize (f->model);
  g_assert_true (lead_journal_close_sync (f->journal, &error));
  g_assert_no_error (error);
  lead_test_assert_finalize (f->journal);
  g_object_unref (f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
  g_array_unref (f->rows);
  g_clear_pointer (&f->wanted, g_array_unref);
  lead_filter_free (f->filter);
}

static void
set_filter (Fixture *f)
{
  lead_timeline_model_set_filter (f->model, f->filter);
  await_truth (f);
}

static LeadEntry *
load (Fixture *f,
      int64_t  id)
{
  g_autoptr (GError) error = NULL;
  LeadEntry *entry = lead_journal_load_entry_sync (f->journal, id, NULL, &error);

  g_assert_no_error (error);
  return entry;
}

static int64_t
save (Fixture          *f,
      LeadEntryBuilder *builder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry = lead_entry_builder_end (builder);
  g_autoptr (LeadEntry) stored
      = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);

  g_assert_no_error (error);
  return lead_entry_get_id (stored);
}

static int64_t
pick (Fixture *f)
{
  int64_t id = 0;

  while (id == 0)
    id = g_array_index (f->rows, int64_t, g_test_rand_int_range (0, (int) f->rows->len));
  return id;
}

static void
trash (Fixture *f,
       int64_t  id)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (lead_journal_trash_entries_sync (f->journal, &id, 1, TRUE, NULL, &error));
  g_assert_no_error (error);
}

static void
add (Fixture    *f,
     const char *date)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry (date, "New", "Just written.");

  save (f, lead_entry_builder_new_from (entry));
}

static void
move (Fixture *f,
      int64_t  id)
{
  g_autoptr (LeadEntry) entry = load (f, id);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);
  LeadMoment moment = *lead_entry_get_moment (entry);
  g_autoptr (GTimeZone) zone = lead_zone_new ("Europe/London");

  moment = lead_moment_from_local (moment.day + g_test_rand_int_range (-40, 40),
                                   g_test_rand_int_range (0, 86400), LEAD_PRECISION_MINUTE, zone);
  lead_entry_builder_set_moment (builder, &moment);
  save (f, builder);
}

/* Somebody who starts with a long journal sees its newest entries at once. */
static void
test_first_screen (Fixture       *f,
                   gconstpointer  data)
{
  g_autoptr (LeadTimelineModel) model = lead_timeline_model_new (f->journal);

  while (lead_timeline_model_get_n_entries (model) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (lead_timeline_model_get_n_entries (model), <, MANY);
  g_assert_cmpuint (lead_timeline_model_get_n_all (model), ==, 0);
  g_assert_cmpint (lead_timeline_model_get_id (model, 1), ==,
                   lead_timeline_model_get_id (f->model, 1));
  while (lead_timeline_model_get_loading (model))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (lead_timeline_model_get_n_entries (model), ==, MANY);
  g_assert_cmpuint (lead_timeline_model_get_n_all (model), ==, MANY);
}

static void
test_headings (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadTimelineItem) item = g_list_model_get_item (G_LIST_MODEL (f->model), 0);
  g_autofree char *name = lead_timeline_item_dup_name (item);

  g_assert_cmpstr (name, ==, "March 2026");
  g_assert_cmpuint (lead_timeline_model_get_n_entries (f->model), ==, MANY);
  g_assert_cmpuint (lead_timeline_model_get_n_all (f->model), ==, MANY);
}

static gboolean
has_brief (gpointer item)
{
  return lead_timeline_item_get_brief (item) != NULL;
}

/* Rows come empty and are filled when somebody looks at them; those that
 * nobody looks at any more aren't kept. */
static void
test_briefs (Fixture       *f,
             gconstpointer  data)
{
  GListModel *model = G_LIST_MODEL (f->model);
  guint position = g_list_model_get_n_items (model) - 1;
  LeadTimelineItem *item = g_list_model_get_item (model, position);
  g_autoptr (LeadTimelineItem) same = g_list_model_get_item (model, position);
  g_autofree char *before = lead_timeline_item_dup_name (item);
  g_autofree char *after = NULL;

  g_assert_true (item == same);
  g_assert_null (lead_timeline_item_get_brief (item));
  g_assert_cmpstr (before, ==, "19 June 2023");
  lead_test_await (has_brief, item);
  after = lead_timeline_item_dup_name (item);
  g_assert_true (g_str_has_prefix (after, "19 June 2023, Entry "));

  g_clear_object (&same);
  lead_test_assert_finalize (item);
  item = g_list_model_get_item (model, position);
  g_assert_nonnull (lead_timeline_item_get_brief (item));
  g_object_unref (item);
}

/* A change tells of the rows it touches, and of no others. */
/* Two hundred rows are bound, and the few that can be seen are filled first. */
static void
test_seen_first (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint end = g_list_model_get_n_items (G_LIST_MODEL (f->model));
  LeadTimelineItem *seen;

  for (guint position = end - 600; position < end; position++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (f->model), position));
  seen = items->pdata[lead_timeline_item_get_id (items->pdata[300]) != 0 ? 300 : 301];
  lead_timeline_model_hasten (f->model, lead_timeline_item_get_id (seen));
  lead_test_await (has_brief, seen);
  g_assert_null (lead_timeline_item_get_brief (items->pdata[599]));
  lead_test_await (has_brief, items->pdata[599]);
}

static void
test_small_changes (Fixture       *f,
                    gconstpointer  data)
{
  int64_t id = g_array_index (f->rows, int64_t, 1500);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadTimelineItem) item = NULL;
  LeadEntryBuilder *builder;
  guint position;

  if (id == 0)
    id = g_array_index (f->rows, int64_t, 1501);
  g_assert_true (lead_timeline_model_find (f->model, id, &position));
  item = g_list_model_get_item (G_LIST_MODEL (f->model), position);
  lead_test_await (has_brief, item);

  entry = load (f, id);
  builder = lead_entry_builder_new_from (entry);
  lead_entry_builder_set_title (builder, "Another title");
  save (f, builder);
  while (!g_str_equal (lead_brief_get_title (lead_timeline_item_get_brief (item)),
                       "Another title"))
    g_main_context_iteration (NULL, TRUE);
  await_truth (f);
  g_assert_cmpuint (f->n_changed, ==, 0);

  add (f, "2026-03-20T10:00");
  await_truth (f);
  g_assert_cmpuint (f->n_changed, ==, 1);

  add (f, "2026-04-01T10:00");
  await_truth (f);
  g_assert_cmpuint (f->n_changed, ==, 3);

  trash (f, id);
  await_truth (f);
  g_assert_cmpuint (f->n_changed, ==, 4);
  g_assert_cmpuint (lead_timeline_model_get_n_all (f->model), ==, MANY + 1);
}

static void
test_random_changes (Fixture       *f,
                     gconstpointer  data)
{
  for (guint round = 0; round < 60; round++)
    {
      guint n = (guint) g_test_rand_int_range (1, 4);

      for (guint i = 0; i < n; i++)
        switch (g_test_rand_int_range (0, 4))
          {
          case 0:
            trash (f, pick (f));
            await_truth (f);
            break;
          case 1:
            add (f, g_test_rand_bit () ? "2026-03-14T12:00" : "2019-05-05");
            break;
          default:
            move (f, pick (f));
          }
      await_truth (f);
    }
}

static void
test_filters (Fixture       *f,
              gconstpointer  data)
{
  f->filter->from = lead_day_new (2026, 1, 1);
  set_filter (f);
  g_assert_cmpuint (lead_timeline_model_get_n_entries (f->model), <, MANY);
  g_assert_cmpuint (lead_timeline_model_get_n_all (f->model), ==, MANY);

  /* Out of the period, and into it. */
  add (f, "2025-12-31T10:00");
  add (f, "2026-01-01T10:00");
  await_truth (f);
  while (lead_timeline_model_get_n_all (f->model) != MANY + 2)
    g_main_context_iteration (NULL, TRUE);

  f->filter->words = g_strdup ("tenth");
  set_filter (f);
  f->filter->from = LEAD_DAY_NONE;
  set_filter (f);
  g_assert_cmpuint (lead_timeline_model_get_n_entries (f->model), ==, MANY / 10);
  add (f, "2026-03-15T10:00");
  await_truth (f);
  g_clear_pointer (&f->filter->words, g_free);
  set_filter (f);
  g_assert_cmpuint (lead_timeline_model_get_n_entries (f->model), ==, MANY + 3);
}

/* The search that counts is the last one, however fast one follows another. */
static void
test_typing_a_search (Fixture       *f,
                      gconstpointer  data)
{
  static const char *const words[] = { "t", "te", "ten", "tent", "tenth" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_free (f->filter->words);
      f->filter->words = g_strdup (words[i]);
      lead_timeline_model_set_filter (f->model, f->filter);
    }
  await_truth (f);
  g_assert_cmpuint (lead_timeline_model_get_n_entries (f->model), ==, MANY / 10);
}

static void
test_empty (Fixture       *f,
            gconstpointer  data)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f->model)), ==, 0);
  g_assert_cmpint (lead_timeline_model_get_id (f->model, 0), ==, 0);
  add (f, "2026-03-14T12:00");
  await_truth (f);
  g_assert_cmpuint (f->rows->len, ==, 2);
  trash (f, pick (f));
  await_truth (f);
  g_assert_cmpuint (f->rows->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(path, n, test) \
  g_test_add ("/journal/timeline/" path, Fixture, GUINT_TO_POINTER (n), set_up, test, tear_down)
  ADD ("empty", 0, test_empty);
  ADD ("headings", MANY, test_headings);
  ADD ("first-screen", MANY, test_first_screen);
  ADD ("briefs", MANY, test_briefs);
  ADD ("seen-first", MANY, test_seen_first);
  ADD ("small-changes", MANY, test_small_changes);
  ADD ("random-changes", 400, test_random_changes);
  ADD ("filters", MANY, test_filters);
  ADD ("typing-a-search", MANY, test_typing_a_search);
#undef ADD
  return g_test_run ();
}
