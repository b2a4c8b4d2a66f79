/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/**
 * LeadJsonText:
 *
 * Writes JSON as text, on one line, in the order in which it is told. Unlike a
 * tree it costs no more memory than the text, and its bytes are the same
 * whatever version of a JSON library is installed.
 */
typedef struct _LeadJsonText LeadJsonText;

/**
 * LeadJsonTextAdd:
 * @self: a writer, within the object that stands for @element
 * @element: one of a list
 *
 * Adds the members of one object.
 */
typedef void (*LeadJsonTextAdd) (LeadJsonText  *self,
                                 gconstpointer  element);

LeadJsonText *lead_json_text_new          (void);
void          lead_json_text_free         (LeadJsonText *self);
char         *lead_json_text_end          (LeadJsonText *self);
void          lead_json_text_open_object  (LeadJsonText *self,
                                           const char   *name);
void          lead_json_text_close_object (LeadJsonText *self);
void          lead_json_text_open_array   (LeadJsonText *self,
                                           const char   *name);
void          lead_json_text_close_array  (LeadJsonText *self);
void          lead_json_text_add_string   (LeadJsonText *self,
                                           const char   *name,
                                           const char   *value);
void          lead_json_text_add_strings  (LeadJsonText *self,
                                           const char   *name,
                                           const char * const *values);
void          lead_json_text_add_objects  (LeadJsonText *self,
                                           const char   *name,
                                           GPtrArray    *elements,
                                           LeadJsonTextAdd add);
void          lead_json_text_add_day      (LeadJsonText *self,
                                           const char   *name,
                                           LeadDay       day);
void          lead_json_text_add_int      (LeadJsonText *self,
                                           const char   *name,
                                           gint64        value);
void          lead_json_text_add_boolean  (LeadJsonText *self,
                                           const char   *name,
                                           gboolean      value);
void          lead_json_text_add_json     (LeadJsonText *self,
                                           const char   *name,
                                           const char   *json);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadJsonText, lead_json_text_free)

G_END_DECLS
