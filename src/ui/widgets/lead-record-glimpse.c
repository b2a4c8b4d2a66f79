/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-glimpse.h"

struct _LeadRecordGlimpse
{
  AdwBin     parent_instance;

  /* children */
  GtkWidget *button;
  GtkImage  *icon;
  GtkLabel  *day;
  GtkLabel  *title;
  GtkLabel  *state;
};

static guint signal_clicked;

G_DEFINE_FINAL_TYPE (LeadRecordGlimpse, lead_record_glimpse, ADW_TYPE_BIN)

static void
on_clicked (LeadRecordGlimpse *self)
{
  g_signal_emit (self, signal_clicked, 0);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines", 2,
                "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  if (css_class != NULL)
    {
      gtk_widget_add_css_class (label, css_class);
      gtk_widget_add_css_class (label, "dim-label");
    }
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
lead_record_glimpse_class_init (LeadRecordGlimpseClass *klass)
{
  signal_clicked = g_signal_new ("clicked", LEAD_TYPE_RECORD_GLIMPSE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_record_glimpse_init (LeadRecordGlimpse *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->icon), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (row), words);
  self->day = add_label (words, "caption-heading");
  self->title = add_label (words, NULL);
  self->state = add_label (words, "caption");

  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), row);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "glimpse");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (on_clicked), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->button);
}

/**
 * lead_record_glimpse_new:
 * @icon_name: what kind of thing it is
 *
 * Returns: (transfer floating): one without words
 */
GtkWidget *
lead_record_glimpse_new (const char *icon_name)
{
  LeadRecordGlimpse *self = g_object_new (LEAD_TYPE_RECORD_GLIMPSE, NULL);

  gtk_image_set_from_icon_name (self->icon, icon_name);

  return GTK_WIDGET (self);
}

/**
 * lead_record_glimpse_show:
 * @day: its day, and what kind of thing it is
 * @title: what it is called
 * @state: where it is; may be ""
 */
void
lead_record_glimpse_show (LeadRecordGlimpse *self,
                          const char        *day,
                          const char        *title,
                          const char        *state)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (LEAD_IS_RECORD_GLIMPSE (self));
  g_return_if_fail (day != NULL && title != NULL && state != NULL);

  spoken = g_strjoin (". ", day, title, *state != '\0' ? state : NULL, NULL);
  gtk_label_set_text (self->day, day);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->state, state);
  gtk_widget_set_visible (GTK_WIDGET (self->state), *state != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}
