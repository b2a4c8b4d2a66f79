/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-pack-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_PANE (lead_pack_pane_get_type ())

/* Where is chosen what goes into a review pack. */
G_DECLARE_FINAL_TYPE (LeadPackPane, lead_pack_pane, LEAD, PACK_PANE, AdwBin)

void lead_pack_pane_set_draft (LeadPackPane  *self,
                               LeadPackDraft *draft);

G_END_DECLS
