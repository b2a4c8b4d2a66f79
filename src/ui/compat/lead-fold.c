/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-fold.h"

/**
 * lead_fold_new:
 * @label: (nullable): what is folded away
 * @child: that
 *
 * GTK's expander has Tab look into what it doesn't show, which is in no window then, and newer
 * GTK complains of that.
 *
 * Returns: (transfer floating): an expander, folded
 */
GtkWidget *
lead_fold_new (const char *label,
               GtkWidget  *child)
{
  GtkWidget *expander = gtk_expander_new (label);

  g_return_val_if_fail (GTK_IS_WIDGET (child), expander);

  gtk_expander_set_child (GTK_EXPANDER (expander), child);
  g_object_bind_property (expander, "expanded", child, "visible", G_BINDING_SYNC_CREATE);

  return expander;
}
