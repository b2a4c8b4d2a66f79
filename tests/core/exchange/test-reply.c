/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-pack-seal.h"
#include "core/exchange/lead-reply.h"
#include "core/model/lead-error.h"
#include "lead-test.h"

#define PACK       "5f0c2a9be1d84437a6b2c90d13e7f468"
#define OTHER_PACK "00000000000000000000000000000001"
#define PASSPHRASE "aardvark abacus zoom zone aback zoology"
#define N_CHANGES  1000
#define REPLY \
  "{\"format\":\"syslead-reply\",\"version\":1,\"pack\":\"" PACK "\",\"by\":\"R.\"," \
  "\"made\":\"2026-11-27\",\"comments\":[{\"on\":\"p1\",\"text\":\"Who else was there?\"}," \
  "{\"on\":\"q2\",\"text\":\"The night\\nshift.\"}],\"note\":\"Thank you.\"}"

static LeadPassphrase *
passphrase (void)
{
  return lead_passphrase_new (PASSPHRASE, NULL);
}

/* Takes its time: a test that seals more than one reply makes one for all. */
static LeadPackKey *
new_key (void)
{
  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();

  return lead_pack_key_new (words, surroundings);
}

static GBytes *
seal_with (const LeadPackKey *key,
           const char        *content)
{
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GError) error = NULL;
  GBytes *sealed = lead_reply_seal (content, key, surroundings, &error);

  g_assert_no_error (error);
  return sealed;
}

static GBytes *
seal (const char *content)
{
  g_autoptr(LeadPackKey) key = new_key ();

  return seal_with (key, content);
}

static char *
open_text (const char  *text,
           GError     **error)
{
  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

  return lead_reply_open (bytes, PACK, words, error);
}

