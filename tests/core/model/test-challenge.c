/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-post.h"

static LeadChallenge *
make_challenge (void)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  LeadPlacement late = { 20530, 70, 20 };
  LeadPlacement early = { 20500, 10, 20 };
  g_autoptr (LeadPartner) partner = lead_partner_new ("Housing", "Fewer voids", NULL, "The auditor");
  g_autoptr (LeadPerson) person = lead_person_new ("D.", "knows everybody");
  g_autoptr (LeadViewpoint) view = lead_viewpoint_new (LEAD_VIEWPOINT_CARERS, LEAD_DAY_NONE);

  lead_challenge_builder_set_name (builder, "Falls at home");
  lead_challenge_builder_set_sign (builder, "complexity/no-lever", TRUE);
  lead_challenge_builder_set_sign (builder, "complexity/new", TRUE);
  lead_challenge_builder_set_sign (builder, "complexity/new", TRUE);
  lead_challenge_builder_place (builder, &late);
  lead_challenge_builder_place (builder, &early);
  lead_challenge_builder_add_partner (builder, partner);
  lead_challenge_builder_add_person (builder, person);
  lead_challenge_builder_add_viewpoint (builder, view);
  return lead_challenge_builder_end (builder);
}

static void
test_build (void)
{
  g_autoptr (LeadChallenge) challenge = make_challenge ();
  const char * const *signs = lead_challenge_get_signs (challenge);

  g_assert_cmpstr (lead_challenge_get_name (challenge), ==, "Falls at home");
  g_assert_cmpstr (lead_challenge_get_reason (challenge), ==, "");
  g_assert_cmpint (lead_challenge_get_closed (challenge), ==, LEAD_DAY_NONE);
  g_assert_cmpstr (signs[0], ==, "complexity/new");
  g_assert_cmpstr (signs[1], ==, "complexity/no-lever");
  g_assert_null (signs[2]);
  g_assert_true (lead_challenge_has_sign (challenge, "complexity/new"));
  g_assert_false (lead_challenge_has_sign (challenge, "complexity/unpredictable"));
  g_assert_cmpint (lead_challenge_get_placement (challenge, 0)->day, ==, 20500);
  g_assert_cmpint (lead_challenge_get_last_placement (challenge)->agreement, ==, 70);
}

/* A second thought on the same day takes the place of the first. */
static void
test_place (void)
{
  g_autoptr (LeadChallenge) challenge = make_challenge ();
  LeadChallengeBuilder *builder = lead_challenge_builder_new_from (challenge);
  LeadPlacement again = { 20500, 100, 0 };
  g_autoptr (LeadChallenge) placed = NULL;

  lead_challenge_builder_place (builder, &again);
  lead_challenge_builder_unplace (builder, 20530);
  lead_challenge_builder_unplace (builder, 1);
  placed = lead_challenge_builder_end (builder);
  g_assert_cmpuint (lead_challenge_get_n_placements (placed), ==, 1);
  g_assert_cmpint (lead_challenge_get_last_placement (placed)->agreement, ==, 100);
  g_assert_cmpuint (lead_challenge_get_n_placements (challenge), ==, 2);
}

static void
test_equal (void)
{
  g_autoptr (LeadChallenge) challenge = make_challenge ();
  LeadChallengeBuilder *builder = lead_challenge_builder_new_from (challenge);
  g_autoptr (LeadChallenge) copy = NULL;
  g_autoptr (LeadChallenge) other = NULL;

  lead_challenge_builder_set_id (builder, 9);
  lead_challenge_builder_set_modified_ms (builder, 1);
  copy = lead_challenge_builder_end (builder);
  g_assert_true (lead_challenge_equal (challenge, copy));

  builder = lead_challenge_builder_new_from (challenge);
  lead_challenge_builder_set_sign (builder, "complexity/new", FALSE);
  other = lead_challenge_builder_end (builder);
  g_assert_false (lead_challenge_equal (challenge, other));
  g_clear_object (&other);

  builder = lead_challenge_builder_new_from (challenge);
  lead_challenge_builder_set_closed (builder, 20540);
  other = lead_challenge_builder_end (builder);
  g_assert_false (lead_challenge_equal (challenge, other));
}

