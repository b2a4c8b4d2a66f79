/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-entry-editor.h"

G_BEGIN_DECLS

/* Trying something because of what an entry says. */
void lead_entry_try (LeadEntryEditor *editor,
                     LeadDesk        *desk);

G_END_DECLS
