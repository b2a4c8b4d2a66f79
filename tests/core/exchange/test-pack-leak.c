/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A thousand random choices from a made journal: what wasn't chosen is never in
 * what goes out, and what was chosen is. */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-pack-page.h"
#include "core/exchange/lead-pack-seal.h"
#include "lead-test.h"
#include "pack-leak.h"

#define N_ROUNDS 1000

static void
set_up (PackLeak *fixture, gconstpointer data)
{
  pack_leak_set_up (fixture);
}

static void
tear_down (PackLeak *fixture, gconstpointer data)
{
  pack_leak_tear_down (fixture);
}

/* What is seen before is what is read afterwards. */
static void
check_again (const char *out)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPackContent) opened = lead_pack_content_from_json (out, -1, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  again = lead_pack_content_to_json (opened);
  g_assert_cmpstr (again, ==, out);
}

/* As it goes out, but that all have the key of one pack: making a key takes its
 * time, and the same rounds for every pack. */
static void
check_page (PackLeak *fixture, const LeadPackKey *key, const char *out)
{
  LeadSurroundings *surroundings = lead_journal_get_surroundings (fixture->journal);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) page = lead_pack_page_write (out, key, surroundings, &error);
  g_autoptr (GBytes) sealed = NULL;
  g_autoptr (GBytes) opened = NULL;

  g_assert_no_error (error);
  pack_leak_check_sealed (fixture, page);
  sealed = lead_pack_page_cut_sealed (page, &error);
  g_assert_no_error (error);
  pack_leak_check_sealed (fixture, sealed);
  opened = lead_pack_seal_open_by_key (LEAD_PACK_KIND_PACK, sealed, key, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (opened, NULL), g_bytes_get_size (opened), out, strlen (out));
}

static void
test_random (PackLeak *fixture, gconstpointer data)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("six words of its own", NULL);
  g_autoptr (LeadPackKey) key
    = lead_pack_key_new (passphrase, lead_journal_get_surroundings (fixture->journal));

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      PackLeakAllowed allowed[PACK_LEAK_ENTRIES] = { 0 };
      g_autoptr (LeadPackChoices) choices = pack_leak_choose (fixture, allowed);
      g_autoptr (LeadPackContent) content = pack_leak_build (fixture, choices);
      g_autofree char *out = lead_pack_content_to_json (content);

      pack_leak_check_content (fixture, out, choices, allowed);
      pack_leak_check_hidden (fixture, out, choices, allowed);
      check_again (out);
      check_page (fixture, key, out);
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add ("/pack-leak/random", PackLeak, NULL, set_up, test_random, tear_down);
  return g_test_run ();
}
