/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadSkipped:
 * @source: where it was: a file, a record, a line
 * @reason: why it was left out, as a sentence
 */
typedef struct
{
  char *source;
  char *reason;
} LeadSkipped;

/**
 * LeadImportReport:
 * @imported: entries that came in (or would, in a dry run)
 * @unchanged: entries that were there already
 * @skipped: (element-type LeadSkipped): what was left out
 * @warnings: (element-type utf8): what the reader should know
 */
typedef struct
{
  guint      imported;
  guint      unchanged;
  GPtrArray *skipped;
  GPtrArray *warnings;
} LeadImportReport;

/**
 * LeadImportOptions:
 * @format: (nullable): a reader's id; found by shape when %NULL
 * @zone: (nullable): the zone of entries that don't say theirs; the local one when %NULL
 * @dry_run: read and report, change nothing
 */
typedef struct
{
  const char *format;
  GTimeZone  *zone;
  gboolean    dry_run;
} LeadImportOptions;

/* @fraction is 0 to 1, or negative while the size isn't known. */
typedef void (*LeadProgressFunc) (double   fraction,
                                  gpointer user_data);

void              lead_import_report_free  (LeadImportReport         *self);

/* The callback of progress is called on the worker's thread by the sync form,
 * in the caller's main context by the async one. */
LeadImportReport *lead_import_run_sync     (LeadJournal              *journal,
                                            const char * const       *paths,
                                            const LeadImportOptions  *options,
                                            LeadProgressFunc          progress,
                                            gpointer                  progress_data,
                                            GCancellable             *cancellable,
                                            GError                  **error);
void              lead_import_run_async    (LeadJournal              *journal,
                                            const char * const       *paths,
                                            const LeadImportOptions  *options,
                                            LeadProgressFunc          progress,
                                            gpointer                  progress_data,
                                            GCancellable             *cancellable,
                                            GAsyncReadyCallback       callback,
                                            gpointer                  user_data);
LeadImportReport *lead_import_run_finish   (GAsyncResult             *result,
                                            GError                  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadImportReport, lead_import_report_free)

G_END_DECLS
