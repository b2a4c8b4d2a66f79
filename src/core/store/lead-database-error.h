/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void lead_database_error_set (GError **error,
                              int      rc,
                              int      system_errno);

G_END_DECLS
