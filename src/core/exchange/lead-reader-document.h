/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-reader.h"

G_BEGIN_DECLS

/* Plain text, Word and OpenDocument: what people wrote before they had a journal. */
extern const LeadReader lead_reader_document;

G_END_DECLS
