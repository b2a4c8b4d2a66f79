/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "lead-key.h"

G_BEGIN_DECLS

#define LEAD_TYPE_KEY_SOURCE (lead_key_source_get_type ())

/*
 * Where the key of a journal comes from: a passphrase that was asked for or
 * read from a file, the keyring, or memory (tests and benchmarks).
 */
G_DECLARE_INTERFACE (LeadKeySource, lead_key_source, LEAD, KEY_SOURCE, GObject)

/**
 * LeadKeySourceInterface:
 * @obtain: returns the key for a file with @salt, or %NULL with @error set.
 *   Runs on a worker thread and may take a quarter of a second.
 */
struct _LeadKeySourceInterface
{
  GTypeInterface parent_iface;

  LeadKey *(*obtain) (LeadKeySource  *self,
                      const guint8    salt[LEAD_SALT_SIZE],
                      GCancellable   *cancellable,
                      GError        **error);
};

LeadKey       *lead_key_source_obtain         (LeadKeySource        *self,
                                               const guint8          salt[LEAD_SALT_SIZE],
                                               GCancellable         *cancellable,
                                               GError              **error);
LeadKeySource *lead_key_source_new_passphrase (const LeadPassphrase *passphrase);
LeadKeySource *lead_key_source_new_key        (const LeadKey        *key);

G_END_DECLS
