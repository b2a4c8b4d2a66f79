/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_IDLE_WATCH (lead_idle_watch_get_type ())

/*
 * Whether somebody is there: keys, clicks and touches in any window of ours.
 *
 * Signal: "due", nobody has been for as long as the limit.
 */
G_DECLARE_FINAL_TYPE (LeadIdleWatch, lead_idle_watch, LEAD, IDLE_WATCH, GObject)

/**
 * LeadIdleClock:
 *
 * Returns: microseconds from anywhere, that also pass while the computer sleeps
 */
typedef int64_t (*LeadIdleClock) (gpointer user_data);

LeadIdleWatch *lead_idle_watch_new       (LeadIdleClock  clock,
                                          gpointer       user_data);
void           lead_idle_watch_set_limit (LeadIdleWatch *self,
                                          guint          minutes);
void           lead_idle_watch_touch     (LeadIdleWatch *self);
void           lead_idle_watch_look      (LeadIdleWatch *self);

G_END_DECLS
