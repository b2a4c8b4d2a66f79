/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

/* What the reader of the library changes about items. What goes wrong is reported by the desk. */
void lead_library_hide   (LeadDesk           *desk,
                          LeadItem           *item,
                          gboolean            hidden);
void lead_library_put    (LeadDesk           *desk,
                          LeadAdaptation     *change);
void lead_library_remove (LeadDesk           *desk,
                          LeadItem           *item);
void lead_library_keep_choice (LeadDesk           *desk,
                               LeadAdaptation     *change,
                               const char         *item,
                               gboolean            hidden,
                               const char * const *dimensions);

G_END_DECLS
