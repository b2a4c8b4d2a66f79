/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "lead-key.h"

G_BEGIN_DECLS

/*
 * The desktop's keyring, which can keep the key of a journal: the Secret
 * Service, or in a Flatpak a file of libsecret's own that the Secret portal
 * encrypts. It is a convenience and never the only way in: whatever it answers,
 * the passphrase goes on opening the journal.
 */

/**
 * LEAD_KEYRING_ERROR:
 *
 * Why the keyring is of no help.
 */
#define LEAD_KEYRING_ERROR (lead_keyring_error_quark ())

/**
 * LeadKeyringError:
 * @LEAD_KEYRING_ERROR_NONE: there is no keyring, or it doesn't answer
 * @LEAD_KEYRING_ERROR_MISSING: it doesn't have this key, or isn't unlocked
 * @LEAD_KEYRING_ERROR_BROKEN: what it has can't be a key
 */
typedef enum
{
  LEAD_KEYRING_ERROR_NONE,
  LEAD_KEYRING_ERROR_MISSING,
  LEAD_KEYRING_ERROR_BROKEN,
} LeadKeyringError;

GQuark    lead_keyring_error_quark   (void);

LeadKey  *lead_keyring_peek_sync     (const guint8          salt[LEAD_SALT_SIZE],
                                      GCancellable         *cancellable);
void      lead_keyring_load_async    (const char           *path,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
LeadKey  *lead_keyring_load_finish   (GAsyncResult         *result,
                                      GError              **error);
void      lead_keyring_store_async   (const char           *uuid,
                                      const LeadKey        *key,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gboolean  lead_keyring_store_finish  (GAsyncResult         *result,
                                      GError              **error);
void      lead_keyring_forget_async  (GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gboolean  lead_keyring_forget_finish (GAsyncResult         *result,
                                      GError              **error);

G_END_DECLS
