/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-json-text.h"

G_BEGIN_DECLS

/*
 * Standard output. Text is for people: on a terminal, what could steer it is
 * made visible, because a journal may hold what somebody else wrote.
 */
void      lead_cli_output_text         (const char    *format,
                                        ...) G_GNUC_PRINTF (1, 2);
void      lead_cli_output_optional     (const char    *name,
                                        const char    *text);
void      lead_cli_output_each         (const char    *name,
                                        const char * const *texts);
void      lead_cli_output_json         (LeadJsonText  *json);
void      lead_cli_output_untranslated (void);
void      lead_cli_output_add_time     (LeadJsonText  *json,
                                        const char    *name,
                                        gint64         utc_ms);
gboolean  lead_cli_output_flush        (GError       **error);
char     *lead_cli_output_make_visible (const char    *text);

G_END_DECLS