static void
test_ground (void)
{
  static const struct
  {
    int        agreement, certainty;
    LeadGround ground;
  } cases[] = {
    { 0, 0, LEAD_GROUND_COMPLEX },    { 50, 50, LEAD_GROUND_COMPLEX },
    { 51, 50, LEAD_GROUND_UNSURE },   { 50, 51, LEAD_GROUND_DIVIDED },
    { 100, 100, LEAD_GROUND_FIRM },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadPlacement placement = { 1, cases[i].agreement, cases[i].certainty };

      g_assert_cmpint (lead_placement_get_ground (&placement), ==, cases[i].ground);
    }
}

static void
test_valid (void)
{
  g_assert_true (lead_placement_is_valid (&(LeadPlacement) { 0, 0, 100 }));
  g_assert_false (lead_placement_is_valid (&(LeadPlacement) { LEAD_DAY_NONE, 0, 100 }));
  g_assert_false (lead_placement_is_valid (&(LeadPlacement) { 0, -1, 100 }));
  g_assert_false (lead_placement_is_valid (&(LeadPlacement) { 0, 0, 101 }));
}

static void
test_post (void)
{
  g_autoptr (LeadPost) post = lead_post_new (3, NULL, "Head of service", NULL, 10, LEAD_DAY_NONE);
  g_autoptr (LeadPost) same = lead_post_new (4, "uuid", "Head of service", "", 10, LEAD_DAY_NONE);
  g_autoptr (LeadPost) left = lead_post_new (3, NULL, "Head of service", NULL, 10, 20);

  g_assert_cmpstr (lead_post_get_place (post), ==, "");
  g_assert_true (lead_post_equal (post, same));
  g_assert_false (lead_post_equal (post, left));
}

static void
assert_name (const char *role,
             const char *place,
             const char *name)
{
  g_autoptr (LeadPost) post = lead_post_new (0, NULL, role, place, 10, 20);
  g_autofree char *called = lead_post_dup_name (post);

  g_assert_cmpstr (called, ==, name);
}

static void
test_post_name (void)
{
  assert_name ("Ward sister", "Nevill Hall", "Ward sister, Nevill Hall");
  assert_name ("Ward sister", NULL, "Ward sister");
  assert_name (NULL, "Nevill Hall", "Nevill Hall");
  assert_name (NULL, NULL, "");
}

static void
assert_range (LeadDay  from,
              LeadDay  to,
              gboolean bounded)
{
  g_autoptr (LeadPost) post = lead_post_new (0, NULL, "Director", NULL, from, to);
  LeadDay first = 1, last = 1;

  g_assert_cmpint (lead_post_get_range (post, &first, &last), ==, bounded);
  g_assert_cmpint (first, ==, from);
  g_assert_cmpint (last, ==, to);
}

static void
test_post_range (void)
{
  assert_range (10, 20, TRUE);
  assert_range (10, LEAD_DAY_NONE, TRUE);
  assert_range (LEAD_DAY_NONE, 20, TRUE);
  assert_range (LEAD_DAY_NONE, LEAD_DAY_NONE, FALSE);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/model/challenge/build", test_build);
  g_test_add_func ("/model/challenge/place", test_place);
  g_test_add_func ("/model/challenge/equal", test_equal);
  g_test_add_func ("/model/challenge/ground", test_ground);
  g_test_add_func ("/model/challenge/valid", test_valid);
  g_test_add_func ("/model/challenge/post", test_post);
  g_test_add_func ("/model/challenge/post-name", test_post_name);
  g_test_add_func ("/model/challenge/post-range", test_post_range);
  return g_test_run ();
}
