/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double lead_exact_test (guint marked_now,
                        guint all_now,
                        guint marked_before,
                        guint all_before);

G_END_DECLS
