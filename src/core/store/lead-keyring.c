/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-keyring.h"

#include <glib/gi18n-lib.h>
#include <libsecret/secret.h>
#include <string.h>

#include "lead-journal-file.h"

#define TEXT_SIZE (2 * LEAD_KEY_SIZE + 1)
#define SALT_TEXT_SIZE (2 * LEAD_SALT_SIZE + 1)

/* An item is found by its file's salt, which anybody can read who can read the
 * file; the journal's own name only serves to replace it. Neither says where
 * the file is. */
static const SecretSchema schema = {
  .name = LEAD_APP_ID ".Key",
  .flags = SECRET_SCHEMA_NONE,
  .attributes = {
    { "application", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { "journal", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { "salt", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { NULL, 0 },
  },
};

G_DEFINE_QUARK (lead-keyring-error-quark, lead_keyring_error)

static void
write_hex (const guint8 *bytes,
           gsize         length,
           char         *text)
{
  static const char digits[] = "0123456789abcdef";

  for (gsize i = 0; i < length; i++)
    {
      text[2 * i] = digits[bytes[i] >> 4];
      text[2 * i + 1] = digits[bytes[i] & 15];
    }
  text[2 * length] = '\0';
}

static LeadKey *
read_key (const char    *text,
          const guint8   salt[LEAD_SALT_SIZE],
          GError       **error)
{
  guint8 bytes[LEAD_KEY_SIZE];
  LeadKey *key = NULL;
  gboolean whole = strlen (text) == TEXT_SIZE - 1;

  for (gsize i = 0; whole && i < LEAD_KEY_SIZE; i++)
    {
      whole = g_ascii_isxdigit (text[2 * i]) && g_ascii_isxdigit (text[2 * i + 1]);
      bytes[i] = (guint8) (g_ascii_xdigit_value (text[2 * i]) << 4
                           | g_ascii_xdigit_value (text[2 * i + 1]));
    }

  if (whole)
    key = lead_key_new (bytes, salt);
  else
    g_set_error_literal (error, LEAD_KEYRING_ERROR, LEAD_KEYRING_ERROR_BROKEN,
                         _("What the keyring has isn’t a key of SysLead."));
  explicit_bzero (bytes, sizeof bytes);

  return key;
}

static void
set_missing (GError **error)
{
  g_set_error_literal (error, LEAD_KEYRING_ERROR, LEAD_KEYRING_ERROR_MISSING,
                       _("The keyring doesn’t have the key of this journal, or wasn’t unlocked."));
}

/* In a person's words; what the bus says is for nobody. Who doesn't want to
 * unlock the keyring cancels too, but not what we are at. */
static void
take_failure (GError        *failure,
              GCancellable  *cancellable,
              GError       **error)
{
  if (g_cancellable_is_cancelled (cancellable))
    {
      g_propagate_error (error, failure);
      return;
    }

  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    set_missing (error);
  else
    g_set_error_literal (error, LEAD_KEYRING_ERROR, LEAD_KEYRING_ERROR_NONE,
                         _("No keyring answers on this computer, or it doesn’t work."));
  g_error_free (failure);
}

static LeadKey *
look_up (const guint8   salt[LEAD_SALT_SIZE],
         GCancellable  *cancellable,
         GError       **error)
{
  char salt_text[SALT_TEXT_SIZE];
  GError *failure = NULL;
  LeadKey *key = NULL;
  char *text;

  write_hex (salt, LEAD_SALT_SIZE, salt_text);
  text = secret_password_lookup_nonpageable_sync (&schema, cancellable, &failure,
                                                  "application", LEAD_APP_ID,
                                                  "salt", salt_text, NULL);
  if (text != NULL)
    key = read_key (text, salt, error);
  else if (failure != NULL)
    take_failure (failure, cancellable, error);
  else
    set_missing (error);
  secret_password_free (text);

  return key;
}

static LeadKey *
retrieve (SecretRetrievable *item,
          const guint8       salt[LEAD_SALT_SIZE],
          GCancellable      *cancellable)
{
  SecretValue *value = secret_retrievable_retrieve_secret_sync (item, cancellable, NULL);
  const char *text = value != NULL ? secret_value_get_text (value) : NULL;
  LeadKey *key = text != NULL ? read_key (text, salt, NULL) : NULL;

  g_clear_pointer (&value, secret_value_unref);

  return key;
}

/**
 * lead_keyring_peek_sync:
 * @salt: of the journal's file
 * @cancellable: (nullable): stops it
 *
 * Looks into the keyring as it is: where it is locked it stays so, because
 * whoever would be asked for its password may not be at the screen.
 *
 * Returns: (transfer full) (nullable): the key of the journal, if it is there
 */
LeadKey *
lead_keyring_peek_sync (const guint8   salt[LEAD_SALT_SIZE],
                        GCancellable  *cancellable)
{
  char salt_text[SALT_TEXT_SIZE];
  LeadKey *key = NULL;
  GList *items;

  write_hex (salt, LEAD_SALT_SIZE, salt_text);
  items = secret_password_search_sync (&schema, SECRET_SEARCH_LOAD_SECRETS, cancellable, NULL,
                                       "application", LEAD_APP_ID, "salt", salt_text, NULL);
  if (items != NULL)
    key = retrieve (items->data, salt, cancellable);
  g_list_free_full (items, g_object_unref);

  return key;
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  guint8 salt[LEAD_SALT_SIZE];
  GError *error = NULL;
  LeadKey *key = NULL;

  if (lead_journal_file_read_salt (task_data, salt, &error))
    key = look_up (salt, cancellable, &error);
  if (key != NULL)
    g_task_return_pointer (task, key, (GDestroyNotify) lead_key_free);
  else
    g_task_return_error (task, error);
}

/**
 * lead_keyring_load_async:
 * @path: (type filename): a journal that isn't open
 * @cancellable: (nullable): stops it, also while the desktop asks for the keyring's password
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Asks the keyring for the key of a journal.
 */
void
lead_keyring_load_async (const char          *path,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (path != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_keyring_load_async);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * lead_keyring_load_finish:
 * @result: what the callback got
 * @error: (out) (optional): why it isn't there
 *
 * Returns: (transfer full) (nullable): the key, as the keyring has it: it may be of another time
 */
LeadKey *
lead_keyring_load_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_keyring_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct
{
  char    *uuid;
  LeadKey *key;
} Item;

static void
item_free (gpointer data)
{
  Item *self = data;

  g_free (self->uuid);
  lead_key_free (self->key);
  g_free (self);
}

static gboolean
store (const Item    *item,
       GCancellable  *cancellable,
       GError       **error)
{
  char salt_text[SALT_TEXT_SIZE];
  char text[TEXT_SIZE];
  GError *failure = NULL;

  /* A key from before is of no use any more. */
  secret_password_clear_sync (&schema, cancellable, NULL, "application", LEAD_APP_ID,
                              "journal", item->uuid, NULL);
  write_hex (lead_key_get_salt (item->key), LEAD_SALT_SIZE, salt_text);
  write_hex (lead_key_get_bytes (item->key), LEAD_KEY_SIZE, text);
  secret_password_store_sync (&schema, SECRET_COLLECTION_DEFAULT, _("Key of a SysLead journal"),
                              text, cancellable, &failure, "application", LEAD_APP_ID,
                              "journal", item->uuid, "salt", salt_text, NULL);
  explicit_bzero (text, sizeof text);
  if (failure == NULL)
    return TRUE;

  take_failure (failure, cancellable, error);
  return FALSE;
}

static void
store_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (store (task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_keyring_store_async:
 * @uuid: what names the journal for good
 * @key: what opens it
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Has the keyring keep a key, in place of the one it has of that journal.
 */
void
lead_keyring_store_async (const char          *uuid,
                          const LeadKey       *key,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Item *item;

  g_return_if_fail (uuid != NULL);
  g_return_if_fail (key != NULL);

  item = g_new0 (Item, 1);
  item->uuid = g_strdup (uuid);
  item->key = lead_key_copy (key);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_keyring_store_async);
  g_task_set_task_data (task, item, item_free);
  g_task_run_in_thread (task, store_in_thread);
}

/**
 * lead_keyring_store_finish:
 * @result: what the callback got
 * @error: (out) (optional): why it isn't kept
 *
 * Returns: whether the keyring has it
 */
gboolean
lead_keyring_store_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_keyring_store_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
forget_in_thread (GTask        *task,
                  gpointer      source,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  GError *failure = NULL;
  GError *error = NULL;

  secret_password_clear_sync (&schema, cancellable, &failure, "application", LEAD_APP_ID, NULL);
  if (failure == NULL)
    g_task_return_boolean (task, TRUE);
  else
    {
      take_failure (failure, cancellable, &error);
      g_task_return_error (task, error);
    }
}

/**
 * lead_keyring_forget_async:
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Has the keyring forget every key of ours.
 */
void
lead_keyring_forget_async (GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, lead_keyring_forget_async);
  g_task_run_in_thread (task, forget_in_thread);
}

/**
 * lead_keyring_forget_finish:
 * @result: what the callback got
 * @error: (out) (optional): why it may still have one
 *
 * Returns: whether the keyring has none of ours any more
 */
gboolean
lead_keyring_forget_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_keyring_forget_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
