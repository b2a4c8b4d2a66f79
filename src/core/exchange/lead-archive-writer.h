/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-export.h"

G_BEGIN_DECLS

/* Our own format: everything in a journal but keys, paths and what was imported
 * from where. Comes back with #lead_reader_archive. */
extern const LeadWriter lead_writer_archive;

G_END_DECLS
