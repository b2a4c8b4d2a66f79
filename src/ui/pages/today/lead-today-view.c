/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-today-view.h"

/* Until then somebody who is still up may mean the day before. */
#define LATE_UNTIL (4 * 60 * 60)

struct _LeadTodayView
{
  GObject   parent_instance;

  LeadDesk *desk; /* owned */
  gboolean  yesterday;
};

typedef enum
{
  PROP_YESTERDAY = 1,
} LeadTodayViewProperty;

static GParamSpec *properties[PROP_YESTERDAY + 1];

G_DEFINE_FINAL_TYPE (LeadTodayView, lead_today_view, G_TYPE_OBJECT)

static LeadMoment
get_now (LeadTodayView *self)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);

  return lead_surroundings_get_moment (surroundings);
}

static void
lead_today_view_dispose (GObject *object)
{
  g_clear_object (&LEAD_TODAY_VIEW (object)->desk);

  G_OBJECT_CLASS (lead_today_view_parent_class)->dispose (object);
}

static void
lead_today_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((LeadTodayViewProperty) prop_id)
    {
    case PROP_YESTERDAY:
      g_value_set_boolean (value, LEAD_TODAY_VIEW (object)->yesterday);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_today_view_class_init (LeadTodayViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_today_view_dispose;
  object_class->get_property = lead_today_view_get_property;

  /**
   * LeadTodayView:yesterday: whether the day that has just ended is meant
   */
  properties[PROP_YESTERDAY]
    = g_param_spec_boolean ("yesterday", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_today_view_init (LeadTodayView *self)
{
}

/**
 * lead_today_view_new:
 * @desk: the desk
 *
 * Returns: (transfer full): the present day
 */
LeadTodayView *
lead_today_view_new (LeadDesk *desk)
{
  LeadTodayView *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_TODAY_VIEW, NULL);
  self->desk = g_object_ref (desk);
  return self;
}

/**
 * lead_today_view_get_desk:
 * @self: a view
 *
 * Returns: (transfer none): the desk
 */
LeadDesk *
lead_today_view_get_desk (LeadTodayView *self)
{
  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (self), NULL);

  return self->desk;
}

/**
 * lead_today_view_get_present:
 * @self: a view
 *
 * Returns: the day it is where the writer is
 */
LeadDay
lead_today_view_get_present (LeadTodayView *self)
{
  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (self), LEAD_DAY_NONE);

  return get_now (self).day;
}

/**
 * lead_today_view_get_late:
 * @self: a view
 *
 * Returns: whether it is between midnight and four in the morning
 */
gboolean
lead_today_view_get_late (LeadTodayView *self)
{
  LeadMoment now;

  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (self), FALSE);

  now = get_now (self);
  return lead_moment_get_seconds (&now) < LATE_UNTIL;
}

/**
 * lead_today_view_get_yesterday:
 * @self: a view
 *
 * Returns: whether the day that has just ended is meant
 */
gboolean
lead_today_view_get_yesterday (LeadTodayView *self)
{
  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (self), FALSE);

  return self->yesterday;
}

/**
 * lead_today_view_set_yesterday:
 * @self: a view
 * @yesterday: whether the day that has just ended is meant
 */
void
lead_today_view_set_yesterday (LeadTodayView *self, gboolean yesterday)
{
  g_return_if_fail (LEAD_IS_TODAY_VIEW (self));

  if (self->yesterday == yesterday)
    return;
  self->yesterday = yesterday;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_YESTERDAY]);
}

/**
 * lead_today_view_get_day:
 * @self: a view
 *
 * Returns: the day that is written about
 */
LeadDay
lead_today_view_get_day (LeadTodayView *self)
{
  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (self), LEAD_DAY_NONE);

  return lead_today_view_get_present (self) - (self->yesterday ? 1 : 0);
}

/**
 * lead_today_view_get_moment:
 * @self: a view
 *
 * Returns: when an entry that is begun now is about: now, or the day before
 *   without a time
 */
LeadMoment
lead_today_view_get_moment (LeadTodayView *self)
{
  LeadMoment now = { 0 };
  g_autoptr (GTimeZone) zone = NULL;

  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (self), now);

  now = get_now (self);
  if (!self->yesterday)
    return now;
  zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  return lead_moment_from_local (now.day - 1, 0, LEAD_PRECISION_DAY, zone);
}
