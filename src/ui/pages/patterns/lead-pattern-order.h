/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadPatternOrder:
 *
 * In which order the charts stand, and which of them aren't wanted, as the
 * settings remember it.
 */
typedef struct _LeadPatternOrder LeadPatternOrder;

LeadPatternOrder *lead_pattern_order_new        (const char *const *ids);
void              lead_pattern_order_free       (LeadPatternOrder  *self);
guint             lead_pattern_order_get_n      (LeadPatternOrder  *self);
const char       *lead_pattern_order_get        (LeadPatternOrder  *self,
                                                 guint              position);
gboolean          lead_pattern_order_is_hidden  (LeadPatternOrder  *self,
                                                 const char        *id);
void              lead_pattern_order_set_hidden (LeadPatternOrder  *self,
                                                 const char        *id,
                                                 gboolean           hidden);
void              lead_pattern_order_move       (LeadPatternOrder  *self,
                                                 const char        *id,
                                                 int                by);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPatternOrder, lead_pattern_order_free)

G_END_DECLS
