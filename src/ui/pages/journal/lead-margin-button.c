/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-margin-button.h"

#include "ui/widgets/lead-tag-chip.h"

struct _LeadMarginButton
{
  GtkWidget parent_instance;

  LeadTag *tag; /* owned */
  GtkWidget *button;
};

enum
{
  PRESSED,
  SHOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadMarginButton, lead_margin_button, GTK_TYPE_WIDGET)

static void
clicked_cb (LeadMarginButton *self)
{
  g_signal_emit (self, signals[PRESSED], 0);
}

static void
enter_cb (LeadMarginButton *self)
{
  g_signal_emit (self, signals[SHOWN], 0, TRUE);
}

static void
leave_cb (LeadMarginButton *self)
{
  g_signal_emit (self, signals[SHOWN], 0, FALSE);
}

static void
lead_margin_button_dispose (GObject *object)
{
  LeadMarginButton *self = LEAD_MARGIN_BUTTON (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->tag);

  G_OBJECT_CLASS (lead_margin_button_parent_class)->dispose (object);
}

static void
lead_margin_button_class_init (LeadMarginButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_margin_button_dispose;

  signals[PRESSED] = g_signal_new ("pressed", LEAD_TYPE_MARGIN_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[SHOWN] = g_signal_new ("shown", LEAD_TYPE_MARGIN_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_css_name (widget_class, "marginnote");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
add_controller (LeadMarginButton   *self,
                GtkEventController *controller)
{
  g_signal_connect_object (controller, "enter", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (controller, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
lead_margin_button_init (LeadMarginButton *self)
{
  self->button = gtk_button_new ();
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  add_controller (self, gtk_event_controller_motion_new ());
  add_controller (self, gtk_event_controller_focus_new ());
}

static GtkWidget *
new_label (const char *text,
           const char *css_class,
           int         lines)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), lines > 1);
  gtk_label_set_lines (GTK_LABEL (label), lines);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * lead_margin_button_new:
 * @tag: what is said of a passage
 * @item: (nullable): the item of @tag, when it is known
 *
 * Returns: (transfer floating): a note
 */
GtkWidget *
lead_margin_button_new (LeadTag  *tag,
                        LeadItem *item)
{
  LeadMarginButton *self = g_object_new (LEAD_TYPE_MARGIN_BUTTON, NULL);
  const char *name = item != NULL ? lead_item_get_name (item) : lead_tag_get_item (tag);
  g_autofree char *spoken = lead_tag_chip_dup_words (name, lead_tag_get_stance (tag),
                                                     lead_tag_get_passage (tag)->quote);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name (item != NULL ? lead_item_get_icon_name (item)
                                                               : "lead-passage-symbolic");

  self->tag = g_object_ref (tag);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  if (lead_tag_get_stance (tag) != LEAD_STANCE_NONE)
    gtk_box_append (GTK_BOX (words), new_label (lead_stance_get_name (lead_tag_get_stance (tag)),
                                                "saying", 1));
  gtk_box_append (GTK_BOX (words), new_label (name, "item-name", 2));
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), words);
  gtk_button_set_child (GTK_BUTTON (self->button), row);
  gtk_widget_add_css_class (GTK_WIDGET (self), lead_stance_get_family (lead_tag_get_stance (tag)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  return GTK_WIDGET (self);
}

/**
 * lead_margin_button_get_tag:
 * @self: a note
 *
 * Returns: (transfer none): what it shows
 */
LeadTag *
lead_margin_button_get_tag (LeadMarginButton *self)
{
  g_return_val_if_fail (LEAD_IS_MARGIN_BUTTON (self), NULL);

  return self->tag;
}
