/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-key-source.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CLI_PASSPHRASE (lead_cli_passphrase_get_type ())

/*
 * The passphrase of the command line: from a file, or else from the terminal,
 * never from an argument or a variable. As a source of keys it asks no sooner
 * than the journal turns out to be there, and not at all when the keyring has
 * the key: it only does where the user allowed that in the window.
 */
G_DECLARE_FINAL_TYPE (LeadCliPassphrase, lead_cli_passphrase, LEAD, CLI_PASSPHRASE, GObject)

LeadKeySource  *lead_cli_passphrase_new (const char    *path,
                                         gboolean       keyring);
LeadPassphrase *lead_cli_passphrase_ask (const char    *path,
                                         gboolean       is_new,
                                         GCancellable  *cancellable,
                                         GError       **error);

G_END_DECLS
