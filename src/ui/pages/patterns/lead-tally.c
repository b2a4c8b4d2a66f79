/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-tally.h"

#include <glib/gi18n-lib.h>

#define N_STANCES 3

struct _LeadTally
{
  GObject    parent_instance;

  LeadItem  *item;
  LeadRange  range;
  char      *when;
  guint      stances[N_STANCES];
  guint      entries;
  guint      all;
};

typedef enum
{
  PROP_NAME = 1,
  PROP_WHEN,
  PROP_DAY,
  PROP_FIRST,
  PROP_SECOND,
  PROP_THIRD,
  PROP_ENTRIES,
  PROP_SHARE,
} LeadTallyProperty;

static GParamSpec *properties[PROP_SHARE + 1];

G_DEFINE_FINAL_TYPE (LeadTally, lead_tally, G_TYPE_OBJECT)

static void
lead_tally_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LeadTally *self = LEAD_TALLY (object);

  switch ((LeadTallyProperty) id)
    {
    case PROP_NAME:
      g_value_set_string (value, lead_item_get_name (self->item));
      break;
    case PROP_WHEN:
      g_value_set_string (value, self->when);
      break;
    case PROP_DAY:
      g_value_set_int (value, self->range.from);
      break;
    case PROP_FIRST:
    case PROP_SECOND:
    case PROP_THIRD:
      g_value_set_uint (value, self->stances[id - PROP_FIRST]);
      break;
    case PROP_ENTRIES:
      g_value_set_uint (value, self->entries);
      break;
    case PROP_SHARE:
      /* Translators: entries that carry something, of all there are */
      g_value_take_string (value, g_strdup_printf (_("%u of %u"), self->entries, self->all));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_tally_finalize (GObject *object)
{
  LeadTally *self = LEAD_TALLY (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->when, g_free);

  G_OBJECT_CLASS (lead_tally_parent_class)->finalize (object);
}

static GParamSpec *
number_spec (const char *name)
{
  return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
text_spec (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL,
                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
lead_tally_class_init (LeadTallyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = lead_tally_get_property;
  object_class->finalize = lead_tally_finalize;

  properties[PROP_NAME] = text_spec ("name");
  properties[PROP_WHEN] = text_spec ("when");
  properties[PROP_DAY]
    = g_param_spec_int ("day", NULL, NULL, G_MININT, G_MAXINT, 0,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FIRST] = number_spec ("first");
  properties[PROP_SECOND] = number_spec ("second");
  properties[PROP_THIRD] = number_spec ("third");
  properties[PROP_ENTRIES] = number_spec ("entries");
  properties[PROP_SHARE] = text_spec ("share");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_tally_init (LeadTally *self)
{
}

static LeadTally *
new_tally (LeadItem *item, const LeadCount *count, guint all)
{
  LeadTally *self = g_object_new (LEAD_TYPE_TALLY, NULL);

  self->item = g_object_ref (item);
  self->entries = count->entries;
  self->all = all;
  for (guint i = 0; i < N_STANCES; i++)
    self->stances[i]
      = count->stances[lead_stance_set_get (lead_item_get_stance_set (item), i)];
  return self;
}

/**
 * lead_tally_new_bucket:
 * @pattern: a pattern
 * @position: one of its items
 * @item: that item
 * @bucket: one of its buckets
 *
 * Returns: (transfer full): the row for that bucket
 */
LeadTally *
lead_tally_new_bucket (LeadPattern *pattern, guint position, LeadItem *item, guint bucket)
{
  const LeadBuckets *buckets;
  LeadTally *self;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  buckets = lead_pattern_get_buckets (pattern);
  self = new_tally (item, lead_pattern_get_count (pattern, position, bucket),
                    lead_pattern_get_entries (pattern, bucket));
  self->range = lead_buckets_get_range (buckets, bucket);
  self->when = lead_buckets_dup_short_name (buckets, bucket);
  return self;
}

/**
 * lead_tally_new_total:
 * @pattern: a pattern
 * @position: one of its items
 * @item: that item
 *
 * Returns: (transfer full): the row for the whole range
 */
LeadTally *
lead_tally_new_total (LeadPattern *pattern, guint position, LeadItem *item)
{
  LeadTally *self;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  self = new_tally (item, lead_pattern_get_total (pattern, position),
                    lead_pattern_get_all_entries (pattern));
  self->range = lead_pattern_get_buckets (pattern)->range;
  self->when = lead_range_to_string (self->range);
  return self;
}

/**
 * lead_tally_get_item:
 * @self: a tally
 *
 * Returns: (transfer none): what is counted
 */
LeadItem *
lead_tally_get_item (LeadTally *self)
{
  g_return_val_if_fail (LEAD_IS_TALLY (self), NULL);

  return self->item;
}

/**
 * lead_tally_get_range:
 * @self: a tally
 *
 * Returns: the days in which it is counted
 */
LeadRange
lead_tally_get_range (LeadTally *self)
{
  g_return_val_if_fail (LEAD_IS_TALLY (self), lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE));

  return self->range;
}
