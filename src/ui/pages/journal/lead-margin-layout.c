/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-margin-layout.h"

#include "lead-margin-stack.h"

/* The page's column: as the clamps in lead-entry-sheet.ui. */
#define COLUMN 728

struct _LeadMarginLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadMarginLayout, lead_margin_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
lead_margin_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* How wide the margin wants to be; 0 when it has nothing to show. */
static int
get_margin_width (GtkWidget *margin)
{
  int width;

  if (margin == NULL || !gtk_widget_get_visible (margin))
    return 0;
  gtk_widget_measure (margin, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width;
}

static LeadMarginSplit
split (GtkWidget *widget,
       int        width)
{
  GtkWidget *page = gtk_widget_get_first_child (widget);
  int margin = get_margin_width (gtk_widget_get_next_sibling (page));

  if (margin == 0)
    return (LeadMarginSplit){ 0, width, width, FALSE };
  return lead_margin_split (width, margin, COLUMN,
                            gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
}

static void
lead_margin_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  GtkWidget *page = gtk_widget_get_first_child (widget);

  if (page == NULL)
    return;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = split (widget, for_size).content_width;
  gtk_widget_measure (page, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
lead_margin_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  GtkWidget *page = gtk_widget_get_first_child (widget);
  GtkWidget *margin = page != NULL ? gtk_widget_get_next_sibling (page) : NULL;
  LeadMarginSplit parts;

  if (page == NULL)
    return;
  parts = split (widget, width);
  gtk_widget_size_allocate (page,
                            &(GtkAllocation){ parts.content_x, 0, parts.content_width, height },
                            -1);
  if (margin == NULL || !gtk_widget_get_visible (margin))
    return;
  gtk_widget_set_child_visible (margin, parts.has_margin);
  if (parts.has_margin)
    gtk_widget_size_allocate (
        margin, &(GtkAllocation){ parts.margin_x, 0, get_margin_width (margin), height }, -1);
}

static void
lead_margin_layout_class_init (LeadMarginLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = lead_margin_layout_get_request_mode;
  layout_class->measure = lead_margin_layout_measure;
  layout_class->allocate = lead_margin_layout_allocate;
}

static void
lead_margin_layout_init (LeadMarginLayout *self)
{
}
