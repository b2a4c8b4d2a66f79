/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pack-answer.h"
#include "core/model/lead-pack-record.h"
#include "lead-archive-kind.h"

G_BEGIN_DECLS

extern const LeadArchiveKind lead_archive_pack;
extern const LeadArchiveKind lead_archive_reply;

char     *lead_archive_pack_write       (LeadPackRecord  *pack);
gpointer  lead_archive_pack_read        (JsonObject      *record,
                                         GError         **error);
char     *lead_archive_pack_write_reply (LeadPackAnswer  *reply);
gpointer  lead_archive_pack_read_reply  (JsonObject      *record,
                                         GError         **error);

G_END_DECLS