static void
test_file (void)
{
  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(GBytes) sealed = seal (REPLY);
  g_autofree char *pack = lead_reply_dup_pack (sealed, NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *content = lead_reply_open (sealed, PACK, words, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (content, ==, REPLY);
  g_assert_cmpstr (pack, ==, PACK);
  g_assert_true (lead_reply_is_sealed (sealed));
}

/* As it arrives: between other words, quoted, broken anew, with other line ends. */
static void
test_block (void)
{
  g_autoptr(GBytes) sealed = seal (REPLY);
  g_autoptr(GBytes) block = lead_reply_to_block (sealed);
  g_autofree char *text = g_strndup (g_bytes_get_data (block, NULL), g_bytes_get_size (block));
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *quoted = g_strjoinv ("\r\n> > ", lines);
  g_autofree char *broken = g_strjoinv (" \n", lines);
  g_autofree char *mail = g_strconcat ("Dear you,\n\nsee below.\n\n", text, "\n-- \nR.", NULL);
  const char *forms[] = { text, quoted, broken, mail };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *content = open_text (forms[i], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (content, ==, REPLY);
    }
}

static void
test_block_cut (void)
{
  g_autoptr(GBytes) sealed = seal (REPLY);
  g_autoptr(GBytes) block = lead_reply_to_block (sealed);
  g_autofree char *text = g_strndup (g_bytes_get_data (block, NULL), g_bytes_get_size (block));
  g_autofree char *headless = g_strdup (text + 40);
  g_autofree char *footless = g_strndup (text, strlen (text) - 20);
  g_autoptr(GError) error = NULL;

  g_assert_null (open_text (headless, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (open_text (footless, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* Each change of a byte, with the key at hand where it doesn't depend on it. */
static void
test_changed (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = seal_with (key, REPLY);
  gsize length = g_bytes_get_size (sealed);

  for (guint i = 0; i < N_CHANGES; i++)
    {
      guint8 *bytes = g_memdup2 (g_bytes_get_data (sealed, NULL), length);
      g_autoptr(GBytes) changed = g_bytes_new_take (bytes, length);

      bytes[i % length] ^= g_test_rand_int_range (1, 256);
      g_assert_null (lead_pack_seal_open_by_key (LEAD_PACK_KIND_REPLY, changed, key, NULL));
    }
}

/* In a block every letter counts, all but white space and quotes. */
static void
test_changed_block (void)
{
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = seal_with (key, REPLY);
  g_autoptr(GBytes) block = lead_reply_to_block (sealed);
  g_autofree char *text = g_strndup (g_bytes_get_data (block, NULL), g_bytes_get_size (block));
  gsize length = strlen (text);

  for (guint i = 0; i < N_CHANGES; i++)
    {
      gsize at = i % (length - 1);
      char was = text[at];
      g_autoptr(GBytes) changed = NULL;
      g_autoptr(GBytes) cut = NULL;

      text[at] = was == 'A' ? 'B' : 'A';
      changed = g_bytes_new (text, length);
      text[at] = was;
      cut = lead_reply_cut_sealed (changed, NULL);
      g_assert_null (cut == NULL ? NULL
                     : lead_pack_seal_open_by_key (LEAD_PACK_KIND_REPLY, cut, key, NULL));
    }
}

static void
test_other_pack (void)
{
  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(GBytes) sealed = seal (REPLY);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_reply_open (sealed, OTHER_PACK, words, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* Outside it is this pack's, inside another's: only who has the words can do that. */
static void
test_two_packs (void)
{
  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GBytes) plain = g_bytes_new_static (REPLY, strlen (REPLY));
  g_autoptr(LeadPackKey) key = new_key ();
  g_autoptr(GBytes) sealed = lead_pack_seal_close (LEAD_PACK_KIND_REPLY, OTHER_PACK, plain, key,
                                                   surroundings, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_reply_open (sealed, OTHER_PACK, words, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static void
test_wrong_passphrase (void)
{
  g_autoptr(LeadPassphrase) wrong = lead_passphrase_new ("zoom", NULL);
  g_autoptr(GBytes) sealed = seal (REPLY);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_reply_open (sealed, PACK, wrong, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_PASSPHRASE);
}

static void
test_too_large (void)
{
  g_autofree char *text = g_strnfill (3 * LEAD_REPLY_MAX_BYTES, 'a');
  g_autoptr(GError) error = NULL;

  g_assert_null (open_text (text, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  memcpy (text, "SYSLEAD", 7);
  g_assert_null (open_text (text, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (lead_reply_from_mail (text, PACK, NULL, LEAD_DAY_NONE, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

#define HEAD "{\"format\":\"syslead-reply\",\"version\":1,\"pack\":\"" PACK "\","

/* Rightly sealed by somebody who has the words, and still refused. */
static void
test_hostile (void)
{
  static const struct
  {
    const char *content;
    int         code;
  } cases[] = {
    { "{\"pack\":\"" PACK "\"}", LEAD_ERROR_REFUSED },
    { "{\"format\":\"syslead-pack\",\"version\":1,\"pack\":\"" PACK "\"}", LEAD_ERROR_REFUSED },
    { "{\"format\":\"syslead-reply\",\"version\":2,\"pack\":\"" PACK "\"}", LEAD_ERROR_NEWER },
    { HEAD "\"comments\":[{\"on\":\"p1\"}]}", LEAD_ERROR_REFUSED },
    { HEAD "\"comments\":[7]}", LEAD_ERROR_REFUSED },
    { HEAD "\"comments\":[{\"on\":\"../x\",\"text\":\"y\"}]}", LEAD_ERROR_REFUSED },
    { HEAD "\"comments\":[{\"on\":\"\",\"text\":\"y\"}]}", LEAD_ERROR_REFUSED },
  };

  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(LeadPackKey) key = new_key ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GBytes) sealed = seal_with (key, cases[i].content);
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_reply_open (sealed, PACK, words, &error));
      g_assert_error (error, LEAD_ERROR, cases[i].code);
    }
}

/* What no reply has is left out; names stand on one line. */
static void
test_written_anew (void)
{
  g_autoptr(LeadPassphrase) words = passphrase ();
  g_autoptr(GBytes) sealed =
    seal (HEAD "\"by\":\" R.\\nS. \",\"made\":\"no day\",\"extra\":[1],"
          "\"comments\":[{\"on\":\"p1\",\"text\":\" \\u0007ring \",\"more\":1},"
          "{\"on\":\"p2\",\"text\":\"  \"}],\"note\":7}");
  g_autoptr(GError) error = NULL;
  g_autofree char *content = lead_reply_open (sealed, PACK, words, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (content, ==,
                   HEAD "\"by\":\"R. S.\",\"made\":\"\","
                   "\"comments\":[{\"on\":\"p1\",\"text\":\"ring\"}],\"note\":\"\"}");
}

static void
test_mail (void)
{
  const char *words = "I read it twice.\n\nWho else was there?";
  g_autoptr(GBytes) bytes = g_bytes_new (words, strlen (words));
  g_autoptr(GError) error = NULL;
  g_autofree char *content =
    lead_reply_from_mail (words, PACK, "R.", lead_day_new (2026, 11, 27), &error);

  g_assert_no_error (error);
  g_assert_false (lead_reply_is_sealed (bytes));
  g_assert_cmpstr (content, ==,
                   HEAD "\"by\":\"R.\",\"made\":\"2026-11-27\",\"comments\":[],"
                   "\"note\":\"I read it twice.\\n\\nWho else was there?\"}");
  g_assert_null (lead_reply_from_mail (" \n", PACK, NULL, LEAD_DAY_NONE, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (lead_reply_from_mail ("\xff\xfe", PACK, NULL, LEAD_DAY_NONE, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/reply/file", test_file);
  g_test_add_func ("/reply/block", test_block);
  g_test_add_func ("/reply/block/cut", test_block_cut);
  g_test_add_func ("/reply/block/changed", test_changed_block);
  g_test_add_func ("/reply/changed", test_changed);
  g_test_add_func ("/reply/other-pack", test_other_pack);
  g_test_add_func ("/reply/two-packs", test_two_packs);
  g_test_add_func ("/reply/wrong-passphrase", test_wrong_passphrase);
  g_test_add_func ("/reply/too-large", test_too_large);
  g_test_add_func ("/reply/hostile", test_hostile);
  g_test_add_func ("/reply/written-anew", test_written_anew);
  g_test_add_func ("/reply/mail", test_mail);

  return g_test_run ();
}
