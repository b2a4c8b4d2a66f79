/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-rows.h"

/**
 * lead_pack_rows_new_switch:
 * @title: what is switched on or off; taken as it is, without markup
 * @subtitle: (nullable): more about it
 * @toggle: (out) (transfer none): the switch
 *
 * Returns: (transfer floating): a row that is pressed to switch
 */
GtkWidget *
lead_pack_rows_new_switch (const char  *title,
                           const char  *subtitle,
                           GtkWidget  **toggle)
{
  GtkWidget *row;

  g_return_val_if_fail (title != NULL && toggle != NULL, NULL);

  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, NULL);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  *toggle = gtk_switch_new ();
  gtk_widget_set_valign (*toggle, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), *toggle);
  /* Names it too: by the row's title. */
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), *toggle);
  return row;
}
