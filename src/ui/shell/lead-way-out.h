/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_WAY_OUT (lead_way_out_get_type ())

/*
 * In focus mode, when nothing but the text is shown: the button that leads out
 * of it. It comes when the pointer or a finger is at the top.
 */
G_DECLARE_FINAL_TYPE (LeadWayOut, lead_way_out, LEAD, WAY_OUT, AdwBin)

GtkWidget *lead_way_out_new    (void);
void       lead_way_out_set_up (LeadWayOut *self,
                                LeadDesk   *desk,
                                GtkWidget  *around);

G_END_DECLS
