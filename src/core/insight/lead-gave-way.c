/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-gave-way.h"

/* Of entries that carry a barrier. */
typedef struct
{
  guint entries;
  guint gave_way;
} Count;

struct _LeadGaveWay
{
  gatomicrefcount ref_count;
  GPtrArray      *barriers;   /* const char *, interned */
  GPtrArray      *behaviours; /* const char *, interned */
  Count          *alone;      /* by barrier: all entries with it */
  Count          *together;   /* by barrier, then behaviour: those that practise it too */
};

/* What one entry says. */
typedef struct
{
  LeadGaveWay *self;
  int         *barrier_places;   /* by item of the chronicle; -1 for none */
  int         *behaviour_places;
  GArray      *barriers;         /* guint: those that it carries */
  GArray      *behaviours;       /* guint: those that it practises */
  gboolean    *gave_way;         /* by barrier */
} Reading;

G_DEFINE_BOXED_TYPE (LeadGaveWay, lead_gave_way, lead_gave_way_ref, lead_gave_way_unref)

static void
take_items (LeadGaveWay *self, LeadContent *content)
{
  self->barriers = g_ptr_array_new ();
  self->behaviours = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      for (guint k = 0; k < g_list_model_get_n_items (framework); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (framework, k);
          gpointer id = (gpointer) g_intern_string (lead_item_get_id (item));

          if (lead_item_get_hidden (item))
            continue;
          if (lead_item_get_stance_set (item) == LEAD_STANCE_SET_BARRIER)
            g_ptr_array_add (self->barriers, id);
          else if (lead_item_get_stance_set (item) == LEAD_STANCE_SET_BEHAVIOUR)
            g_ptr_array_add (self->behaviours, id);
        }
    }
}

static void
reading_init (Reading *reading, LeadGaveWay *self, LeadChronicle *chronicle)
{
  reading->self = self;
  reading->barrier_places
    = lead_chronicle_map_names (chronicle, LEAD_CHRONICLE_ITEMS, self->barriers);
  reading->behaviour_places
    = lead_chronicle_map_names (chronicle, LEAD_CHRONICLE_ITEMS, self->behaviours);
  reading->barriers = g_array_new (FALSE, FALSE, sizeof (guint));
  reading->behaviours = g_array_new (FALSE, FALSE, sizeof (guint));
  reading->gave_way = g_new0 (gboolean, self->barriers->len + 1);
}

static void
reading_clear (Reading *reading)
{
  g_free (reading->barrier_places);
  g_free (reading->behaviour_places);
  g_free (reading->gave_way);
  g_array_unref (reading->barriers);
  g_array_unref (reading->behaviours);
}

static gboolean
is_giving_way (LeadStance stance)
{
  return stance == LEAD_STANCE_WORKED_ROUND || stance == LEAD_STANCE_SHIFTED;
}

/* The tags of an item stand beside each other. */
static void
read_barrier (Reading *reading, guint barrier, gboolean first, LeadStance stance)
{
  if (first)
    {
      g_array_append_val (reading->barriers, barrier);
      reading->gave_way[barrier] = FALSE;
    }
  reading->gave_way[barrier] |= is_giving_way (stance);
}

static void
read_tags (Reading *reading, const LeadChronicleTag *tags, guint n_tags)
{
  g_array_set_size (reading->barriers, 0);
  g_array_set_size (reading->behaviours, 0);
  for (guint i = 0; i < n_tags; i++)
    {
      int barrier = reading->barrier_places[tags[i].item];
      int behaviour = reading->behaviour_places[tags[i].item];

      if (barrier >= 0)
        read_barrier (reading, (guint) barrier, i == 0 || tags[i - 1].item != tags[i].item,
                      tags[i].stance);
      if (behaviour >= 0 && tags[i].stance == LEAD_STANCE_PRACTISED)
        {
          guint place = (guint) behaviour;

          g_array_append_val (reading->behaviours, place);
        }
    }
}

static void
count_entry (Reading *reading)
{
  LeadGaveWay *self = reading->self;

  for (guint i = 0; i < reading->barriers->len; i++)
    {
      guint barrier = g_array_index (reading->barriers, guint, i);
      guint gave_way = reading->gave_way[barrier];

      self->alone[barrier].entries++;
      self->alone[barrier].gave_way += gave_way;
      for (guint k = 0; k < reading->behaviours->len; k++)
        {
          guint behaviour = g_array_index (reading->behaviours, guint, k);
          Count *count = &self->together[barrier * self->behaviours->len + behaviour];

          count->entries++;
          count->gave_way += gave_way;
        }
    }
}

/**
 * lead_gave_way_new:
 * @slice: the entries to look at
 * @content: which barriers and behaviours there are
 *
 * Returns: (transfer full): what was practised where barriers gave way
 */
