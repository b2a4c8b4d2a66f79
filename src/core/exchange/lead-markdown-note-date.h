/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "core/model/lead-moment.h"
#include "lead-intake.h"

G_BEGIN_DECLS

LeadMoment lead_markdown_note_date_find     (JsonObject  *fields,
                                             LeadSource  *source,
                                             guint        member,
                                             LeadIntake  *intake);
gint64     lead_markdown_note_date_get_time (JsonObject  *fields,
                                             const char  *name,
                                             GTimeZone   *zone);

G_END_DECLS
