/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bars.h"

#include <glib/gi18n-lib.h>

struct _LeadBars
{
  gatomicrefcount ref_count;
  char           *title;
  char           *caption;
  LeadFamily      family;
  GArray         *series; /* LeadSeries */
  GArray         *places; /* LeadPlace */
  guint           maximum;
  guint           reached;
};

G_DEFINE_BOXED_TYPE (LeadBars, lead_bars, lead_bars_ref, lead_bars_unref)

static void
clear_series (gpointer data)
{
  LeadSeries *series = data;

  g_clear_pointer (&series->name, g_free);
}

static void
clear_place (gpointer data)
{
  LeadPlace *place = data;

  g_clear_pointer (&place->name, g_free);
  g_clear_pointer (&place->short_name, g_free);
  g_clear_pointer (&place->values, g_free);
}

/**
 * lead_bars_new:
 * @title: what is counted
 * @caption: what a look at the whole chart tells, in words
 * @family: whose colour it wears
 *
 * Returns: (transfer full): bars without series and places
 */
LeadBars *
lead_bars_new (const char *title, const char *caption, LeadFamily family)
{
  LeadBars *self;

  g_return_val_if_fail (title != NULL && caption != NULL, NULL);

  self = g_new0 (LeadBars, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->title = g_strdup (title);
  self->caption = g_strdup (caption);
  self->family = family;
  self->reached = G_MAXUINT;
  self->series = g_array_new (FALSE, FALSE, sizeof (LeadSeries));
  g_array_set_clear_func (self->series, clear_series);
  self->places = g_array_new (FALSE, FALSE, sizeof (LeadPlace));
  g_array_set_clear_func (self->places, clear_place);
  return self;
}

/**
 * lead_bars_ref:
 * @self: bars
 *
 * Returns: (transfer full): @self
 */
LeadBars *
lead_bars_ref (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_bars_unref:
 * @self: (transfer full): bars
 */
void
lead_bars_unref (LeadBars *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->title);
  g_free (self->caption);
  g_array_unref (self->series);
  g_array_unref (self->places);
  g_free (self);
}

/**
 * lead_bars_add_series:
 * @self: bars
 * @name: what it is called in a sentence
 * @fill: how its marks are filled
 *
 * Series are stacked in the order in which they are added, the first at the
 * foot. All of them come before the first place.
 */
void
lead_bars_add_series (LeadBars *self, const char *name, LeadFill fill)
{
  LeadSeries series = { .fill = fill };

  g_return_if_fail (self != NULL && self->places->len == 0);
  g_return_if_fail (name != NULL);

  series.name = g_strdup (name);
  g_array_append_val (self->series, series);
}

/**
 * lead_bars_add_place:
 * @self: bars
 * @name: what it is called in a sentence
 * @short_name: and on an axis
 * @total: what its counts are counted from
 * @values: a count for each series
 */
void
lead_bars_add_place (LeadBars *self, const char *name, const char *short_name, guint total,
                     const guint *values)
{
  LeadPlace place = { .total = total, .before = -1 };

  g_return_if_fail (self != NULL && self->series->len > 0);
  g_return_if_fail (name != NULL && short_name != NULL && values != NULL);

  place.name = g_strdup (name);
  place.short_name = g_strdup (short_name);
  place.values = g_memdup2 (values, self->series->len * sizeof (guint));
  g_array_append_val (self->places, place);
}

/**
 * lead_bars_set_before:
 * @self: bars
 * @place: which place
 * @before: how high its stack was in the period that this one is compared with
 */
void
lead_bars_set_before (LeadBars *self, guint place, guint before)
{
  g_return_if_fail (self != NULL && place < self->places->len);

  g_array_index (self->places, LeadPlace, place).before = (int) before;
}

/**
 * lead_bars_set_maximum:
 * @self: bars
 * @maximum: a height that the axis has at least
 *
 * Charts that stand side by side are compared, so they share one.
 */
void
lead_bars_set_maximum (LeadBars *self, guint maximum)
{
  g_return_if_fail (self != NULL);

  self->maximum = maximum;
}

/**
 * lead_bars_set_reached:
 * @self: bars
 * @reached: how many places from the start time has come to
 *
 * Nothing in a later place means nothing yet, so nothing is drawn or said there.
 */
void
lead_bars_set_reached (LeadBars *self, guint reached)
{
  g_return_if_fail (self != NULL);

  self->reached = reached;
}

/**
 * lead_bars_get_title:
 * @self: bars
 *
 * Returns: (transfer none): what is counted
 */
const char *
lead_bars_get_title (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * lead_bars_get_caption:
 * @self: bars
 *
 * Returns: (transfer none): what a look at the whole chart tells
 */
const char *
lead_bars_get_caption (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->caption;
}

/**
 * lead_bars_get_family:
 * @self: bars
 *
 * Returns: whose colour it wears
 */
LeadFamily
lead_bars_get_family (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, LEAD_FAMILY_BARRIER);

  return self->family;
}

/**
 * lead_bars_get_n_series:
 * @self: bars
 *
 * Returns: how many series are stacked
 */
guint
lead_bars_get_n_series (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->series->len;
}

/**
 * lead_bars_get_series:
 * @self: bars
 * @series: which one, from the foot
 *
 * Returns: (transfer none): the series
 */
const LeadSeries *
lead_bars_get_series (LeadBars *self, guint series)
{
  g_return_val_if_fail (self != NULL && series < self->series->len, NULL);

  return &g_array_index (self->series, LeadSeries, series);
}

/**
 * lead_bars_get_n_places:
 * @self: bars
 *
 * Returns: how many places there are
 */
guint
lead_bars_get_n_places (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->places->len;
}

/**
 * lead_bars_get_place:
 * @self: bars
 * @place: which one
 *
 * Returns: (transfer none): the place
 */
const LeadPlace *
lead_bars_get_place (LeadBars *self, guint place)
{
  g_return_val_if_fail (self != NULL && place < self->places->len, NULL);

  return &g_array_index (self->places, LeadPlace, place);
}

/**
 * lead_bars_get_stack:
 * @self: bars
 * @place: which one
 *
 * Returns: the height of its stack
 */
guint
lead_bars_get_stack (LeadBars *self, guint place)
{
  const LeadPlace *at;
  guint height = 0;

  g_return_val_if_fail (self != NULL && place < self->places->len, 0);

  at = lead_bars_get_place (self, place);
  for (guint i = 0; i < self->series->len; i++)
    height += at->values[i];
  return height;
}

/**
 * lead_bars_is_blank:
 * @self: bars
 *
 * Returns: whether nothing was counted anywhere
 */
gboolean
lead_bars_is_blank (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint place = 0; place < self->places->len; place++)
    {
      if (lead_bars_get_stack (self, place) > 0)
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_bars_get_maximum:
 * @self: bars
 *
 * Returns: the height that the axis must have: that of the highest stack, or
 *   what was set when that is more
 */
guint
lead_bars_get_maximum (LeadBars *self)
{
  guint maximum;

  g_return_val_if_fail (self != NULL, 0);

  maximum = self->maximum;
  for (guint place = 0; place < self->places->len; place++)
    {
      maximum = MAX (maximum, lead_bars_get_stack (self, place));
      maximum = MAX (maximum, (guint) MAX (lead_bars_get_place (self, place)->before, 0));
    }
  return maximum;
}

/**
 * lead_bars_get_reached:
 * @self: bars
 *
 * Returns: how many places from the start time has come to
 */
guint
lead_bars_get_reached (LeadBars *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MIN (self->reached, self->places->len);
}

static char *
describe_nothing (const LeadPlace *at)
{
  if (at->total == 0)
    /* Translators: a stretch of time: "September 2026: no entries" */
    return g_strdup_printf (_("%s: no entries"), at->name);

  /* Translators: a stretch of time and all its entries */
  return g_strdup_printf (ngettext ("%s: in none of %u entry", "%s: in none of %u entries",
                                    at->total),
                          at->name, at->total);
}

static char *
describe_mark (LeadBars *self, const LeadPlace *at, int series)
{
  if (series < 0)
    return describe_nothing (at);

  /* Translators: "September 2026: worked round in 2 of 5 entries" */
  return g_strdup_printf (ngettext ("%s: %s in %u of %u entry", "%s: %s in %u of %u entries",
                                    at->total),
                          at->name, lead_bars_get_series (self, (guint) series)->name,
                          at->values[series], at->total);
}

/**
 * lead_bars_describe:
 * @self: bars
 * @place: which place
 * @series: which series of it, or -1 when nothing is there
 *
 * Returns: (transfer full): what a mark says, with what it is counted from
 */
char *
lead_bars_describe (LeadBars *self, guint place, int series)
{
  const LeadPlace *at;
  g_autofree char *words = NULL;

  g_return_val_if_fail (self != NULL && place < self->places->len, NULL);
  g_return_val_if_fail (series < (int) self->series->len, NULL);

  at = lead_bars_get_place (self, place);
  words = describe_mark (self, at, series);
  if (at->before < 0)
    return g_steal_pointer (&words);
  /* Translators: what a bar of a chart says, and how high the one at the same place of the
   * period before was */
  return g_strdup_printf (_("%s; before: %d in all"), words, at->before);
}
