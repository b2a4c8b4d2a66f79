/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadBelonging:
 *
 * Something that a journal has besides its entries: a challenge, an experiment,
 * a post, a session, a review pack, a reply to one, a self-review, an item or a question of
 * the writer's own. Known by what it is and its uuid alone, so that what an
 * import brought can be told from what was there, and taken back.
 */
typedef struct _LeadBelonging LeadBelonging;

GPtrArray *lead_belongings_list      (LeadJournal    *journal,
                                      GCancellable   *cancellable,
                                      GError        **error);
void       lead_belongings_subtract  (GPtrArray      *belongings,
                                      GPtrArray      *before);
gboolean   lead_belonging_take_back  (LeadBelonging  *self,
                                      LeadJournal    *journal,
                                      gboolean       *kept,
                                      GCancellable   *cancellable,
                                      GError        **error);

G_END_DECLS
