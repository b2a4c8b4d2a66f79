/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment.h"

#include "lead-experiment-private.h"

/*
 * One learning cycle: what the writer will try and expects, a day to look
 * again, and then what happened and what was learned. One that went wrong and
 * was learnt from is as complete as any. Immutable, so that any thread may
 * read it; a change is made with a LeadExperimentBuilder and comes back from
 * the journal as a new experiment.
 */
G_DEFINE_FINAL_TYPE (LeadExperiment, lead_experiment, G_TYPE_OBJECT)

static void
lead_experiment_finalize (GObject *object)
{
  LeadExperiment *self = LEAD_EXPERIMENT (object);

  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    g_clear_pointer (&self->texts[i], g_free);
  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->follows, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->items, g_strfreev);
  g_clear_pointer (&self->entries, g_strfreev);
  g_clear_pointer (&self->follower, g_free);

  G_OBJECT_CLASS (lead_experiment_parent_class)->finalize (object);
}

static void
lead_experiment_class_init (LeadExperimentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_experiment_finalize;
}

static void
lead_experiment_init (LeadExperiment *self)
{
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    self->texts[i] = g_strdup ("");
  self->begun = LEAD_DAY_NONE;
  self->due = LEAD_DAY_NONE;
  self->closed = LEAD_DAY_NONE;
}

/**
 * lead_experiment_text_to_id:
 * @which: one of the texts
 *
 * Returns: (transfer none): what it is called where programs read it, never translated
 */
const char *
lead_experiment_text_to_id (LeadExperimentText which)
{
  static const char * const ids[LEAD_EXPERIMENT_N_TEXTS]
    = { "try", "expect", "signs", "happened", "learned", "next" };

  g_return_val_if_fail (which < LEAD_EXPERIMENT_N_TEXTS, NULL);

  return ids[which];
}

/**
 * lead_experiment_get_id:
 * @self: an experiment
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_experiment_get_id (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), 0);

  return self->id;
}

/**
 * lead_experiment_get_uuid:
 * @self: an experiment
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_experiment_get_uuid (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return self->uuid;
}

/**
 * lead_experiment_get_created_ms:
 * @self: an experiment
 *
 * Returns: when it was first stored, milliseconds since the epoch
 */
int64_t
lead_experiment_get_created_ms (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), 0);

  return self->created_ms;
}

/**
 * lead_experiment_get_modified_ms:
 * @self: an experiment
 *
 * Returns: when it was last changed, milliseconds since the epoch
 */
int64_t
lead_experiment_get_modified_ms (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), 0);

  return self->modified_ms;
}

/**
 * lead_experiment_get_trashed_ms:
 * @self: an experiment
 *
 * Returns: when it was moved to the trash, 0 when it is not there
 */
int64_t
lead_experiment_get_trashed_ms (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), 0);

  return self->trashed_ms;
}

/**
 * lead_experiment_get_text:
 * @self: an experiment
 * @which: one of its texts
 *
 * Returns: (transfer none): what was written, may be empty
 */
const char *
lead_experiment_get_text (LeadExperiment     *self,
                          LeadExperimentText  which)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);
  g_return_val_if_fail (which < LEAD_EXPERIMENT_N_TEXTS, NULL);

  return self->texts[which];
}

/**
 * lead_experiment_dup_headline:
 * @self: an experiment
 *
 * Returns: (transfer full): the first line of what will be tried, which is
 *   what lists call it; empty when nothing is written yet
 */
char *
lead_experiment_dup_headline (LeadExperiment *self)
{
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  lines = g_strsplit (self->texts[LEAD_EXPERIMENT_TRY], "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) != '\0')
        return g_strdup (lines[i]);
    }
  return g_strdup ("");
}

/**
 * lead_experiment_get_begun:
 * @self: an experiment
 *
 * Returns: the local day it was begun, %LEAD_DAY_NONE before it is stored
 */
LeadDay
lead_experiment_get_begun (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), LEAD_DAY_NONE);

  return self->begun;
}

/**
 * lead_experiment_get_due:
 * @self: an experiment
 *
 * Returns: the local day to look again, or %LEAD_DAY_NONE
 */
