/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-key.h"

G_BEGIN_DECLS

void lead_damage_tell_apart (const char     *path,
                             const char     *vfs,
                             const LeadKey  *key,
                             GError        **error);

G_END_DECLS
