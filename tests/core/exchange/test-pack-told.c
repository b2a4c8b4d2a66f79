/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The ledger says in words under which consent a pack went out. */

#include "config.h"

#include "core/exchange/lead-pack-choices.h"
#include "core/exchange/lead-pack-told.h"
#include "lead-test.h"

#define ENTRY "1d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define BODY  "She folded her arms. Nobody said a word."

static LeadPiece *
new_piece (gboolean patterns_only, gboolean is_passage, guint n_struck)
{
  g_autoptr (LeadPassage) passage = is_passage ? lead_passage_cut (BODY, 0, 20) : NULL;
  LeadPiece *piece = lead_piece_new (NULL, ENTRY, passage, NULL);

  piece->patterns_only = patterns_only;
  for (guint i = 0; i < n_struck; i++)
    {
      g_autoptr (LeadPassage) words = lead_passage_cut (BODY, 2 * i, 1);
      g_autoptr (LeadStrike) strike = lead_strike_new (NULL, words);

      lead_piece_strike (piece, strike);
    }
  return piece;
}

static LeadPackContent *
new_empty (void)
{
  return lead_pack_content_from_json (
    "{\"format\":\"syslead-pack\",\"version\":1,\"pack\":\"5f0c2a9be1d84437a6b2c90d13e7f468\","
    "\"language\":\"en\",\"title\":\"Hour\",\"cover\":\"\",\"made\":\"\",\"with\":\"C.\","
    "\"period\":\"\",\"want\":\"\",\"aims\":[],\"agenda\":[],\"pieces\":[],\"charts\":[],"
    "\"questions\":[]}", -1, NULL);
}

static LeadPackContent *
new_content (void)
{
  LeadPackContent *content = new_empty ();
  LeadPackPiece *piece = lead_pack_piece_new ("p1", LEAD_PACK_ENTRY, "March 2026", "");
  g_autoptr (GBytes) picture = g_bytes_new_static ("x", 1);
  const char *columns[] = { "What", NULL };

  lead_pack_piece_add_paragraph (piece, LEAD_PACK_TEXT, "Person A folded her arms.");
  lead_pack_piece_add_picture (piece, "image/png", picture, "");
  g_ptr_array_add (content->pieces, piece);
  g_ptr_array_add (content->charts, lead_pack_chart_new ("c1", "Barriers", "", "", columns));
  g_ptr_array_add (content->charts, lead_pack_chart_new ("c2", "Rhythm", "", "", columns));
  return content;
}

static char *
tell (const LeadPackChoices *choices, LeadPackContent *content, const char *keep_for)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *chosen = choices != NULL ? lead_pack_choices_to_json (choices, places) : NULL;
  g_autofree char *aliases = choices != NULL ? lead_pack_choices_names_to_json (choices) : NULL;
  g_autofree char *json = lead_pack_content_to_json (content);
  LeadPackFacts facts = {
    .to = "C.", .form = LEAD_PACK_PAGE, .title = "Hour", .keep_for = keep_for,
    .choices = chosen, .aliases = aliases, .content = json,
  };
  g_autoptr (LeadPackRecord) record = lead_pack_record_new (0, &facts);
  g_autoptr (GPtrArray) told = lead_pack_told_list (record, content);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < told->len; i++)
    {
      const LeadPackTold *choice = told->pdata[i];

      g_string_append_printf (all, "%s: %s\n", choice->what, choice->how);
    }
  return g_string_free (all, FALSE);
}

static void
test_all (void)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_choices_new ("Hour");
  g_autoptr (LeadPackContent) content = new_content ();
  g_autofree char *told = NULL;

  choices->coarse = TRUE;
  g_ptr_array_add (choices->pieces, new_piece (FALSE, FALSE, 2));
  g_ptr_array_add (choices->pieces, new_piece (FALSE, FALSE, 1));
  g_ptr_array_add (choices->pieces, new_piece (FALSE, TRUE, 0));
  g_ptr_array_add (choices->pieces, new_piece (TRUE, FALSE, 4));
  g_ptr_array_add (choices->names, lead_pack_name_new ("Dilys", "Person A", FALSE));
  g_ptr_array_add (choices->names, lead_pack_name_new ("Owen", "Person B", FALSE));
  told = tell (choices, content, "C.");
  g_assert_cmpstr (told, ==,
                   "Entries and passages: 2 entries · 1 passage · 1 entry as patterns only\n"
                   "Struck out: 3 stretches of words\n"
                   "Names: Dilys is called “Person A”\n"
                   "Dates: Months only\n"
                   "Pictures: 1 picture\n"
                   "Charts: Barriers · Rhythm\n"
                   "Its words: Kept for C.\n");
}

static void
test_patterns_only (void)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_choices_new ("Hour");
  g_autoptr (LeadPackContent) content = new_empty ();
  g_autofree char *told = NULL;

  choices->patterns_only = TRUE;
  g_ptr_array_add (choices->pieces, new_piece (FALSE, FALSE, 2));
  told = tell (choices, content, NULL);
  g_assert_cmpstr (told, ==,
                   "Entries and passages: 1 entry as patterns only\n"
                   "Words: Patterns only: no words of any entry\n"
                   "Struck out: Nothing\n"
                   "Names: None replaced\n"
                   "Dates: Day by day\n"
                   "Pictures: None\n"
                   "Charts: None\n");
}

/* What came from elsewhere may know less. */
static void
test_unknown (void)
{
  g_autoptr (LeadPackContent) content = new_content ();
  g_autofree char *told = tell (NULL, content, NULL);

  g_assert_cmpstr (told, ==, "");
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/pack-told/all", test_all);
  g_test_add_func ("/pack-told/patterns-only", test_patterns_only);
  g_test_add_func ("/pack-told/unknown", test_unknown);
  return g_test_run ();
}
