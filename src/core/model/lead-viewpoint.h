/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_VIEWPOINT (lead_viewpoint_get_type ())

/* Whose views a challenge usually needs; any other is in the writer's own words. */
#define LEAD_VIEWPOINT_SERVICE_USERS "service-users"
#define LEAD_VIEWPOINT_CARERS        "carers"
#define LEAD_VIEWPOINT_FRONT_LINE    "front-line"
#define LEAD_VIEWPOINT_POLITICIANS   "politicians"

/**
 * LeadViewpoint:
 * @who: one of the four above, or the writer's own words
 * @heard: when they were last heard, or %LEAD_DAY_NONE for not yet
 *
 * Whose view of a challenge counts, and how long ago it was listened to.
 */
typedef struct
{
  char    *who;
  LeadDay  heard;
} LeadViewpoint;

GType               lead_viewpoint_get_type      (void) G_GNUC_CONST;
const char * const *lead_viewpoint_get_usual     (void);
const char         *lead_viewpoint_get_name      (const char          *who);
LeadViewpoint      *lead_viewpoint_new           (const char          *who,
                                                  LeadDay              heard);
LeadViewpoint      *lead_viewpoint_copy          (const LeadViewpoint *self);
void                lead_viewpoint_free          (LeadViewpoint       *self);
gboolean            lead_viewpoint_equal         (const LeadViewpoint *a,
                                                  const LeadViewpoint *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadViewpoint, lead_viewpoint_free)

G_END_DECLS
