/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-glimpse.h"

#include <glib/gi18n-lib.h>

struct _LeadGlimpse
{
  AdwBin     parent_instance;

  /* owned */
  LeadDesk  *desk;
  LeadBrief *brief;

  /* children */
  GtkWidget *button;
  GtkLabel  *day;
  GtkLabel  *title;
  GtkLabel  *excerpt;
};

G_DEFINE_FINAL_TYPE (LeadGlimpse, lead_glimpse, ADW_TYPE_BIN)

/* Shapes where words would be: that something is there, and no more. */
#define SHAPES "▬▬▬▬▬▬ ▬▬▬ ▬▬▬▬▬"

static void
show_words (LeadGlimpse *self, const char *day, const char *title, const char *excerpt)
{
  gboolean has_title = *title != '\0';
  g_autofree char *name = g_strjoin (". ", day, has_title ? title : excerpt,
                                     has_title ? excerpt : NULL, NULL);

  gtk_label_set_text (self->title, has_title ? title : excerpt);
  gtk_label_set_text (self->excerpt, has_title ? excerpt : "");
  gtk_widget_set_visible (GTK_WIDGET (self->excerpt), has_title && *excerpt != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
show_shapes (LeadGlimpse *self, const char *day)
{
  gtk_label_set_text (self->title, SHAPES);
  gtk_label_set_text (self->excerpt, "");
  gtk_widget_set_visible (GTK_WIDGET (self->excerpt), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  day, -1);
}

static void
update (LeadGlimpse *self)
{
  const LeadMoment *moment = lead_brief_get_moment (self->brief);
  /* Translators: the day of an entry: "Sun 22 November 2026" */
  g_autofree char *day = lead_day_format (moment->day, _("%a %-d %B %Y"));
  g_autofree char *excerpt = g_strdelimit (g_strdup (lead_brief_get_excerpt (self->brief)),
                                           "\n\r\t", ' ');
  gboolean discreet = lead_desk_get_discreet (self->desk);

  gtk_label_set_text (self->day, day);
  if (discreet)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->title), "dim-label");
      show_shapes (self, day);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->title), "dim-label");
      show_words (self, day, lead_brief_get_title (self->brief), excerpt);
    }
}

static void
on_clicked (LeadGlimpse *self)
{
  lead_desk_show_entry (self->desk, lead_brief_get_id (self->brief));
}

static GtkLabel *
add_label (GtkWidget *box, int lines)
{
  GtkWidget *label = gtk_label_new (NULL);

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines",
                lines, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
lead_glimpse_dispose (GObject *object)
{
  LeadGlimpse *self = LEAD_GLIMPSE (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->brief);

  G_OBJECT_CLASS (lead_glimpse_parent_class)->dispose (object);
}

static void
lead_glimpse_class_init (LeadGlimpseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_glimpse_dispose;
}

static void
lead_glimpse_init (LeadGlimpse *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->day = add_label (box, 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->day), "caption-heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->day), "dim-label");
  self->title = add_label (box, 2);
  self->excerpt = add_label (box, 2);
  gtk_widget_add_css_class (GTK_WIDGET (self->excerpt), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->excerpt), "dim-label");

  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "glimpse");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (on_clicked), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->button);
}

/**
 * lead_glimpse_new:
 * @desk: the desk
 * @brief: what is known of the entry
 *
 * Returns: (transfer floating): a glimpse of it
 */
GtkWidget *
lead_glimpse_new (LeadDesk *desk, LeadBrief *brief)
{
  LeadGlimpse *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_BRIEF (brief), NULL);

  self = g_object_new (LEAD_TYPE_GLIMPSE, NULL);
  self->desk = g_object_ref (desk);
  self->brief = g_object_ref (brief);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
