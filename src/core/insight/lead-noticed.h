/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/* So many at the most stand on top of the page. */
#define LEAD_NOTICED_MOST 3

/* What came up in fewer entries of both periods together isn't tested. */
#define LEAD_NOTICED_LEAST 5

/* A change is claimed when, of all that are claimed, at most this share is
 * expected to be chance. */
#define LEAD_NOTICED_ERROR 0.05

/**
 * LeadShare:
 * @marked: entries that carry something
 * @all: all entries there are
 */
typedef struct
{
  guint marked;
  guint all;
} LeadShare;

/**
 * LeadNotice:
 * @item: canonical id, interned
 * @stance: with which stance entries carry it: practised and missed stand apart;
 *   %LEAD_STANCE_NONE where any counts, as it does for barriers
 * @shares: entries of each period; in no entry of none where there was none
 * @tested: there was enough to test
 * @chance: of such a difference although nothing has changed; 1 untested
 * @adjusted: @chance, for how many things were looked at
 * @changed: the change is claimed
 *
 * How often something came up, and whether that has changed.
 */
typedef struct
{
  const char *item;
  LeadStance  stance;
  LeadShare   shares[LEAD_N_SIDES];
  gboolean    tested;
  double      chance;
  double      adjusted;
  gboolean    changed;
} LeadNotice;

#define LEAD_TYPE_NOTICED (lead_noticed_get_type ())

/**
 * LeadNoticed:
 *
 * What came up in a period beside the one before: everything that was looked
 * at, the most telling first. Immutable and reference counted.
 */
typedef struct _LeadNoticed LeadNoticed;

GType             lead_noticed_get_type     (void) G_GNUC_CONST;
LeadNoticed      *lead_noticed_new          (LeadSlice   *slice,
                                             LeadContent *content);
LeadNoticed      *lead_noticed_ref          (LeadNoticed *self);
void              lead_noticed_unref        (LeadNoticed *self);
guint             lead_noticed_get_n_top    (LeadNoticed *self);
const LeadNotice *lead_noticed_get_all      (LeadNoticed *self,
                                             guint       *n_notices);
const LeadNotice *lead_noticed_find         (LeadNoticed *self,
                                             const char  *item,
                                             LeadStance   stance);
gboolean          lead_noticed_has_before   (LeadNoticed *self);
guint             lead_noticed_get_n_tested (LeadNoticed *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadNoticed, lead_noticed_unref)

G_END_DECLS
