/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What builders put a value together with: texts, and names of which each is there
 * once.
 */

void       lead_fields_set_text   (char       **field,
                                   const char  *value);
GPtrArray *lead_fields_new_names  (void);
void       lead_fields_set_name   (GPtrArray   *names,
                                   const char  *name,
                                   gboolean     wanted);
void       lead_fields_sort_names (GPtrArray   *names);
char     **lead_fields_end_names  (GPtrArray   *names);

G_END_DECLS
