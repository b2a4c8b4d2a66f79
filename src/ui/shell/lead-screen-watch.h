/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SCREEN_WATCH (lead_screen_watch_get_type ())

/*
 * Tells that the screen locks: by the screen savers of desktops on the session
 * bus and by logind, or, in a sandbox that sees neither, by the portal. Where
 * none of them is there it says nothing.
 *
 * Signal: "due".
 */
G_DECLARE_FINAL_TYPE (LeadScreenWatch, lead_screen_watch, LEAD, SCREEN_WATCH, GObject)

LeadScreenWatch *lead_screen_watch_new          (gboolean sandboxed);
gboolean         lead_screen_watch_in_a_sandbox (void);

G_END_DECLS
