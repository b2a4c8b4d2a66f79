/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-key-source.h"

G_DEFINE_INTERFACE (LeadKeySource, lead_key_source, G_TYPE_OBJECT)

static void
lead_key_source_default_init (LeadKeySourceInterface *iface)
{
}

/**
 * lead_key_source_obtain:
 * @self: a source
 * @salt: the salt of the file to be opened, or that the new file will have
 * @cancellable: (nullable): a #GCancellable
 * @error: return location
 *
 * Call from a worker thread.
 *
 * Returns: (transfer full) (nullable): the key of that file
 */
LeadKey *
lead_key_source_obtain (LeadKeySource  *self,
                        const guint8    salt[LEAD_SALT_SIZE],
                        GCancellable   *cancellable,
                        GError        **error)
{
  g_return_val_if_fail (LEAD_IS_KEY_SOURCE (self), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return LEAD_KEY_SOURCE_GET_IFACE (self)->obtain (self, salt, cancellable, error);
}

/* A passphrase that is known already: asked for, or read from a file. */

#define LEAD_TYPE_PASSPHRASE_SOURCE (lead_passphrase_source_get_type ())

G_DECLARE_FINAL_TYPE (LeadPassphraseSource, lead_passphrase_source,
                      LEAD, PASSPHRASE_SOURCE, GObject)

struct _LeadPassphraseSource
{
  GObject parent_instance;

  LeadPassphrase *passphrase;
};

static LeadKey *
lead_passphrase_source_obtain (LeadKeySource  *source,
                               const guint8    salt[LEAD_SALT_SIZE],
                               GCancellable   *cancellable,
                               GError        **error)
{
  LeadPassphraseSource *self = LEAD_PASSPHRASE_SOURCE (source);

  return lead_key_derive (self->passphrase, salt);
}

static void
lead_passphrase_source_iface_init (LeadKeySourceInterface *iface)
{
  iface->obtain = lead_passphrase_source_obtain;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadPassphraseSource, lead_passphrase_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_KEY_SOURCE,
                                                      lead_passphrase_source_iface_init))

static void
lead_passphrase_source_finalize (GObject *object)
{
  LeadPassphraseSource *self = LEAD_PASSPHRASE_SOURCE (object);

  g_clear_pointer (&self->passphrase, lead_passphrase_free);

  G_OBJECT_CLASS (lead_passphrase_source_parent_class)->finalize (object);
}

static void
lead_passphrase_source_class_init (LeadPassphraseSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_passphrase_source_finalize;
}

static void
lead_passphrase_source_init (LeadPassphraseSource *self)
{
}

/**
 * lead_key_source_new_passphrase:
 * @passphrase: a passphrase, copied
 *
 * Returns: (transfer full): a source that derives the key from it
 */
LeadKeySource *
lead_key_source_new_passphrase (const LeadPassphrase *passphrase)
{
  LeadPassphraseSource *self;

  g_return_val_if_fail (passphrase != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PASSPHRASE_SOURCE, NULL);
  self->passphrase = lead_passphrase_copy (passphrase);

  return LEAD_KEY_SOURCE (self);
}

/* A raw key in memory: tests, benchmarks, reopening a file of our own. */

#define LEAD_TYPE_RAW_KEY_SOURCE (lead_raw_key_source_get_type ())

G_DECLARE_FINAL_TYPE (LeadRawKeySource, lead_raw_key_source, LEAD, RAW_KEY_SOURCE, GObject)

struct _LeadRawKeySource
{
  GObject parent_instance;

  LeadKey *key;
};

/* A raw key with the file's own salt: for a file that isn't the key's, opening says so. */
static LeadKey *
lead_raw_key_source_obtain (LeadKeySource  *source,
                            const guint8    salt[LEAD_SALT_SIZE],
                            GCancellable   *cancellable,
                            GError        **error)
{
  LeadRawKeySource *self = LEAD_RAW_KEY_SOURCE (source);

  return lead_key_new (lead_key_get_bytes (self->key), salt);
}

static void
lead_raw_key_source_iface_init (LeadKeySourceInterface *iface)
{
  iface->obtain = lead_raw_key_source_obtain;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadRawKeySource, lead_raw_key_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_KEY_SOURCE,
                                                      lead_raw_key_source_iface_init))

static void
lead_raw_key_source_finalize (GObject *object)
{
  LeadRawKeySource *self = LEAD_RAW_KEY_SOURCE (object);

  g_clear_pointer (&self->key, lead_key_free);

  G_OBJECT_CLASS (lead_raw_key_source_parent_class)->finalize (object);
}

static void
lead_raw_key_source_class_init (LeadRawKeySourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_raw_key_source_finalize;
}

static void
lead_raw_key_source_init (LeadRawKeySource *self)
{
}

/**
 * lead_key_source_new_key:
 * @key: a key, copied
 *
 * The same raw key is given for whatever salt is asked, so that it can also
 * make a new journal.
 *
 * Returns: (transfer full): a source that has the key at once
 */
LeadKeySource *
lead_key_source_new_key (const LeadKey *key)
{
  LeadRawKeySource *self;

  g_return_val_if_fail (key != NULL, NULL);

  self = g_object_new (LEAD_TYPE_RAW_KEY_SOURCE, NULL);
  self->key = lead_key_copy (key);

  return LEAD_KEY_SOURCE (self);
}
