/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What charts are computed from, as the tables have it. */

#include "config.h"

#include "lead-chronicle-rows.h"

#include "lead-chronicle-reader.h"

static LeadChronicle *
finish (LeadChronicleReader  *reader,
        GError              **error)
{
  if (!lead_chronicle_reader_load_links (reader, error)
      || !lead_chronicle_reader_write_until (reader, INT64_MAX, error))
    return NULL;
  return lead_chronicle_reader_end (reader);
}

/**
 * lead_chronicle_rows_load:
 * @database: a connection
 * @ids: (element-type int64_t): only these entries, each once
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what there is of those that can be seen
 */
LeadChronicle *
lead_chronicle_rows_load (LeadDatabase  *database,
                          GArray        *ids,
                          GError       **error)
{
  g_autoptr (LeadChronicleReader) reader = lead_chronicle_reader_new (database, error);

  if (reader == NULL || !lead_chronicle_reader_add_entries (reader, ids, error))
    return NULL;
  return finish (reader, error);
}

/**
 * lead_chronicle_rows_load_between:
 * @database: a connection
 * @first_key: the first sort key
 * @last_key: the last
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what there is of entries that can be
 *   seen and lie between
 */
LeadChronicle *
lead_chronicle_rows_load_between (LeadDatabase  *database,
                                  int64_t        first_key,
                                  int64_t        last_key,
                                  GError       **error)
{
  g_autoptr (LeadChronicleReader) reader = lead_chronicle_reader_new (database, error);

  if (reader == NULL || !lead_chronicle_reader_add_between (reader, first_key, last_key, error))
    return NULL;
  return finish (reader, error);
}
