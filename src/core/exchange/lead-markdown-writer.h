/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-export.h"

G_BEGIN_DECLS

/* A folder of Markdown files, one an entry, in a folder for each year. */
extern const LeadWriter lead_writer_markdown;

G_END_DECLS
