/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadArchiveAdd:
 * @line: (transfer full): one line of JSON, its first key "kind", without a
 *   line break
 * @user_data: what was handed along
 * @error: return location for an error
 *
 * Returns: whether it is written
 */
typedef gboolean (*LeadArchiveAdd) (char     *line,
                                    gpointer  user_data,
                                    GError  **error);

/**
 * LeadArchiveKind:
 * @kind: what its lines say under "kind"
 * @write: hands every record of a journal to @add, in an order that is always
 *   the same
 * @read: (transfer full): a record out of a line, or %NULL with an error
 * @free_record: frees what @read gave
 * @keep: (nullable): puts records that came in into a journal: what is there
 *   stays, and the same records again add nothing. Without it a record is a
 *   #GObject with an "id", which is staged and shows together with the entries
 *
 * A kind of record in an archive beside entries and their history. One constant
 * each, in a file of its own, listed in lead-archive-kind.c; what it looks like
 * is described in data/formats/archive-1.md and in its schema.
 */
typedef struct
{
  const char      *kind;
  gboolean       (*write) (LeadJournal     *journal,
                           LeadArchiveAdd   add,
                           gpointer         user_data,
                           GCancellable    *cancellable,
                           GError         **error);
  gpointer       (*read)  (JsonObject      *record,
                           GError         **error);
  GDestroyNotify   free_record;
  gboolean       (*keep)  (LeadJournal     *journal,
                           GPtrArray       *records,
                           GCancellable    *cancellable,
                           GError         **error);
} LeadArchiveKind;

const LeadArchiveKind * const *lead_archive_kind_get_all (void);
const LeadArchiveKind         *lead_archive_kind_find    (const char *kind);

G_END_DECLS
