/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How a list or a quote goes on in the line below. */

char *lead_format_next_line (const char *line,
                             guint       at);

G_END_DECLS
