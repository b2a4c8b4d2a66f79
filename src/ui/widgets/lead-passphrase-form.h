/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-surroundings.h"
#include "core/store/lead-passphrase.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSPHRASE_FORM (lead_passphrase_form_get_type ())

/*
 * Where a new passphrase is made up: typed twice, or six words drawn for it,
 * with a word on how long it would hold.
 *
 * Signals: "changed", "activate" (Enter in the last field).
 */
G_DECLARE_FINAL_TYPE (LeadPassphraseForm, lead_passphrase_form, LEAD, PASSPHRASE_FORM, AdwBin)

void            lead_passphrase_form_set_surroundings (LeadPassphraseForm  *self,
                                                       LeadSurroundings    *surroundings);
void            lead_passphrase_form_set_title        (LeadPassphraseForm  *self,
                                                       const char          *title,
                                                       const char          *name);
gboolean        lead_passphrase_form_is_ready         (LeadPassphraseForm  *self);
LeadPassphrase *lead_passphrase_form_dup_passphrase   (LeadPassphraseForm  *self,
                                                       GError             **error);

G_END_DECLS
