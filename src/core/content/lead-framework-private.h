/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-framework.h"

G_BEGIN_DECLS

LeadFramework *lead_framework_new       (JsonObject     *object,
                                         GError        **error);
guint          lead_framework_get_order (LeadFramework  *self);
JsonObject    *lead_framework_get_json  (LeadFramework  *self);

G_END_DECLS
