/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-pack-page.h"
#include "core/exchange/lead-pack-seal.h"
#include "core/model/lead-error.h"
#include "lead-test.h"

/* The page as a file; what it does in a browser is told by tests/pack. */

#define PASSPHRASE  "aardvark abacus zoom zone aback zoology"
#define SEALED_HEAD "id=\"sealed\">"
#define N_CHANGES   1000

static const char base64_letters[] =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \n";

typedef struct
{
  char           *content;
  LeadPassphrase *passphrase;
  LeadPackKey    *key;
  GBytes         *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = lead_test_dup_data ("pack/content.json");
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &fixture->content, NULL, &error);
  g_assert_no_error (error);
  fixture->passphrase = lead_passphrase_new (PASSPHRASE, &error);
  fixture->key = lead_pack_key_new (fixture->passphrase, surroundings);
  fixture->page = lead_pack_page_write (fixture->content, fixture->key, surroundings, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_free (fixture->content);
  lead_passphrase_free (fixture->passphrase);
  lead_pack_key_free (fixture->key);
  g_bytes_unref (fixture->page);
}

static char *
dup_text (GBytes *page)
{
  return g_strndup (g_bytes_get_data (page, NULL), g_bytes_get_size (page));
}

static void
assert_refused (const char *page,
                int         code)
{
  g_autoptr(GBytes) bytes = g_bytes_new (page, strlen (page));
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new (PASSPHRASE, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_pack_page_open (bytes, passphrase, &error));
  g_assert_error (error, LEAD_ERROR, code);
}

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(LeadPassphrase) typed =
    lead_passphrase_new ("Aardvark-Abacus-Zoom-Zone-Aback-Zoology ", NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *content = lead_pack_page_open (fixture->page, typed, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (content, ==, fixture->content);
}

/* Nothing of what was chosen is there to be read, nor anything left to fill in. */
static void
test_sealed (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const inside[] = {
    "car park", "Thursday", "my coach", "November", "Tensions", "aardvark abacus", "five notes",
    "5f0c2a9be1d84437a6b2c90d13e7f468",
  };
  g_autofree char *page = dup_text (fixture->page);

  for (guint i = 0; i < G_N_ELEMENTS (inside); i++)
    g_assert_null (strstr (page, inside[i]));
  g_assert_null (strstr (page, "{{"));
}

static char *
cut (const char *text,
     const char *from,
     const char *to)
{
  const char *start = strstr (text, from);
  const char *end;

  g_assert_nonnull (start);
  start += strlen (from);
  end = strstr (start, to);
  g_assert_nonnull (end);
  return g_strndup (start, end - start);
}

static void
assert_allowed (const char *policy,
                const char *source,
                const char *text)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  g_autofree char *base64 = NULL;
  g_autofree char *wanted = NULL;

  g_checksum_update (checksum, (const guchar *) text, -1);
  g_checksum_get_digest (checksum, digest, &length);
  base64 = g_base64_encode (digest, length);
  wanted = g_strdup_printf ("%s 'sha256-%s';", source, base64);
  g_assert_nonnull (strstr (policy, wanted));
}

static void
test_policy (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *page = dup_text (fixture->page);
  g_autofree char *policy = cut (page, "Content-Security-Policy\" content=\"", "\"");
  g_autofree char *style = cut (page, "<style>", "</style>");
  g_autofree char *script = cut (page, "<script>", "</script>");

  g_assert_true (g_str_has_prefix (policy, "default-src 'none';"));
  g_assert_null (strstr (policy, "unsafe"));
  assert_allowed (policy, "script-src", script);
  assert_allowed (policy, "style-src", style);
  /* Nothing is fetched from anywhere: no address but the drawings' name space. */
  for (const char *at = page; (at = strstr (at, "://")) != NULL; at += 3)
    g_assert_true (g_str_has_prefix (at, "://www.w3.org/2000/svg"));
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  static const char content[] =
    "{\"format\":\"syslead-pack\",\"version\":1,\"language\":\"ar_EG\\\">\","
    "\"pack\":\"5f0c2a9be1d84437a6b2c90d13e7f468\"}";
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GBytes) bytes =
    lead_pack_page_write (content, fixture->key, surroundings, NULL);
  g_autofree char *page = dup_text (bytes);

  g_assert_nonnull (strstr (page, "<html lang=\"ar-EG--\" dir=\"rtl\">"));
}

static void
test_no_pack (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const contents[] = {
    "", "[]", "{", "{\"format\":\"syslead-pack\"}",
    "{\"format\":\"other\",\"pack\":\"5f0c2a9be1d84437a6b2c90d13e7f468\"}",
    "{\"format\":\"syslead-pack\",\"pack\":\"5F0C\"}",
  };
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_pack_page_write (contents[i], fixture->key, surroundings, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
    }
}

static void
test_wrong_passphrase (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(LeadPassphrase) wrong = lead_passphrase_new ("aardvark abacus zoom", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_pack_page_open (fixture->page, wrong, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_PASSPHRASE);
}

/* No letter of the sealed part can be another: the seal is looked at with the
 * key at hand, as deriving it a thousand times would take minutes. */
static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *page = dup_text (fixture->page);
  gsize start = strstr (page, SEALED_HEAD) + strlen (SEALED_HEAD) - page;
  gsize end = strstr (page + start, "<") - page;

  for (guint i = 0; i < N_CHANGES; i++)
    {
      gsize at = i < 100 ? start + i : (gsize) g_test_rand_int_range (start, end);
      char was = page[at];
      g_autoptr(GBytes) changed = NULL;
      g_autoptr(GBytes) cut_out = NULL;

      do
        page[at] = base64_letters[g_test_rand_int_range (0, strlen (base64_letters))];
      while (page[at] == was);
      changed = g_bytes_new (page, strlen (page));
      page[at] = was;
      cut_out = lead_pack_page_cut_sealed (changed, NULL);
      g_assert_null (cut_out == NULL ? NULL
                     : lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, cut_out, fixture->key, NULL));
    }
}

static void
test_broken (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *page = dup_text (fixture->page);
  char *sealed = strstr (page, SEALED_HEAD) + strlen (SEALED_HEAD);

  assert_refused ("", LEAD_ERROR_REFUSED);
  assert_refused ("<!doctype html><p>Hello", LEAD_ERROR_REFUSED);
  sealed[200] = sealed[200] == 'A' ? 'B' : 'A';
  assert_refused (page, LEAD_ERROR_REFUSED);
  sealed[0] = '<';
  assert_refused (page, LEAD_ERROR_REFUSED);
  sealed[0] = '\0';
  assert_refused (page, LEAD_ERROR_REFUSED);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

#define add(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  add ("/pack-page/round-trip", test_round_trip);
  add ("/pack-page/sealed", test_sealed);
  add ("/pack-page/policy", test_policy);
  add ("/pack-page/language", test_language);
  add ("/pack-page/no-pack", test_no_pack);
  add ("/pack-page/wrong-passphrase", test_wrong_passphrase);
  add ("/pack-page/changed", test_changed);
  add ("/pack-page/broken", test_broken);

  return g_test_run ();
}
