/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Staying when the window is closed, where the desktop has a service that
 * allows it: the background portal. Two calls on the session bus are all that is
 * needed of it, so no library is.
 */
void     lead_background_find_async  (GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);
gboolean lead_background_find_finish (GAsyncResult        *result);
void     lead_background_ask         (gboolean             autostart);

G_END_DECLS
