/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"
#include "lead-stance.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FILTER (lead_filter_get_type ())

/**
 * LeadFilter:
 * @from: first local day, or %LEAD_DAY_NONE
 * @to: last local day, or %LEAD_DAY_NONE
 * @words: (nullable): what to search for, as typed
 * @item: (nullable): canonical id of an item that an entry must carry
 * @stance: the stance it must carry it with, or %LEAD_STANCE_NONE for any
 * @beside: (nullable): canonical id of another item that it must carry as well
 * @beside_stance: the stance it must carry that with
 * @any: (nullable): canonical ids of items of which it must carry one; the first
 *   is what they all belong to
 * @prompt: (nullable): id of a question that it must answer
 * @label: (nullable): a label it must have
 * @challenge: (nullable): uuid of the challenge it must belong to
 * @starred: only starred entries
 * @is_private: only entries that are never to be shared
 * @with_pictures: only entries that show a picture
 * @trashed: only entries in the trash (otherwise only those that aren't)
 * @limit: how many at the most, 0 for all
 *
 * Which entries are meant. A plain value: copy it before changing it when
 * somebody else holds it. lead_filter_new() gives the one that means all.
 */
typedef struct
{
  LeadDay     from;
  LeadDay     to;
  char       *words;
  char       *item;
  LeadStance  stance;
  char       *beside;
  LeadStance  beside_stance;
  char      **any;
  char       *prompt;
  char       *label;
  char       *challenge;
  gboolean    starred;
  gboolean    is_private;
  gboolean    with_pictures;
  gboolean    trashed;
  guint       limit;
} LeadFilter;

GType       lead_filter_get_type (void) G_GNUC_CONST;
LeadFilter *lead_filter_new      (void);
LeadFilter *lead_filter_copy     (const LeadFilter *self);
void        lead_filter_free     (LeadFilter       *self);
gboolean    lead_filter_equal    (const LeadFilter *a,
                                  const LeadFilter *b);
gboolean    lead_filter_is_all   (const LeadFilter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadFilter, lead_filter_free)

G_END_DECLS
