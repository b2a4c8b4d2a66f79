/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-bars-layout.h"

G_BEGIN_DECLS

LeadTone  lead_fill_get_tone (LeadFill           fill);
void      lead_bars_paint    (LeadBarsLayout    *layout,
                              LeadCanvas        *canvas,
                              LeadTheme          theme,
                              const LeadBarMark *ringed);

G_END_DECLS