LeadDay
lead_experiment_get_due (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), LEAD_DAY_NONE);

  return self->due;
}

/**
 * lead_experiment_get_closed:
 * @self: an experiment
 *
 * Returns: the local day it was closed, or %LEAD_DAY_NONE while it goes on
 */
LeadDay
lead_experiment_get_closed (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), LEAD_DAY_NONE);

  return self->closed;
}

/**
 * lead_experiment_get_state:
 * @self: an experiment
 * @today: the local day that it is
 *
 * Returns: where the cycle is on @today
 */
LeadExperimentState
lead_experiment_get_state (LeadExperiment *self,
                           LeadDay         today)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), LEAD_EXPERIMENT_OPEN);

  if (self->closed != LEAD_DAY_NONE)
    return *self->texts[LEAD_EXPERIMENT_LEARNED] != '\0' ? LEAD_EXPERIMENT_LEARNT
                                                         : LEAD_EXPERIMENT_SET_ASIDE;

  return self->due != LEAD_DAY_NONE && self->due <= today ? LEAD_EXPERIMENT_DUE
                                                          : LEAD_EXPERIMENT_OPEN;
}

/**
 * lead_experiment_get_challenge:
 * @self: an experiment
 *
 * Returns: (transfer none) (nullable): uuid of the challenge it belongs to
 */
const char *
lead_experiment_get_challenge (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return self->challenge;
}

/**
 * lead_experiment_get_follows:
 * @self: an experiment
 *
 * Returns: (transfer none) (nullable): uuid of the experiment that led to it
 */
const char *
lead_experiment_get_follows (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return self->follows;
}

/**
 * lead_experiment_get_source:
 * @self: an experiment
 *
 * Returns: (transfer none) (nullable): uuid of the entry that it was made from
 */
const char *
lead_experiment_get_source (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return self->source;
}

/**
 * lead_experiment_get_items:
 * @self: an experiment
 *
 * Returns: (transfer none) (array zero-terminated=1): canonical ids of the
 *   moves, behaviours and barriers that it is about, in order, never %NULL
 */
const char * const *
lead_experiment_get_items (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return (const char * const *) self->items;
}

/**
 * lead_experiment_has_item:
 * @self: an experiment
 * @item: canonical id of an item
 *
 * Returns: whether it is about that
 */
gboolean
lead_experiment_has_item (LeadExperiment *self,
                          const char     *item)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), FALSE);
  g_return_val_if_fail (item != NULL, FALSE);

  return g_strv_contains ((const char * const *) self->items, item);
}

/**
 * lead_experiment_get_entries:
 * @self: an experiment
 *
 * Returns: (transfer none) (array zero-terminated=1): uuids of the entries that
 *   tell of it, in the writer's order, never %NULL. Some may be in the trash or
 *   gone.
 */
const char * const *
lead_experiment_get_entries (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return (const char * const *) self->entries;
}

/**
 * lead_experiment_get_follower:
 * @self: an experiment
 *
 * Returns: (transfer none) (nullable): uuid of the latest experiment that
 *   followed it when it was read
 */
const char *
lead_experiment_get_follower (LeadExperiment *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (self), NULL);

  return self->follower;
}

static gboolean
equal_texts (LeadExperiment *a,
             LeadExperiment *b)
{
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    {
      if (!g_str_equal (a->texts[i], b->texts[i]))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_experiment_equal:
 * @a: an experiment
 * @b: another
 *
 * Returns: whether they say the same; numbers, names for good, times of change
 *   and followers don't count
 */
gboolean
lead_experiment_equal (LeadExperiment *a,
                       LeadExperiment *b)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (a) && LEAD_IS_EXPERIMENT (b), FALSE);

  return equal_texts (a, b) && a->begun == b->begun && a->due == b->due && a->closed == b->closed
         && g_strcmp0 (a->challenge, b->challenge) == 0
         && g_strcmp0 (a->follows, b->follows) == 0 && g_strcmp0 (a->source, b->source) == 0
         && g_strv_equal ((const char * const *) a->items, (const char * const *) b->items)
         && g_strv_equal ((const char * const *) a->entries, (const char * const *) b->entries);
}
