/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-framework.h"

G_BEGIN_DECLS

JsonObject *lead_content_framework_to_json (JsonObject *framework,
                                            const char *item);

G_END_DECLS
