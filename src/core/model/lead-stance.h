/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadStance:
 *
 * What a tag says of its item. The first three belong to behaviours, the
 * others to barriers; %LEAD_STANCE_NONE to items that take none.
 */
typedef enum
{
  LEAD_STANCE_NONE,
  LEAD_STANCE_PRACTISED,
  LEAD_STANCE_MISSED,
  LEAD_STANCE_SEEN,
  LEAD_STANCE_MET,
  LEAD_STANCE_WORKED_ROUND,
  LEAD_STANCE_SHIFTED,
} LeadStance;

#define LEAD_N_STANCES (LEAD_STANCE_SHIFTED + 1)

/**
 * LEAD_STANCE_UNSAID:
 *
 * In the place of a stance where nothing is said of an item, not even that
 * without a stance: there is no tag, or it is to be taken away. Never kept.
 */
#define LEAD_STANCE_UNSAID ((LeadStance) LEAD_N_STANCES)

/**
 * LeadStanceSet:
 *
 * The stances that the items of a framework take.
 */
typedef enum
{
  LEAD_STANCE_SET_NONE,
  LEAD_STANCE_SET_BEHAVIOUR,
  LEAD_STANCE_SET_BARRIER,
} LeadStanceSet;

const char    *lead_stance_to_id     (LeadStance     self);
gboolean       lead_stance_from_id   (const char    *id,
                                      LeadStance    *stance);
const char    *lead_stance_get_name  (LeadStance     self);
const char    *lead_stance_get_gloss (LeadStance     self);
LeadStanceSet  lead_stance_get_set   (LeadStance     self);
const char    *lead_stance_set_to_id (LeadStanceSet  self);
gboolean       lead_stance_set_from_id (const char    *id,
                                        LeadStanceSet *set);
LeadStance     lead_stance_set_get   (LeadStanceSet  self,
                                      guint          position);
gboolean       lead_stance_set_has   (LeadStanceSet  self,
                                      LeadStance     stance);

G_END_DECLS
