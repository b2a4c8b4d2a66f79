/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SAMPLE_BAR (lead_sample_bar_get_type ())

/* Says all the while that what is open is the sample, and offers the way out. */
G_DECLARE_FINAL_TYPE (LeadSampleBar, lead_sample_bar, LEAD, SAMPLE_BAR, AdwBin)

GtkWidget *lead_sample_bar_new     (void);
void       lead_sample_bar_set_own (LeadSampleBar *self,
                                    gboolean       own);

G_END_DECLS
