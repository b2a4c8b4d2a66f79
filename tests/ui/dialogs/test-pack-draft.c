/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What may go into a review pack, and that nothing does until it is chosen. */

#include "config.h"

#include "core/model/lead-entry-builder.h"
#include "core/model/lead-session-builder.h"
#include "lead-test.h"
#include "ui/dialogs/lead-pack-draft.h"

#define BODY "Dilys said it in the car park. The board heard nothing."

static GPtrArray *
new_names (void)
{
  GPtrArray *names = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_name_free);

  g_ptr_array_add (names, lead_pack_name_new ("Dilys", "Person A", TRUE));
  g_ptr_array_add (names, lead_pack_name_new ("Gwen", "Person B", TRUE));
  return names;
}

static LeadEntry *
new_entry (const char *body,
           gboolean    is_private)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-12", "Cars", body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  lead_entry_builder_set_uuid (builder, "0b0f5a2e-6a3c-4c43-9d1b-1f2e3d4c5b6a");
  lead_entry_builder_set_private (builder, is_private);
  return lead_entry_builder_end (builder);
}

static LeadPackDraft *
new_draft (LeadSession *session)
{
  g_autoptr (GPtrArray) names = new_names ();
  g_autoptr (LeadEntry) entry = new_entry (BODY, FALSE);
  LeadPackDraft *draft = lead_pack_draft_new (session, names);

  lead_pack_draft_offer (draft, entry, NULL);
  return draft;
}

