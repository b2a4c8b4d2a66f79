/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What rows of a list show, for a screenful at a time: two statements however
 * many rows. */

#include "config.h"

#include "lead-brief-rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-brief.h"
#include "lead-excerpt.h"
#include "lead-ids.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

/* How much of a text a row shows, bytes, and how much is read to get it,
 * characters: Markdown and white space shrink. */
#define EXCERPT_BYTES 240
#define START_OF_TEXT 480

/* Columns of load-briefs.sql. */
enum
{
  COLUMN_ID,
  COLUMN_UUID,
  COLUMN_SORT_KEY,
  COLUMN_UTC_MS,
  COLUMN_OFFSET,
  COLUMN_PRECISION,
  COLUMN_ZONE,
  COLUMN_STARRED,
  COLUMN_PRIVATE,
  COLUMN_TITLE,
  COLUMN_TEXT,
};

/* Columns of load-marks.sql. */
enum
{
  MARK_ENTRY,
  MARK_ITEM,
  MARK_STANCE,
};

static void
free_boxed_id (gpointer id)
{
  g_free (id);
}

static int64_t *
box_id (int64_t id)
{
  return g_memdup2 (&id, sizeof id);
}

/* Several passages with the same item and stance are one mark. */
static void
add_mark (GArray   *marks,
          LeadMark  mark)
{
  for (guint i = 0; i < marks->len; i++)
    {
      LeadMark *there = &g_array_index (marks, LeadMark, i);

      if (there->item == mark.item && there->stance == mark.stance)
        return;
    }
  g_array_append_val (marks, mark);
}

static GArray *
ensure_marks (GHashTable *table,
              int64_t     id)
{
  GArray *marks = g_hash_table_lookup (table, &id);

  if (marks == NULL)
    {
      marks = g_array_new (FALSE, FALSE, sizeof (LeadMark));
      g_hash_table_insert (table, box_id (id), marks);
    }
  return marks;
}

/* From entry to its marks. */
static GHashTable *
load_marks (LeadDatabase  *database,
            const char    *ids,
            GError       **error)
{
  g_autoptr (GHashTable) table = g_hash_table_new_full (g_int64_hash, g_int64_equal, free_boxed_id,
                                                        (GDestroyNotify) g_array_unref);
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-marks", error);
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, ids);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      LeadMark mark = {
        .item = g_intern_string (lead_statement_get_text (row, MARK_ITEM)),
        .stance = (LeadStance) lead_statement_get_int (row, MARK_STANCE),
      };

      add_mark (ensure_marks (table, lead_statement_get_int (row, MARK_ENTRY)), mark);
    }
  return step == LEAD_STEP_DONE ? g_steal_pointer (&table) : NULL;
}

static LeadMoment
read_moment (LeadStatement *row)
{
  LeadMoment moment = {
    .utc_ms = lead_statement_get_int (row, COLUMN_UTC_MS),
    .offset_minutes = (int) lead_statement_get_int (row, COLUMN_OFFSET),
    .precision = (LeadPrecision) lead_statement_get_int (row, COLUMN_PRECISION),
    .day = lead_sort_key_get_day (lead_statement_get_int (row, COLUMN_SORT_KEY)),
    .zone = g_intern_string (lead_statement_get_text (row, COLUMN_ZONE)),
  };

  return moment;
}

static char *
dup_notes (LeadDatabase *database,
           int64_t       entry)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-notes-text", NULL);

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, entry);
  return lead_statement_step (row, NULL) == LEAD_STEP_ROW && !lead_statement_get_null (row, 0)
           ? g_strdup (lead_statement_get_text (row, 0))
           : NULL;
}

