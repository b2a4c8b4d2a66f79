/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/store/lead-passphrase.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSPHRASE_FIELD (lead_passphrase_field_get_type ())

/*
 * Where a passphrase is typed. GTK's own password entries hand the text out on
 * the accessibility bus (GTK 4.8); this one doesn't, keeps it in memory that
 * isn't swapped, and hides it again as soon as the field is left.
 *
 * Properties: "label", what a screen reader calls it. Signals: "changed",
 * "activate".
 */
G_DECLARE_FINAL_TYPE (LeadPassphraseField, lead_passphrase_field,
                      LEAD, PASSPHRASE_FIELD, GtkWidget)

GtkWidget      *lead_passphrase_field_new            (void);
LeadPassphrase *lead_passphrase_field_dup_passphrase (LeadPassphraseField  *self,
                                                      GError              **error);
const char     *lead_passphrase_field_peek_text      (LeadPassphraseField  *self);
void            lead_passphrase_field_set_text       (LeadPassphraseField  *self,
                                                      const char           *text);
gboolean        lead_passphrase_field_is_empty       (LeadPassphraseField  *self);
void            lead_passphrase_field_clear          (LeadPassphraseField  *self);
void            lead_passphrase_field_select         (LeadPassphraseField  *self);

G_END_DECLS
