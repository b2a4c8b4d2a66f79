/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-pack-offer.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_STRIKE_WINDOW (lead_pack_strike_window_get_type ())

/*
 * An entry to be read once more before it is shared: what is selected in it can
 * be struck out of the pack, and put back.
 */
G_DECLARE_FINAL_TYPE (LeadPackStrikeWindow, lead_pack_strike_window, LEAD, PACK_STRIKE_WINDOW,
                      AdwWindow)

GtkWidget *lead_pack_strike_window_new (GtkWindow     *parent,
                                        LeadPackOffer *offer);

G_END_DECLS
