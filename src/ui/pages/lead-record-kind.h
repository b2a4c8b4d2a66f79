/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/store/lead-journal.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

/**
 * LeadRecordKind:
 * @changes: #LeadChange flags of what changes it
 * @trashed: what the person is told of one that went into the trash, to be translated
 * @get_id: number of one that is stored
 * @get_section: in which section of the page one is
 * @make_row: (transfer floating): a row for one, an AdwActionRow
 * @get_record: (transfer none): whose row it is
 * @trash: has the journal put one into the trash, or take it out
 * @trash_finish: whether it did
 * @list_trash: asks the journal for all that are in the trash
 * @list_trash_finish: (transfer full): the answer, or %NULL
 *
 * What a page has to know of one kind of records. A constant.
 */
typedef struct
{
  guint        changes;
  const char  *trashed;

  int64_t    (*get_id)            (gpointer              record);
  guint      (*get_section)       (LeadDesk             *desk,
                                   gpointer              record);
  GtkWidget *(*make_row)          (LeadDesk             *desk,
                                   gpointer              record);
  gpointer   (*get_record)        (GtkListBoxRow        *row);
  void       (*trash)             (LeadJournal          *journal,
                                   int64_t               id,
                                   gboolean              trashed,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
  gboolean   (*trash_finish)      (LeadJournal          *journal,
                                   GAsyncResult         *result,
                                   GError              **error);
  void       (*list_trash)        (LeadJournal          *journal,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
  GPtrArray *(*list_trash_finish) (LeadJournal          *journal,
                                   GAsyncResult         *result,
                                   GError              **error);
} LeadRecordKind;

G_END_DECLS
