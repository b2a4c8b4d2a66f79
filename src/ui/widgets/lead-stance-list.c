/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-stance-list.h"

struct _LeadStanceList
{
  GtkWidget parent_instance;
};

enum
{
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadStanceList, lead_stance_list, GTK_TYPE_WIDGET)

static void
clicked_cb (LeadStanceList *self,
            GtkButton      *button)
{
  LeadStance stance = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "stance"));

  g_signal_emit (self, signals[CHOOSE], 0, stance);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
add_choice (LeadStanceList *self,
            LeadStance      stance,
            const char     *name,
            const char     *gloss,
            const char     *icon_name)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new ();

  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (words), new_label (name, NULL));
  if (gloss != NULL)
    gtk_box_append (GTK_BOX (words), new_label (gloss, "choice-gloss"));
  gtk_box_append (GTK_BOX (row), words);
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "choice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, gloss != NULL ? gloss : "",
                                  -1);
  g_object_set_data (G_OBJECT (button), "stance", GUINT_TO_POINTER (stance));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

/* The library opens over whatever the list is in. */
static void
asked_cb (GtkWidget *button)
{
  GtkWidget *popover = gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
add_question (LeadStanceList *self,
              const char     *item_id)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *button = gtk_button_new ();

  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name ("dialog-question-symbolic"));
  gtk_box_append (GTK_BOX (row), new_label (_("What is this?"), NULL));
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "choice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What is this?"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.library-item");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", item_id);
  g_signal_connect (button, "clicked", G_CALLBACK (asked_cb), NULL);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
clear (LeadStanceList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
lead_stance_list_dispose (GObject *object)
{
  clear (LEAD_STANCE_LIST (object));

  G_OBJECT_CLASS (lead_stance_list_parent_class)->dispose (object);
}

static void
lead_stance_list_class_init (LeadStanceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_stance_list_dispose;

  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_STANCE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "stancelist");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
lead_stance_list_init (LeadStanceList *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
      GTK_ORIENTATION_VERTICAL);
}

/**
 * lead_stance_list_new:
 *
 * Returns: (transfer floating): a list that offers nothing yet
 */
GtkWidget *
lead_stance_list_new (void)
{
  return g_object_new (LEAD_TYPE_STANCE_LIST, NULL);
}

/**
 * lead_stance_list_show:
 * @self: a list
 * @set: what can be said at all
 * @current: what is said now, or %LEAD_STANCE_NONE
 * @item: (nullable): what it is said of
 *
 * Offers all but @current from now on, to take that away, and to read about the
 * item.
 */
void
lead_stance_list_show (LeadStanceList *self,
                       LeadStanceSet   set,
                       LeadStance      current,
                       LeadItem       *item)
{
  const char *gloss = item != NULL ? lead_item_get_gloss (item) : NULL;

  g_return_if_fail (LEAD_IS_STANCE_LIST (self));

  clear (self);
  if (gloss != NULL && *gloss != '\0')
    gtk_widget_set_parent (new_label (gloss, "item-gloss"), GTK_WIDGET (self));
  for (guint i = 0; i < 3 && set != LEAD_STANCE_SET_NONE; i++)
    {
      LeadStance stance = lead_stance_set_get (set, i);
      g_autofree char *icon = NULL;

      if (stance == current)
        continue;
      icon = g_strdup_printf ("lead-stance-%s-symbolic", lead_stance_to_id (stance));
      add_choice (self, stance, lead_stance_get_name (stance), lead_stance_get_gloss (stance),
                  icon);
    }
  if (current != LEAD_STANCE_UNSAID)
    add_choice (self, LEAD_STANCE_UNSAID, _("Remove"), NULL, "list-remove-symbolic");
  if (item != NULL)
    add_question (self, lead_item_get_id (item));
}
