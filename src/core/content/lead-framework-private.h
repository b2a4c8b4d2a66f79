/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-framework.h"

G_BEGIN_DECLS

struct _LeadFramework
{
  GObject parent_instance;

  /* owned */
  JsonObject *object;
  GPtrArray  *items;
  GPtrArray  *works;       /* LeadWork */
  GPtrArray  *suggestions; /* LeadSuggestion */
  char       *source;
  char       *icon_name;

  /* interned */
  const char *id;

  /* borrowed, from object or from the catalogue of translations */
  const char *title;
  const char *gloss;
  const char *note;
  const char *per;
  const char *mapping_note;
  LeadWork   *note_work;

  LeadKind      kind;
  LeadStanceSet stance_set;
  guint         order;
  gboolean      has_item_icons;
};

LeadFramework *lead_framework_new       (JsonObject     *object,
                                         GError        **error);
gboolean       lead_framework_read      (LeadFramework  *self,
                                         GError        **error);
guint          lead_framework_get_order (LeadFramework  *self);
JsonObject    *lead_framework_get_json  (LeadFramework  *self);
gboolean       lead_framework_has_item_icons (LeadFramework *self);
LeadWork      *lead_framework_find_work (LeadFramework  *self,
                                         const char     *id);

G_END_DECLS
