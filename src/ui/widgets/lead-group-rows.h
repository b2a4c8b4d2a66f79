/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * The rows that somebody put into preference groups, kept in an array because a
 * group doesn't say which are in it.
 */
void lead_group_rows_add   (GPtrArray           *self,
                            AdwPreferencesGroup *group,
                            GtkWidget           *row);
void lead_group_rows_clear (GPtrArray           *self);

G_END_DECLS
