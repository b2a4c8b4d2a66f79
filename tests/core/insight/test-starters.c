/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-starters.h"
#include "lead-test.h"

static LeadContent *
load (void)
{
  g_autoptr (GError) error = NULL;
  LeadContent *content = lead_content_load (&error);

  g_assert_no_error (error);

  return content;
}

static const char *
get_id (GPtrArray *starters,
        guint      position)
{
  return lead_item_get_id (starters->pdata[position]);
}

static gboolean
has (GPtrArray  *starters,
     const char *id)
{
  for (guint i = 0; i < starters->len; i++)
    if (g_str_equal (get_id (starters, i), id))
      return TRUE;

  return FALSE;
}

/* Every barrier has moves and behaviours that speak to it, and they come first. */
static void
test_barriers (void)
{
  g_autoptr (LeadContent) content = load ();
  GListModel *barriers = G_LIST_MODEL (lead_content_get_framework (content, "barriers"));

  for (guint i = 0; i < g_list_model_get_n_items (barriers); i++)
    {
      g_autoptr (LeadItem) barrier = g_list_model_get_item (barriers, i);
      const char *about[] = { lead_item_get_id (barrier), NULL };
      g_autoptr (GPtrArray) starters = lead_starters_find (content, about, i);
      const char * const *related = lead_item_get_related (barrier);

      g_assert_cmpuint (starters->len, >, 3);
      for (guint j = 0; j < 2; j++)
        g_assert_true (g_strv_contains (related, get_id (starters, j)));
      g_assert_true (g_str_has_prefix (get_id (starters, 0), "moves/"));
      g_assert_false (has (starters, about[0]));
    }
}

static void
test_itself_first (void)
{
  g_autoptr (LeadContent) content = load ();
  const char *about[] = { "behaviours/beyond-role", NULL };
  g_autoptr (GPtrArray) starters = lead_starters_find (content, about, 0);

  g_assert_cmpstr (get_id (starters, 0), ==, "behaviours/beyond-role");
  g_assert_true (g_str_has_prefix (get_id (starters, 1), "moves/"));
}

/* What speaks to two things goes before what speaks to one. */
static void
test_both (void)
{
  g_autoptr (LeadContent) content = load ();
  const char *about[] = { "barriers/tensions", "barriers/departmental-objectives", NULL };
  g_autoptr (GPtrArray) starters = lead_starters_find (content, about, 0);

  g_assert_cmpstr (get_id (starters, 0), ==, "moves/frame");
}

static void
test_nothing_in_particular (void)
{
  g_autoptr (LeadContent) content = load ();
  g_autoptr (GPtrArray) first = lead_starters_find (content, NULL, 0);
  g_autoptr (GPtrArray) second = lead_starters_find (content, NULL, 1);

  g_assert_cmpuint (first->len, ==, 11);
  g_assert_cmpuint (second->len, ==, 11);
  g_assert_cmpstr (get_id (first, 1), ==, get_id (second, 0));
  for (guint i = 0; i < first->len; i++)
    g_assert_true (has (second, get_id (first, i)));
}

static void
test_hidden (void)
{
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  const char *about[] = { "barriers/tensions", NULL };
  g_autoptr (LeadContent) adapted = NULL;
  g_autoptr (GPtrArray) starters = NULL;

  lead_adaptation_add_choice (adaptation, "moves/narrative", TRUE, NULL);
  adapted = lead_content_adapt (content, adaptation);
  starters = lead_starters_find (adapted, about, 0);
  g_assert_false (has (starters, "moves/narrative"));
  g_assert_cmpstr (get_id (starters, 0), ==, "moves/frame");
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/starters/barriers", test_barriers);
  g_test_add_func ("/insight/starters/itself-first", test_itself_first);
  g_test_add_func ("/insight/starters/both", test_both);
  g_test_add_func ("/insight/starters/nothing-in-particular", test_nothing_in_particular);
  g_test_add_func ("/insight/starters/hidden", test_hidden);

  return g_test_run ();
}
