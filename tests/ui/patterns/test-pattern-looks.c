/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* All of the page with the sample, however small the window and large the text. */

#include "config.h"

#include "core/exchange/lead-sample.h"
#include "lead-pattern-desk.h"
#include "lead-ui-test.h"
#include "ui/pages/patterns/lead-pattern-deck.h"

/* A desk over the sample, which takes the place of the journal that it came with. */
static LeadSample *
take_sample (LeadPatternDesk *desk)
{
  g_autoptr (GError) error = NULL;
  LeadSample *sample = lead_sample_open_sync (desk->surroundings, NULL, &error);

  g_assert_no_error (error);
  g_clear_object (&desk->desk);
  lead_journal_close_sync (desk->journal, &error);
  g_assert_no_error (error);
  g_set_object (&desk->journal, lead_sample_get_journal (sample));
  desk->desk = lead_desk_new (desk->journal, desk->content);
  return sample;
}

static GtkWidget *
get_content (LeadPatternDesk *desk)
{
  GtkWidget *scroller = lead_ui_test_find (desk->page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  GtkWidget *child = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));

  return GTK_IS_VIEWPORT (child) ? gtk_viewport_get_child (GTK_VIEWPORT (child)) : child;
}

static void
look (int width, const char *name)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();
  g_autoptr (LeadSample) sample = take_sample (desk);
  g_autoptr (GPtrArray) decks = NULL;
  g_autofree char *all = g_strconcat (name, "-all", NULL);
  int minimum;

  lead_pattern_desk_open (desk, width, 900);
  lead_pattern_desk_await_state (desk, "patterns");
  decks = lead_pattern_desk_find_all (desk, LEAD_TYPE_PATTERN_DECK);
  lead_pattern_deck_set_more (decks->pdata[0], TRUE);
  lead_pattern_desk_settle (desk);
  gtk_widget_measure (desk->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  lead_ui_test_shoot (get_content (desk), name);

  gtk_widget_activate_action (desk->page, "patterns.period", "s", "all");
  lead_pattern_desk_settle (desk);
  g_ptr_array_unref (lead_pattern_deck_dup_shown (decks->pdata[0]));
  lead_pattern_desk_settle (desk);
  gtk_widget_measure (desk->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  lead_ui_test_shoot (get_content (desk), all);
}

static void
test_wide (void)
{
  look (1100, "patterns-looks-wide");
}

static void
test_mirrored (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  look (1100, "patterns-looks-mirrored");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_phone (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 144 * 1024, NULL);
  look (360, "patterns-looks-phone");
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/org/example/SysLead/icons");

  g_test_add_func ("/ui/patterns/looks/wide", test_wide);
  g_test_add_func ("/ui/patterns/looks/mirrored", test_mirrored);
  g_test_add_func ("/ui/patterns/looks/phone", test_phone);
  return g_test_run ();
}
