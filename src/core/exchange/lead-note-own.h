/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-parcel.h"

G_BEGIN_DECLS

gboolean lead_note_own_is      (JsonObject  *fields);
char    *lead_note_own_body    (const char  *below);
void     lead_note_own_fill    (JsonObject  *fields,
                                LeadParcel  *parcel);

G_END_DECLS
