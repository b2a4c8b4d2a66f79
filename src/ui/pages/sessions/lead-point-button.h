/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_POINT_BUTTON (lead_point_button_get_type ())

/*
 * Asks with which point of the agenda something is looked at. It isn't there while
 * there are no points.
 *
 * Signals: "chosen" (uuid, or NULL for every point).
 */
G_DECLARE_FINAL_TYPE (LeadPointButton, lead_point_button, LEAD, POINT_BUTTON, AdwBin)

GtkWidget *lead_point_button_new (LeadSessionDraft *draft,
                                  const char       *name);

G_END_DECLS
