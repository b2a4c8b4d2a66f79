/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

typedef int64_t     (*LeadRecordGetIdFunc)   (gpointer       record);
typedef const char *(*LeadRecordGetUuidFunc) (gpointer       record);
typedef gpointer    (*LeadRecordLoadFunc)    (LeadDatabase  *database,
                                              int64_t        id,
                                              GError       **error);
typedef gboolean    (*LeadRecordEqualFunc)   (gpointer       a,
                                              gpointer       b);
typedef gpointer    (*LeadRecordMergeFunc)   (gpointer       record,
                                              gpointer       before);
typedef gboolean    (*LeadRecordInsertFunc)  (LeadVault     *vault,
                                              gpointer       record,
                                              const char    *uuid,
                                              int64_t        import,
                                              int64_t       *id,
                                              GError       **error);
typedef gboolean    (*LeadRecordUpdateFunc)  (LeadVault     *vault,
                                              int64_t        id,
                                              gpointer       record,
                                              GError       **error);

/**
 * LeadRecordTable:
 * @changes: #LeadChange flags of what a change to it is
 * @trash: name of the statement that moves a record into the trash or back
 * @get_id: its number, 0 before it is stored
 * @get_uuid: (nullable): what names it for good
 * @find: looks up the number of one by its name; 0 when there is none
 * @load: (transfer full): the record of a number; %NULL without an error when there
 *   is none
 * @equal: whether two say the same
 * @check: (nullable): whether it may be stored under a name
 * @merge: (nullable) (transfer full): what is to be stored of a record, with what came to
 *   the one in the file after it was read
 * @insert: adds one
 * @update: changes one
 * @set_gone: says that there is no such record
 *
 * Where records of one kind are kept, one row each and what hangs on it. A constant.
 */
typedef struct
{
  guint                   changes;
  const char             *trash;
  LeadRecordGetIdFunc     get_id;
  LeadRecordGetUuidFunc   get_uuid;
  gboolean              (*find)     (LeadDatabase  *database,
                                     const char    *uuid,
                                     int64_t       *id,
                                     GError       **error);
  LeadRecordLoadFunc      load;
  LeadRecordEqualFunc     equal;
  gboolean              (*check)    (LeadVault     *vault,
                                     gpointer       record,
                                     const char    *uuid,
                                     GError       **error);
  LeadRecordMergeFunc     merge;
  LeadRecordInsertFunc    insert;
  LeadRecordUpdateFunc    update;
  void                  (*set_gone) (GError       **error);
} LeadRecordTable;

gpointer lead_record_table_get   (const LeadRecordTable  *self,
                                  LeadVault              *vault,
                                  const char             *uuid,
                                  GError                **error);
gpointer lead_record_table_save  (const LeadRecordTable  *self,
                                  LeadVault              *vault,
                                  gpointer                record,
                                  GError                **error);
gboolean lead_record_table_trash (const LeadRecordTable  *self,
                                  LeadVault              *vault,
                                  int64_t                 id,
                                  gboolean                trashed,
                                  GError                **error);

G_END_DECLS
