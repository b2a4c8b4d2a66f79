/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SLEEP_WATCH (lead_sleep_watch_get_type ())

/*
 * Tells that the computer is about to sleep, and keeps it awake for as long as
 * it takes to lock (logind, on the system bus). Where there is no such bus, as
 * in a sandbox, it says nothing.
 *
 * Signal: "due".
 */
G_DECLARE_FINAL_TYPE (LeadSleepWatch, lead_sleep_watch, LEAD, SLEEP_WATCH, GObject)

LeadSleepWatch *lead_sleep_watch_new   (void);
void            lead_sleep_watch_delay (LeadSleepWatch *self,
                                        gboolean        delay);

G_END_DECLS
