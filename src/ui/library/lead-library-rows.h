/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/content/lead-content.h"

G_BEGIN_DECLS

/* What the pages of the library are made of. */
GtkWidget *lead_library_column_new    (GtkWidget    **box);
GtkWidget *lead_library_group_new     (const char    *title,
                                       const char    *description);
GtkWidget *lead_library_item_row_new  (LeadItem      *item);
GtkWidget *lead_library_set_row_new   (LeadFramework *framework);
GtkWidget *lead_library_text_new      (const char    *text,
                                       const char    *css_class);
GtkWidget *lead_library_work_row_new  (const LeadWork *work);
void       lead_library_add_items     (GtkWidget     *group,
                                       LeadFramework *framework);

G_END_DECLS