/* What was searched for may stand in the margin alone: then that is shown. */
static char *
cut_note (LeadDatabase  *database,
          int64_t        entry,
          const char    *words,
          GArray        *spans)
{
  g_autofree char *notes = dup_notes (database, entry);
  g_autofree char *cut = NULL;
  g_autofree char *excerpt = NULL;
  const char *place;

  if (notes == NULL)
    return NULL;
  cut = lead_excerpt_cut (notes, words, EXCERPT_BYTES, spans);
  if (spans->len == 0)
    return NULL;
  /* Translators: what stands in a note in the margin of an entry, in a list of entries found. */
  excerpt = g_strdup_printf (_("Note in the margin: %s"), cut);
  place = strstr (excerpt, cut);
  for (guint i = 0; place != NULL && i < spans->len; i++)
    g_array_index (spans, LeadSpan, i).start += (guint) (place - excerpt);
  return g_steal_pointer (&excerpt);
}

static char *
cut_excerpt (LeadDatabase   *database,
             LeadStatement  *row,
             const char     *words,
             GArray         *spans)
{
  char *excerpt = lead_excerpt_cut (lead_statement_get_text (row, COLUMN_TEXT), words,
                                    EXCERPT_BYTES, spans);
  char *note = NULL;

  if (words != NULL && spans->len == 0)
    note = cut_note (database, lead_statement_get_int (row, COLUMN_ID), words, spans);
  if (note == NULL)
    return excerpt;
  g_free (excerpt);
  return note;
}

static LeadBrief *
read_brief (LeadDatabase  *database,
            LeadStatement *row,
            GArray        *marks,
            const char    *words)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (LeadSpan));
  g_autofree char *excerpt = cut_excerpt (database, row, words, spans);
  LeadMoment moment = read_moment (row);

  return lead_brief_new (lead_statement_get_int (row, COLUMN_ID),
                         lead_statement_get_text (row, COLUMN_UUID),
                         &moment,
                         lead_statement_get_text (row, COLUMN_TITLE),
                         excerpt,
                         lead_statement_get_int (row, COLUMN_STARRED) != 0,
                         lead_statement_get_int (row, COLUMN_PRIVATE) != 0,
                         marks != NULL ? (const LeadMark *) (gpointer) marks->data : NULL,
                         marks != NULL ? marks->len : 0,
                         (const LeadSpan *) (gpointer) spans->data,
                         spans->len);
}

/* From entry to its brief. To cut around a hit all of a text is needed. */
static GHashTable *
load_table (LeadDatabase  *database,
            const char    *ids,
            const char    *words,
            GError       **error)
{
  g_autoptr (GHashTable) marks = load_marks (database, ids, error);
  g_autoptr (GHashTable) briefs = g_hash_table_new_full (g_int64_hash, g_int64_equal,
                                                         free_boxed_id, g_object_unref);
  g_autoptr (LeadStatement) row = NULL;
  LeadStep step;

  if (marks == NULL || (row = lead_statement_use (database, "load-briefs", error)) == NULL)
    return NULL;
  lead_statement_put_text (row, ids);
  lead_statement_put_int (row, words != NULL ? G_MAXINT : START_OF_TEXT);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      int64_t id = lead_statement_get_int (row, COLUMN_ID);

      g_hash_table_insert (briefs, box_id (id),
                           read_brief (database, row, g_hash_table_lookup (marks, &id), words));
    }
  return step == LEAD_STEP_DONE ? g_steal_pointer (&briefs) : NULL;
}

static void
unref_if_any (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
}

/**
 * lead_brief_rows_load:
 * @database: a connection
 * @ids: (element-type int64_t): entries
 * @words: (nullable): what was searched for
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadBrief): what a row
 *   shows of each, in the order of @ids, %NULL for one that is gone
 */
GPtrArray *
lead_brief_rows_load (LeadDatabase  *database,
                      GArray        *ids,
                      const char    *words,
                      GError       **error)
{
  g_autofree char *json = lead_ids_to_json (ids);
  g_autoptr (GHashTable) table = load_table (database, json, words, error);
  GPtrArray *briefs;

  if (table == NULL)
    return NULL;
  briefs = g_ptr_array_new_full (ids->len, unref_if_any);
  for (guint i = 0; i < ids->len; i++)
    {
      int64_t id = lead_ids_get (ids, i);
      LeadBrief *brief = g_hash_table_lookup (table, &id);

      g_ptr_array_add (briefs, brief != NULL ? g_object_ref (brief) : NULL);
    }
  return briefs;
}
