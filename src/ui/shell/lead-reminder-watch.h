/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/model/lead-day.h"
#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REMINDER_WATCH (lead_reminder_watch_get_type ())

/*
 * Knows when it is time to be reminded to write, and whether something has been
 * written that day: while a journal is open by looking, while it is locked from
 * what was seen before, and otherwise by when its file was changed. In doubt it
 * is quiet.
 *
 * Signals: "remind": it is time; who answers %FALSE is asked again a minute later.
 */
G_DECLARE_FINAL_TYPE (LeadReminderWatch, lead_reminder_watch, LEAD, REMINDER_WATCH, GObject)

LeadReminderWatch *lead_reminder_watch_new         (LeadSurroundings  *surroundings,
                                                    GSettings         *settings,
                                                    const char        *path);
void               lead_reminder_watch_set_journal (LeadReminderWatch *self,
                                                    LeadJournal       *journal);
LeadDay            lead_reminder_watch_get_written (LeadReminderWatch *self);
gboolean           lead_reminder_watch_is_on       (LeadReminderWatch *self);
void               lead_reminder_watch_look        (LeadReminderWatch *self);

G_END_DECLS
