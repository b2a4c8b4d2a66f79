/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-builder.h"

#include "lead-experiment-private.h"
#include "lead-fields.h"

struct _LeadExperimentBuilder
{
  LeadExperiment *experiment;
  GPtrArray      *items;   /* char * */
  GPtrArray      *entries; /* char * */
};

/**
 * lead_experiment_builder_new:
 *
 * Returns: (transfer full): a builder that starts from an experiment that says nothing yet
 */
LeadExperimentBuilder *
lead_experiment_builder_new (void)
{
  LeadExperimentBuilder *self = g_new0 (LeadExperimentBuilder, 1);

  self->experiment = g_object_new (LEAD_TYPE_EXPERIMENT, NULL);
  self->items = lead_fields_new_names ();
  self->entries = lead_fields_new_names ();

  return self;
}

static void
copy_fields (LeadExperiment *to,
             LeadExperiment *from)
{
  to->id = from->id;
  to->created_ms = from->created_ms;
  to->modified_ms = from->modified_ms;
  to->trashed_ms = from->trashed_ms;
  to->begun = from->begun;
  to->due = from->due;
  to->closed = from->closed;
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_fields_set_text (&to->texts[i], from->texts[i]);
  lead_fields_set_text (&to->uuid, from->uuid);
  lead_fields_set_text (&to->challenge, from->challenge);
  lead_fields_set_text (&to->follows, from->follows);
  lead_fields_set_text (&to->source, from->source);
  lead_fields_set_text (&to->follower, from->follower);
}

static void
copy_items (LeadExperimentBuilder *self,
            LeadExperiment        *from)
{
  for (guint i = 0; from->items[i] != NULL; i++)
    lead_experiment_builder_set_item (self, from->items[i], TRUE);
}

/**
 * lead_experiment_builder_new_from:
 * @experiment: an experiment
 *
 * Returns: (transfer full): a builder that starts from all that @experiment says
 */
LeadExperimentBuilder *
lead_experiment_builder_new_from (LeadExperiment *experiment)
{
  LeadExperimentBuilder *self;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  self = lead_experiment_builder_new ();
  copy_fields (self->experiment, experiment);
  copy_items (self, experiment);
  for (guint i = 0; experiment->entries[i] != NULL; i++)
    lead_experiment_builder_set_entry (self, experiment->entries[i], TRUE);

  return self;
}

/**
 * lead_experiment_builder_new_after:
 * @experiment: an experiment that is stored
 *
 * Returns: (transfer full): a builder that starts from the next cycle: it
 *   follows @experiment, belongs to the same challenge, is about the same items,
 *   and what came next there is what will be tried here
 */
LeadExperimentBuilder *
lead_experiment_builder_new_after (LeadExperiment *experiment)
{
  LeadExperimentBuilder *self;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);
  g_return_val_if_fail (experiment->uuid != NULL, NULL);

  self = lead_experiment_builder_new ();
  lead_fields_set_text (&self->experiment->follows, experiment->uuid);
  lead_fields_set_text (&self->experiment->challenge, experiment->challenge);
  lead_fields_set_text (&self->experiment->texts[LEAD_EXPERIMENT_TRY],
              experiment->texts[LEAD_EXPERIMENT_NEXT]);
  copy_items (self, experiment);

  return self;
}

/**
 * lead_experiment_builder_free:
 * @self: (transfer full): a builder
 */
void
lead_experiment_builder_free (LeadExperimentBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->experiment);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_experiment_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): the experiment
 */
LeadExperiment *
lead_experiment_builder_end (LeadExperimentBuilder *self)
{
  LeadExperiment *experiment;

  g_return_val_if_fail (self != NULL, NULL);

  lead_fields_sort_names (self->items);
  self->experiment->items = lead_fields_end_names (g_steal_pointer (&self->items));
  self->experiment->entries = lead_fields_end_names (g_steal_pointer (&self->entries));
  experiment = g_steal_pointer (&self->experiment);
  g_free (self);

  return experiment;
}

/**
 * lead_experiment_builder_set_id:
 * @self: a builder
 * @id: its number in the journal file
 */
void
lead_experiment_builder_set_id (LeadExperimentBuilder *self,
                                int64_t                id)
{
  g_return_if_fail (self != NULL);

  self->experiment->id = id;
}

/**
 * lead_experiment_builder_set_uuid:
 * @self: a builder
 * @uuid: (nullable): what names it for good
 */
void
lead_experiment_builder_set_uuid (LeadExperimentBuilder *self,
                                  const char            *uuid)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->experiment->uuid, uuid);
}

