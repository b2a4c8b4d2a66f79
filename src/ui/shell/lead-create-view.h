/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/store/lead-key-source.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CREATE_VIEW (lead_create_view_get_type ())

/*
 * Choosing the passphrase of a new journal.
 *
 * Signal: "submitted" (LeadKeySource).
 */
G_DECLARE_FINAL_TYPE (LeadCreateView, lead_create_view, LEAD, CREATE_VIEW, AdwBin)

GtkWidget *lead_create_view_new        (LeadSurroundings *surroundings);
void       lead_create_view_set_busy   (LeadCreateView   *self,
                                        gboolean          busy);
void       lead_create_view_show_error (LeadCreateView   *self,
                                        const GError     *error);

G_END_DECLS
