/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-brief-cache.h"

/* One place in the queue, which is threaded through the table's values. */
typedef struct
{
  int64_t id;
  LeadBrief *brief;
  GList link;
} Place;

struct _LeadBriefCache
{
  GHashTable *places; /* id → Place */
  GQueue queue;       /* Places, the latest asked for first */
  guint size;
};

static void
place_free (Place *place)
{
  g_object_unref (place->brief);
  g_free (place);
}

/**
 * lead_brief_cache_new:
 * @size: how many briefs it holds
 *
 * Returns: (transfer full): an empty cache
 */
LeadBriefCache *
lead_brief_cache_new (guint size)
{
  LeadBriefCache *self;

  g_return_val_if_fail (size > 0, NULL);

  self = g_new0 (LeadBriefCache, 1);
  self->places = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL,
                                        (GDestroyNotify) place_free);
  g_queue_init (&self->queue);
  self->size = size;
  return self;
}

/**
 * lead_brief_cache_free:
 * @self: (nullable): a cache
 */
void
lead_brief_cache_free (LeadBriefCache *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->places);
  g_free (self);
}

/**
 * lead_brief_cache_get:
 * @self: a cache
 * @id: an entry's id
 *
 * Returns: (transfer none) (nullable): its brief
 */
LeadBrief *
lead_brief_cache_get (LeadBriefCache *self,
                      int64_t         id)
{
  Place *place;

  g_return_val_if_fail (self != NULL, NULL);

  place = g_hash_table_lookup (self->places, &id);
  if (place == NULL)
    return NULL;
  g_queue_unlink (&self->queue, &place->link);
  g_queue_push_head_link (&self->queue, &place->link);
  return place->brief;
}

/**
 * lead_brief_cache_put:
 * @self: a cache
 * @brief: a brief, in the place of one of the same entry
 */
void
lead_brief_cache_put (LeadBriefCache *self,
                      LeadBrief      *brief)
{
  Place *place;

  g_return_if_fail (self != NULL);
  g_return_if_fail (LEAD_IS_BRIEF (brief));

  lead_brief_cache_remove (self, lead_brief_get_id (brief));
  if (g_hash_table_size (self->places) >= self->size)
    lead_brief_cache_remove (self, ((Place *) g_queue_peek_tail (&self->queue))->id);

  place = g_new0 (Place, 1);
  place->id = lead_brief_get_id (brief);
  place->brief = g_object_ref (brief);
  place->link.data = place;
  g_queue_push_head_link (&self->queue, &place->link);
  g_hash_table_insert (self->places, &place->id, place);
}

/**
 * lead_brief_cache_remove:
 * @self: a cache
 * @id: the id of an entry that has changed
 */
void
lead_brief_cache_remove (LeadBriefCache *self,
                         int64_t         id)
{
  Place *place;

  g_return_if_fail (self != NULL);

  place = g_hash_table_lookup (self->places, &id);
  if (place == NULL)
    return;
  g_queue_unlink (&self->queue, &place->link);
  g_hash_table_remove (self->places, &id);
}

/**
 * lead_brief_cache_clear:
 * @self: a cache
 */
void
lead_brief_cache_clear (LeadBriefCache *self)
{
  g_return_if_fail (self != NULL);

  g_queue_init (&self->queue);
  g_hash_table_remove_all (self->places);
}
