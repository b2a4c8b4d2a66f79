/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-days.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-day-button.h"

struct _LeadPatternDays
{
  GtkPopover       parent_instance;

  LeadPatternView *view;

  /* children */
  LeadDayButton   *from;
  LeadDayButton   *to;
  GtkWidget       *posts;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternDays, lead_pattern_days, GTK_TYPE_POPOVER)

static void
choose (LeadPatternDays *self, LeadDay from, LeadDay to)
{
  lead_pattern_view_set_days (self->view, from, to);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
on_day_changed (LeadPatternDays *self)
{
  LeadDay from = lead_day_button_get_day (self->from);
  LeadDay to = lead_day_button_get_day (self->to);

  if (self->view != NULL && from != LEAD_DAY_NONE && to != LEAD_DAY_NONE)
    choose (self, from, to);
}

static void
on_post (LeadPatternDays *self, GtkWidget *button)
{
  LeadPost *post = g_object_get_data (G_OBJECT (button), "post");
  LeadDay today = lead_pattern_view_get_today (self->view);
  LeadDay from, to;

  gtk_popover_popdown (GTK_POPOVER (self));
  lead_post_get_range (post, &from, &to);
  choose (self, from, to == LEAD_DAY_NONE ? today : MIN (to, today));
}

static void
add_post (LeadPatternDays *self, LeadPost *post)
{
  /* Translators: a role and the place where it was held */
  g_autofree char *name = *lead_post_get_place (post) != '\0'
                            ? g_strdup_printf (_("%s, %s"), lead_post_get_role (post),
                                               lead_post_get_place (post))
                            : g_strdup (lead_post_get_role (post));
  GtkWidget *button = gtk_button_new_with_label (name);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "post", g_object_ref (post), g_object_unref);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_post), self);
  gtk_box_append (GTK_BOX (self->posts), button);
}

static void
lead_pattern_days_dispose (GObject *object)
{
  g_clear_object (&LEAD_PATTERN_DAYS (object)->view);

  G_OBJECT_CLASS (lead_pattern_days_parent_class)->dispose (object);
}

static void
lead_pattern_days_class_init (LeadPatternDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_pattern_days_dispose;

  /**
   * LeadPatternDays::chosen:
   * @self: the popover
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", LEAD_TYPE_PATTERN_DAYS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
make_line (const char *name, GtkWidget *button)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

static void
lead_pattern_days_init (LeadPatternDays *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->from = LEAD_DAY_BUTTON (lead_day_button_new (_("First day"), _("Any day")));
  self->to = LEAD_DAY_BUTTON (lead_day_button_new (_("Last day"), _("Any day")));
  self->posts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_margin_top (self->posts, 6);
  g_signal_connect_swapped (self->from, "changed", G_CALLBACK (on_day_changed), self);
  g_signal_connect_swapped (self->to, "changed", G_CALLBACK (on_day_changed), self);
  gtk_box_append (GTK_BOX (column), make_line (_("From"), GTK_WIDGET (self->from)));
  gtk_box_append (GTK_BOX (column), make_line (_("To"), GTK_WIDGET (self->to)));
  gtk_box_append (GTK_BOX (column), self->posts);
  gtk_widget_set_margin_top (column, 6);
  gtk_widget_set_margin_bottom (column, 6);
  gtk_widget_set_margin_start (column, 6);
  gtk_widget_set_margin_end (column, 6);
  gtk_popover_set_child (GTK_POPOVER (self), column);
}

/**
 * lead_pattern_days_show:
 * @self: a popover
 * @view: what it changes
 *
 * Shows what is looked at, and the posts that there are.
 */
void
lead_pattern_days_show (LeadPatternDays *self, LeadPatternView *view)
{
  LeadPatternBasis *basis;
  LeadRange range;
  LeadDay today;

  g_return_if_fail (LEAD_IS_PATTERN_DAYS (self));
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (view));

  g_set_object (&self->view, view);
  basis = lead_pattern_view_get_basis (view);
  range = lead_pattern_view_get_range (view);
  today = lead_pattern_view_get_today (view);
  lead_day_button_set_day (self->from, range.from, today);
  lead_day_button_set_day (self->to, range.to, today);
  lead_clear_box (GTK_BOX (self->posts));
  for (guint i = 0; basis != NULL && i < basis->posts->len; i++)
    add_post (self, basis->posts->pdata[i]);
  gtk_widget_set_visible (self->posts, basis != NULL && basis->posts->len > 0);
}
