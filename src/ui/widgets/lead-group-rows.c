/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-group-rows.h"

/**
 * lead_group_rows_add:
 * @self: (element-type GtkWidget): rows, borrowed from the groups that they are in
 * @group: a group
 * @row: (transfer floating): a row
 *
 * Adds a row to a group, so that it can be taken out again with the others.
 */
void
lead_group_rows_add (GPtrArray           *self,
                     AdwPreferencesGroup *group,
                     GtkWidget           *row)
{
  g_return_if_fail (self != NULL);

  adw_preferences_group_add (group, row);
  g_ptr_array_add (self, row);
}

/**
 * lead_group_rows_clear:
 * @self: (element-type GtkWidget): rows
 *
 * Takes every row out of its group.
 */
void
lead_group_rows_clear (GPtrArray *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->len; i++)
    {
      GtkWidget *group = gtk_widget_get_ancestor (self->pdata[i], ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), self->pdata[i]);
    }
  g_ptr_array_set_size (self, 0);
}
