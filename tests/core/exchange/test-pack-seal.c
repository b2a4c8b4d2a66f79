/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-pack-passphrase.h"
#include "core/exchange/lead-pack-seal.h"
#include "core/model/lead-error.h"
#include "lead-test.h"

#define PACK       "0123456789abcdef0123456789abcdef"
#define HEAD_SIZE  65
#define ROUNDS_AT  25
#define SALT_AT    29
#define CHECK_AT   45
#define N_CHANGES  1000
#define PASSPHRASE "aardvark abacus zoom zone aback zoology"

/* A reply sealed by another hand: WebCrypto, with data/pack/seal.js, under
 * "aardvarkabacuszoomcafé" and the salt 0, 1, … 15. */
#define FOREIGN_SEAL \
  "U1lTTEVBRAFSoKGio6SlpqeoqaqrrK2urwAJJ8AAAQIDBAUGBwgJCgsMDQ4PmvIkDN/btZWfyxPLC87JK/mghDZGch13" \
  "XOAoiBnxOvXlEqezCR+dLojN+Sp0F2K61+zhCNqd"

static LeadPassphrase *
passphrase (const char *text)
{
  LeadPassphrase *self = lead_passphrase_new (text, NULL);

  g_assert_nonnull (self);
  return self;
}

/* Each takes its time: a test makes one and seals with it what it has to. */
static LeadPackKey *
new_key (void)
{
  g_autoptr(LeadPassphrase) words = passphrase (PASSPHRASE);
  g_autoptr(LeadSurroundings) surroundings = lead_surroundings_new_system ();

  return lead_pack_key_new (words, surroundings);
}

static GBytes *
close_text (LeadPackKind       kind,
            const LeadPackKey *key,
            const char        *text)
{
  g_autoptr(LeadSurroundings) surroundings = lead_surroundings_new_system ();
  g_autoptr(GBytes) plain = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;
  GBytes *sealed = lead_pack_seal_close (kind, PACK, plain, key, surroundings, &error);

  g_assert_no_error (error);
  return sealed;
}

static void
assert_opens (GBytes     *sealed,
              const char *typed,
              const char *text)
{
  g_autoptr(LeadPassphrase) words = passphrase (typed);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) plain = lead_pack_seal_open (LEAD_PACK_KIND_PACK, sealed, words, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (plain, NULL), g_bytes_get_size (plain), text, strlen (text));
}

static void
test_normal_form (void)
{
  static const char * const cases[][2] = {
    { "Aardvark Abacus", "aardvarkabacus" },
    { " aardvark-abacus ", "aardvarkabacus" },
    { "AARDVARK\xc2\xa0" "ABACUS. ", "aardvarkabacus" },
    { "aardvark \xe2\x80\x93 abacus\xe2\x80\x94zoom", "aardvarkabacuszoom" },
    { "e\xcc\x81t\xc3\x89", "\xc3\xa9t\xc3\x89" },
    { " - ", " - " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(LeadPassphrase) typed = passphrase (cases[i][0]);
      g_autoptr(LeadPassphrase) normal = lead_pack_passphrase_normalise (typed);

      g_assert_cmpstr (lead_passphrase_peek (normal), ==, cases[i][1]);
    }
}

static void
test_generated (void)
{
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(LeadPassphrase) words =
    lead_passphrase_generate (surroundings, LEAD_PACK_PASSPHRASE_WORDS);

  g_assert_cmpfloat (lead_passphrase_estimate_bits (lead_passphrase_peek (words)), >=, 77);
}

static void
test_round_trip (void)
{
  static const char * const texts[] = { "", "{}", "{\"title\":\"What Dilys said\"}" };
  g_autoptr(LeadPackKey) key = new_key ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) sealed = close_text (LEAD_PACK_KIND_PACK, key, texts[i]);
      g_autofree char *pack = lead_pack_seal_dup_pack (LEAD_PACK_KIND_PACK, sealed, NULL);

      g_assert_cmpstr (pack, ==, PACK);
      assert_opens (sealed, PASSPHRASE, texts[i]);
      assert_opens (sealed, "Aardvark-Abacus ZOOM ZONE abackzoology", texts[i]);
    }
}

static void
test_foreign (void)
{
  gsize length;
  guint8 *bytes = g_base64_decode (FOREIGN_SEAL, &length);
  g_autoptr(GBytes) sealed = g_bytes_new_take (bytes, length);
  g_autoptr(LeadPassphrase) words = passphrase ("Aardvark abacus zoom caf\xc3\xa9");
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) plain = lead_pack_seal_open (LEAD_PACK_KIND_REPLY, sealed, words, &error);
  const char expected[] = "{\"note\":\"Gr\xc3\xbc\xc3\x9f" "e\"}";

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (plain, NULL), g_bytes_get_size (plain), expected,
                   strlen (expected));
}

