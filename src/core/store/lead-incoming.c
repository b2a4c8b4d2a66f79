/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-journal-import.h"

/**
 * lead_incoming_new:
 * @entry: an entry from elsewhere
 * @origin: what makes it the same entry next time
 *
 * Contents of its attachments are added to @contents by the caller.
 *
 * Returns: (transfer full): the entry on its way in
 */
LeadIncoming *
lead_incoming_new (LeadEntry  *entry,
                   const char *origin)
{
  LeadIncoming *self;

  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);
  g_return_val_if_fail (origin != NULL, NULL);

  self = g_new0 (LeadIncoming, 1);
  self->entry = g_object_ref (entry);
  self->origin = g_strdup (origin);
  self->contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  return self;
}

/**
 * lead_incoming_new_record:
 * @record: a challenge or a post from elsewhere, with its uuid
 * @origin: what makes it the same next time
 *
 * Returns: (transfer full): the record on its way in
 */
LeadIncoming *
lead_incoming_new_record (GObject    *record,
                          const char *origin)
{
  LeadIncoming *self;

  g_return_val_if_fail (G_IS_OBJECT (record), NULL);
  g_return_val_if_fail (origin != NULL, NULL);

  self = g_new0 (LeadIncoming, 1);
  self->record = g_object_ref (record);
  self->origin = g_strdup (origin);
  return self;
}

/**
 * lead_incoming_free:
 * @self: an entry on its way in
 */
void
lead_incoming_free (LeadIncoming *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->record);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);
  g_clear_pointer (&self->contents, g_ptr_array_unref);
  g_clear_pointer (&self->origin, g_free);
  g_clear_object (&self->entry);
  g_free (self);
}
