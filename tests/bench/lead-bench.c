/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* lead-bench FOLDER N [patterns]: makes a journal of N entries in FOLDER and times what a
 * person waits for, each beside its floor. Prints one line a job: what, how
 * long, floor, unit, separated by tabs. The journal stays, for the window; with
 * "patterns" only those are timed, on the journal that is there. */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "core/insight/lead-insight.h"
#include "core/store/lead-chronicle-parts.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-patterns.h"
#include "core/store/lead-journal-private.h"
#include "core/store/lead-search-query.h"
#include "lead-floor.h"
#include "lead-made-journal.h"
#include "lead-timings.h"

#define SCREENFUL 50

typedef struct
{
  char             *path;
  char             *floor_path;
  guint             n_entries;
  LeadKeySource    *key_source;
  LeadKey          *key;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;
} Bench;

static void
check (GError *error)
{
  if (error != NULL)
    g_error ("%s", error->message);
}

static void
print_line (const char *what,
            double      ours,
            double      floor_value,
            const char *unit)
{
  g_print ("%s\t%.4f\t%.4f\t%s\n", what, ours, floor_value, unit);
}

static LeadJournal *
open_journal (Bench         *self,
              LeadOpenFlags  flags)
{
  g_autoptr (GError) error = NULL;
  LeadJournal *journal = lead_journal_open_sync (self->path, self->key_source, self->surroundings,
                                                 flags | LEAD_OPEN_NO_UPKEEP, NULL, &error);

  check (error);
  return journal;
}

static void
bench_import (Bench *self)
{
  g_autoptr (GError) error = NULL;
  gint64 begun, made = g_get_monotonic_time ();
  double seconds, floor_seconds;

  /* What making the entries takes is nobody's import. */
  for (guint i = 0; i < self->n_entries; i++)
    g_object_unref (lead_made_journal_new_entry (i, self->n_entries));
  made = g_get_monotonic_time () - made;

  self->journal = open_journal (self, LEAD_OPEN_CREATE);
  begun = g_get_monotonic_time ();
  lead_made_journal_fill (self->journal, self->n_entries, &error);
  check (error);
  seconds = (double) (g_get_monotonic_time () - begun - made) / G_USEC_PER_SEC;
  self->key = lead_journal_dup_key (self->journal);
  lead_journal_close_sync (self->journal, NULL);
  g_clear_object (&self->journal);

  floor_seconds = lead_floor_import (self->floor_path, self->key, self->n_entries)
                  - (double) made / G_USEC_PER_SEC;
  g_unlink (self->floor_path);
  print_line ("import", self->n_entries / seconds, self->n_entries / floor_seconds, "entries/s");
}

/* What the timeline does for the first screen: which entries, and what their rows show. */
static guint
look_up (Bench      *self,
         const char *words,
         guint       limit)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  g_autoptr (GPtrArray) briefs = NULL;
  g_autoptr (GError) error = NULL;
  int64_t ids[SCREENFUL];
  guint total;

  filter->words = g_strdup (words);
  filter->limit = limit;
  listed = lead_journal_list_entries_sync (self->journal, filter, &total, NULL, &error);
  check (error);
  for (guint i = 0; i < MIN (listed->len, SCREENFUL); i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  briefs = lead_journal_load_briefs_sync (self->journal, ids, MIN (listed->len, SCREENFUL), words,
                                          NULL, &error);
  check (error);

  return listed->len;
}

static double
time_look_up (Bench      *self,
              const char *words,
              guint       limit,
              guint       times,
              double     *worst)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  look_up (self, words, limit);
  for (guint i = 0; i < times; i++)
    {
      lead_timings_begin (timings);
      look_up (self, words, limit);
      lead_timings_end (timings);
    }
  if (worst != NULL)
    *worst = lead_timings_get_worst (timings);

  return lead_timings_get_median (timings);
}

typedef struct
{
  const char *what;
  char       *words;
  double      ours;
} Keystroke;

static void
clear_keystroke (gpointer data)
{
  g_free (((Keystroke *) data)->words);
}

