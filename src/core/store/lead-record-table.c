/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-table.h"

#include "lead-trash-rows.h"

/* Returns: (transfer full) (nullable): the record of a number that should be there */
static gpointer
load (const LeadRecordTable  *self,
      LeadVault              *vault,
      int64_t                 id,
      GError                **error)
{
  g_autoptr (GError) failure = NULL;
  gpointer record = id != 0 ? self->load (vault->database, id, &failure) : NULL;

  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else if (record == NULL)
    self->set_gone (error);

  return record;
}

/**
 * lead_record_table_get:
 * @self: a table
 * @vault: an open file
 * @uuid: names a record
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Returns: (transfer full) (nullable) (type GObject.Object): the record, in the trash or
 *   not
 */
gpointer
lead_record_table_get (const LeadRecordTable  *self,
                       LeadVault              *vault,
                       const char             *uuid,
                       GError                **error)
{
  int64_t id;

  if (!self->find (vault->database, uuid, &id, error))
    return NULL;

  return load (self, vault, id, error);
}

static gboolean
check (const LeadRecordTable  *self,
       LeadVault              *vault,
       gpointer                record,
       const char             *uuid,
       GError                **error)
{
  return self->check == NULL || self->check (vault, record, uuid, error);
}

static gboolean
add (const LeadRecordTable  *self,
     LeadVault              *vault,
     gpointer                record,
     int64_t                *id,
     GError                **error)
{
  g_autofree char *uuid = lead_surroundings_settle_uuid (vault->surroundings,
                                                         self->get_uuid (record));

  return check (self, vault, record, uuid, error)
         && self->insert (vault, record, uuid, 0, id, error);
}

/* Saving what is there already changes nothing, not even the time of change. */
static gboolean
change (const LeadRecordTable  *self,
        LeadVault              *vault,
        gpointer                record,
        int64_t                 id,
        GError                **error)
{
  g_autoptr (GObject) before = load (self, vault, id, error);
  g_autoptr (GObject) merged = NULL;

  if (before == NULL)
    return FALSE;
  merged = self->merge != NULL ? self->merge (record, before) : g_object_ref (record);

  return self->equal (before, merged)
         || (check (self, vault, merged, self->get_uuid (before), error)
             && self->update (vault, id, merged, error));
}

/**
 * lead_record_table_save:
 * @self: a table
 * @vault: an open file, in a transaction
 * @record: (type GObject.Object): what to save
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Adds a record, or changes the one of the same number.
 *
 * Returns: (transfer full) (nullable) (type GObject.Object): it as it is stored now
 */
gpointer
lead_record_table_save (const LeadRecordTable  *self,
                        LeadVault              *vault,
                        gpointer                record,
                        GError                **error)
{
  int64_t id = self->get_id (record);

  if (!(id == 0 ? add (self, vault, record, &id, error) : change (self, vault, record, id, error)))
    return NULL;
  lead_changes_add_kinds (vault->changes, self->changes);

  return self->load (vault->database, id, error);
}

/**
 * lead_record_table_trash:
 * @self: a table
 * @vault: an open file, in a transaction
 * @id: a record
 * @trashed: into the trash, or back out of it
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Returns: whether it has been moved
 */
gboolean
lead_record_table_trash (const LeadRecordTable  *self,
                         LeadVault              *vault,
                         int64_t                 id,
                         gboolean                trashed,
                         GError                **error)
{
  gboolean found;

  if (!lead_trash_rows_move (vault, self->trash, id, trashed, &found, error))
    return FALSE;
  if (found)
    lead_changes_add_kinds (vault->changes, self->changes);
  else
    self->set_gone (error);

  return found;
}
