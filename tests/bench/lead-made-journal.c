/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-made-journal.h"

#include <math.h>

#include "core/model/lead-entry-builder.h"
#include "core/store/lead-wordlist.h"

#define FIRST_DAY   "2016-01-01"
#define N_DAYS      3650
#define LEAST_WORDS 60
#define MORE_WORDS  180
#define N_TAGS      3
#define AT_ONCE     200

static const char * const items[] = {
  "barriers/silo-mentality", "barriers/day-job", "barriers/departmental-objectives",
  "barriers/funding-arrangements", "barriers/lacking-levers", "barriers/short-termism",
  "barriers/tensions", "barriers/job-moves", "barriers/hard-work",
  "behaviours/shared-purpose", "behaviours/relationships", "behaviours/outcomes-over-process",
  "behaviours/beyond-role", "behaviours/conflict-uncertainty", "behaviours/commitment-to-place",
};

/* In the order of how often a word comes up, which has nothing to do with the alphabet. */
const char *
lead_made_journal_get_word (guint rank)
{
  static char *words[LEAD_WORDLIST_SIZE];
  guint position = (guint) ((guint64) rank * 4177 % LEAD_WORDLIST_SIZE);

  if (words[position] == NULL)
    words[position] = lead_wordlist_dup_word (position);

  return words[position];
}

/* Zipf's law: the n-th most frequent word comes 1/n as often as the first. */
static const char *
draw_word (GRand *random)
{
  double rank = exp (g_rand_double (random) * log (LEAD_WORDLIST_SIZE)) - 1;

  return lead_made_journal_get_word ((guint) rank);
}

static char *
make_body (GRand *random)
{
  guint n_words = LEAST_WORDS + (guint) g_rand_int_range (random, 0, MORE_WORDS);
  GString *body = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      const char *end = i % 40 == 39 ? ".\n\n" : i % 11 == 10 ? ". " : " ";

      g_string_append (body, draw_word (random));
      g_string_append (body, end);
    }

  return g_string_free (body, FALSE);
}

static void
add_tags (LeadEntryBuilder *builder,
          GRand            *random)
{
  gint first = g_rand_int_range (random, 0, G_N_ELEMENTS (items));

  for (guint i = 0; i < N_TAGS; i++)
    {
      const char *item = items[(first + i * 4) % G_N_ELEMENTS (items)];
      LeadStance stance = (LeadStance) g_rand_int_range (random, 0, 3);
      g_autoptr (LeadTag) tag = NULL;

      stance += g_str_has_prefix (item, "barriers/") ? LEAD_STANCE_MET : LEAD_STANCE_PRACTISED;
      tag = lead_tag_new (NULL, item, stance, NULL);
      lead_entry_builder_add_tag (builder, tag);
    }
}

/**
 * lead_made_journal_new_entry:
 * @number: from 0, the oldest
 * @n_entries: how many there are to be
 *
 * Returns: (transfer full): the entry of that number
 */
LeadEntry *
lead_made_journal_new_entry (guint number,
                             guint n_entries)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (number + 1);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new ();
  g_autofree char *body = make_body (random);
  g_autofree char *title = NULL;
  LeadMoment moment;
  LeadDay day;

  lead_day_parse (FIRST_DAY, &day);
  moment = lead_moment_from_local (day + (LeadDay) ((guint64) number * N_DAYS / n_entries),
                                   number + 1 == n_entries ? 86399 : (int) (number % 86000),
                                   LEAD_PRECISION_SECOND, zone);
  title = number + 1 == n_entries ? g_strdup (LEAD_MADE_NEWEST)
                                  : g_strdup_printf ("%s %s", draw_word (random), draw_word (random));
  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_set_title (builder, title);
  lead_entry_builder_set_body (builder, body);
  lead_entry_builder_add_label (builder, draw_word (random));
  add_tags (builder, random);

  return lead_entry_builder_end (g_steal_pointer (&builder));
}

static void
append_paragraph (GString *text,
                  GRand   *random,
                  guint    number)
{
  guint n_words = 40 + (guint) g_rand_int_range (random, 0, 80);

  if (number % 8 == 0)
    g_string_append_printf (text, "## %s %s\n\n", draw_word (random), draw_word (random));
  if (number % 5 == 4)
    {
      for (guint i = 0; i < 4; i++)
        g_string_append_printf (text, "- %s **%s** %s\n", draw_word (random), draw_word (random),
                                draw_word (random));
      g_string_append_c (text, '\n');
    }
  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, i % 30 == 29 ? "*%s*, " : "%s ", draw_word (random));
  g_string_append (text, "\n\n");
}

/**
 * lead_made_journal_dup_text:
 * @length: how long, in bytes
 *
 * Returns: (transfer full): at least as much text, with headings, lists and
 *   stress, as somebody writes who writes a lot
 */
char *
lead_made_journal_dup_text (gsize length)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  GString *text = g_string_sized_new (length);

  for (guint i = 0; text->len < length; i++)
    append_paragraph (text, random, i);

  return g_string_free (text, FALSE);
}

static gboolean
add_batch (LeadJournal  *journal,
           int64_t       import,
           guint         first,
           guint         n_entries,
           GError      **error)
{
  g_autoptr (GPtrArray) incoming = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  LeadTaken taken;

  for (guint i = first; i < MIN (first + AT_ONCE, n_entries); i++)
    {
      g_autoptr (LeadEntry) entry = lead_made_journal_new_entry (i, n_entries);
      g_autofree char *origin = g_strdup_printf ("%u", i);

      g_ptr_array_add (incoming, lead_incoming_new (entry, origin));
    }

  return lead_journal_import_add_sync (journal, import, incoming, &taken, NULL, error);
}

/**
 * lead_made_journal_fill:
 * @journal: an empty journal
 * @n_entries: how many
 * @error: (out) (optional): what went wrong
 *
 * Imports made entries.
 *
 * Returns: whether they are there
 */
gboolean
lead_made_journal_fill (LeadJournal  *journal,
                        guint         n_entries,
                        GError      **error)
{
  int64_t import;

  if (!lead_journal_import_begin_sync (journal, "made", &import, error))
    return FALSE;
  for (guint i = 0; i < n_entries; i += AT_ONCE)
    if (!add_batch (journal, import, i, n_entries, error))
      return FALSE;

  return lead_journal_import_finish_sync (journal, import, error);
}
