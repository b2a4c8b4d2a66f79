/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "lead-item.h"
#include "lead-kind.h"
#include "lead-suggestion.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FRAMEWORK (lead_framework_get_type ())

/* A named set of items from one source; a list model of #LeadItem. */
G_DECLARE_FINAL_TYPE (LeadFramework, lead_framework, LEAD, FRAMEWORK, GObject)

const char    *lead_framework_get_id         (LeadFramework *self);
const char    *lead_framework_get_title      (LeadFramework *self);
const char    *lead_framework_get_gloss      (LeadFramework *self);
const char    *lead_framework_get_source     (LeadFramework *self);
LeadStanceSet  lead_framework_get_stance_set (LeadFramework *self);
LeadKind       lead_framework_get_kind       (LeadFramework *self);
const char    *lead_framework_get_icon_name  (LeadFramework *self);
GPtrArray     *lead_framework_get_works      (LeadFramework *self);
const char    *lead_framework_get_note       (LeadFramework   *self,
                                              const LeadWork **work);
const char    *lead_framework_get_mapping_note (LeadFramework *self);
const char    *lead_framework_get_per        (LeadFramework *self);
gboolean       lead_framework_takes_own      (LeadFramework *self);
GPtrArray     *lead_framework_get_suggestions (LeadFramework *self);
const LeadSuggestion *lead_framework_suggest (LeadFramework *self,
                                              const guint   *places,
                                              guint          n_places);
JsonNode      *lead_framework_to_json        (LeadFramework *self,
                                              LeadItem      *item);

G_END_DECLS
