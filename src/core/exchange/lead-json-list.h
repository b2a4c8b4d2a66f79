/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-intake.h"
#include "lead-json-scan.h"

G_BEGIN_DECLS

/**
 * LeadListVisit:
 * @record: an entry, of whatever shape
 * @where: how to name it to the user
 *
 * Returns: whether to go on
 */
typedef gboolean (*LeadListVisit) (JsonObject  *record,
                                   const char  *where,
                                   gpointer     user_data,
                                   GError     **error);

LeadJsonScan *lead_json_list_open (LeadSource       *source,
                                   guint             member,
                                   GCancellable     *cancellable,
                                   GError          **error);
JsonObject   *lead_json_list_peek (LeadJsonScan     *scan,
                                   JsonNode        **node);
gboolean      lead_json_list_each (LeadJsonScan     *scan,
                                   const char       *name,
                                   LeadIntake       *intake,
                                   LeadListVisit     visit,
                                   gpointer          user_data,
                                   GError          **error);

G_END_DECLS
