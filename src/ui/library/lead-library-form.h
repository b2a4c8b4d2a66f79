/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_FORM (lead_library_form_get_type ())

/*
 * Where the reader adds an item of their own or changes it, and says which
 * dimensions any item belongs to.
 */
G_DECLARE_FINAL_TYPE (LeadLibraryForm, lead_library_form, LEAD, LIBRARY_FORM, AdwBin)

GtkWidget *lead_library_form_new (LeadDesk   *desk,
                                  const char *framework,
                                  const char *item);

G_END_DECLS
