/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_ADAPTIVE_BIN (lead_adaptive_bin_get_type ())

/*
 * Holds one child and knows whether there is much room for it: bind to
 * "narrow" what should differ. Narrow means: less wide than "threshold"
 * (pixels). The bin itself can always be made narrower than its child wants in
 * its wide arrangement, otherwise it could never become narrow.
 *
 * Style class: "narrow", for what a .ui file has no say in.
 */
G_DECLARE_FINAL_TYPE (LeadAdaptiveBin, lead_adaptive_bin, LEAD, ADAPTIVE_BIN, AdwBin)

GtkWidget *lead_adaptive_bin_new        (int              threshold);
gboolean   lead_adaptive_bin_get_narrow (LeadAdaptiveBin *self);
void       lead_adaptive_bin_stack      (LeadAdaptiveBin *self,
                                         GtkWidget       *box);

G_END_DECLS
