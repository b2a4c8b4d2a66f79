/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-framework.h"
#include "lead-item.h"

G_BEGIN_DECLS

struct _LeadItem
{
  GObject parent_instance;

  /* owned */
  JsonObject *object;
  char       *icon_name;
  char       *name_folded;
  char       *source_name_folded;
  char      **dimensions;
  char      **related;
  GArray     *questions; /* LeadQuestion */
  LeadWork   *source;
  LeadWork   *work;
  LeadScale  *scale;
  LeadCase   *case_;

  /* interned */
  const char *id;
  const char *framework;

  /* borrowed, from object or from the catalogue of translations */
  const char *name;
  const char *gloss;
  const char *opener;

  LeadKind      kind;
  LeadStanceSet stance_set;
  gboolean      own;
  gboolean      hidden;
};

LeadItem   *lead_item_new        (JsonObject     *object,
                                  LeadFramework  *framework,
                                  GError        **error);
gboolean    lead_item_read       (LeadItem       *self,
                                  LeadFramework  *framework,
                                  GError        **error);
gboolean    lead_item_is_called  (LeadItem       *self,
                                  const char     *folded);
const char *lead_item_get_short  (LeadItem       *self);
const char *lead_item_find_question (LeadItem    *self,
                                     guint        number);

G_END_DECLS
