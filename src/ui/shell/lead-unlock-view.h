/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/store/lead-key-source.h"

G_BEGIN_DECLS

#define LEAD_TYPE_UNLOCK_VIEW (lead_unlock_view_get_type ())

/*
 * What a locked journal looks like: the icon, the name, the passphrase field.
 *
 * Signal: "submitted" (LeadKeySource).
 */
G_DECLARE_FINAL_TYPE (LeadUnlockView, lead_unlock_view, LEAD, UNLOCK_VIEW, AdwBin)

GtkWidget *lead_unlock_view_new        (void);
void       lead_unlock_view_set_busy   (LeadUnlockView *self,
                                        gboolean        busy);
void       lead_unlock_view_say        (LeadUnlockView *self,
                                        const char     *text);
void       lead_unlock_view_show_error (LeadUnlockView *self,
                                        const GError   *error);

G_END_DECLS
