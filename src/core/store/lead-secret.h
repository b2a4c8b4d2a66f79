/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gpointer lead_secret_alloc (gsize         size);
void     lead_secret_free  (gpointer      memory,
                            gsize         size);
void     lead_secret_wipe_string (char   *text);

G_END_DECLS
