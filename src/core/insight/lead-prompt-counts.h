/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/**
 * LeadPromptCount:
 * @prompt: id of a question, interned
 * @item: (nullable): canonical id of the item that it is about, interned
 * @is_own: the writer made it up
 * @entries: in each period, how many entries answer it
 * @ever: how many entries of the whole journal answer it; 0 for not answered yet
 * @last: the day of the last of those, or %LEAD_DAY_NONE
 */
typedef struct
{
  const char *prompt;
  const char *item;
  gboolean    is_own;
  guint       entries[LEAD_N_SIDES];
  guint       ever;
  LeadDay     last;
} LeadPromptCount;

GArray *lead_prompt_counts_new (LeadSlice   *slice,
                                LeadContent *content,
                                GPtrArray   *own);

G_END_DECLS
