/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *lead_excerpt_cut (const char *body,
                        const char *words,
                        guint       max_bytes,
                        GArray     *spans);

G_END_DECLS
