/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-journal-place.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TROUBLE_VIEW (lead_trouble_view_get_type ())

/*
 * A journal that can't be opened: what happened, what is safe, what to do, and
 * the ways out that fit. Deleting is never one of them.
 */
G_DECLARE_FINAL_TYPE (LeadTroubleView, lead_trouble_view, LEAD, TROUBLE_VIEW, AdwBin)

GtkWidget *lead_trouble_view_new (const GError           *error,
                                  const LeadJournalPlace *place);

G_END_DECLS
