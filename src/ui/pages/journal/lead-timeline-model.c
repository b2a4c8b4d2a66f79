/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-model.h"

#include "lead-brief-loader.h"
#include "lead-timeline-listing.h"
#include "lead-timeline-refresh.h"

/* The first screen of a search; the rest is looked for after it is shown. */
#define FIRST_HITS 100
/* More changes at once than this, and everything is listed again. */
#define MAX_CHANGES 16

struct _LeadTimelineModel
{
  GObject parent_instance;

  /* owned */
  LeadJournal *journal;
  LeadFilter *filter;
  LeadTimelineLayout *layout;
  LeadBriefLoader *loader;
  GCancellable *cancellable; /* of the listing on its way */
  GArray *changed;           /* ids of entries to be looked at again */

  guint n_all;
  guint serial; /* of the listing on its way */
  gboolean loading;
  gboolean stale; /* something changed while listing */
  gboolean refreshing;
  gboolean counting;
};

typedef enum
{
  PROP_LOADING = 1,
  PROP_N_ENTRIES,
  PROP_N_ALL,
} LeadTimelineModelProperty;

static GParamSpec *properties[PROP_N_ALL + 1];

static void lead_timeline_model_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadTimelineModel, lead_timeline_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      lead_timeline_model_list_model_init))

static void start_listing (LeadTimelineModel *self,
                           guint              limit);
static void start_refresh (LeadTimelineModel *self);

static void
set_loading (LeadTimelineModel *self,
             gboolean           loading)
{
  if (self->loading == loading)
    return;
  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static void
set_n_all (LeadTimelineModel *self,
           guint              n_all)
{
  if (self->n_all == n_all)
    return;
  self->n_all = n_all;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ALL]);
}

/* Shows @layout, telling only of the rows that differ. With @more it is but the
 * beginning. */
static void
adopt (LeadTimelineModel  *self,
       LeadTimelineLayout *layout,
       gboolean            more)
{
  g_autoptr (LeadTimelineLayout) before = g_steal_pointer (&self->layout);
  guint position;
  guint removed;
  guint added;

  self->layout = layout;
  lead_brief_loader_set_layout (self->loader, layout);
  if (lead_filter_is_all (self->filter) && !more)
    set_n_all (self, lead_timeline_layout_get_entries (layout));
  if (lead_timeline_layout_diff (before, layout, &position, &removed, &added))
    {
      g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ENTRIES]);
    }
}

/* What is to be done once a listing has been shown, or has failed. */
static void
listing_done (LeadTimelineModel *self)
{
  if (self->stale)
    {
      self->stale = FALSE;
      start_listing (self, 0);
    }
  else
    set_loading (self, FALSE);
}

static void
listing_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  LeadTimelineModel *self = LEAD_TIMELINE_MODEL (source);
  g_autoptr (LeadTimelineLayout) layout = NULL;
  g_autoptr (GPtrArray) briefs = NULL;
  gboolean more = FALSE;

  layout = lead_timeline_listing_finish (result, &briefs, &more, NULL);
  if (GPOINTER_TO_UINT (user_data) != self->serial || self->journal == NULL)
    return;

  if (layout != NULL)
    {
      lead_brief_loader_set_words (self->loader, self->filter->words);
      if (briefs != NULL)
        lead_brief_loader_take (self->loader, briefs);
      adopt (self, g_steal_pointer (&layout), more);
    }
  if (more)
    start_listing (self, 0);
  else
    listing_done (self);
}

static void
start_listing (LeadTimelineModel *self,
               guint              limit)
{
  g_autoptr (LeadFilter) filter = lead_filter_copy (self->filter);

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();

  filter->limit = limit;
  self->serial++;
  set_loading (self, TRUE);
  lead_timeline_listing_async (G_OBJECT (self), self->journal, filter, self->cancellable,
                               listing_cb, GUINT_TO_POINTER (self->serial));
}

static void
list_everything (LeadTimelineModel *self)
{
  g_array_set_size (self->changed, 0);
  start_listing (self, self->filter->words != NULL ? FIRST_HITS : 0);
}

static void
refresh_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  LeadTimelineModel *self = LEAD_TIMELINE_MODEL (source);
  g_autoptr (LeadTimelineLayout) layout = NULL;
  g_autoptr (GPtrArray) briefs = NULL;

  self->refreshing = FALSE;
  layout = lead_timeline_refresh_finish (result, &briefs, NULL);
  if (self->journal == NULL)
    return;

  /* A listing that was begun meanwhile knows as much. */
  if (GPOINTER_TO_UINT (user_data) == self->serial && !self->loading)
    {
      if (layout == NULL)
        list_everything (self);
      else
        {
          lead_brief_loader_take (self->loader, briefs);
          adopt (self, g_steal_pointer (&layout), FALSE);
        }
    }
  start_refresh (self);
}

