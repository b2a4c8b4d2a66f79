/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which labels are the same, and which are meant by a few letters. No widgets. */
gboolean   lead_label_is_among (const char         *label,
                                const char * const *labels);
char     **lead_label_complete (const char         *typed,
                                const char * const *known,
                                const char * const *taken,
                                guint               limit);

G_END_DECLS
