/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_WINDOW (lead_library_window_get_type ())

/*
 * What the app knows of systems leadership, to be read: sets of items, each
 * item with where it is from, what it is related to and what the journal says
 * of it. Closes when it has sent the reader to the journal.
 *
 * Actions for what is inside: library.back, library.item (id), library.set (id
 * of a framework), library.form (id of a framework, id of an item or "").
 */
G_DECLARE_FINAL_TYPE (LeadLibraryWindow, lead_library_window, LEAD, LIBRARY_WINDOW, AdwWindow)

GtkWidget *lead_library_window_new       (GtkWindow         *parent,
                                          LeadDesk          *desk);
void       lead_library_window_show_item (LeadLibraryWindow *self,
                                          const char        *id);

G_END_DECLS
