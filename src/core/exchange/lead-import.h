/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"
#include "core/model/lead-progress.h"
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
 * LeadImportSample:
 * @day: the local day of an entry
 * @title: its title, or how it begins
 */
typedef struct
{
  LeadDay  day;
  char    *title;
} LeadImportSample;

/**
 * LeadImportReport:
 * @imported: entries that came in (or would, in a dry run)
 * @unchanged: entries that were there already
 * @skipped: (element-type LeadSkipped): what was left out
 * @warnings: (element-type utf8): what the reader should know
 * @formats: (element-type utf8): titles of the readers that were used
 * @samples: (element-type LeadImportSample): the first entries that were met
 * @labels: (element-type utf8): labels that were met, up to a bound
 * @entries: (element-type int64_t): ids of what came in; empty after a dry run
 * @others: (element-type LeadBelonging): what else came in
 * @first: the earliest day that was met, or %LEAD_DAY_NONE
 * @last: the latest
 * @n_pictures: pictures that were met
 * @needs_zone: whether a source's times don't say their zone
 */
typedef struct
{
  guint      imported;
  guint      unchanged;
  GPtrArray *skipped;
  GPtrArray *warnings;
  GPtrArray *formats;
  GPtrArray *samples;
  GPtrArray *labels;
  GArray    *entries;
  GPtrArray *others;
  LeadDay    first;
  LeadDay    last;
  guint      n_pictures;
  gboolean   needs_zone;
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

void              lead_import_report_free  (LeadImportReport         *self);
char             *lead_import_report_dup_formats (const LeadImportReport *self);

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
