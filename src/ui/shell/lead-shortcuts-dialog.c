/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-adaptive-bin.h"
#include "lead-shortcut-list.h"
#include "lead-shortcuts-dialog.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-clear.h"

struct _LeadShortcutsDialog
{
  AdwWindow        parent_instance;

  /* Of the template. */
  LeadAdaptiveBin *bin;
  GtkEditable     *search;
  GtkStack        *stack;
  GtkBox          *groups;
};

G_DEFINE_FINAL_TYPE (LeadShortcutsDialog, lead_shortcuts_dialog, ADW_TYPE_WINDOW)

/* What stands on the keys; an arrow is drawn, as on the key itself. */
static char *
dup_key_face (const char *accel)
{
  static const struct
  {
    const char *accel;
    const char *face;
  } arrows[] = {
    { "Left", "←" }, { "Right", "→" }, { "Up", "↑" }, { "Down", "↓" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      if (g_str_equal (accel, arrows[i].accel))
        return g_strdup (arrows[i].face);
    }

  return lead_shortcut_dup_key_label (accel);
}

static GtkWidget *
new_keys (const LeadShortcut *shortcut)
{
  GtkWidget *keys = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);
  for (guint i = 0; shortcut->accels[i] != NULL; i++)
    {
      g_autofree char *face = dup_key_face (shortcut->accels[i]);
      GtkWidget *label = gtk_label_new (face);

      gtk_widget_add_css_class (label, "key");
      gtk_box_append (GTK_BOX (keys), label);
    }

  return keys;
}

/* A row is one thing to a screen reader: what is done, and with which keys. */
static GtkWidget *
lead_shortcuts_dialog_new_row (LeadShortcutsDialog *self,
                               const LeadShortcut  *shortcut)
{
  g_autofree char *description = lead_shortcut_dup_description (shortcut);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (lead_shortcut_get_title (shortcut));

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), new_keys (shortcut));
  lead_adaptive_bin_stack (self->bin, box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);

  return row;
}

/* A heading and an empty list below it. */
static GtkWidget *
lead_shortcuts_dialog_add_group (LeadShortcutsDialog *self,
                                 LeadShortcutGroup    group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (lead_shortcut_group_get_title (group));
  GtkWidget *list = lead_boxed_list_new (lead_shortcut_group_get_title (group));

  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (list, "shortcut-keys");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (self->groups, box);

  return list;
}

static void
lead_shortcuts_dialog_fill (LeadShortcutsDialog *self)
{
  const char *words = gtk_editable_get_text (self->search);
  GtkWidget *list = NULL;
  LeadShortcutGroup group = LEAD_SHORTCUT_GENERAL;
  const LeadShortcut *shortcuts;
  guint n_shortcuts;

  lead_clear_box (self->groups);

  shortcuts = lead_shortcut_list_get (&n_shortcuts);
  for (guint i = 0; i < n_shortcuts; i++)
    {
      if (!lead_shortcut_matches (&shortcuts[i], words))
        continue;
      if (list == NULL || shortcuts[i].group != group)
        list = lead_shortcuts_dialog_add_group (self, shortcuts[i].group);
      group = shortcuts[i].group;
      gtk_list_box_append (GTK_LIST_BOX (list),
                           lead_shortcuts_dialog_new_row (self, &shortcuts[i]));
    }
  gtk_stack_set_visible_child_name (self->stack, list != NULL ? "keys" : "none");
}

/* Esc empties the search first, and then it closes the window. */
static void
lead_shortcuts_dialog_stop (LeadShortcutsDialog *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
lead_shortcuts_dialog_class_init (LeadShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadShortcutsDialog, bin);
  gtk_widget_class_bind_template_child (widget_class, LeadShortcutsDialog, search);
  gtk_widget_class_bind_template_child (widget_class, LeadShortcutsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadShortcutsDialog, groups);
  gtk_widget_class_bind_template_callback_full (widget_class, "fill",
                                                G_CALLBACK (lead_shortcuts_dialog_fill));
  gtk_widget_class_bind_template_callback_full (widget_class, "stop",
                                                G_CALLBACK (lead_shortcuts_dialog_stop));
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_shortcuts_dialog_init (LeadShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_shortcuts_dialog_fill (self);
}

/**
 * lead_shortcuts_dialog_new:
 * @parent: the window whose keys they are
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_shortcuts_dialog_new (GtkWindow *parent)
{
  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  return g_object_new (LEAD_TYPE_SHORTCUTS_DIALOG, "transient-for", parent, NULL);
}
