/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_WRITING_GROUP (lead_writing_group_get_type ())

/*
 * Preferences of how one's own text looks while it is written.
 */
G_DECLARE_FINAL_TYPE (LeadWritingGroup, lead_writing_group, LEAD, WRITING_GROUP,
                      AdwPreferencesGroup)

G_END_DECLS
