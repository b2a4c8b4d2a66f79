/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-order.h"

#include "ui/widgets/lead-settings.h"

#define ORDER "patterns-order"
#define HIDDEN "patterns-hidden"

struct _LeadPatternOrder
{
  GSettings *settings;
  GPtrArray *ids; /* const char *, interned */
};

static void
add (LeadPatternOrder *self, const char *id)
{
  if (!g_ptr_array_find (self->ids, g_intern_string (id), NULL))
    g_ptr_array_add (self->ids, (gpointer) g_intern_string (id));
}

/**
 * lead_pattern_order_new:
 * @ids: (array zero-terminated=1): of all charts that there are, in the order in
 *   which they are met at first
 *
 * What is remembered goes first; what came with a new version follows.
 *
 * Returns: (transfer full): the order
 */
LeadPatternOrder *
lead_pattern_order_new (const char *const *ids)
{
  LeadPatternOrder *self = g_new0 (LeadPatternOrder, 1);
  g_auto (GStrv) remembered = NULL;

  self->settings = lead_settings_new ();
  self->ids = g_ptr_array_new ();
  remembered = g_settings_get_strv (self->settings, ORDER);
  for (guint i = 0; remembered[i] != NULL; i++)
    if (g_strv_contains (ids, remembered[i]))
      add (self, remembered[i]);
  for (guint i = 0; ids[i] != NULL; i++)
    add (self, ids[i]);
  return self;
}

/**
 * lead_pattern_order_free:
 * @self: (transfer full): an order
 */
void
lead_pattern_order_free (LeadPatternOrder *self)
{
  g_object_unref (self->settings);
  g_ptr_array_unref (self->ids);
  g_free (self);
}

/**
 * lead_pattern_order_get_n:
 * @self: an order
 *
 * Returns: how many charts there are, those that aren't wanted among them
 */
guint
lead_pattern_order_get_n (LeadPatternOrder *self)
{
  return self->ids->len;
}

/**
 * lead_pattern_order_get:
 * @self: an order
 * @position: of a chart
 *
 * Returns: (transfer none): its id, interned
 */
const char *
lead_pattern_order_get (LeadPatternOrder *self, guint position)
{
  g_return_val_if_fail (position < self->ids->len, NULL);

  return self->ids->pdata[position];
}

/**
 * lead_pattern_order_is_hidden:
 * @self: an order
 * @id: of a chart
 *
 * Returns: whether it isn't wanted
 */
gboolean
lead_pattern_order_is_hidden (LeadPatternOrder *self, const char *id)
{
  g_auto (GStrv) hidden = g_settings_get_strv (self->settings, HIDDEN);

  return g_strv_contains ((const char *const *) hidden, id);
}

/**
 * lead_pattern_order_set_hidden:
 * @self: an order
 * @id: of a chart
 * @hidden: whether it isn't wanted
 */
void
lead_pattern_order_set_hidden (LeadPatternOrder *self, const char *id, gboolean hidden)
{
  g_auto (GStrv) before = g_settings_get_strv (self->settings, HIDDEN);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) after = NULL;

  for (guint i = 0; before[i] != NULL; i++)
    if (!g_str_equal (before[i], id))
      g_strv_builder_add (ids, before[i]);
  if (hidden)
    g_strv_builder_add (ids, id);
  after = g_strv_builder_end (ids);
  g_settings_set_strv (self->settings, HIDDEN, (const char *const *) after);
}

static void
remember (LeadPatternOrder *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) order = NULL;

  for (guint i = 0; i < self->ids->len; i++)
    g_strv_builder_add (ids, self->ids->pdata[i]);
  order = g_strv_builder_end (ids);
  g_settings_set_strv (self->settings, ORDER, (const char *const *) order);
}

/**
 * lead_pattern_order_move:
 * @self: an order
 * @id: of a chart
 * @by: -1 to have it earlier, 1 to have it later
 *
 * Moves it past the next one that is wanted, if there is one.
 */
void
lead_pattern_order_move (LeadPatternOrder *self, const char *id, int by)
{
  gpointer moved = (gpointer) g_intern_string (id);
  guint from;
  int to;

  if (!g_ptr_array_find (self->ids, moved, &from))
    return;
  to = (int) from + by;
  while (to >= 0 && to < (int) self->ids->len
         && lead_pattern_order_is_hidden (self, self->ids->pdata[to]))
    to += by;
  if (to < 0 || to >= (int) self->ids->len)
    return;
  g_ptr_array_remove_index (self->ids, from);
  g_ptr_array_insert (self->ids, to, moved);
  remember (self);
}
