/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Call before any other thread is started. */
GCancellable *lead_cli_stop_new (void);

G_END_DECLS
