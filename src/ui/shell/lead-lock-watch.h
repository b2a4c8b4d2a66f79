/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LEAD_TYPE_LOCK_WATCH (lead_lock_watch_get_type ())

/**
 * LeadLockReason:
 * @LEAD_LOCK_IDLE: nobody has been there for a while
 * @LEAD_LOCK_SLEEP: the computer is about to sleep
 * @LEAD_LOCK_SCREEN: the screen locks
 *
 * Why the journal should lock itself.
 */
typedef enum
{
  LEAD_LOCK_IDLE,
  LEAD_LOCK_SLEEP,
  LEAD_LOCK_SCREEN,
} LeadLockReason;

/*
 * Knows when an open journal should lock itself, as the settings want it.
 *
 * Signal: "due" (LeadLockReason).
 */
G_DECLARE_FINAL_TYPE (LeadLockWatch, lead_lock_watch, LEAD, LOCK_WATCH, GObject)

LeadLockWatch *lead_lock_watch_new      (GSettings     *settings);
void           lead_lock_watch_set_open (LeadLockWatch *self,
                                         gboolean       open);

G_END_DECLS
