/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-tag-palette-row.h"

#include "lead-tag-chip.h"

struct _LeadTagPaletteRow
{
  GtkListBoxRow parent_instance;

  LeadItem *item; /* owned */
  LeadStance stance;
};

G_DEFINE_FINAL_TYPE (LeadTagPaletteRow, lead_tag_palette_row, GTK_TYPE_LIST_BOX_ROW)

static void
lead_tag_palette_row_dispose (GObject *object)
{
  g_clear_object (&LEAD_TAG_PALETTE_ROW (object)->item);

  G_OBJECT_CLASS (lead_tag_palette_row_parent_class)->dispose (object);
}

static void
lead_tag_palette_row_class_init (LeadTagPaletteRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_tag_palette_row_dispose;
}

static void
lead_tag_palette_row_init (LeadTagPaletteRow *self)
{
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
new_box (LeadTagPaletteRow *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name (lead_item_get_icon_name (self->item));
  GtkWidget *saying;

  gtk_widget_add_css_class (icon, lead_item_get_family (self->item));
  gtk_box_append (GTK_BOX (words), new_label (lead_item_get_name (self->item), NULL));
  if (lead_item_get_gloss (self->item) != NULL)
    gtk_box_append (GTK_BOX (words), new_label (lead_item_get_gloss (self->item), "choice-gloss"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), words);
  if (self->stance != LEAD_STANCE_UNSAID)
    {
      saying = gtk_label_new (self->stance != LEAD_STANCE_NONE ? lead_stance_get_name (self->stance)
                                                               : "✓");
      gtk_widget_add_css_class (saying, "saying");
      gtk_widget_add_css_class (saying, lead_item_get_family (self->item));
      gtk_box_append (GTK_BOX (row), saying);
    }
  return row;
}

/**
 * lead_tag_palette_row_new:
 * @item: what it offers
 * @stance: what is said of it already, or %LEAD_STANCE_NONE
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_tag_palette_row_new (LeadItem   *item,
                          LeadStance  stance)
{
  LeadTagPaletteRow *self = g_object_new (LEAD_TYPE_TAG_PALETTE_ROW, NULL);
  const char *gloss = lead_item_get_gloss (item);
  g_autofree char *spoken = NULL;

  self->item = g_object_ref (item);
  self->stance = stance;
  spoken = lead_tag_palette_row_dup_spoken (self);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), new_box (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, gloss != NULL ? gloss : "",
                                  -1);
  return GTK_WIDGET (self);
}

/**
 * lead_tag_palette_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): what it offers
 */
LeadItem *
lead_tag_palette_row_get_item (LeadTagPaletteRow *self)
{
  g_return_val_if_fail (LEAD_IS_TAG_PALETTE_ROW (self), NULL);

  return self->item;
}

/**
 * lead_tag_palette_row_get_stance:
 * @self: a row
 *
 * Returns: what is said of it already, or %LEAD_STANCE_NONE
 */
LeadStance
lead_tag_palette_row_get_stance (LeadTagPaletteRow *self)
{
  g_return_val_if_fail (LEAD_IS_TAG_PALETTE_ROW (self), LEAD_STANCE_UNSAID);

  return self->stance;
}

/**
 * lead_tag_palette_row_dup_spoken:
 * @self: a row
 *
 * Returns: (transfer full): its name, and what is said of it already
 */
char *
lead_tag_palette_row_dup_spoken (LeadTagPaletteRow *self)
{
  g_return_val_if_fail (LEAD_IS_TAG_PALETTE_ROW (self), NULL);

  return lead_tag_chip_dup_words (lead_item_get_name (self->item), self->stance, NULL);
}
