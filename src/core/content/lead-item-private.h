/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-item.h"

G_BEGIN_DECLS

LeadItem   *lead_item_new        (JsonObject     *object,
                                  const char     *framework,
                                  LeadStanceSet   stance_set,
                                  GError        **error);
gboolean    lead_item_is_called  (LeadItem       *self,
                                  const char     *folded);
const char *lead_item_get_short  (LeadItem       *self);
const char *lead_item_find_question (LeadItem    *self,
                                     guint        number);

G_END_DECLS
