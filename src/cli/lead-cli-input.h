/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *lead_cli_input_read (GCancellable  *cancellable,
                           GError       **error);

G_END_DECLS
