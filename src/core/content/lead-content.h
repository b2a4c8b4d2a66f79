/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-adaptation.h"
#include "lead-framework.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CONTENT (lead_content_get_type ())

/*
 * Everything the app knows about systems leadership, read from the JSON in
 * the program's resources: a list model of #LeadFramework. Immutable once
 * loaded, and so safe to read from any thread.
 */
G_DECLARE_FINAL_TYPE (LeadContent, lead_content, LEAD, CONTENT, GObject)

LeadContent   *lead_content_load          (GError      **error);
LeadContent   *lead_content_adapt         (LeadContent  *self,
                                           LeadAdaptation *adaptation);
LeadFramework *lead_content_get_framework (LeadContent  *self,
                                           const char   *id);
LeadItem      *lead_content_get_item      (LeadContent  *self,
                                           const char   *id);
LeadItem      *lead_content_resolve       (LeadContent  *self,
                                           const char   *id_or_name);
const char    *lead_content_get_question  (LeadContent  *self,
                                           const char   *prompt);

G_END_DECLS
