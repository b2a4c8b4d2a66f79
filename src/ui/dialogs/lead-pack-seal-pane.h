/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-pack-record.h"
#include "lead-six-words.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_SEAL_PANE (lead_pack_seal_pane_get_type ())

/*
 * The last step before a review pack goes out: the words that open it, and what
 * it means to share.
 *
 * Signals: "save": into a file; "fresh": other words, please.
 */
G_DECLARE_FINAL_TYPE (LeadPackSealPane, lead_pack_seal_pane, LEAD, PACK_SEAL_PANE, AdwBin)

void        lead_pack_seal_pane_set_reader (LeadPackSealPane *self,
                                            const char       *reader);
void        lead_pack_seal_pane_set_words  (LeadPackSealPane *self,
                                            const char       *words,
                                            gboolean          kept);
const char *lead_pack_seal_pane_get_words  (LeadPackSealPane *self);
gboolean    lead_pack_seal_pane_get_keep   (LeadPackSealPane *self);
LeadPackForm lead_pack_seal_pane_get_form  (LeadPackSealPane *self);
void        lead_pack_seal_pane_set_form   (LeadPackSealPane *self,
                                            LeadPackForm      form);

G_END_DECLS
