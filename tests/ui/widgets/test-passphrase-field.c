/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ui-test.h"
#include "ui/widgets/lead-passphrase-field.h"

typedef struct
{
  GtkWidget           *window;
  GtkWidget           *other;
  LeadPassphraseField *field;
  GtkText             *text;
  GtkToggleButton     *reveal;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  fixture->field = LEAD_PASSPHRASE_FIELD (lead_passphrase_field_new ());
  fixture->other = gtk_button_new_with_label ("Other");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->field));
  gtk_box_append (GTK_BOX (box), fixture->other);
  fixture->text = GTK_TEXT (lead_ui_test_find (box, GTK_TYPE_TEXT, NULL));
  fixture->reveal = GTK_TOGGLE_BUTTON (lead_ui_test_find (box, GTK_TYPE_TOGGLE_BUTTON, NULL));
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  lead_ui_test_spin ();
}

static void
count (gpointer unused,
       int     *counter)
{
  *counter += 1;
}

static void
test_gives_what_was_typed (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr(LeadPassphrase) passphrase = NULL;
  g_autoptr(GError) error = NULL;
  int changed = 0;

  g_signal_connect (fixture->field, "changed", G_CALLBACK (count), &changed);
  g_assert_true (lead_passphrase_field_is_empty (fixture->field));
  gtk_editable_set_text (GTK_EDITABLE (fixture->text), "four herons");
  g_assert_cmpint (changed, >, 0);
  g_assert_cmpstr (lead_passphrase_field_peek_text (fixture->field), ==, "four herons");

  passphrase = lead_passphrase_field_dup_passphrase (fixture->field, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_passphrase_peek (passphrase), ==, "four herons");

  lead_passphrase_field_clear (fixture->field);
  g_assert_true (lead_passphrase_field_is_empty (fixture->field));
}

static void
test_keeps_it_in_secure_memory (Fixture       *fixture,
                                gconstpointer  data)
{
  g_assert_true (GTK_IS_PASSWORD_ENTRY_BUFFER (gtk_text_get_buffer (fixture->text)));
  g_assert_false (gtk_text_get_visibility (fixture->text));
}

/* Shown for as long as one looks at it. */
static void
test_hides_when_left (Fixture       *fixture,
                      gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->field));
  gtk_toggle_button_set_active (fixture->reveal, TRUE);
  g_assert_true (gtk_text_get_visibility (fixture->text));
  gtk_test_accessible_assert_property (fixture->reveal, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Hide passphrase");

  gtk_widget_grab_focus (GTK_WIDGET (fixture->reveal));
  g_assert_true (gtk_text_get_visibility (fixture->text));
  gtk_widget_grab_focus (fixture->other);
  g_assert_false (gtk_text_get_visibility (fixture->text));
  gtk_test_accessible_assert_property (fixture->reveal, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Show passphrase");
}

static void
test_hides_when_entered (Fixture       *fixture,
                         gconstpointer  data)
{
  int entered = 0;

  g_signal_connect (fixture->field, "activate", G_CALLBACK (count), &entered);
  gtk_toggle_button_set_active (fixture->reveal, TRUE);
  g_signal_emit_by_name (fixture->text, "activate");
  g_assert_cmpint (entered, ==, 1);
  g_assert_false (gtk_text_get_visibility (fixture->text));
}

static void
test_has_a_name (Fixture       *fixture,
                 gconstpointer  data)
{
  g_object_set (fixture->field, "label", "Passphrase", NULL);
  gtk_test_accessible_assert_role (fixture->text, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (fixture->text, GTK_ACCESSIBLE_PROPERTY_LABEL, "Passphrase");
}

#define ADD(name, test) \
  g_test_add ("/ui/passphrase-field/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  ADD ("gives-what-was-typed", test_gives_what_was_typed);
  ADD ("keeps-it-in-secure-memory", test_keeps_it_in_secure_memory);
  ADD ("hides-when-left", test_hides_when_left);
  ADD ("hides-when-entered", test_hides_when_entered);
  ADD ("has-a-name", test_has_a_name);

  return g_test_run ();
}
