/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Labels that differ only in capitals are the same. */
char *lead_label_fold (const char *label);

G_END_DECLS
