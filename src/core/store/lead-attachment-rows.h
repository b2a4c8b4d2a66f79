/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "lead-vault.h"

G_BEGIN_DECLS

/* Largest content, bytes. */
#define LEAD_ATTACHMENT_MAX_SIZE (20 * 1024 * 1024)

LeadAttachment *lead_attachment_rows_add      (LeadVault         *vault,
                                               GBytes            *content,
                                               const char        *media_type,
                                               const char        *name,
                                               GError           **error);
GBytes         *lead_attachment_rows_read     (LeadDatabase      *database,
                                               const char        *sha256,
                                               GError           **error);
gboolean        lead_attachment_rows_load     (LeadDatabase      *database,
                                               int64_t            entry,
                                               LeadEntryBuilder  *builder,
                                               GError           **error);
gboolean        lead_attachment_rows_insert   (LeadDatabase      *database,
                                               int64_t            entry,
                                               GPtrArray         *attachments,
                                               GError           **error);
gboolean        lead_attachment_rows_replace  (LeadDatabase      *database,
                                               int64_t            entry,
                                               GPtrArray         *attachments,
                                               GError           **error);

G_END_DECLS
