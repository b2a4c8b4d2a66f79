/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whether the index says what the texts say. Every occurrence of every word
 * becomes a number, and the sum of all of them must be the same on both sides:
 * taken from the index, and taken from the texts through a second index, of a
 * piece of the journal at a time, in memory.
 */

#include "config.h"

#include "lead-check-index.h"

#include "core/model/lead-error.h"
#include "lead-search-index.h"
#include "lead-statement.h"

/* Entries in the second index at a time. */
#define AT_ONCE 500

/* Spreads the bits, so that sums of different occurrences don't meet. */
static guint64
mix (guint64 value)
{
  value ^= value >> 31;
  value *= G_GUINT64_CONSTANT (0x7fb5d329728ea185);
  value ^= value >> 27;
  value *= G_GUINT64_CONSTANT (0x81dadef4bc2dd44d);

  return value ^ value >> 33;
}

static guint64
hash_occurrence (LeadStatement *row)
{
  guint64 hash = g_str_hash (lead_statement_get_text (row, 0));

  hash = mix (hash ^ (guint64) lead_statement_get_int (row, 1));
  hash = mix (hash ^ (guint64) g_str_hash (lead_statement_get_text (row, 2)));

  return mix (hash ^ (guint64) lead_statement_get_int (row, 3));
}

/* @name gives term, row number, column and position of every occurrence. */
static gboolean
sum_up (LeadDatabase  *database,
        const char    *name,
        guint64       *sum,
        GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, name, error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    *sum += hash_occurrence (rows);

  return step == LEAD_STEP_DONE;
}

static gboolean
add_texts (LeadDatabase  *database,
           int64_t       *behind,
           guint         *n_texts,
           GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "check-index-texts", error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, *behind);
  lead_statement_put_int (rows, AT_ONCE);
  for (*n_texts = 0; (step = lead_statement_step (rows, error)) == LEAD_STEP_ROW; *n_texts += 1)
    {
      *behind = lead_statement_get_int (rows, 0);
      if (!lead_search_index_put (database, "check-index-add", rows, 1, error))
        return FALSE;
    }

  return step == LEAD_STEP_DONE;
}

static gboolean
sum_up_texts (LeadDatabase  *database,
              guint64       *sum,
              GError       **error)
{
  int64_t behind = G_MININT64;
  guint n_texts;

  do
    if (!add_texts (database, &behind, &n_texts, error)
        || !sum_up (database, "check-index-expected", sum, error)
        || !lead_database_execute (database, "DELETE FROM temp.expected", error))
      return FALSE;
  while (n_texts == AT_ONCE);

  return TRUE;
}

static gboolean
compare (LeadDatabase  *database,
         gboolean      *wrong,
         GError       **error)
{
  guint64 actual = 0, expected = 0;

  if (!sum_up (database, "check-index-actual", &actual, error)
      || !sum_up_texts (database, &expected, error))
    return FALSE;
  *wrong = actual != expected;

  return TRUE;
}

static gboolean
compare_in_memory (LeadDatabase  *database,
                   gboolean      *wrong,
                   GError       **error)
{
  gboolean success;

  if (!lead_database_execute (database,
                              "CREATE VIRTUAL TABLE temp.expected USING fts5 (title, body,"
                              "  tokenize = 'unicode61 remove_diacritics 2');"
                              "CREATE VIRTUAL TABLE temp.expected_words"
                              "  USING fts5vocab (temp, expected, instance);"
                              "CREATE VIRTUAL TABLE temp.actual_words"
                              "  USING fts5vocab (main, search, instance)", error))
    return FALSE;
  success = compare (database, wrong, error);
  lead_database_forget_statements (database);

  return lead_database_execute (database,
                                "DROP TABLE temp.actual_words;"
                                "DROP TABLE temp.expected_words;"
                                "DROP TABLE temp.expected", success ? error : NULL)
         && success;
}

/* So that nothing waits for the index any more. */
static gboolean
catch_up (LeadVault  *vault,
          GError    **error)
{
  gboolean again = TRUE;

  while (again)
    if (!lead_search_index_chore (vault, &again, error))
      return FALSE;

  return TRUE;
}

/**
 * lead_check_index:
 * @vault: an open file, outside a transaction
 * @wrong: (out): whether the index says something else than the texts
 * @error: (out) (optional): why it couldn't be told
 *
 * Brings the index up to date, then compares it word by word. A journal that
 * can't be written is only compared while nothing waits for the index.
 *
 * Returns: whether it could be told
 */
gboolean
lead_check_index (LeadVault  *vault,
                  gboolean   *wrong,
                  GError    **error)
{
  g_autoptr (GError) failure = NULL;
  int64_t waiting;

  *wrong = FALSE;
  if (!catch_up (vault, &failure) || !lead_database_ask_int (vault->database,
      "SELECT EXISTS (SELECT 1 FROM entry WHERE indexed <> revision AND import IS NULL)",
      &waiting, &failure)
      || (waiting == 0 && !compare_in_memory (vault->database, wrong, &failure)))
    {
      *wrong = g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_DAMAGED);
      if (!*wrong)
        g_propagate_error (error, g_steal_pointer (&failure));
      return *wrong;
    }

  return TRUE;
}
