/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-note.h"

#include <math.h>

struct _LeadChartNote
{
  GtkPopover  parent_instance;

  GtkLabel   *label;
};

G_DEFINE_FINAL_TYPE (LeadChartNote, lead_chart_note, GTK_TYPE_POPOVER)

static void
lead_chart_note_class_init (LeadChartNoteClass *klass)
{
}

static void
lead_chart_note_init (LeadChartNote *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_max_width_chars (self->label, 40);
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->label));

  /* It is looked at, not used: neither pointer nor keyboard can get caught. */
  gtk_popover_set_autohide (GTK_POPOVER (self), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self), GTK_POS_TOP);
  gtk_popover_set_offset (GTK_POPOVER (self), 0, -6);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_can_focus (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "chart-note");
}

/**
 * lead_chart_note_new:
 * @chart: the widget whose marks it is for; it must present the note when it is
 *   given its size, and unparent it when it goes
 *
 * Returns: (transfer none): a note that isn't shown
 */
GtkWidget *
lead_chart_note_new (GtkWidget *chart)
{
  GtkWidget *self;

  g_return_val_if_fail (GTK_IS_WIDGET (chart), NULL);

  self = g_object_new (LEAD_TYPE_CHART_NOTE, NULL);
  gtk_widget_set_parent (self, chart);
  return self;
}

/**
 * lead_chart_note_show:
 * @self: a note
 * @words: what it says
 * @beside: the part of the chart that it may not cover
 */
void
lead_chart_note_show (LeadChartNote *self, const char *words, const LeadRect *beside)
{
  GdkRectangle at;

  g_return_if_fail (LEAD_IS_CHART_NOTE (self));
  g_return_if_fail (words != NULL && beside != NULL);

  at = (GdkRectangle) {
    .x = (int) floor (beside->x),
    .y = (int) floor (beside->y),
    .width = (int) ceil (beside->width),
    .height = MAX ((int) ceil (beside->height), 1),
  };
  gtk_label_set_text (self->label, words);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &at);
  gtk_popover_popup (GTK_POPOVER (self));
}

/**
 * lead_chart_note_hide:
 * @self: a note
 */
void
lead_chart_note_hide (LeadChartNote *self)
{
  g_return_if_fail (LEAD_IS_CHART_NOTE (self));

  gtk_popover_popdown (GTK_POPOVER (self));
}
