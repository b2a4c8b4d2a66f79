/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-today-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LINE_CARD (lead_line_card_get_type ())

/* Two minutes: a line, and Enter makes it an entry. */
G_DECLARE_FINAL_TYPE (LeadLineCard, lead_line_card, LEAD, LINE_CARD, AdwBin)

void     lead_line_card_set_view     (LeadLineCard         *self,
                                      LeadTodayView        *view);
void     lead_line_card_flush_async  (LeadLineCard         *self,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gboolean lead_line_card_flush_finish (LeadLineCard         *self,
                                      GAsyncResult         *result,
                                      GError              **error);

G_END_DECLS