static GArray *
choose_keystrokes (void)
{
  GArray *keystrokes = g_array_new (FALSE, FALSE, sizeof (Keystroke));
  const char *common = lead_made_journal_get_word (0);
  const char *rare = lead_made_journal_get_word (5000);
  Keystroke chosen[] = {
    { "search: one letter", g_strndup (common, 1), 0 },
    { "search: two letters", g_strndup (common, 2), 0 },
    { "search: three letters", g_strndup (common, 3), 0 },
    { "search: a word in most entries", g_strdup (common), 0 },
    { "search: a rare word", g_strdup (rare), 0 },
    { "search: both", g_strdup_printf ("%s %s", common, rare), 0 },
    { "search: a phrase", g_strdup_printf ("\"%s %s\"", common, lead_made_journal_get_word (1)), 0 },
    { "search: nothing found", g_strdup ("xyzzyxyzzy"), 0 },
  };

  g_array_set_clear_func (keystrokes, clear_keystroke);
  g_array_append_vals (keystrokes, chosen, G_N_ELEMENTS (chosen));

  return keystrokes;
}

static double
bench_read (Bench *self)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (LeadEntry) entry = NULL;
      g_autoptr (GError) error = NULL;

      lead_timings_begin (timings);
      entry = lead_journal_load_entry_sync (self->journal, 1 + (gint64) i * 7919 % self->n_entries,
                                            NULL, &error);
      lead_timings_end (timings);
      check (error);
    }

  return lead_timings_get_median (timings);
}

static double
bench_save (Bench *self)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  for (guint i = 0; i < 200; i++)
    {
      int64_t id = 1 + (gint64) i * 7919 % self->n_entries;
      g_autoptr (LeadEntry) entry = lead_journal_load_entry_sync (self->journal, id, NULL, NULL);
      g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (entry);
      g_autofree char *body = g_strconcat (lead_entry_get_body (entry), " more", NULL);
      g_autoptr (LeadEntry) changed = NULL;
      g_autoptr (LeadEntry) saved = NULL;
      g_autoptr (GError) error = NULL;

      lead_entry_builder_set_body (builder, body);
      changed = lead_entry_builder_end (g_steal_pointer (&builder));
      lead_timings_begin (timings);
      saved = lead_journal_save_entry_sync (self->journal, changed, LEAD_SAVE_DEFAULT, NULL, NULL,
                                            &error);
      lead_timings_end (timings);
      check (error);
    }

  return lead_timings_get_median (timings);
}

static double
bench_records (Bench *self)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();
  g_autoptr (LeadFilter) all = lead_filter_new ();

  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (LeadRecords) records = NULL;
      g_autoptr (GError) error = NULL;

      lead_timings_begin (timings);
      records = lead_journal_load_records_sync (self->journal, all, NULL, &error);
      lead_timings_end (timings);
      check (error);
    }

  return lead_timings_get_median (timings);
}

/* Ours first, all on one open journal; then the file is closed and the floors
 * are measured on the same file. */
static void
bench_use (Bench *self)
{
  g_autoptr (GArray) keystrokes = choose_keystrokes ();
  g_autoptr (LeadFloor) base = NULL;
  double list, all, read, save, records, worst;

  self->journal = open_journal (self, LEAD_OPEN_DEFAULT);
  list = time_look_up (self, NULL, 0, 15, NULL);
  for (guint i = 0; i < keystrokes->len; i++)
    {
      Keystroke *keystroke = &g_array_index (keystrokes, Keystroke, i);

      keystroke->ours = time_look_up (self, keystroke->words, SCREENFUL, 25, &worst);
    }
  all = time_look_up (self, lead_made_journal_get_word (0), 0, 5, NULL);
  read = bench_read (self);
  records = bench_records (self);
  save = bench_save (self);
  lead_journal_close_sync (self->journal, NULL);
  g_clear_object (&self->journal);

  base = lead_floor_new (self->path, self->key);
  print_line ("list all entries, first rows", list, lead_floor_list (base, 15), "ms");
  for (guint i = 0; i < keystrokes->len; i++)
    {
      Keystroke *keystroke = &g_array_index (keystrokes, Keystroke, i);
      g_autoptr (LeadSearchQuery) query = lead_search_query_new (keystroke->words);
      g_autofree char *fts = lead_search_query_to_fts (query);

      print_line (keystroke->what, keystroke->ours,
                  lead_floor_search (base, fts, SCREENFUL, 25), "ms");
    }
  {
    g_autoptr (LeadSearchQuery) query = lead_search_query_new (lead_made_journal_get_word (0));
    g_autofree char *fts = lead_search_query_to_fts (query);

    print_line ("search: all results of that word", all,
                lead_floor_search (base, fts, G_MAXINT, 3), "ms");
  }
  print_line ("open an entry", read, lead_floor_read (base, self->n_entries, 200), "ms");
  print_line ("all tags for the charts", records, lead_floor_scan (base, 5), "ms");
  print_line ("save", save, lead_floor_save (base, self->n_entries, 200), "ms");
}

