/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-origins.h"

#include <string.h>

struct _LeadOrigins
{
  GHashTable *counts; /* fingerprint → how often it was met */
};

/**
 * lead_origins_new:
 *
 * Returns: (transfer full): the names of one source's entries
 */
LeadOrigins *
lead_origins_new (void)
{
  LeadOrigins *self = g_new0 (LeadOrigins, 1);

  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * lead_origins_free:
 * @self: names
 */
void
lead_origins_free (LeadOrigins *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->counts);
  g_free (self);
}

/**
 * lead_origins_fingerprint:
 * @self: names
 * @when: its date as the source writes it
 * @title: (nullable): its title
 * @text: its text as the source has it
 *
 * Returns: (transfer full): a name for the entry
 */
char *
lead_origins_fingerprint (LeadOrigins *self,
                          const char  *when,
                          const char  *title,
                          const char  *text)
{
  g_autoptr(GChecksum) checksum = NULL;
  const char *parts[] = { when, title != NULL ? title : "", text };
  const char *digest;
  guint n;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (when != NULL && text != NULL, NULL);

  checksum = g_checksum_new (G_CHECKSUM_SHA256);
  /* The zero byte that ends each part keeps "ab" + "c" from "a" + "bc". */
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_checksum_update (checksum, (const guchar *) parts[i], strlen (parts[i]) + 1);
  digest = g_checksum_get_string (checksum);
  n = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, digest)) + 1;
  g_hash_table_insert (self->counts, g_strdup (digest), GUINT_TO_POINTER (n));
  return g_strdup_printf ("print:%s#%u", digest, n);
}
