/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/exchange/lead-pack-content.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_PREVIEW (lead_pack_preview_get_type ())

/*
 * A review pack as its reader has it before them: all of its content, and
 * nothing else.
 */
G_DECLARE_FINAL_TYPE (LeadPackPreview, lead_pack_preview, LEAD, PACK_PREVIEW, AdwBin)

GtkWidget *lead_pack_preview_new  (void);
void       lead_pack_preview_show (LeadPackPreview *self,
                                   LeadPackContent *content);

G_END_DECLS
