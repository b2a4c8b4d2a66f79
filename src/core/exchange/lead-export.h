/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-filter.h"
#include "core/store/lead-journal.h"
#include "lead-import.h"

G_BEGIN_DECLS

/**
 * LeadWriter:
 * @id: such as "archive" or "markdown"
 * @title: the name to show
 * @suffix: (nullable): of the file it makes; %NULL when it makes a folder
 * @write: writes the entries that @filter means to @output, which must not
 *   exist yet; made under another name and renamed when whole
 *
 * One format, going out. Writers are constants.
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *suffix;
  gboolean (*write) (LeadJournal       *journal,
                     const char        *output,
                     const LeadFilter  *filter,
                     guint             *n_entries,
                     LeadProgressFunc   progress,
                     gpointer           progress_data,
                     GCancellable      *cancellable,
                     GError           **error);
} LeadWriter;

const LeadWriter * const *lead_writer_get_all (void);
const LeadWriter         *lead_writer_find    (const char *id);

gboolean lead_export_run_sync     (LeadJournal          *journal,
                                   const char           *format,
                                   const char           *output,
                                   const LeadFilter     *filter,
                                   guint                *n_entries,
                                   LeadProgressFunc      progress,
                                   gpointer              progress_data,
                                   GCancellable         *cancellable,
                                   GError              **error);
gboolean lead_export_write_sync   (LeadJournal          *journal,
                                   const LeadWriter     *writer,
                                   const char           *output,
                                   gboolean              replace,
                                   const LeadFilter     *filter,
                                   guint                *n_entries,
                                   LeadProgressFunc      progress,
                                   gpointer              progress_data,
                                   GCancellable         *cancellable,
                                   GError              **error);
void     lead_export_write_async  (LeadJournal          *journal,
                                   const LeadWriter     *writer,
                                   const char           *output,
                                   gboolean              replace,
                                   const LeadFilter     *filter,
                                   LeadProgressFunc      progress,
                                   gpointer              progress_data,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
gboolean lead_export_write_finish (GAsyncResult         *result,
                                   guint                *n_entries,
                                   GError              **error);

G_END_DECLS
