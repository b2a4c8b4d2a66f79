/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-note.h"
#include "lead-vault.h"

G_BEGIN_DECLS

GPtrArray *lead_note_rows_list   (LeadDatabase    *database,
                                  int64_t          entry,
                                  GError         **error);
gboolean   lead_note_rows_insert (LeadDatabase    *database,
                                  int64_t          entry,
                                  int64_t          import,
                                  const LeadNote  *note,
                                  GError         **error);
LeadNote  *lead_note_rows_save   (LeadVault       *vault,
                                  int64_t          entry,
                                  const LeadNote  *note,
                                  GError         **error);
gboolean   lead_note_rows_delete (LeadDatabase    *database,
                                  const char      *uuid,
                                  GError         **error);

G_END_DECLS