LeadGaveWay *
lead_gave_way_new (LeadSlice *slice, LeadContent *content)
{
  LeadGaveWay *self;
  LeadChronicle *chronicle;
  const guint32 *chosen;
  gsize n_chosen;
  Reading reading;

  g_return_val_if_fail (slice != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  self = g_new0 (LeadGaveWay, 1);
  g_atomic_ref_count_init (&self->ref_count);
  take_items (self, content);
  self->alone = g_new0 (Count, self->barriers->len + 1);
  self->together = g_new0 (Count, (gsize) self->barriers->len * self->behaviours->len + 1);

  chronicle = lead_slice_get_chronicle (slice);
  chosen = lead_slice_get_entries (slice, LEAD_SIDE_NOW, &n_chosen);
  reading_init (&reading, self, chronicle);
  for (gsize i = 0; i < n_chosen; i++)
    {
      guint n_tags;
      const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, chosen[i], &n_tags);

      read_tags (&reading, tags, n_tags);
      count_entry (&reading);
    }
  reading_clear (&reading);
  return self;
}

/**
 * lead_gave_way_ref:
 * @self: what was at work
 *
 * Returns: (transfer full): @self
 */
LeadGaveWay *
lead_gave_way_ref (LeadGaveWay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_gave_way_unref:
 * @self: (transfer full): what was at work
 */
void
lead_gave_way_unref (LeadGaveWay *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->barriers);
  g_ptr_array_unref (self->behaviours);
  g_free (self->alone);
  g_free (self->together);
  g_free (self);
}

/**
 * lead_gave_way_get_n_barriers:
 * @self: what was at work
 *
 * Returns: how many barriers there are
 */
guint
lead_gave_way_get_n_barriers (LeadGaveWay *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->barriers->len;
}

/**
 * lead_gave_way_get_n_behaviours:
 * @self: what was at work
 *
 * Returns: how many behaviours there are
 */
guint
lead_gave_way_get_n_behaviours (LeadGaveWay *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->behaviours->len;
}

/**
 * lead_gave_way_get_barrier:
 * @self: what was at work
 * @barrier: position of a barrier
 *
 * Returns: (transfer none): its canonical id, interned
 */
const char *
lead_gave_way_get_barrier (LeadGaveWay *self, guint barrier)
{
  g_return_val_if_fail (self != NULL && barrier < self->barriers->len, NULL);

  return self->barriers->pdata[barrier];
}

/**
 * lead_gave_way_get_behaviour:
 * @self: what was at work
 * @behaviour: position of a behaviour
 *
 * Returns: (transfer none): its canonical id, interned
 */
const char *
lead_gave_way_get_behaviour (LeadGaveWay *self, guint behaviour)
{
  g_return_val_if_fail (self != NULL && behaviour < self->behaviours->len, NULL);

  return self->behaviours->pdata[behaviour];
}

static const Count *
peek_together (LeadGaveWay *self, guint barrier, guint behaviour)
{
  return &self->together[barrier * self->behaviours->len + behaviour];
}

/**
 * lead_gave_way_get_cell:
 * @self: what was at work
 * @barrier: position of a barrier
 * @behaviour: position of a behaviour
 *
 * Returns: how often that barrier came up and gave way with and without that
 *   behaviour
 */
LeadGaveWayCell
lead_gave_way_get_cell (LeadGaveWay *self, guint barrier, guint behaviour)
{
  const Count *together;

  g_return_val_if_fail (self != NULL && barrier < self->barriers->len, (LeadGaveWayCell) { 0 });
  g_return_val_if_fail (behaviour < self->behaviours->len, (LeadGaveWayCell) { 0 });

  together = peek_together (self, barrier, behaviour);
  return (LeadGaveWayCell) {
    .with = together->entries,
    .gave_way_with = together->gave_way,
    .without = self->alone[barrier].entries - together->entries,
    .gave_way_without = self->alone[barrier].gave_way - together->gave_way,
  };
}

/**
 * lead_gave_way_count:
 * @self: what was at work
 * @barrier: position of a barrier
 * @n_entries: (out) (optional): in how many entries it came up
 *
 * Returns: in how many of those it gave way
 */
guint
lead_gave_way_count (LeadGaveWay *self, guint barrier, guint *n_entries)
{
  g_return_val_if_fail (self != NULL && barrier < self->barriers->len, 0);

  if (n_entries != NULL)
    *n_entries = self->alone[barrier].entries;
  return self->alone[barrier].gave_way;
}

/* The most first; what is equal in its order. */
static GArray *
order_by_count (const Count *counts, guint n_counts)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n_counts; i++)
    {
      guint at = order->len;

      if (counts[i].gave_way == 0)
        continue;
      while (at > 0
             && counts[g_array_index (order, guint, at - 1)].gave_way < counts[i].gave_way)
        at--;
      g_array_insert_val (order, at, i);
    }
  return order;
}