static LeadPackOffer *
get_offer (LeadPackDraft *draft)
{
  g_autoptr (LeadPackOffer) offer = g_list_model_get_item (lead_pack_draft_get_offers (draft), 0);

  return offer;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_off (void)
{
  g_autoptr (LeadPackDraft) draft = new_draft (NULL);
  g_autoptr (LeadPackChoices) none = lead_pack_draft_dup_choices (draft);
  g_autoptr (LeadPackChoices) one = NULL;
  guint count = 0;

  g_assert_cmpuint (none->pieces->len, ==, 0);
  g_assert_cmpuint (none->pictures->len, ==, 0);
  g_signal_connect_swapped (draft, "changed", G_CALLBACK (count_cb), &count);
  g_object_set (get_offer (draft), "chosen", TRUE, NULL);
  g_assert_cmpuint (count, ==, 1);
  one = lead_pack_draft_dup_choices (draft);
  g_assert_cmpuint (one->pieces->len, ==, 1);
  lead_pack_draft_choose_all (draft, FALSE);
  g_assert_cmpuint (count, ==, 2);
  g_assert_false (lead_pack_offer_get_chosen (get_offer (draft)));
}

static void
test_private (void)
{
  g_autoptr (LeadPackDraft) draft = new_draft (NULL);
  g_autoptr (LeadEntry) entry = new_entry ("Not for anybody.", TRUE);

  lead_pack_draft_offer (draft, entry, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (lead_pack_draft_get_offers (draft)), ==, 1);
  g_assert_cmpuint (lead_pack_draft_get_n_private (draft), ==, 1);
}

static void
test_struck (void)
{
  g_autoptr (LeadPackDraft) draft = new_draft (NULL);
  LeadPackOffer *offer = get_offer (draft);
  g_autoptr (GArray) stretches = NULL;
  guint count = 0;

  g_signal_connect_swapped (draft, "changed", G_CALLBACK (count_cb), &count);
  lead_pack_offer_strike (offer, NULL, 0, 5);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpstr (((const LeadStrike *) lead_pack_offer_peek_piece (offer)->struck->pdata[0])
                     ->passage->quote, ==, "Dilys");
  stretches = lead_pack_offer_list_struck (offer, NULL);
  g_assert_cmpuint (g_array_index (stretches, guint, 1), ==, 5);
  g_assert_false (lead_pack_offer_put_back (offer, NULL, 20, 2));
  g_assert_true (lead_pack_offer_put_back (offer, NULL, 3, 0));
  g_assert_cmpuint (lead_pack_offer_peek_piece (offer)->struck->len, ==, 0);
}

static void
test_names (void)
{
  g_autoptr (LeadPackDraft) draft = new_draft (NULL);
  g_autoptr (GPtrArray) none = lead_pack_draft_list_names (draft);
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (LeadPackChoices) choices = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_object_set (get_offer (draft), "chosen", TRUE, NULL);
  found = lead_pack_draft_list_names (draft);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (((const LeadPackName *) found->pdata[0])->name, ==, "Dilys");

  lead_pack_draft_set_alias (draft, "Dilys", "");
  lead_pack_draft_set_alias (draft, "board", "Somebody");
  choices = lead_pack_draft_dup_choices (draft);
  g_assert_cmpuint (choices->names->len, ==, 2);
  g_assert_cmpstr (((const LeadPackName *) choices->names->pdata[0])->name, ==, "Gwen");
  g_assert_cmpstr (((const LeadPackName *) choices->names->pdata[1])->alias, ==, "Somebody");
}

/* Who reads it knows their own name. */
static void
test_reader (void)
{
  g_autoptr (LeadPackDraft) draft = new_draft (NULL);
  g_autoptr (GPtrArray) spared = NULL;
  g_autoptr (LeadPackChoices) without = NULL;
  g_autoptr (LeadPackChoices) with = NULL;

  g_object_set (get_offer (draft), "chosen", TRUE, NULL);
  lead_pack_draft_set_text (draft, LEAD_PACK_TEXT_WITH, "dilys");
  spared = lead_pack_draft_list_names (draft);
  g_assert_cmpuint (spared->len, ==, 0);
  without = lead_pack_draft_dup_choices (draft);
  g_assert_cmpuint (without->names->len, ==, 1);
  g_assert_cmpstr (((const LeadPackName *) without->names->pdata[0])->name, ==, "Gwen");

  lead_pack_draft_set_alias (draft, "Dilys", "Somebody");
  with = lead_pack_draft_dup_choices (draft);
  g_assert_cmpuint (with->names->len, ==, 2);
}

static void
test_session (void)
{
  g_autoptr (LeadSessionBuilder) builder = lead_session_builder_new ();
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_new ("i1", LEAD_AGENDA_OWN, NULL, "The board");
  g_autoptr (LeadAim) aim = lead_aim_new ("m1", "Ask first", LEAD_DAY_NONE, LEAD_DAY_NONE);
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadPackDraft) draft = NULL;
  g_autoptr (LeadPackChoices) none = NULL;
  g_autoptr (LeadPackChoices) some = NULL;

  lead_session_builder_set_whom (builder, "R.");
  lead_session_builder_set_want (builder, "Courage");
  lead_session_builder_put_item (builder, item);
  lead_session_builder_put_aim (builder, aim);
  session = lead_session_builder_end (g_steal_pointer (&builder));
  draft = new_draft (session);
  none = lead_pack_draft_dup_choices (draft);
  g_assert_cmpstr (none->with, ==, "R.");
  g_assert_cmpstr (none->want, ==, "");
  g_assert_cmpuint (none->agenda->len + none->aims->len, ==, 0);

  lead_pack_draft_set_part (draft, LEAD_PACK_PART_WANT, TRUE);
  lead_pack_draft_set_part (draft, "m1", TRUE);
  lead_pack_draft_set_text (draft, LEAD_PACK_TEXT_QUESTIONS, "Who was missing?\n\n What next? ");
  some = lead_pack_draft_dup_choices (draft);
  g_assert_cmpstr (some->want, ==, "Courage");
  g_assert_cmpuint (some->aims->len, ==, 1);
  g_assert_cmpuint (some->agenda->len, ==, 0);
  g_assert_cmpuint (some->questions->len, ==, 2);
  g_assert_cmpstr (some->questions->pdata[1], ==, "What next?");
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/pack-draft/off", test_off);
  g_test_add_func ("/pack-draft/private", test_private);
  g_test_add_func ("/pack-draft/struck", test_struck);
  g_test_add_func ("/pack-draft/names", test_names);
  g_test_add_func ("/pack-draft/reader", test_reader);
  g_test_add_func ("/pack-draft/session", test_session);
  return g_test_run ();
}
