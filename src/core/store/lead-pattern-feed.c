/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-feed.h"

#include "core/model/lead-error.h"
#include "lead-journal-patterns.h"

/* From here on it is quicker to read everything. */
#define MANY 500

#define ENTRY_CHANGES (LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS | LEAD_CHANGE_LABELS)
#define LIST_CHANGES                                                                            \
  (LEAD_CHANGE_REVIEWS | LEAD_CHANGE_CHALLENGES | LEAD_CHANGE_POSTS | LEAD_CHANGE_PROMPTS       \
   | LEAD_CHANGE_EXPERIMENTS)

struct _LeadPatternFeed
{
  GObject           parent_instance;

  LeadJournal      *journal;
  LeadPatternBasis *basis;   /* (nullable) */
  GCancellable     *loading; /* (nullable): of what is being loaded */
  GHashTable       *changed; /* int64_t: entries that have changed since that was asked for */
  gboolean          anything; /* more has changed than is named there */
  gboolean          stale;
  gboolean          active;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternFeed, lead_pattern_feed, G_TYPE_OBJECT)

static void load (LeadPatternFeed *self);

static void
take_basis (LeadPatternFeed  *self,
            LeadPatternBasis *basis)
{
  g_clear_pointer (&self->basis, lead_pattern_basis_unref);
  self->basis = lead_pattern_basis_ref (basis);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* A journal that is being locked has nobody left to be told. */
static void
report (LeadPatternFeed *self,
        const GError    *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      && !g_error_matches (error, LEAD_ERROR, LEAD_ERROR_LOCKED))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPatternFeed) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPatternBasis) basis
    = lead_journal_load_pattern_basis_finish (LEAD_JOURNAL (source), result, &error);

  if (self->journal == NULL)
    return;
  g_clear_object (&self->loading);
  if (basis != NULL)
    take_basis (self, basis);
  else
    {
      /* What was asked for hasn't come: the next time everything is read. */
      self->anything = TRUE;
      self->stale = TRUE;
      report (self, error);
    }
  if (basis != NULL && self->stale && self->active)
    load (self);
}

static GArray *
take_ids (LeadPatternFeed *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->changed);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_array_append_vals (ids, key, 1);
  g_hash_table_remove_all (self->changed);
  return ids;
}

/* One at a time: what changes meanwhile is loaded after it. */
static void
load (LeadPatternFeed *self)
{
  g_autoptr (GArray) ids = take_ids (self);
  LeadPatternBasis *before = self->anything ? NULL : self->basis;

  self->loading = g_cancellable_new ();
  self->anything = FALSE;
  self->stale = FALSE;
  lead_journal_load_pattern_basis_async (self->journal, before,
                                         (const int64_t *) (gpointer) ids->data, ids->len,
                                         self->loading, on_loaded, g_object_ref (self));
}

static void
load_if_wanted (LeadPatternFeed *self)
{
  if (self->active && self->stale && self->loading == NULL)
    load (self);
}

static void
note_entries (LeadPatternFeed *self,
              GArray          *ids)
{
  if (ids == NULL || g_hash_table_size (self->changed) + ids->len > MANY)
    {
      self->anything = TRUE;
      g_hash_table_remove_all (self->changed);
      return;
    }
  for (guint i = 0; i < ids->len && !self->anything; i++)
    g_hash_table_add (self->changed,
                      g_memdup2 (&g_array_index (ids, int64_t, i), sizeof (int64_t)));
}

static void
on_journal_changed (LeadPatternFeed *self,
                    guint            kinds,
                    GArray          *ids)
{
  if ((kinds & (ENTRY_CHANGES | LIST_CHANGES)) == 0)
    return;
  if ((kinds & ENTRY_CHANGES) != 0)
    note_entries (self, ids);
  self->stale = TRUE;
  load_if_wanted (self);
}

static void
lead_pattern_feed_dispose (GObject *object)
{
  LeadPatternFeed *self = LEAD_PATTERN_FEED (object);

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->basis, lead_pattern_basis_unref);

  G_OBJECT_CLASS (lead_pattern_feed_parent_class)->dispose (object);
}

static void
lead_pattern_feed_finalize (GObject *object)
{
  g_hash_table_unref (LEAD_PATTERN_FEED (object)->changed);

  G_OBJECT_CLASS (lead_pattern_feed_parent_class)->finalize (object);
}

static void
lead_pattern_feed_class_init (LeadPatternFeedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_pattern_feed_dispose;
  object_class->finalize = lead_pattern_feed_finalize;

  /**
   * LeadPatternFeed::changed:
   * @self: the feed
   *
   * There is a new basis.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", LEAD_TYPE_PATTERN_FEED, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * LeadPatternFeed::failed:
   * @self: the feed
   * @error: why it couldn't be read
   *
   * The basis is still the one before.
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", LEAD_TYPE_PATTERN_FEED, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
lead_pattern_feed_init (LeadPatternFeed *self)
{
  self->changed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->anything = TRUE;
  self->stale = TRUE;
}

/**
 * lead_pattern_feed_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): a feed that isn't active yet
 */
LeadPatternFeed *
lead_pattern_feed_new (LeadJournal *journal)
{
  LeadPatternFeed *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  self = g_object_new (LEAD_TYPE_PATTERN_FEED, NULL);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * lead_pattern_feed_get_basis:
 * @self: a feed
 *
 * Returns: (transfer none) (nullable): what patterns are computed from; %NULL
 *   until it is first loaded
 */
LeadPatternBasis *
lead_pattern_feed_get_basis (LeadPatternFeed *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_FEED (self), NULL);

  return self->basis;
}

/**
 * lead_pattern_feed_set_active:
 * @self: a feed
 * @active: whether somebody looks
 *
 * While it is active it loads what has changed at once.
 */
void
lead_pattern_feed_set_active (LeadPatternFeed *self,
                              gboolean         active)
{
  g_return_if_fail (LEAD_IS_PATTERN_FEED (self));

  self->active = active;
  load_if_wanted (self);
}
