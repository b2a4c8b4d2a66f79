/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-brief-cache.h"
#include "lead-brief-loader.h"

#define PAGE 64
#define CACHE_SIZE (16 * PAGE)

struct _LeadBriefLoader
{
  GObject parent_instance;

  /* owned */
  LeadJournal *journal;
  LeadBriefCache *cache;
  GHashTable *items; /* id → LeadTimelineItem that somebody holds, borrowed */
  GHashTable *ids;   /* the other way round, for when one has gone */
  GArray *wanted;    /* ids of items without a brief, the latest last */
  GCancellable *cancellable;
  char *words;

  /* borrowed */
  LeadTimelineLayout *layout;

  gboolean busy;
  guint serial; /* of the words that are asked for */
  guint idle;
};

typedef struct
{
  LeadBriefLoader *loader; /* owned */
  guint serial;
} Request;

G_DEFINE_FINAL_TYPE (LeadBriefLoader, lead_brief_loader, G_TYPE_OBJECT)

static void load_next (LeadBriefLoader *self);

static void
item_gone_cb (gpointer  data,
              GObject  *where_it_was)
{
  LeadBriefLoader *self = data;

  g_hash_table_remove (self->items, g_hash_table_lookup (self->ids, where_it_was));
  g_hash_table_remove (self->ids, where_it_was);
}

static gboolean
idle_cb (gpointer data)
{
  LeadBriefLoader *self = data;

  self->idle = 0;
  load_next (self);
  return G_SOURCE_REMOVE;
}

/* Rows are bound first and read afterwards, all of a frame at once. */
static void
want (LeadBriefLoader *self,
      int64_t          id)
{
  g_array_append_val (self->wanted, id);
  if (self->idle == 0 && !self->busy)
    self->idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE, idle_cb, self, NULL);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree Request *request = user_data;
  g_autoptr (LeadBriefLoader) self = request->loader;
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);
  if (request->serial != self->serial || self->journal == NULL)
    return;

  self->busy = FALSE;
  if (briefs != NULL)
    lead_brief_loader_take (self, briefs);
  else
    g_array_set_size (self->wanted, 0);
  load_next (self);
}

/* The ids of the page around @index that haven't been read. */
static GArray *
collect_page (LeadBriefLoader *self,
              guint            index)
{
  guint start = index - index % PAGE;
  guint end = MIN (start + PAGE, lead_timeline_layout_get_entries (self->layout));
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (int64_t), PAGE);

  for (guint i = start; i < end; i++)
    {
      int64_t id = lead_timeline_layout_get_entry (self->layout, i)->id;

      if (lead_brief_cache_get (self->cache, id) == NULL)
        g_array_append_val (ids, id);
    }
  return ids;
}

/* Takes from the wanted ones the last that is still being looked at. */
static gboolean
pop_wanted (LeadBriefLoader *self,
            guint           *index)
{
  while (self->wanted->len > 0)
    {
      int64_t id = g_array_index (self->wanted, int64_t, self->wanted->len - 1);
      LeadTimelineItem *item = g_hash_table_lookup (self->items, &id);

      g_array_set_size (self->wanted, self->wanted->len - 1);
      if (item != NULL && lead_brief_cache_get (self->cache, id) == NULL
          && lead_timeline_layout_find_on (self->layout, lead_timeline_item_get_day (item), id,
                                           index))
        return TRUE;
    }
  return FALSE;
}

static void
load_next (LeadBriefLoader *self)
{
  g_autoptr (GArray) ids = NULL;
  Request *request;
  guint index;

  if (self->busy || self->layout == NULL || !pop_wanted (self, &index))
    return;

  ids = collect_page (self, index);
  self->busy = TRUE;
  request = g_new (Request, 1);
  request->loader = g_object_ref (self);
  request->serial = self->serial;
  lead_journal_load_briefs_async (self->journal, (const int64_t *) ids->data, ids->len,
                                  self->words, self->cancellable, load_cb, request);
}

/* What is on its way was asked for other words, or isn't wanted any more. */
static void
drop_requests (LeadBriefLoader *self)
{
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_array_set_size (self->wanted, 0);
  self->serial++;
  self->busy = FALSE;
}

static void
lead_brief_loader_dispose (GObject *object)
{
  LeadBriefLoader *self = LEAD_BRIEF_LOADER (object);
  GHashTableIter iter;
  gpointer item;

  if (self->items != NULL)
    {
      g_hash_table_iter_init (&iter, self->items);
      while (g_hash_table_iter_next (&iter, NULL, &item))
        g_object_weak_unref (item, item_gone_cb, self);
    }
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_pointer (&self->cache, lead_brief_cache_free);
  g_clear_pointer (&self->wanted, g_array_unref);
  g_clear_pointer (&self->words, g_free);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->journal);
  self->layout = NULL;

  G_OBJECT_CLASS (lead_brief_loader_parent_class)->dispose (object);
}

