/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The chronicle, kept ready in parts of some 25 days: to decrypt the tables
 * takes ten times as long as to decrypt what charts need of them. A part that
 * is there is true: triggers in the file remove it in the transaction that
 * changes anything it was made from, whoever does so. What isn't there is read
 * from the tables, and made again while nobody waits.
 */

#include "config.h"

#include "lead-chronicle-parts.h"

#include "lead-chronicle-code.h"
#include "lead-chronicle-reader.h"
#include "lead-chronicle-rows.h"
#include "lead-ids.h"
#include "lead-row-list.h"
#include "lead-statement.h"

/* The part of a key is what is left of these bits; the triggers say the same. */
#define PART_BITS 41

/* No key is in a part beyond: an entry is of a year of at most four digits. */
#define MOST_PART ((int64_t) 1 << 20)

/* From so many entries on it is worth while to make the parts that they are in. */
#define WORTH 200

/* So many entries to a transaction: somebody may want to write. */
#define AT_ONCE 3000

typedef struct
{
  int64_t number;
  GBytes *code;
} Part;

static void
part_free (gpointer data)
{
  Part *part = data;

  g_bytes_unref (part->code);
  g_free (part);
}

static int64_t
get_first_key (int64_t part)
{
  return part * ((int64_t) 1 << PART_BITS);
}

static int64_t
get_last_key (int64_t part)
{
  return get_first_key (part + 1) - 1;
}

static GPtrArray *
load_parts (LeadDatabase  *database,
            GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "chart-parts", error);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (part_free);
  LeadStep step;

  if (rows == NULL)
    return NULL;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      Part *part = g_new0 (Part, 1);

      part->number = lead_statement_get_int (rows, 0);
      part->code = lead_statement_dup_bytes (rows, 1);
      g_ptr_array_add (parts, part);
    }
  return step == LEAD_STEP_DONE ? g_steal_pointer (&parts) : NULL;
}

/* What lies between the parts is meant, too. */
static gboolean
add_gaps (LeadChronicleReader  *reader,
          GPtrArray            *parts,
          GError              **error)
{
  int64_t next = INT64_MIN;

  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = parts->pdata[i];

      if (get_first_key (part->number) > next
          && !lead_chronicle_reader_add_between (reader, next, get_first_key (part->number) - 1,
                                                 error))
        return FALSE;
      next = get_last_key (part->number) + 1;
    }
  return lead_chronicle_reader_add_between (reader, next, INT64_MAX, error);
}

static gboolean
write_in_order (LeadChronicleReader  *reader,
                GPtrArray            *parts,
                gboolean             *sound,
                GError              **error)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = parts->pdata[i];
      int64_t first = get_first_key (part->number);

      if (!lead_chronicle_reader_write_until (reader, first - 1, error))
        return FALSE;
      *sound = lead_chronicle_code_read (part->code, first, get_last_key (part->number),
                                         lead_chronicle_reader_get_builder (reader));
      if (!*sound)
        return FALSE;
    }
  return lead_chronicle_reader_write_until (reader, INT64_MAX, error);
}

static LeadChronicle *
join (LeadDatabase  *database,
      GPtrArray     *parts,
      gboolean      *sound,
      GError       **error)
{
  g_autoptr (LeadChronicleReader) reader = lead_chronicle_reader_new (database, error);

  *sound = TRUE;
  if (reader == NULL || !add_gaps (reader, parts, error)
      || !lead_chronicle_reader_load_links (reader, error)
      || !write_in_order (reader, parts, sound, error))
    return NULL;
  return lead_chronicle_reader_end (reader);
}

static gboolean
is_possible (const Part *part)
{
  return part->number > -MOST_PART && part->number < MOST_PART;
}

static gboolean
are_possible (GPtrArray *parts)
{
  return parts->len == 0
         || (is_possible (parts->pdata[0]) && is_possible (parts->pdata[parts->len - 1]));
}

/**
 * lead_chronicle_parts_load:
 * @database: a connection
 * @error: (out) (optional): what went wrong
 *
 * Takes what is kept ready, and reads the rest. A part that can't be understood
 * counts as none: everything is read from the tables then.
 *
 * Returns: (transfer full) (nullable): what there is of all entries that can be
 *   seen
 */
LeadChronicle *
lead_chronicle_parts_load (LeadDatabase  *database,
                           GError       **error)
{
  g_autoptr (GPtrArray) parts = load_parts (database, error);
  LeadChronicle *chronicle = NULL;
  gboolean sound;

  if (parts == NULL)
    return NULL;
  if (are_possible (parts))
    {
      chronicle = join (database, parts, &sound, error);
      if (sound)
        return chronicle;
    }
  return lead_chronicle_rows_load_between (database, INT64_MIN, INT64_MAX, error);
}

/* Whether what is kept is what would be made now. */
static gboolean
check_part (LeadDatabase  *database,
            const Part    *part,
            gboolean      *wrong,
            GError       **error)
{
  g_autoptr (LeadChronicle) chronicle = NULL;
  g_autoptr (GBytes) code = NULL;

  *wrong = !is_possible (part);
  if (*wrong)
    return TRUE;
  chronicle = lead_chronicle_rows_load_between (database, get_first_key (part->number),
                                                get_last_key (part->number), error);
  if (chronicle == NULL)
    return FALSE;
  code = lead_chronicle_code_write (chronicle);
  *wrong = !g_bytes_equal (code, part->code);
  return TRUE;
}

