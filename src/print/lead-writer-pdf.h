/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-export.h"

G_BEGIN_DECLS

/* A book to read and to keep; nothing comes back from it. */
extern const LeadWriter lead_writer_pdf;

const LeadWriter * const *lead_print_get_writers (void);
const LeadWriter         *lead_print_find_writer (const char *id);

G_END_DECLS
