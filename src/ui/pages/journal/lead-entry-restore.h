/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-entry-editor.h"

G_BEGIN_DECLS

/* Letting an entry say again what it used to say. */
void lead_entry_restore (LeadEntryEditor *editor,
                         LeadDesk        *desk,
                         int64_t          id,
                         const char      *title,
                         const char      *body);

G_END_DECLS