/* Two packs of the same words have nothing in common but the head's first bytes. */
static void
test_salted (void)
{
  g_autoptr(LeadPackKey) a_key = new_key ();
  g_autoptr(LeadPackKey) b_key = new_key ();
  g_autoptr(GBytes) a = close_text (LEAD_PACK_KIND_PACK, a_key, "the same words");
  g_autoptr(GBytes) b = close_text (LEAD_PACK_KIND_PACK, b_key, "the same words");
  const guint8 *a_bytes = g_bytes_get_data (a, NULL);
  const guint8 *b_bytes = g_bytes_get_data (b, NULL);

  g_assert_cmpmem (a_bytes, SALT_AT, b_bytes, SALT_AT);
  for (gsize at = SALT_AT; at + 8 <= g_bytes_get_size (a); at += 8)
    g_assert_true (memcmp (a_bytes + at, b_bytes + at, 8) != 0);
}

static GBytes *
change (GBytes *sealed,
        gsize   at,
        guint8  by)
{
  gsize length = g_bytes_get_size (sealed);
  guint8 *bytes = g_memdup2 (g_bytes_get_data (sealed, NULL), length);

  bytes[at] ^= by;
  return g_bytes_new_take (bytes, length);
}

/* With the key at hand, where it doesn't depend on the byte: deriving it takes its time. */
static void
test_changed (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed =
    close_text (LEAD_PACK_KIND_PACK, key, "Nobody may change a word of this.");
  g_autoptr(GBytes) unchanged = lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, sealed, key, NULL);

  g_assert_nonnull (unchanged);
  for (guint i = 0; i < N_CHANGES; i++)
    {
      gsize at = i % g_bytes_get_size (sealed);
      g_autoptr(GBytes) changed =
        change (sealed, at, (guint8) g_test_rand_int_range (1, 256));
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, changed, key, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == LEAD_ERROR);
    }
}

static void
test_changed_key (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = close_text (LEAD_PACK_KIND_PACK, key, "Nor a byte of the salt.");
  g_autoptr(LeadPassphrase) words = passphrase (PASSPHRASE);
  static const gsize places[] = { ROUNDS_AT, ROUNDS_AT + 1, ROUNDS_AT + 3, SALT_AT, CHECK_AT - 1 };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr(GBytes) changed = change (sealed, places[i], 1);
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_pack_seal_open (LEAD_PACK_KIND_PACK, changed, words, &error));
      g_assert_nonnull (error);
    }
}

static void
test_cut_short (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = close_text (LEAD_PACK_KIND_PACK, key, "The end matters as well.");

  for (gsize length = 0; length < g_bytes_get_size (sealed); length++)
    {
      g_autoptr(GBytes) cut = g_bytes_new_from_bytes (sealed, 0, length);
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, cut, key, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
    }
}

static void
test_wrong_passphrase (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = close_text (LEAD_PACK_KIND_REPLY, key, "{}");
  g_autoptr(LeadPassphrase) words = passphrase ("aardvark abacus zoom zone aback zodiac");
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_pack_seal_open (LEAD_PACK_KIND_REPLY, sealed, words, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_PASSPHRASE);
}

static void
test_other_kind (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = close_text (LEAD_PACK_KIND_REPLY, key, "{}");
  g_autoptr(GBytes) posing = change (sealed, 8, 'P' ^ 'R');
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, sealed, key, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, posing, key, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static void
test_too_large (void)
{
  g_autoptr(LeadPassphrase) words = passphrase (PASSPHRASE);
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autofree char *text = g_malloc0 (LEAD_REPLY_MAX_BYTES + 1024);
  g_autoptr(GBytes) large = g_bytes_new (text, LEAD_REPLY_MAX_BYTES + 1024);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_pack_seal_close (LEAD_PACK_KIND_REPLY, PACK, large, key, surroundings,
                                       &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (lead_pack_seal_open (LEAD_PACK_KIND_REPLY, large, words, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static void
test_id (void)
{
  g_assert_true (lead_pack_id_is_valid (PACK));
  g_assert_false (lead_pack_id_is_valid (NULL));
  g_assert_false (lead_pack_id_is_valid (""));
  g_assert_false (lead_pack_id_is_valid (PACK "0"));
  g_assert_false (lead_pack_id_is_valid ("0123456789ABCDEF0123456789abcdef"));
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/pack-passphrase/normal-form", test_normal_form);
  g_test_add_func ("/pack-passphrase/generated", test_generated);
  g_test_add_func ("/pack-seal/id", test_id);
  g_test_add_func ("/pack-seal/round-trip", test_round_trip);
  g_test_add_func ("/pack-seal/foreign", test_foreign);
  g_test_add_func ("/pack-seal/salted", test_salted);
  g_test_add_func ("/pack-seal/changed", test_changed);
  g_test_add_func ("/pack-seal/changed-key", test_changed_key);
  g_test_add_func ("/pack-seal/cut-short", test_cut_short);
  g_test_add_func ("/pack-seal/wrong-passphrase", test_wrong_passphrase);
  g_test_add_func ("/pack-seal/other-kind", test_other_kind);
  g_test_add_func ("/pack-seal/too-large", test_too_large);

  return g_test_run ();
}
