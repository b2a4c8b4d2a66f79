/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/*
 * Looking into JSON that somebody else wrote: what is missing or of another
 * type than expected is as good as absent, and never a critical.
 */
const char *lead_json_object_get_text    (JsonObject *object,
                                          const char *name);
gboolean    lead_json_object_get_boolean (JsonObject *object,
                                          const char *name);
gboolean    lead_json_object_get_integer (JsonObject *object,
                                          const char *name,
                                          gint64     *value);
gboolean    lead_json_object_get_number  (JsonObject *object,
                                          const char *name,
                                          double     *value);
JsonArray  *lead_json_object_get_list    (JsonObject *object,
                                          const char *name);
JsonObject *lead_json_object_get_record  (JsonObject *object,
                                          const char *name);
const char *lead_json_array_get_text     (JsonArray  *array,
                                          guint       position);
JsonObject *lead_json_array_get_record   (JsonArray  *array,
                                          guint       position);
JsonObject *lead_json_node_get_record    (JsonNode   *node);
char       *lead_json_object_to_text     (JsonObject *object);

G_END_DECLS
