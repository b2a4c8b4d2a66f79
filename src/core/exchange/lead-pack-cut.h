/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-passage.h"

G_BEGIN_DECLS

/* Stands in a text where something was struck out, until it is shown as
 * LEAD_PACK_STRUCK. Markdown has no meaning for it. */
#define LEAD_PACK_GAP    "\uE1A0"
#define LEAD_PACK_STRUCK "[…]"

char *lead_pack_cut        (const char         *text,
                            const LeadPassage  *passage,
                            GPtrArray          *struck,
                            GError            **error);
char *lead_pack_cut_show   (const char         *text);

G_END_DECLS
