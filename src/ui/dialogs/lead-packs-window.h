/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACKS_WINDOW (lead_packs_window_get_type ())

/* The ledger: which review packs went out to whom, and what came back. */
G_DECLARE_FINAL_TYPE (LeadPacksWindow, lead_packs_window, LEAD, PACKS_WINDOW, AdwWindow)

GtkWidget *lead_packs_window_new (GtkWindow        *parent,
                                  LeadDesk         *desk,
                                  const LeadFilter *filter);

G_END_DECLS
