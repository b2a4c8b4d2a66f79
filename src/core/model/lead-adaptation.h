/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_ADAPTATION (lead_adaptation_get_type ())

/* What every id of an item of the writer's own begins with; a uuid follows. */
#define LEAD_OWN_PREFIX "own/"

/* Longest name and gloss of an item of one's own, in characters. */
#define LEAD_OWN_MAX_NAME  80
#define LEAD_OWN_MAX_GLOSS 400

/**
 * LeadOwnItem:
 * @uuid: what its id ends with
 * @framework: id of the framework that it was added to
 * @name: what it is called, one line
 * @gloss: what it means, one line; may be empty
 *
 * An item that the writer added.
 */
typedef struct
{
  char *uuid;
  char *framework;
  char *name;
  char *gloss;
} LeadOwnItem;

/**
 * LeadItemChoice:
 * @item: canonical id of an item, the app's or the writer's own
 * @hidden: whether it is no longer offered
 * @dimensions: (nullable): canonical ids of the dimensions that the writer
 *   says it belongs to; %NULL for those that the app gives it
 *
 * What the writer decided about an item.
 */
typedef struct
{
  char     *item;
  gboolean  hidden;
  char    **dimensions;
} LeadItemChoice;

/**
 * LeadAdaptation:
 *
 * How the writer has made the frameworks their own: items added, items hidden,
 * items seen in another dimension. Reference counted; to be changed only by
 * whoever has made it, before it is handed on.
 */
typedef struct _LeadAdaptation LeadAdaptation;

GType                 lead_adaptation_get_type    (void) G_GNUC_CONST;
LeadAdaptation       *lead_adaptation_new         (void);
LeadAdaptation       *lead_adaptation_ref         (LeadAdaptation       *self);
void                  lead_adaptation_unref       (LeadAdaptation       *self);
gboolean              lead_adaptation_is_empty    (LeadAdaptation       *self);
void                  lead_adaptation_add_item    (LeadAdaptation       *self,
                                                   const char           *uuid,
                                                   const char           *framework,
                                                   const char           *name,
                                                   const char           *gloss);
void                  lead_adaptation_add_choice  (LeadAdaptation       *self,
                                                   const char           *item,
                                                   gboolean              hidden,
                                                   const char * const   *dimensions);
void                  lead_adaptation_add_all     (LeadAdaptation       *self,
                                                   LeadAdaptation       *other);
GPtrArray            *lead_adaptation_get_items   (LeadAdaptation       *self);
GPtrArray            *lead_adaptation_get_choices (LeadAdaptation       *self);
const LeadOwnItem    *lead_adaptation_find_item   (LeadAdaptation       *self,
                                                   const char           *id);
const LeadItemChoice *lead_adaptation_find_choice (LeadAdaptation       *self,
                                                   const char           *item);

char                 *lead_own_dup_id             (const char           *uuid);
const char           *lead_own_get_uuid           (const char           *id);
char                 *lead_own_dup_line           (const char           *text,
                                                   guint                 longest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAdaptation, lead_adaptation_unref)

G_END_DECLS
