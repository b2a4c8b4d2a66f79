/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-passage.h"
#include "lead-stance.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG (lead_tag_get_type ())

G_DECLARE_FINAL_TYPE (LeadTag, lead_tag, LEAD, TAG, GObject)

LeadTag           *lead_tag_new          (const char        *uuid,
                                          const char        *item,
                                          LeadStance         stance,
                                          const LeadPassage *passage);
const char        *lead_tag_get_uuid     (LeadTag           *self);
const char        *lead_tag_get_item     (LeadTag           *self);
LeadStance         lead_tag_get_stance   (LeadTag           *self);
const LeadPassage *lead_tag_get_passage  (LeadTag           *self);
LeadTag           *lead_tag_with_stance  (LeadTag           *self,
                                          LeadStance         stance);
LeadTag           *lead_tag_with_passage (LeadTag           *self,
                                          const LeadPassage *passage);
gboolean           lead_tag_equal        (LeadTag           *self,
                                          LeadTag           *other);
LeadStance         lead_tags_find_stance (GPtrArray         *tags,
                                          const char        *item);

G_END_DECLS
