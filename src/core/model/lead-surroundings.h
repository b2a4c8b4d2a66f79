/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>
#include <stdint.h>

#include "lead-moment.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SURROUNDINGS (lead_surroundings_get_type ())

G_DECLARE_FINAL_TYPE (LeadSurroundings, lead_surroundings, LEAD, SURROUNDINGS, GObject)

/*
 * Clock, zone and random source, handed in to whoever needs one of them, so
 * that the same input gives the same output in a test. Safe to use from any
 * thread.
 */
LeadSurroundings *lead_surroundings_new_system  (void);
LeadSurroundings *lead_surroundings_new_fixed   (int64_t           utc_ms,
                                                 const char       *zone,
                                                 guint32           seed);
int64_t           lead_surroundings_get_now     (LeadSurroundings *self);
GTimeZone        *lead_surroundings_get_zone    (LeadSurroundings *self);
LeadMoment        lead_surroundings_get_moment  (LeadSurroundings *self);
void              lead_surroundings_advance     (LeadSurroundings *self,
                                                 int64_t           ms);
void              lead_surroundings_fill        (LeadSurroundings *self,
                                                 guint8           *bytes,
                                                 gsize             length);
char             *lead_surroundings_new_uuid    (LeadSurroundings *self);
char             *lead_surroundings_settle_uuid (LeadSurroundings *self,
                                                 const char       *uuid);

G_END_DECLS
