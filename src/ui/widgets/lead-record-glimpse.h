/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_GLIMPSE (lead_record_glimpse_get_type ())

/* Something among other things: of what kind, of which day, what it is called
 * and where it is. Signal: "clicked". */
G_DECLARE_FINAL_TYPE (LeadRecordGlimpse, lead_record_glimpse, LEAD, RECORD_GLIMPSE, AdwBin)

GtkWidget *lead_record_glimpse_new  (const char        *icon_name);
void       lead_record_glimpse_show (LeadRecordGlimpse *self,
                                     const char        *day,
                                     const char        *title,
                                     const char        *state);

G_END_DECLS