static void
bench_open (Bench *self)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();
  g_autoptr (LeadFloor) base = NULL;

  for (guint i = 0; i < 15; i++)
    {
      lead_timings_begin (timings);
      self->journal = open_journal (self, LEAD_OPEN_DEFAULT);
      lead_timings_end (timings);
      lead_journal_close_sync (self->journal, NULL);
      g_clear_object (&self->journal);
    }
  base = lead_floor_new (self->path, self->key);
  print_line ("open by key", lead_timings_get_median (timings), lead_floor_open (base, 15), "ms");
}

/* What patterns are computed from, and what that takes. */
typedef struct
{
  LeadContent      *content;
  LeadPatternBasis *basis;
} Patterns;

static LeadPatternBasis *
load_basis (LeadJournal      *journal,
            LeadPatternBasis *before,
            int64_t           changed)
{
  g_autoptr (GError) error = NULL;
  LeadPatternBasis *basis
    = lead_journal_load_pattern_basis_sync (journal, before, &changed, 1, NULL, &error);

  check (error);
  return basis;
}

/* Every series there is, of the last year beside the one before, or of all time. */
static void
compute (Patterns   *patterns,
         LeadPeriod  period)
{
  g_autoptr (LeadInsight) insight = NULL;
  gsize n_entries;
  const LeadChronicleEntry *entries
    = lead_chronicle_get_entries (patterns->basis->chronicle, &n_entries);
  LeadDay last = entries[n_entries - 1].day;
  LeadScope scope = { .range = lead_range_of (period, last) };

  insight = lead_insight_new (patterns->basis, patterns->content, &scope, last);
}

/* Five years beside the five before: all there is, compared. */
static void
compute_halves (Patterns *patterns)
{
  g_autoptr (LeadInsight) insight = NULL;
  gsize n_entries;
  const LeadChronicleEntry *entries
    = lead_chronicle_get_entries (patterns->basis->chronicle, &n_entries);
  LeadDay last = entries[n_entries - 1].day;
  LeadScope scope = { .range = lead_range_new (last - (last - entries[0].day) / 2, last) };

  insight = lead_insight_new (patterns->basis, patterns->content, &scope, last);
}

static double
time_warm (Patterns   *patterns,
           LeadPeriod  period)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  for (guint i = 0; i < 9; i++)
    {
      lead_timings_begin (timings);
      if (period == LEAD_PERIOD_DAYS)
        compute_halves (patterns);
      else
        compute (patterns, period);
      lead_timings_end (timings);
    }
  return lead_timings_get_median (timings);
}

static double
time_after_unlock (Bench    *self,
                   Patterns *patterns)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  for (guint i = 0; i < 5; i++)
    {
      self->journal = open_journal (self, LEAD_OPEN_DEFAULT);
      g_clear_pointer (&patterns->basis, lead_pattern_basis_unref);
      lead_timings_begin (timings);
      patterns->basis = load_basis (self->journal, NULL, 0);
      compute (patterns, LEAD_PERIOD_YEAR);
      lead_timings_end (timings);
      lead_journal_close_sync (self->journal, NULL);
      g_clear_object (&self->journal);
    }
  return lead_timings_get_median (timings);
}

static gpointer
make_parts (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  gboolean again = TRUE;

  while (again)
    {
      again = FALSE;
      if (!lead_chronicle_parts_chore (vault, &again, error))
        return NULL;
    }
  return NULL;
}

