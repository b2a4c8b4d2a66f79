/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void lead_clear_box  (GtkBox     *box);
void lead_clear_list (GtkListBox *list);

G_END_DECLS
