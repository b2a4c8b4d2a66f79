/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALK_FINDER (lead_talk_finder_get_type ())

/*
 * Finds an entry that wasn't chosen for the talk. Somebody else looks on, so that
 * it says so before anything is typed; private entries are never found.
 *
 * Signals: "show-entry" (uuid).
 */
G_DECLARE_FINAL_TYPE (LeadTalkFinder, lead_talk_finder, LEAD, TALK_FINDER, AdwBin)

GtkWidget *lead_talk_finder_new (LeadDesk *desk);

G_END_DECLS
