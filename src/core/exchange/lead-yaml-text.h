/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadYamlText:
 *
 * Writes one YAML mapping as text, in the order in which it is told. Strings
 * are always quoted, so that none is ever taken for a number, a date or `no`.
 */
typedef struct _LeadYamlText LeadYamlText;

LeadYamlText *lead_yaml_text_new         (void);
void          lead_yaml_text_free        (LeadYamlText *self);
char         *lead_yaml_text_end         (LeadYamlText *self);
void          lead_yaml_text_add_string  (LeadYamlText *self,
                                          const char   *key,
                                          const char   *value);
void          lead_yaml_text_add_plain   (LeadYamlText *self,
                                          const char   *key,
                                          const char   *value);
void          lead_yaml_text_add_int     (LeadYamlText *self,
                                          const char   *key,
                                          gint64        value);
void          lead_yaml_text_open_list   (LeadYamlText *self,
                                          const char   *key);
void          lead_yaml_text_close_list  (LeadYamlText *self);
void          lead_yaml_text_open_map    (LeadYamlText *self,
                                          const char   *key);
void          lead_yaml_text_close_map   (LeadYamlText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadYamlText, lead_yaml_text_free)

G_END_DECLS
