/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonNode *lead_yaml_tree_parse (const char  *text,
                                gsize        length,
                                GError     **error);

G_END_DECLS
