/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-rows.h"

#include "ui/compat/lead-spoken-name.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-late-tooltip.h"
#include "ui/widgets/lead-wrap-layout.h"

/**
 * lead_pattern_rows_new:
 *
 * Returns: (transfer floating): a list without rows
 */
GtkWidget *
lead_pattern_rows_new (void)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
}

/**
 * lead_pattern_rows_clear:
 * @rows: a list
 */
void
lead_pattern_rows_clear (GtkWidget *rows)
{
  lead_clear_box (GTK_BOX (rows));
}

/* Side by side. A box would ask of words that wrap how wide they are when they
 * are so high, which takes twenty tries each. */
static GtkWidget *
make_row (int spacing)
{
  GtkWidget *row = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (row), spacing);
  return row;
}

static GtkWidget *
make_label (const char *words, const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "tabular");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * lead_pattern_rows_add_heading:
 * @rows: a list
 * @item: (nullable): what it is about
 * @words: what is said of it
 */
void
lead_pattern_rows_add_heading (GtkWidget *rows, LeadItem *item, const char *words)
{
  GtkWidget *row = make_row (6);

  if (item != NULL)
    {
      GtkWidget *icon = gtk_image_new_from_icon_name (lead_item_get_icon_name (item));

      gtk_widget_add_css_class (icon, lead_item_get_stance_set (item) == LEAD_STANCE_SET_BARRIER
                                        ? "barrier" : "behaviour");
      gtk_widget_set_valign (icon, GTK_ALIGN_START);
      gtk_grid_attach (GTK_GRID (row), icon, 0, 0, 1, 1);
    }
  gtk_grid_attach (GTK_GRID (row), make_label (words, "caption-heading"), 1, 0, 1, 1);
  if (gtk_widget_get_first_child (rows) != NULL)
    gtk_widget_set_margin_top (row, 12);
  gtk_box_append (GTK_BOX (rows), row);
}

/**
 * lead_pattern_rows_add_words:
 * @rows: a list
 * @words: a line of it
 */
void
lead_pattern_rows_add_words (GtkWidget *rows, const char *words)
{
  gtk_box_append (GTK_BOX (rows), make_label (words, NULL));
}

/**
 * lead_pattern_rows_add_button:
 * @rows: a list
 * @words: a line of it that one can press
 * @icon_name: what pressing it does
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
lead_pattern_rows_add_button (GtkWidget *rows, const char *words, const char *icon_name)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = make_row (12);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (icon, "dim-label");
  gtk_grid_attach (GTK_GRID (row), make_label (words, NULL), 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (row), icon, 1, 0, 1, 1);
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "list-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_box_append (GTK_BOX (rows), button);
  return button;
}

/**
 * lead_pattern_rows_add_line:
 * @rows: a list
 * @words: a line of it
 *
 * Returns: (transfer none): the line, for what belongs to it
 */
GtkWidget *
lead_pattern_rows_add_line (GtkWidget *rows, const char *words)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_set_layout_manager (line, lead_wrap_layout_new (6));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "tabular");
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (rows), line);
  return line;
}

/**
 * lead_pattern_rows_add_chip:
 * @line: of lead_pattern_rows_add_line()
 * @words: what is on it
 * @spoken: what pressing it does
 *
 * Returns: (transfer none): the chip, a button
 */
GtkWidget *
lead_pattern_rows_add_chip (GtkWidget *line, const char *words, const char *spoken)
{
  GtkWidget *chip = gtk_button_new_with_label (words);

  gtk_widget_add_css_class (chip, "label-chip");
  lead_late_tooltip_set (chip, spoken);
  lead_spoken_name_set (chip, spoken);
  gtk_box_append (GTK_BOX (line), chip);
  return chip;
}

/**
 * lead_pattern_name_item:
 * @content: what there is
 * @id: canonical id of an item
 *
 * Returns: (transfer none): what it is called, or its id where it is unknown
 */
const char *
lead_pattern_name_item (LeadContent *content, const char *id)
{
  LeadItem *item = lead_content_get_item (content, id);

  return item != NULL ? lead_item_get_name (item) : id;
}
