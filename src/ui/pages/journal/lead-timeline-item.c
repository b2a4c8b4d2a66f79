/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-item.h"

struct _LeadTimelineItem
{
  GObject parent_instance;

  int64_t id; /* 0: a month's heading */
  LeadDay day;
  LeadBrief *brief; /* owned, NULL until it has been read */
};

typedef enum
{
  PROP_BRIEF = 1,
} LeadTimelineItemProperty;

static GParamSpec *properties[PROP_BRIEF + 1];

G_DEFINE_FINAL_TYPE (LeadTimelineItem, lead_timeline_item, G_TYPE_OBJECT)

static void
lead_timeline_item_dispose (GObject *object)
{
  LeadTimelineItem *self = LEAD_TIMELINE_ITEM (object);

  g_clear_object (&self->brief);

  G_OBJECT_CLASS (lead_timeline_item_parent_class)->dispose (object);
}

static void
lead_timeline_item_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LeadTimelineItem *self = LEAD_TIMELINE_ITEM (object);

  switch ((LeadTimelineItemProperty) prop_id)
    {
    case PROP_BRIEF:
      g_value_set_object (value, self->brief);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_timeline_item_class_init (LeadTimelineItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_timeline_item_dispose;
  object_class->get_property = lead_timeline_item_get_property;

  properties[PROP_BRIEF]
      = g_param_spec_object ("brief", NULL, NULL, LEAD_TYPE_BRIEF,
                             G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_timeline_item_init (LeadTimelineItem *self)
{
}

/**
 * lead_timeline_item_new_entry:
 * @id: an entry's id
 * @day: its local day
 *
 * Returns: (transfer full): a row for it, without its brief
 */
LeadTimelineItem *
lead_timeline_item_new_entry (int64_t id,
                              LeadDay day)
{
  LeadTimelineItem *self;

  g_return_val_if_fail (id != 0, NULL);

  self = g_object_new (LEAD_TYPE_TIMELINE_ITEM, NULL);
  self->id = id;
  self->day = day;
  return self;
}

/**
 * lead_timeline_item_new_month:
 * @first_day: the first day of a month
 *
 * Returns: (transfer full): its heading
 */
LeadTimelineItem *
lead_timeline_item_new_month (LeadDay first_day)
{
  LeadTimelineItem *self = g_object_new (LEAD_TYPE_TIMELINE_ITEM, NULL);

  self->day = first_day;
  return self;
}

/**
 * lead_timeline_item_get_id:
 * @self: a row
 *
 * Returns: the entry's id, 0 for a heading
 */
int64_t
lead_timeline_item_get_id (LeadTimelineItem *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_ITEM (self), 0);

  return self->id;
}

/**
 * lead_timeline_item_get_day:
 * @self: a row
 *
 * Returns: the entry's local day, or the first of a heading's month
 */
LeadDay
lead_timeline_item_get_day (LeadTimelineItem *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_ITEM (self), LEAD_DAY_NONE);

  return self->day;
}

/**
 * lead_timeline_item_get_brief:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows, once that has been read
 */
LeadBrief *
lead_timeline_item_get_brief (LeadTimelineItem *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_ITEM (self), NULL);

  return self->brief;
}

/**
 * lead_timeline_item_set_brief:
 * @self: an entry's row
 * @brief: (nullable): what it shows
 */
void
lead_timeline_item_set_brief (LeadTimelineItem *self,
                              LeadBrief        *brief)
{
  g_return_if_fail (LEAD_IS_TIMELINE_ITEM (self));
  g_return_if_fail (brief == NULL || LEAD_IS_BRIEF (brief));

  if (g_set_object (&self->brief, brief))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIEF]);
}

/**
 * lead_timeline_item_dup_name:
 * @self: a row
 *
 * Returns: (transfer full): what it is called aloud, such as "22 November
 *   2026, What Dilys said" or "November 2026"
 */
char *
lead_timeline_item_dup_name (LeadTimelineItem *self)
{
  g_autofree char *day = NULL;
  const char *words;

  g_return_val_if_fail (LEAD_IS_TIMELINE_ITEM (self), NULL);

  /* Translators: a month above its entries, "November 2026". */
  if (self->id == 0)
    return lead_day_format (self->day, _("%B %Y"));

  /* Translators: the day of an entry, read aloud: "22 November 2026". */
  day = lead_day_format (self->day, _("%-d %B %Y"));
  if (self->brief == NULL)
    return g_steal_pointer (&day);

  words = lead_brief_get_title (self->brief);
  if (*words == '\0')
    words = lead_brief_get_excerpt (self->brief);
  if (*words == '\0')
    words = _("no words yet");
  /* Translators: the day of an entry and its title, read aloud. */
  return g_strdup_printf (_("%s, %s"), day, words);
}