static void
start_refresh (LeadTimelineModel *self)
{
  g_autoptr (GArray) ids = NULL;

  if (self->refreshing || self->loading || self->changed->len == 0)
    return;

  ids = g_steal_pointer (&self->changed);
  self->changed = g_array_new (FALSE, FALSE, sizeof (int64_t));
  for (guint i = 0; i < ids->len; i++)
    lead_brief_loader_forget (self->loader, g_array_index (ids, int64_t, i));
  self->refreshing = TRUE;
  lead_timeline_refresh_async (G_OBJECT (self), self->journal, self->layout, self->filter, ids,
                               refresh_cb, GUINT_TO_POINTER (self->serial));
}

static void
count_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadTimelineModel) self = user_data;
  g_autoptr (GArray) all = NULL;

  self->counting = FALSE;
  all = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, NULL);
  if (all != NULL)
    set_n_all (self, all->len);
}

/* Of how many entries those that are shown are a part. */
static void
count_all (LeadTimelineModel *self)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();

  if (self->counting || lead_filter_is_all (self->filter))
    return;
  self->counting = TRUE;
  lead_journal_list_entries_async (self->journal, all, NULL, count_cb, g_object_ref (self));
}

static void
changed_cb (LeadTimelineModel *self,
            guint              flags,
            GArray            *ids)
{
  if ((flags & (LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS | LEAD_CHANGE_LABELS)) == 0)
    return;

  count_all (self);
  if (self->loading)
    self->stale = TRUE;
  else if (ids == NULL || ids->len + self->changed->len > MAX_CHANGES)
    list_everything (self);
  else
    {
      g_array_append_vals (self->changed, ids->data, ids->len);
      start_refresh (self);
    }
}

static GType
lead_timeline_model_get_item_type (GListModel *model)
{
  return LEAD_TYPE_TIMELINE_ITEM;
}

static guint
lead_timeline_model_get_n_items (GListModel *model)
{
  return lead_timeline_layout_get_size (LEAD_TIMELINE_MODEL (model)->layout);
}

static gpointer
lead_timeline_model_get_item (GListModel *model,
                              guint       position)
{
  LeadTimelineModel *self = LEAD_TIMELINE_MODEL (model);
  LeadDay month;
  guint index;

  if (position >= lead_timeline_layout_get_size (self->layout))
    return NULL;
  if (lead_timeline_layout_locate (self->layout, position, &index, &month))
    return lead_brief_loader_get_item (self->loader, self->layout, index);
  return lead_timeline_item_new_month (month);
}

static void
lead_timeline_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = lead_timeline_model_get_item_type;
  iface->get_n_items = lead_timeline_model_get_n_items;
  iface->get_item = lead_timeline_model_get_item;
}

