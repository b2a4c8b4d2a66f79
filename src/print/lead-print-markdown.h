/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "lead-print-flow.h"

G_BEGIN_DECLS

/**
 * LeadPrintLoad:
 * @hash: of an attachment
 * @user_data: what was handed in
 *
 * Returns: (transfer full) (nullable): what it holds
 */
typedef GBytes *(*LeadPrintLoad) (const char *hash,
                                  gpointer    user_data);

void lead_print_markdown (LeadPrintFlow *flow,
                          const char    *text,
                          LeadPrintLoad  load,
                          gpointer       load_data);

G_END_DECLS
