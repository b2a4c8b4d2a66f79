/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-archive-kind.h"

G_BEGIN_DECLS

/* Returns: (transfer none): what names a record for good */
typedef const char *(*LeadArchiveGetUuid) (gpointer record);

/* Returns: (transfer full): the line of a record */
typedef char       *(*LeadArchiveWrite)   (gpointer record);

/**
 * LeadArchiveList:
 * @list: (transfer full): all records in the trash, or all outside
 * @get_uuid: what names one for good
 * @write: the line of one
 *
 * Records of one kind that can be in the trash. A constant.
 */
typedef struct
{
  GPtrArray          *(*list)     (LeadJournal   *journal,
                                   gboolean       trashed,
                                   GCancellable  *cancellable,
                                   GError       **error);
  LeadArchiveGetUuid    get_uuid;
  LeadArchiveWrite      write;
} LeadArchiveList;

gboolean lead_archive_list_write (const LeadArchiveList  *self,
                                  LeadJournal            *journal,
                                  const char             *uuid,
                                  LeadArchiveAdd          add,
                                  gpointer                user_data,
                                  GCancellable           *cancellable,
                                  GError                **error);
void     lead_archive_list_sort  (GPtrArray              *records,
                                  LeadArchiveGetUuid      get_uuid);

G_END_DECLS