/* What the journal does by itself while nobody asks for anything. */
static void
do_chore (Bench *self)
{
  static const LeadJob job = { .priority = LEAD_PRIORITY_MAINTENANCE, .run = make_parts };
  g_autoptr (GError) error = NULL;

  self->journal = open_journal (self, LEAD_OPEN_DEFAULT);
  lead_journal_run_sync (self->journal, &job, NULL, NULL, &error);
  check (error);
  lead_journal_close_sync (self->journal, NULL);
  g_clear_object (&self->journal);
}

static double
time_after_change (Bench    *self,
                   Patterns *patterns)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  self->journal = open_journal (self, LEAD_OPEN_DEFAULT);
  for (guint i = 0; i < 15; i++)
    {
      LeadPatternBasis *next;

      lead_timings_begin (timings);
      next = load_basis (self->journal, patterns->basis, 1 + (gint64) i * 7919 % self->n_entries);
      lead_timings_end (timings);
      lead_pattern_basis_unref (patterns->basis);
      patterns->basis = next;
    }
  lead_journal_close_sync (self->journal, NULL);
  g_clear_object (&self->journal);

  return lead_timings_get_median (timings);
}

/* Each beside the bare scan of all tags. */
static void
bench_patterns (Bench *self)
{
  g_autoptr (GError) error = NULL;
  Patterns patterns = { .content = lead_content_load (&error) };
  g_autoptr (LeadFloor) base = NULL;
  double imported, unlocked, changed, year, all, halves, scan;

  check (error);
  imported = time_after_unlock (self, &patterns);
  do_chore (self);
  unlocked = time_after_unlock (self, &patterns);
  changed = time_after_change (self, &patterns);
  year = time_warm (&patterns, LEAD_PERIOD_YEAR);
  all = time_warm (&patterns, LEAD_PERIOD_ALL);
  halves = time_warm (&patterns, LEAD_PERIOD_DAYS);
  base = lead_floor_new (self->path, self->key);
  scan = lead_floor_scan (base, 5);

  print_line ("patterns of a year, after unlock", unlocked, scan, "ms");
  print_line ("patterns, nothing kept ready yet", imported, scan, "ms");
  print_line ("patterns: an entry has changed", changed, scan, "ms");
  print_line ("patterns of a year, warm", year, scan, "ms");
  print_line ("patterns of everything, warm", all, scan, "ms");
  print_line ("patterns of half beside half, warm", halves, scan, "ms");

  lead_pattern_basis_unref (patterns.basis);
  g_object_unref (patterns.content);
}

static void
take_key (Bench *self)
{
  self->journal = open_journal (self, LEAD_OPEN_DEFAULT);
  self->key = lead_journal_dup_key (self->journal);
  lead_journal_close_sync (self->journal, NULL);
  g_clear_object (&self->journal);
}

static void
bench_all (Bench *self)
{
  bench_import (self);
  bench_open (self);
  bench_use (self);
}

int
main (int    argc,
      char **argv)
{
  guint8 bytes[LEAD_KEY_SIZE];
  guint8 salt[LEAD_SALT_SIZE] = { 0 };
  g_autoptr (LeadKey) key = NULL;
  Bench self = { 0 };

  setlocale (LC_ALL, "");
  if (argc < 3 || argc > 4 || (argc == 4 && !g_str_equal (argv[3], "patterns")))
    {
      g_printerr ("usage: lead-bench FOLDER N [patterns]\n");
      return 2;
    }

  memset (bytes, 7, sizeof bytes);
  key = lead_key_new (bytes, salt);
  self.key_source = lead_key_source_new_key (key);
  self.surroundings = lead_surroundings_new_system ();
  self.path = g_build_filename (argv[1], "made.syslead", NULL);
  self.floor_path = g_build_filename (argv[1], "floor.db", NULL);
  self.n_entries = (guint) g_ascii_strtoull (argv[2], NULL, 10);

  if (argc == 4)
    take_key (&self);
  else
    bench_all (&self);
  bench_patterns (&self);

  g_clear_pointer (&self.key, lead_key_free);
  g_clear_object (&self.key_source);
  g_clear_object (&self.surroundings);
  g_free (self.path);
  g_free (self.floor_path);

  return 0;
}
