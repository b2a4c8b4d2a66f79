/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PRINT_DIALOG (lead_print_dialog_get_type ())

/*
 * Prints entries. Pages are set before the printer is asked for, off the main
 * loop, and are only ever in memory.
 */
G_DECLARE_FINAL_TYPE (LeadPrintDialog, lead_print_dialog, LEAD, PRINT_DIALOG, AdwWindow)

GtkWidget *lead_print_dialog_new (GtkWindow        *parent,
                                  LeadDesk         *desk,
                                  const LeadFilter *filter,
                                  int64_t           entry);
GtkWidget *lead_print_dialog_new_answers (GtkWindow  *parent,
                                          LeadDesk   *desk,
                                          const char *about);
void       lead_print_dialog_run (LeadPrintDialog  *self,
                                  const char       *file);

G_END_DECLS
