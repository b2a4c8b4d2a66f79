/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pack-answer.h"
#include "core/model/lead-pack-record.h"
#include "lead-vault.h"

G_BEGIN_DECLS

GPtrArray      *lead_pack_rows_list           (LeadDatabase    *database,
                                               const char      *session,
                                               GError         **error);
LeadPackRecord *lead_pack_rows_load           (LeadDatabase    *database,
                                               int64_t          id,
                                               GError         **error);
gboolean        lead_pack_rows_find           (LeadDatabase    *database,
                                               const char      *uuid,
                                               int64_t         *id,
                                               GError         **error);
gboolean        lead_pack_rows_insert         (LeadVault       *vault,
                                               LeadPackRecord  *record,
                                               const char      *uuid,
                                               int64_t          import,
                                               int64_t         *id,
                                               GError         **error);
gboolean        lead_pack_rows_delete         (LeadDatabase    *database,
                                               int64_t          id,
                                               GError         **error);
GPtrArray      *lead_pack_rows_list_replies   (LeadDatabase    *database,
                                               const char      *pack,
                                               GError         **error);
LeadPackAnswer *lead_pack_rows_load_reply     (LeadDatabase    *database,
                                               int64_t          id,
                                               GError         **error);
gboolean        lead_pack_rows_find_reply     (LeadDatabase    *database,
                                               const char      *uuid,
                                               int64_t         *id,
                                               GError         **error);
gboolean        lead_pack_rows_insert_reply   (LeadVault       *vault,
                                               LeadPackAnswer  *reply,
                                               const char      *uuid,
                                               int64_t          import,
                                               int64_t         *id,
                                               GError         **error);
void            lead_pack_rows_set_gone       (GError         **error);

G_END_DECLS