static void
lead_brief_loader_class_init (LeadBriefLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_brief_loader_dispose;
}

static void
lead_brief_loader_init (LeadBriefLoader *self)
{
  self->cache = lead_brief_cache_new (CACHE_SIZE);
  self->items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->ids = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->wanted = g_array_new (FALSE, FALSE, sizeof (int64_t));
  self->cancellable = g_cancellable_new ();
}

/**
 * lead_brief_loader_new:
 * @journal: where to read
 *
 * Returns: (transfer full): a loader
 */
LeadBriefLoader *
lead_brief_loader_new (LeadJournal *journal)
{
  LeadBriefLoader *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  self = g_object_new (LEAD_TYPE_BRIEF_LOADER, NULL);
  self->journal = g_object_ref (journal);
  return self;
}

/**
 * lead_brief_loader_get_item:
 * @self: a loader
 * @layout: the layout that was set last
 * @index: an entry of it, counted without headings
 *
 * Returns: (transfer full): the entry's item, the same for as long as somebody
 *   holds it
 */
LeadTimelineItem *
lead_brief_loader_get_item (LeadBriefLoader    *self,
                            LeadTimelineLayout *layout,
                            guint               index)
{
  const LeadListed *listed = lead_timeline_layout_get_entry (layout, index);
  LeadTimelineItem *item = g_hash_table_lookup (self->items, &listed->id);
  LeadBrief *brief;

  if (item != NULL && lead_timeline_item_get_day (item) == listed->day)
    return g_object_ref (item);
  if (item != NULL)
    {
      g_object_weak_unref (G_OBJECT (item), item_gone_cb, self);
      g_hash_table_remove (self->ids, item);
    }

  item = lead_timeline_item_new_entry (listed->id, listed->day);
  g_object_weak_ref (G_OBJECT (item), item_gone_cb, self);
  g_hash_table_replace (self->items, g_memdup2 (&listed->id, sizeof listed->id), item);
  g_hash_table_insert (self->ids, item, g_memdup2 (&listed->id, sizeof listed->id));
  brief = lead_brief_cache_get (self->cache, listed->id);
  if (brief != NULL)
    lead_timeline_item_set_brief (item, brief);
  else
    want (self, listed->id);
  return item;
}

/**
 * lead_brief_loader_hasten:
 * @self: a loader
 * @id: the id of an entry whose item somebody holds
 *
 * Reads its brief before those of others, if it hasn't been read.
 */
void
lead_brief_loader_hasten (LeadBriefLoader *self,
                          int64_t          id)
{
  if (lead_brief_cache_get (self->cache, id) == NULL)
    want (self, id);
}

/**
 * lead_brief_loader_take:
 * @self: a loader
 * @briefs: (element-type LeadBrief): briefs just read, with %NULL among them
 *
 * Shows them in the rows that wait for them, and keeps them for others.
 */
void
lead_brief_loader_take (LeadBriefLoader *self,
                        GPtrArray       *briefs)
{
  for (guint i = 0; i < briefs->len; i++)
    {
      LeadBrief *brief = briefs->pdata[i];
      LeadTimelineItem *item;
      int64_t id;

      if (brief == NULL)
        continue;
      id = lead_brief_get_id (brief);
      lead_brief_cache_put (self->cache, brief);
      item = g_hash_table_lookup (self->items, &id);
      if (item != NULL)
        lead_timeline_item_set_brief (item, brief);
    }
}

/**
 * lead_brief_loader_set_words:
 * @self: a loader
 * @words: (nullable): what is searched for: excerpts are cut around it
 */
void
lead_brief_loader_set_words (LeadBriefLoader *self,
                             const char      *words)
{
  if (g_strcmp0 (self->words, words) == 0)
    return;

  g_free (self->words);
  self->words = g_strdup (words);
  drop_requests (self);
  lead_brief_cache_clear (self->cache);
}

/**
 * lead_brief_loader_set_layout:
 * @self: a loader
 * @layout: (nullable): what is shown from now on; must outlive that
 *
 * Items that are still looked at keep what they show until it has been read
 * anew.
 */
void
lead_brief_loader_set_layout (LeadBriefLoader    *self,
                              LeadTimelineLayout *layout)
{
  GHashTableIter iter;
  gpointer id;

  self->layout = layout;
  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (lead_brief_cache_get (self->cache, *(int64_t *) id) == NULL)
      want (self, *(int64_t *) id);
}

/**
 * lead_brief_loader_forget:
 * @self: a loader
 * @id: the id of an entry that has changed
 *
 * Reads its brief again before showing it next.
 */
void
lead_brief_loader_forget (LeadBriefLoader *self,
                          int64_t          id)
{
  lead_brief_cache_remove (self->cache, id);
}