/**
 * lead_experiment_builder_set_created_ms:
 * @self: a builder
 * @created_ms: milliseconds since the epoch
 */
void
lead_experiment_builder_set_created_ms (LeadExperimentBuilder *self,
                                        int64_t                created_ms)
{
  g_return_if_fail (self != NULL);

  self->experiment->created_ms = created_ms;
}

/**
 * lead_experiment_builder_set_modified_ms:
 * @self: a builder
 * @modified_ms: milliseconds since the epoch
 */
void
lead_experiment_builder_set_modified_ms (LeadExperimentBuilder *self,
                                         int64_t                modified_ms)
{
  g_return_if_fail (self != NULL);

  self->experiment->modified_ms = modified_ms;
}

/**
 * lead_experiment_builder_set_trashed_ms:
 * @self: a builder
 * @trashed_ms: milliseconds since the epoch, 0 for not in the trash
 */
void
lead_experiment_builder_set_trashed_ms (LeadExperimentBuilder *self,
                                        int64_t                trashed_ms)
{
  g_return_if_fail (self != NULL);

  self->experiment->trashed_ms = trashed_ms;
}

/**
 * lead_experiment_builder_set_text:
 * @self: a builder
 * @which: one of its texts
 * @text: what it says, may be empty
 */
void
lead_experiment_builder_set_text (LeadExperimentBuilder *self,
                                  LeadExperimentText     which,
                                  const char            *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (which < LEAD_EXPERIMENT_N_TEXTS);
  g_return_if_fail (text != NULL);

  lead_fields_set_text (&self->experiment->texts[which], text);
}

/**
 * lead_experiment_builder_set_begun:
 * @self: a builder
 * @begun: the local day it was begun; with %LEAD_DAY_NONE it is the day on
 *   which it is first stored
 */
void
lead_experiment_builder_set_begun (LeadExperimentBuilder *self,
                                   LeadDay                begun)
{
  g_return_if_fail (self != NULL);

  self->experiment->begun = begun;
}

/**
 * lead_experiment_builder_set_due:
 * @self: a builder
 * @due: the local day to look again, or %LEAD_DAY_NONE
 */
void
lead_experiment_builder_set_due (LeadExperimentBuilder *self,
                                 LeadDay                due)
{
  g_return_if_fail (self != NULL);

  self->experiment->due = due;
}

/**
 * lead_experiment_builder_set_closed:
 * @self: a builder
 * @closed: the local day it was closed, or %LEAD_DAY_NONE for going on
 */
void
lead_experiment_builder_set_closed (LeadExperimentBuilder *self,
                                    LeadDay                closed)
{
  g_return_if_fail (self != NULL);

  self->experiment->closed = closed;
}

/**
 * lead_experiment_builder_set_challenge:
 * @self: a builder
 * @challenge: (nullable): uuid of the challenge it belongs to
 */
void
lead_experiment_builder_set_challenge (LeadExperimentBuilder *self,
                                       const char            *challenge)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->experiment->challenge, challenge);
}

/**
 * lead_experiment_builder_set_follows:
 * @self: a builder
 * @follows: (nullable): uuid of the experiment that led to it
 */
void
lead_experiment_builder_set_follows (LeadExperimentBuilder *self,
                                     const char            *follows)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->experiment->follows, follows);
}

/**
 * lead_experiment_builder_set_source:
 * @self: a builder
 * @source: (nullable): uuid of the entry that it is made from
 */
void
lead_experiment_builder_set_source (LeadExperimentBuilder *self,
                                    const char            *source)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->experiment->source, source);
}

/**
 * lead_experiment_builder_set_item:
 * @self: a builder
 * @item: canonical id of a move, behaviour, barrier or any other item
 * @about: whether the experiment is about it
 */
void
lead_experiment_builder_set_item (LeadExperimentBuilder *self,
                                  const char            *item,
                                  gboolean               about)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  lead_fields_set_name (self->items, item, about);
}

/**
 * lead_experiment_builder_set_entry:
 * @self: a builder
 * @entry: uuid of an entry
 * @linked: whether it tells of the experiment
 */
void
lead_experiment_builder_set_entry (LeadExperimentBuilder *self,
                                   const char            *entry,
                                   gboolean               linked)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (entry != NULL);

  lead_fields_set_name (self->entries, entry, linked);
}

/**
 * lead_experiment_builder_set_follower:
 * @self: a builder
 * @follower: (nullable): uuid of the latest experiment that followed it
 *
 * What the store found; saving doesn't look at it.
 */
void
lead_experiment_builder_set_follower (LeadExperimentBuilder *self,
                                      const char            *follower)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->experiment->follower, follower);
}
