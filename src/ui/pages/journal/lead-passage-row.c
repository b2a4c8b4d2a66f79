/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-passage-row.h"

#include "ui/widgets/lead-stance-popover.h"
#include "ui/widgets/lead-tag-chip.h"

struct _LeadPassageRow
{
  GtkListBoxRow parent_instance;

  /* owned */
  LeadTag *tag;
  LeadItem *item; /* NULL for one that this version doesn't know */

  /* children */
  GtkWidget *more;
  GtkWidget *popover;
};

enum
{
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPassageRow, lead_passage_row, GTK_TYPE_LIST_BOX_ROW)

static void
choose_cb (LeadPassageRow *self,
           LeadStance      stance)
{
  g_signal_emit (self, signals[CHOOSE], 0, stance);
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadPassageRow *self = LEAD_PASSAGE_ROW (widget);
  LeadStance stance = lead_tag_get_stance (self->tag);

  if (self->popover != NULL)
    return;
  self->popover = lead_stance_popover_new (lead_stance_get_set (stance), stance, self->item);
  g_signal_connect_object (self->popover, "choose", G_CALLBACK (choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_add_weak_pointer (G_OBJECT (self->popover), (gpointer *) &self->popover);
  gtk_widget_set_parent (self->popover, self->more);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[CHOOSE], 0, LEAD_STANCE_UNSAID);
}

static void
lead_passage_row_dispose (GObject *object)
{
  LeadPassageRow *self = LEAD_PASSAGE_ROW (object);

  if (self->popover != NULL)
    gtk_widget_unparent (self->popover);
  g_clear_weak_pointer (&self->popover);
  g_clear_object (&self->tag);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (lead_passage_row_parent_class)->dispose (object);
}

static void
lead_passage_row_class_init (LeadPassageRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_passage_row_dispose;

  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_PASSAGE_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "passage.menu", NULL, menu_action);
  gtk_widget_class_install_action (widget_class, "passage.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "passage.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "passage.menu",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "passage.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "passage.remove", NULL);
}

static void
lead_passage_row_init (LeadPassageRow *self)
{
  self->more = gtk_button_new_from_icon_name ("view-more-symbolic");
  gtk_widget_add_css_class (self->more, "flat");
  gtk_widget_set_valign (self->more, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->more), "passage.menu");
  gtk_widget_set_tooltip_text (self->more, _("Say it differently"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Say it differently"), -1);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* A passage can be of several lines; the row has one. */
static char *
dup_quote (LeadTag *tag)
{
  g_autofree char *line
    = g_strdelimit (g_strdup (lead_tag_get_passage (tag)->quote), "\r\n\t", ' ');

  return g_strdup_printf (_("“%s”"), line);
}

static GtkWidget *
new_words (LeadPassageRow *self,
           const char     *said,
           const char     *quote,
           gboolean        found)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), new_label (said, "said"));
  gtk_box_append (GTK_BOX (words), new_label (quote, "quote"));
  if (!found)
    gtk_box_append (GTK_BOX (words), new_label (_("These words are no longer in the text"),
                                                "dim-label"));
  return words;
}

/**
 * lead_passage_row_new:
 * @tag: what is said of a passage
 * @item: (nullable): the item of @tag, when it is known
 * @found: whether the passage is in the text
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_passage_row_new (LeadTag  *tag,
                      LeadItem *item,
                      gboolean  found)
{
  LeadPassageRow *self = g_object_new (LEAD_TYPE_PASSAGE_ROW, NULL);
  const char *name = item != NULL ? lead_item_get_name (item) : lead_tag_get_item (tag);
  g_autofree char *said = lead_tag_chip_dup_words (name, lead_tag_get_stance (tag), NULL);
  g_autofree char *quote = dup_quote (tag);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = gtk_image_new_from_icon_name (item != NULL ? lead_item_get_icon_name (item)
                                                               : "lead-passage-symbolic");

  self->tag = g_object_ref (tag);
  g_set_object (&self->item, item);
  gtk_widget_add_css_class (icon, lead_stance_get_family (lead_tag_get_stance (tag)));
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), new_words (self, said, quote, found));
  gtk_box_append (GTK_BOX (row), self->more);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), row);
  if (!found)
    gtk_widget_add_css_class (GTK_WIDGET (self), "lost");
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, said,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      found ? quote : _("These words are no longer in the text"), -1);
  return GTK_WIDGET (self);
}

/**
 * lead_passage_row_get_tag:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
LeadTag *
lead_passage_row_get_tag (LeadPassageRow *self)
{
  g_return_val_if_fail (LEAD_IS_PASSAGE_ROW (self), NULL);

  return self->tag;
}

/**
 * lead_passage_row_freeze:
 * @self: a row
 *
 * Only leads to the passage from now on: the journal is only read.
 */
void
lead_passage_row_freeze (LeadPassageRow *self)
{
  g_return_if_fail (LEAD_IS_PASSAGE_ROW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "passage.menu", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "passage.remove", FALSE);
  gtk_widget_set_visible (self->more, FALSE);
}
