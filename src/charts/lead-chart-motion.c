/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-motion.h"

#include <adwaita.h>

#define DURATION 180 /* milliseconds */

struct _LeadChartMotion
{
  AdwAnimation *animation; /* nullable */
  GtkWidget    *chart;     /* not owned: whose motion it is */
  LeadScene    *from;      /* nullable: at rest */
  double        way;
};

static void
on_value (double value, gpointer data)
{
  LeadChartMotion *self = data;

  self->way = value;
  gtk_widget_queue_draw (self->chart);
}

static void
on_done (LeadChartMotion *self)
{
  g_clear_pointer (&self->from, lead_scene_unref);
}

static void
stop (LeadChartMotion *self)
{
  if (self->animation != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->animation, self);
      adw_animation_reset (self->animation);
    }
  g_clear_object (&self->animation);
  g_clear_pointer (&self->from, lead_scene_unref);
}

/**
 * lead_chart_motion_new:
 * @chart: what is drawn anew while it moves; it frees the motion
 *
 * Returns: (transfer full): a motion at rest
 */
LeadChartMotion *
lead_chart_motion_new (GtkWidget *chart)
{
  LeadChartMotion *self = g_new0 (LeadChartMotion, 1);

  self->chart = chart;
  return self;
}

/**
 * lead_chart_motion_free:
 * @self: (transfer full): a motion
 */
void
lead_chart_motion_free (LeadChartMotion *self)
{
  g_return_if_fail (self != NULL);

  stop (self);
  g_free (self);
}

/**
 * lead_chart_motion_begin:
 * @self: a motion
 * @from: what was shown until now
 *
 * What is shown from now on comes from there.
 */
void
lead_chart_motion_begin (LeadChartMotion *self, LeadScene *from)
{
  g_return_if_fail (self != NULL && from != NULL);

  lead_scene_ref (from);
  stop (self);
  if (!gtk_widget_get_mapped (self->chart) || !adw_get_enable_animations (self->chart))
    {
      lead_scene_unref (from);
      return;
    }
  self->from = from;
  self->way = 0;
  self->animation
    = adw_timed_animation_new (self->chart, 0, 1, DURATION,
                               adw_callback_animation_target_new (on_value, self, NULL));
  g_signal_connect_swapped (self->animation, "done", G_CALLBACK (on_done), self);
  adw_animation_play (self->animation);
}

/**
 * lead_chart_motion_dup_scene:
 * @self: a motion
 * @to: what is to be shown
 *
 * Returns: (transfer full): what is to be shown just now
 */
LeadScene *
lead_chart_motion_dup_scene (LeadChartMotion *self, LeadScene *to)
{
  g_return_val_if_fail (self != NULL && to != NULL, NULL);

  return self->from != NULL ? lead_scene_tween (self->from, to, self->way) : lead_scene_ref (to);
}
