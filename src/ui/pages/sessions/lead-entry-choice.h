/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-entry.h"
#include "lead-session-draft.h"

G_BEGIN_DECLS

/* A row in a list: an entry that may be chosen for a session, and below it its
 * passages, each of which may be chosen instead or as well. */
GtkWidget *lead_entry_choice_new (LeadSessionDraft *draft,
                                  LeadEntry        *entry,
                                  const char       *why);

G_END_DECLS
