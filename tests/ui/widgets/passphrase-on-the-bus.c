/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "ui/widgets/lead-passphrase-field.h"

/* A window for passphrase-on-the-bus.py to look into: a field with a secret in
 * it, and an entry with a word that is none, to show that the eye is sharp. */

int
main (int   argc,
      char *argv[])
{
  GtkWidget *window;
  GtkWidget *box;
  GtkWidget *field;
  GtkWidget *entry;

  gtk_init ();
  adw_init ();

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  field = lead_passphrase_field_new ();
  g_object_set (field, "label", "Passphrase", NULL);
  lead_passphrase_field_set_text (LEAD_PASSPHRASE_FIELD (field), "known-secret");
  gtk_box_append (GTK_BOX (box), field);
  entry = gtk_entry_new ();
  gtk_editable_set_text (GTK_EDITABLE (entry), "known-word");
  gtk_box_append (GTK_BOX (box), entry);

  window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);

  return EXIT_SUCCESS;
}