/**
 * lead_chronicle_parts_check:
 * @database: a connection
 * @wrong: (out): whether a part isn't what the tables say
 * @error: (out) (optional): why it couldn't be told
 *
 * Makes every part again and compares.
 *
 * Returns: whether it could be told
 */
gboolean
lead_chronicle_parts_check (LeadDatabase  *database,
                            gboolean      *wrong,
                            GError       **error)
{
  g_autoptr (GPtrArray) parts = load_parts (database, error);

  *wrong = FALSE;
  if (parts == NULL)
    return FALSE;
  for (guint i = 0; i < parts->len && !*wrong; i++)
    if (!check_part (database, parts->pdata[i], wrong, error))
      return FALSE;
  return TRUE;
}

static GArray *
load_numbers (LeadDatabase  *database,
              GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "chart-part-numbers", error);

  return rows != NULL ? lead_row_list_ids (rows, error) : NULL;
}

/* The entries of a stretch without a part: which parts they belong in. */
static gboolean
note_missing (LeadDatabase  *database,
              int64_t        first_key,
              int64_t        last_key,
              GArray        *missing,
              guint         *n_entries,
              GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "chart-keys", error);
  LeadStep step = LEAD_STEP_DONE;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, first_key);
  lead_statement_put_int (rows, last_key);
  while (*n_entries < AT_ONCE && (step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      int64_t part = lead_statement_get_int (rows, 0) >> PART_BITS;

      if (missing->len == 0 || lead_ids_get (missing, missing->len - 1) != part)
        g_array_append_val (missing, part);
      *n_entries += 1;
    }
  return step != LEAD_STEP_FAILED;
}

static GArray *
find_missing (LeadDatabase  *database,
              guint         *n_entries,
              GError       **error)
{
  g_autoptr (GArray) numbers = load_numbers (database, error);
  g_autoptr (GArray) missing = g_array_new (FALSE, FALSE, sizeof (int64_t));
  int64_t next = INT64_MIN;

  *n_entries = 0;
  if (numbers == NULL)
    return NULL;
  for (guint i = 0; i < numbers->len; i++)
    {
      int64_t number = CLAMP (lead_ids_get (numbers, i), -MOST_PART, MOST_PART);

      if (get_first_key (number) > next
          && !note_missing (database, next, get_first_key (number) - 1, missing, n_entries, error))
        return NULL;
      next = get_last_key (number) + 1;
    }
  return note_missing (database, next, INT64_MAX, missing, n_entries, error)
           ? g_steal_pointer (&missing) : NULL;
}

static gboolean
make_part (LeadDatabase  *database,
           int64_t        part,
           GError       **error)
{
  g_autoptr (LeadChronicle) chronicle
    = lead_chronicle_rows_load_between (database, get_first_key (part), get_last_key (part), error);
  g_autoptr (LeadStatement) statement = NULL;
  g_autoptr (GBytes) code = NULL;

  if (chronicle == NULL
      || (statement = lead_statement_use (database, "put-chronicle-part", error)) == NULL)
    return FALSE;
  code = lead_chronicle_code_write (chronicle);
  lead_statement_put_int (statement, part);
  lead_statement_put_bytes (statement, code);
  return lead_statement_run (statement, error);
}

static gboolean
make_parts (LeadDatabase  *database,
            GArray        *missing,
            GError       **error)
{
  if (!lead_database_begin (database, error))
    return FALSE;
  for (guint i = 0; i < missing->len; i++)
    if (!make_part (database, lead_ids_get (missing, i), error))
      {
        lead_database_rollback (database);
        return FALSE;
      }
  return lead_database_commit (database, error);
}

/**
 * lead_chronicle_parts_make:
 * @database: a connection, outside a transaction
 * @worth: how many entries must be without a part, so that parts are made
 * @again: (out): there may be more to do
 * @error: (out) (optional): what went wrong
 *
 * Makes parts that aren't there, the oldest first, as many as a transaction
 * should hold.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_chronicle_parts_make (LeadDatabase  *database,
                           guint          worth,
                           gboolean      *again,
                           GError       **error)
{
  guint n_entries;
  g_autoptr (GArray) missing = find_missing (database, &n_entries, error);

  *again = FALSE;
  if (missing == NULL)
    return FALSE;
  if (n_entries < worth)
    return TRUE;
  *again = n_entries >= AT_ONCE;
  return make_parts (database, missing, error);
}

/**
 * lead_chronicle_parts_chore:
 * @vault: the open file
 * @again: (out): there is more
 * @error: (out): what went wrong
 *
 * Makes the parts that aren't there, unless so few entries are in them that
 * they are as quickly read: the part that the writer is in goes with each save.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_chronicle_parts_chore (LeadVault  *vault,
                            gboolean   *again,
                            GError    **error)
{
  return vault->read_only
         || lead_chronicle_parts_make (vault->database, WORTH, again, error);
}
