/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/*
 * What the content's files are read with: each call gives what the format
 * promises, or an error that names the place.
 */
void        lead_content_set_missing  (GError     **error,
                                       const char  *member,
                                       const char  *what);
const char *lead_content_get_text     (JsonObject  *object,
                                       const char  *member,
                                       GError     **error);
gboolean    lead_content_find_text    (JsonObject  *object,
                                       const char  *member,
                                       const char **text,
                                       GError     **error);
JsonArray  *lead_content_get_list     (JsonObject  *object,
                                       const char  *member,
                                       GError     **error);
JsonObject *lead_content_get_object   (JsonArray   *list,
                                       guint        position,
                                       GError     **error);
char      **lead_content_dup_ids      (JsonObject  *object,
                                       const char  *member,
                                       GError     **error);
gboolean    lead_content_get_number   (JsonObject  *object,
                                       const char  *member,
                                       guint       *number,
                                       GError     **error);
const char *lead_content_translate    (const char  *place,
                                       const char  *field,
                                       const char  *text);

G_END_DECLS
