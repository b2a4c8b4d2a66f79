/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-reader.h"

G_BEGIN_DECLS

extern const LeadReader lead_reader_markdown;

G_END_DECLS
