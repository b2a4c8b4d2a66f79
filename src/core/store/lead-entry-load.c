/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry out of the rows it is made of. */

#include "config.h"

#include "lead-answer-rows.h"
#include "lead-attachment-rows.h"
#include "lead-entry-rows.h"
#include "lead-label-rows.h"
#include "lead-sort-key.h"
#include "lead-statement.h"
#include "lead-tag-rows.h"

/* Columns of load-entry.sql. */
enum
{
  COLUMN_UUID,
  COLUMN_SORT_KEY,
  COLUMN_UTC_MS,
  COLUMN_OFFSET,
  COLUMN_PRECISION,
  COLUMN_ZONE,
  COLUMN_STARRED,
  COLUMN_PRIVATE,
  COLUMN_CHALLENGE,
  COLUMN_REVISION,
  COLUMN_INDEXED,
  COLUMN_CREATED,
  COLUMN_MODIFIED,
  COLUMN_KEPT,
  COLUMN_TRASHED,
  COLUMN_TITLE,
  COLUMN_BODY,
  COLUMN_EXTRA,
};

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

static void
read_head (LeadStatement *row,
           LeadHead      *head)
{
  head->sort_key = lead_statement_get_int (row, COLUMN_SORT_KEY);
  head->kept_ms = lead_statement_get_int (row, COLUMN_KEPT);
  head->indexed = lead_statement_get_int (row, COLUMN_INDEXED);
}

static LeadEntryBuilder *
read_entry (LeadStatement *row,
            int64_t        id)
{
  LeadEntryBuilder *builder = lead_entry_builder_new ();
  LeadMoment moment = read_moment (row);

  lead_entry_builder_set_id (builder, id);
  lead_entry_builder_set_uuid (builder, lead_statement_get_text (row, COLUMN_UUID));
  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_set_starred (builder, lead_statement_get_int (row, COLUMN_STARRED) != 0);
  lead_entry_builder_set_private (builder, lead_statement_get_int (row, COLUMN_PRIVATE) != 0);
  lead_entry_builder_set_challenge (builder, lead_statement_get_text (row, COLUMN_CHALLENGE));
  lead_entry_builder_set_revision (builder, lead_statement_get_int (row, COLUMN_REVISION));
  lead_entry_builder_set_created_ms (builder, lead_statement_get_int (row, COLUMN_CREATED));
  lead_entry_builder_set_modified_ms (builder, lead_statement_get_int (row, COLUMN_MODIFIED));
  lead_entry_builder_set_trashed_ms (builder, lead_statement_get_int (row, COLUMN_TRASHED));
  lead_entry_builder_set_title (builder, lead_statement_get_text (row, COLUMN_TITLE));
  lead_entry_builder_set_body (builder, lead_statement_get_text (row, COLUMN_BODY));
  lead_entry_builder_set_extra (builder, lead_statement_get_text (row, COLUMN_EXTRA));
  return builder;
}

static gboolean
load_parts (LeadDatabase      *database,
            int64_t            id,
            LeadEntryBuilder  *builder,
            GError           **error)
{
  return lead_label_rows_load (database, id, builder, error)
         && lead_tag_rows_load (database, id, builder, error)
         && lead_answer_rows_load (database, id, builder, error)
         && lead_attachment_rows_load (database, id, builder, error);
}

/**
 * lead_entry_rows_load:
 * @database: a connection
 * @id: an entry
 * @head: (out) (optional): what its reader doesn't see
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the entry; %NULL without @error set
 *   when there is none, or it is still coming in
 */
LeadEntry *
lead_entry_rows_load (LeadDatabase  *database,
                      int64_t        id,
                      LeadHead      *head,
                      GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-entry", error);
  g_autoptr (LeadEntryBuilder) builder = NULL;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;
  builder = read_entry (row, id);
  if (head != NULL)
    read_head (row, head);
  if (!load_parts (database, id, builder, error))
    return NULL;
  return lead_entry_builder_end (g_steal_pointer (&builder));
}
