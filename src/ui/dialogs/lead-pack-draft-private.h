/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pack-draft.h"

G_BEGIN_DECLS

void lead_pack_draft_leave_out (LeadPackDraft *self,
                                guint          n_private,
                                guint          n_more);

G_END_DECLS
