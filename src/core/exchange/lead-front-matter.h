/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

char       *lead_front_matter_split    (const char *text,
                                        JsonObject **fields);
JsonNode   *lead_front_matter_get      (JsonObject *fields,
                                        const char *name);
const char *lead_front_matter_get_text (JsonObject *fields,
                                        const char *name);
gboolean    lead_front_matter_is_true  (JsonObject *fields,
                                        const char *name);

G_END_DECLS
