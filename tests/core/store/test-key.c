/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-key-source.h"

static const guint8 salt[LEAD_SALT_SIZE] = {
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
};
static const guint8 other_salt[LEAD_SALT_SIZE] = { 1 };

/* Python: hashlib.pbkdf2_hmac ('sha512', b'correct horse', bytes (range (16)), 256000, 32) */
static const guint8 expected[LEAD_KEY_SIZE] = {
  0x91, 0x18, 0xa0, 0x24, 0x31, 0x1c, 0x6a, 0x93, 0xd1, 0x74, 0x84, 0xb0, 0x7c, 0x24, 0xec, 0x75,
  0x4e, 0x05, 0x59, 0xcc, 0x3b, 0x68, 0x79, 0x54, 0xde, 0x6d, 0xaa, 0x9a, 0xd9, 0x49, 0x50, 0x42,
};

static void
test_derive (void)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("correct horse", NULL);
  g_autoptr (LeadKey) key = lead_key_derive (passphrase, salt);
  g_autoptr (LeadKey) copy = lead_key_copy (key);
  g_autoptr (LeadKey) elsewhere = lead_key_new (expected, other_salt);

  g_assert_cmpmem (lead_key_get_bytes (key), LEAD_KEY_SIZE, expected, sizeof expected);
  g_assert_cmpmem (lead_key_get_salt (key), LEAD_SALT_SIZE, salt, sizeof salt);
  g_assert_true (lead_key_equal (key, copy));
  g_assert_false (lead_key_equal (key, elsewhere));
}

static void
test_passphrase_source (void)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("correct horse", NULL);
  g_autoptr (LeadKeySource) source = lead_key_source_new_passphrase (passphrase);
  g_autoptr (LeadKey) key = lead_key_source_obtain (source, salt, NULL, NULL);
  g_autoptr (LeadKey) other = lead_key_source_obtain (source, other_salt, NULL, NULL);

  g_assert_cmpmem (lead_key_get_bytes (key), LEAD_KEY_SIZE, expected, sizeof expected);
  g_assert_true (memcmp (lead_key_get_bytes (other), expected, sizeof expected) != 0);
}

static void
test_raw_source (void)
{
  g_autoptr (LeadKey) key = lead_key_new (expected, salt);
  g_autoptr (LeadKeySource) source = lead_key_source_new_key (key);
  g_autoptr (LeadKey) same = lead_key_source_obtain (source, salt, NULL, NULL);
  g_autoptr (LeadKey) other = lead_key_source_obtain (source, other_salt, NULL, NULL);

  g_assert_true (lead_key_equal (key, same));
  g_assert_cmpmem (lead_key_get_salt (other), LEAD_SALT_SIZE, other_salt, sizeof other_salt);
}

static void
test_cancelled (void)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("correct horse", NULL);
  g_autoptr (LeadKeySource) source = lead_key_source_new_passphrase (passphrase);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (lead_key_source_obtain (source, salt, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/key/derive", test_derive);
  g_test_add_func ("/key/source/passphrase", test_passphrase_source);
  g_test_add_func ("/key/source/raw", test_raw_source);
  g_test_add_func ("/key/source/cancelled", test_cancelled);

  return g_test_run ();
}
