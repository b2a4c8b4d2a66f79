/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * A task that several others, all under way at the same time, settle together:
 * it ends when the last of them has ended, well or with the first error.
 */
GTask *lead_joint_flush_new    (gpointer             source,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
GTask *lead_joint_flush_join   (GTask               *flush);
void   lead_joint_flush_answer (GTask               *flush,
                                GError              *error);

G_END_DECLS