/**
 * lead_gave_way_list_barriers:
 * @self: what was at work
 *
 * Returns: (transfer full) (element-type guint): positions of the barriers that
 *   gave way in any entry, the most often first
 */
GArray *
lead_gave_way_list_barriers (LeadGaveWay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return order_by_count (self->alone, self->barriers->len);
}

/**
 * lead_gave_way_list_behaviours:
 * @self: what was at work
 * @barrier: position of a barrier
 *
 * Returns: (transfer full) (element-type guint): positions of the behaviours that
 *   were practised in entries in which it gave way, the most often first
 */
GArray *
lead_gave_way_list_behaviours (LeadGaveWay *self, guint barrier)
{
  g_return_val_if_fail (self != NULL && barrier < self->barriers->len, NULL);

  return order_by_count (peek_together (self, barrier, 0), self->behaviours->len);
}

/**
 * lead_gave_way_cell_says:
 * @cell: a cell
 * @interval: (out) (optional): how much more often the barrier gave way with the
 *   behaviour than without it, as a difference of shares
 *
 * Returns: whether there are enough entries for that; see %LEAD_GAVE_WAY_LEAST
 */
gboolean
lead_gave_way_cell_says (LeadGaveWayCell cell, LeadInterval *interval)
{
  if (cell.with < LEAD_GAVE_WAY_LEAST || cell.without < LEAD_GAVE_WAY_LEAST)
    return FALSE;
  if (interval != NULL)
    *interval = lead_interval_of_difference (cell.gave_way_with, cell.with,
                                             cell.gave_way_without, cell.without);
  return TRUE;
}

/**
 * lead_gave_way_count_cells:
 * @self: what was at work
 *
 * Returns: how many cells say something
 */
guint
lead_gave_way_count_cells (LeadGaveWay *self)
{
  guint n_cells = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->barriers->len; i++)
    for (guint k = 0; k < self->behaviours->len; k++)
      n_cells += lead_gave_way_cell_says (lead_gave_way_get_cell (self, i, k), NULL);
  return n_cells;
}

/**
 * lead_gave_way_has_table:
 * @self: what was at work
 *
 * Returns: whether the whole table is worth showing; see %LEAD_GAVE_WAY_CELLS
 */
gboolean
lead_gave_way_has_table (LeadGaveWay *self)
{
  return lead_gave_way_count_cells (self) >= LEAD_GAVE_WAY_CELLS;
}

static gboolean
gives_way (const LeadChronicleTag *tags, guint n_tags, guint32 barrier)
{
  for (guint i = 0; i < n_tags; i++)
    {
      if (tags[i].item == barrier && is_giving_way (tags[i].stance))
        return TRUE;
    }
  return FALSE;
}

static gboolean
practises (const LeadChronicleTag *tags, guint n_tags, guint32 behaviour)
{
  for (guint i = 0; i < n_tags; i++)
    {
      if (tags[i].item == behaviour && tags[i].stance == LEAD_STANCE_PRACTISED)
        return TRUE;
    }
  return FALSE;
}

/**
 * lead_gave_way_dup_ids:
 * @slice: the entries that were looked at
 * @barrier: canonical id of a barrier
 * @behaviour: (nullable): canonical id of a behaviour; %NULL for any or none
 *
 * Returns: (transfer full) (element-type int64_t): ids of the entries in which
 *   @barrier gave way and @behaviour was practised, the newest first
 */
GArray *
lead_gave_way_dup_ids (LeadSlice *slice, const char *barrier, const char *behaviour)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  LeadChronicle *chronicle;
  const LeadChronicleEntry *entries;
  const guint32 *chosen;
  gsize n_entries, n_chosen;
  guint32 wanted, practised = LEAD_CHRONICLE_NONE;

  g_return_val_if_fail (slice != NULL && barrier != NULL, ids);

  chronicle = lead_slice_get_chronicle (slice);
  wanted = lead_chronicle_find_name (chronicle, LEAD_CHRONICLE_ITEMS, barrier);
  if (behaviour != NULL)
    practised = lead_chronicle_find_name (chronicle, LEAD_CHRONICLE_ITEMS, behaviour);
  entries = lead_chronicle_get_entries (chronicle, &n_entries);
  chosen = lead_slice_get_entries (slice, LEAD_SIDE_NOW, &n_chosen);
  for (gsize i = n_chosen; i > 0; i--)
    {
      guint n_tags;
      const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, chosen[i - 1], &n_tags);

      if (gives_way (tags, n_tags, wanted)
          && (behaviour == NULL || practises (tags, n_tags, practised)))
        g_array_append_val (ids, entries[chosen[i - 1]].id);
    }
  return ids;
}
