/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"

G_BEGIN_DECLS

GPtrArray *lead_starters_find (LeadContent        *content,
                               const char * const *about,
                               guint               turn);

G_END_DECLS