static void
lead_timeline_model_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  LeadTimelineModel *self = LEAD_TIMELINE_MODEL (object);

  switch ((LeadTimelineModelProperty) prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_N_ENTRIES:
      g_value_set_uint (value, lead_timeline_model_get_n_entries (self));
      break;
    case PROP_N_ALL:
      g_value_set_uint (value, self->n_all);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_timeline_model_dispose (GObject *object)
{
  LeadTimelineModel *self = LEAD_TIMELINE_MODEL (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_timeline_model_parent_class)->dispose (object);
}

static void
lead_timeline_model_finalize (GObject *object)
{
  LeadTimelineModel *self = LEAD_TIMELINE_MODEL (object);

  g_clear_object (&self->cancellable);
  if (self->loader != NULL)
    g_object_run_dispose (G_OBJECT (self->loader));
  g_clear_object (&self->loader);
  g_clear_pointer (&self->filter, lead_filter_free);
  g_clear_pointer (&self->layout, lead_timeline_layout_free);
  g_clear_pointer (&self->changed, g_array_unref);

  G_OBJECT_CLASS (lead_timeline_model_parent_class)->finalize (object);
}

static void
lead_timeline_model_class_init (LeadTimelineModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = lead_timeline_model_get_property;
  object_class->dispose = lead_timeline_model_dispose;
  object_class->finalize = lead_timeline_model_finalize;

  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, flags);
  properties[PROP_N_ENTRIES]
      = g_param_spec_uint ("n-entries", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_ALL] = g_param_spec_uint ("n-all", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_timeline_model_init (LeadTimelineModel *self)
{
  self->filter = lead_filter_new ();
  self->layout = lead_timeline_layout_new (g_array_new (FALSE, FALSE, sizeof (LeadListed)));
  self->changed = g_array_new (FALSE, FALSE, sizeof (int64_t));
  self->cancellable = g_cancellable_new ();
}

/**
 * lead_timeline_model_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): a model of all entries, which are being listed
 */
LeadTimelineModel *
lead_timeline_model_new (LeadJournal *journal)
{
  LeadTimelineModel *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  self = g_object_new (LEAD_TYPE_TIMELINE_MODEL, NULL);
  self->journal = g_object_ref (journal);
  self->loader = lead_brief_loader_new (journal);
  lead_brief_loader_set_layout (self->loader, self->layout);
  g_signal_connect_object (journal, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  start_listing (self, LEAD_TIMELINE_SCREENFUL);
  return self;
}

/**
 * lead_timeline_model_set_filter:
 * @self: a model
 * @filter: which entries are meant
 *
 * Lists those that @filter means. What is shown stays until they are known; a
 * query that is still on its way is given up.
 */
void
lead_timeline_model_set_filter (LeadTimelineModel *self,
                                const LeadFilter  *filter)
{
  g_return_if_fail (LEAD_IS_TIMELINE_MODEL (self));
  g_return_if_fail (filter != NULL);

  if (lead_filter_equal (self->filter, filter))
    return;
  lead_filter_free (self->filter);
  self->filter = lead_filter_copy (filter);
  self->stale = FALSE;
  list_everything (self);
}

/**
 * lead_timeline_model_get_filter:
 * @self: a model
 *
 * Returns: (transfer none): which entries are meant
 */
const LeadFilter *
lead_timeline_model_get_filter (LeadTimelineModel *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), NULL);

  return self->filter;
}

/**
 * lead_timeline_model_get_layout:
 * @self: a model
 *
 * Returns: (transfer none): which row stands where just now
 */
LeadTimelineLayout *
lead_timeline_model_get_layout (LeadTimelineModel *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), NULL);

  return self->layout;
}

/**
 * lead_timeline_model_get_loading:
 * @self: a model
 *
 * Returns: whether entries are still being looked for
 */
gboolean
lead_timeline_model_get_loading (LeadTimelineModel *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), FALSE);

  return self->loading;
}

/**
 * lead_timeline_model_get_n_entries:
 * @self: a model
 *
 * Returns: how many entries it shows, headings not counted
 */
guint
lead_timeline_model_get_n_entries (LeadTimelineModel *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), 0);

  return lead_timeline_layout_get_entries (self->layout);
}

/**
 * lead_timeline_model_get_n_all:
 * @self: a model
 *
 * Returns: how many entries the journal has
 */
guint
lead_timeline_model_get_n_all (LeadTimelineModel *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), 0);

  return self->n_all;
}

/**
 * lead_timeline_model_get_id:
 * @self: a model
 * @position: a row
 *
 * Returns: the entry that stands there, 0 for a heading or none
 */
int64_t
lead_timeline_model_get_id (LeadTimelineModel *self,
                            guint              position)
{
  LeadDay month;
  guint index;

  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), 0);

  if (position >= lead_timeline_layout_get_size (self->layout)
      || !lead_timeline_layout_locate (self->layout, position, &index, &month))
    return 0;
  return lead_timeline_layout_get_entry (self->layout, index)->id;
}

/**
 * lead_timeline_model_hasten:
 * @self: a model
 * @id: an entry whose row has come into sight
 *
 * Reads what it shows before what other rows show.
 */
void
lead_timeline_model_hasten (LeadTimelineModel *self,
                            int64_t            id)
{
  g_return_if_fail (LEAD_IS_TIMELINE_MODEL (self));

  lead_brief_loader_hasten (self->loader, id);
}

/**
 * lead_timeline_model_find:
 * @self: a model
 * @id: an entry's id
 * @position: (out): the row it stands in
 *
 * Returns: whether it is shown
 */
gboolean
lead_timeline_model_find (LeadTimelineModel *self,
                          int64_t            id,
                          guint             *position)
{
  guint index;

  g_return_val_if_fail (LEAD_IS_TIMELINE_MODEL (self), FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  if (!lead_timeline_layout_find (self->layout, id, &index))
    return FALSE;
  *position = lead_timeline_layout_get_position (self->layout, index);
  return TRUE;
}
