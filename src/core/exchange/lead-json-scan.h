/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* How deep a document may be nested. */
#define LEAD_JSON_MAX_DEPTH 64

/**
 * LeadJsonScan:
 *
 * A JSON document that was checked from end to end before json-glib sees any
 * of it, and the places of the elements of its main list. Elements are parsed
 * one by one, so that memory holds the text and one entry, never the whole
 * tree, and a fault inside an entry is that entry's alone.
 */
typedef struct _LeadJsonScan LeadJsonScan;

LeadJsonScan *lead_json_scan_new            (GBytes        *document,
                                             const char    *list,
                                             GError       **error);
void          lead_json_scan_free           (LeadJsonScan  *self);
gboolean      lead_json_scan_has_list       (LeadJsonScan  *self);
guint         lead_json_scan_get_n_elements (LeadJsonScan  *self);
guint         lead_json_scan_get_line       (LeadJsonScan  *self,
                                             guint          element);
JsonNode     *lead_json_scan_load_rest      (LeadJsonScan  *self,
                                             GPtrArray     *notes,
                                             GError       **error);
JsonNode     *lead_json_scan_load_element   (LeadJsonScan  *self,
                                             guint          element,
                                             GPtrArray     *notes,
                                             GError       **error);
JsonNode     *lead_json_parse               (const char    *text,
                                             gssize         length,
                                             GPtrArray     *notes,
                                             GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadJsonScan, lead_json_scan_free)

G_END_DECLS
