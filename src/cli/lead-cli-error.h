/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define LEAD_CLI_ERROR (lead_cli_error_quark ())

/**
 * LeadCliError:
 * @LEAD_CLI_ERROR_USAGE: the command line makes no sense
 * @LEAD_CLI_ERROR_DONE: no error: all that was asked for has been printed
 * @LEAD_CLI_ERROR_UNHEARD: nobody reads what is printed any more
 */
typedef enum
{
  LEAD_CLI_ERROR_USAGE,
  LEAD_CLI_ERROR_DONE,
  LEAD_CLI_ERROR_UNHEARD,
} LeadCliError;

GQuark      lead_cli_error_quark      (void);
int         lead_cli_error_get_status (const GError *error);
void        lead_cli_error_print      (const GError *error,
                                       gboolean      json);
void        lead_cli_error_set_usage  (GError      **error,
                                       const char   *format,
                                       ...) G_GNUC_PRINTF (2, 3);

G_END_DECLS
