/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-draft.h"

#include "core/store/lead-journal-experiments.h"
#include "ui/widgets/lead-flushes.h"
#include "ui/widgets/lead-save-timer.h"

struct _LeadExperimentDraft
{
  GObject         parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadExperiment *experiment; /* as it is on the page */
  LeadExperiment *saving;     /* what is on its way to the file */
  LeadSaveTimer  *timer;
  LeadFlushes    *flushes;

  gboolean        safe;
  gboolean        touched;
};

enum
{
  CHANGED,
  REPLACED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadExperimentDraft, lead_experiment_draft, G_TYPE_OBJECT)

static void save (LeadExperimentDraft *self);

/* Without it there is no experiment yet. */
static gboolean
says_what (LeadExperiment *experiment)
{
  g_autofree char *text
    = g_strstrip (g_strdup (lead_experiment_get_text (experiment, LEAD_EXPERIMENT_TRY)));

  return *text != '\0';
}

/* What was typed meanwhile stays; of what was stored only its names are news. */
static void
take_names (LeadExperimentDraft *self,
            LeadExperiment      *stored)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (self->experiment);

  lead_experiment_builder_set_id (builder, lead_experiment_get_id (stored));
  lead_experiment_builder_set_uuid (builder, lead_experiment_get_uuid (stored));
  lead_experiment_builder_set_begun (builder, lead_experiment_get_begun (stored));
  lead_experiment_builder_set_created_ms (builder, lead_experiment_get_created_ms (stored));
  g_object_unref (self->experiment);
  self->experiment = lead_experiment_builder_end (builder);
}

static void
succeed (LeadExperimentDraft *self,
         LeadExperiment      *sent,
         LeadExperiment      *stored)
{
  lead_save_timer_succeed (self->timer);
  if (!lead_experiment_equal (sent, self->experiment))
    {
      take_names (self, stored);
      save (self);
      return;
    }
  g_set_object (&self->experiment, stored);
  self->safe = TRUE;
  lead_flushes_answer (self->flushes, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadExperimentDraft) self = user_data;
  g_autoptr (LeadExperiment) sent = g_steal_pointer (&self->saving);
  g_autoptr (LeadExperiment) stored = NULL;
  g_autoptr (GError) error = NULL;

  stored = lead_journal_save_experiment_finish (LEAD_JOURNAL (source), result, &error);
  if (stored != NULL)
    {
      succeed (self, sent, stored);
      return;
    }
  lead_save_timer_retry (self->timer);
  lead_desk_report (self->desk, error);
  lead_flushes_answer (self->flushes, error);
}

static void
save (LeadExperimentDraft *self)
{
  if (self->saving != NULL || self->safe)
    return;
  self->saving = g_object_ref (self->experiment);
  lead_save_timer_stop (self->timer);
  lead_journal_save_experiment_async (lead_desk_get_journal (self->desk), self->experiment, NULL,
                                      on_saved, g_object_ref (self));
}

static void
on_time (gpointer user_data)
{
  save (user_data);
}

/* Entries come and go elsewhere; what is written here is newer than the list. */
static void
on_listed (LeadExperimentDraft *self)
{
  LeadExperiment *stored
    = lead_experiment_list_find (lead_desk_get_experiments (self->desk),
                                 lead_experiment_get_uuid (self->experiment));

  if (stored == NULL || !self->safe || stored == self->experiment)
    return;
  g_set_object (&self->experiment, stored);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
lead_experiment_draft_finalize (GObject *object)
{
  LeadExperimentDraft *self = LEAD_EXPERIMENT_DRAFT (object);

  g_clear_pointer (&self->timer, lead_save_timer_free);
  g_clear_pointer (&self->flushes, lead_flushes_free);
  g_clear_object (&self->experiment);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_experiment_draft_parent_class)->finalize (object);
}

static void
lead_experiment_draft_class_init (LeadExperimentDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_experiment_draft_finalize;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_EXPERIMENT_DRAFT, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REPLACED] = g_signal_new ("replaced", LEAD_TYPE_EXPERIMENT_DRAFT, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_experiment_draft_init (LeadExperimentDraft *self)
{
  self->timer = lead_save_timer_new (on_time, self);
  self->flushes = lead_flushes_new ();
  self->safe = TRUE;
}

/**
 * lead_experiment_draft_new:
 * @desk: the desk
 * @experiment: an experiment as it is stored, or what a new one starts from
 *
 * Returns: (transfer full): the experiment, to be changed; a new one that says
 *   what will be tried is kept at once
 */
LeadExperimentDraft *
lead_experiment_draft_new (LeadDesk       *desk,
                           LeadExperiment *experiment)
{
  LeadExperimentDraft *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  self = g_object_new (LEAD_TYPE_EXPERIMENT_DRAFT, NULL);
  self->desk = g_object_ref (desk);
  self->experiment = g_object_ref (experiment);
  self->safe = lead_experiment_draft_get_stored (self) || !says_what (experiment);
  g_signal_connect_object (lead_desk_get_experiments (desk), "items-changed",
                           G_CALLBACK (on_listed), self, G_CONNECT_SWAPPED);
  save (self);

  return self;
}

/**
 * lead_experiment_draft_get_desk:
 * @self: a draft
 *
 * Returns: (transfer none): the desk
 */
LeadDesk *
lead_experiment_draft_get_desk (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), NULL);

  return self->desk;
}

/**
 * lead_experiment_draft_get_experiment:
 * @self: a draft
 *
 * Returns: (transfer none): the experiment as it is on the page
 */
LeadExperiment *
lead_experiment_draft_get_experiment (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), NULL);

  return self->experiment;
}

/**
 * lead_experiment_draft_get_today:
 * @self: a draft
 *
 * Returns: what day it is for the writer
 */
LeadDay
lead_experiment_draft_get_today (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), LEAD_DAY_NONE);

  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

/**
 * lead_experiment_draft_get_state:
 * @self: a draft
 *
 * Returns: where it is today
 */
LeadExperimentState
lead_experiment_draft_get_state (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), LEAD_EXPERIMENT_OPEN);

  return lead_experiment_get_state (self->experiment, lead_experiment_draft_get_today (self));
}

/**
 * lead_experiment_draft_get_stored:
 * @self: a draft
 *
 * Returns: whether it is in the file, however old what is there
 */
gboolean
lead_experiment_draft_get_stored (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), FALSE);

  return lead_experiment_get_id (self->experiment) != 0;
}

/**
 * lead_experiment_draft_get_safe:
 * @self: a draft
 *
 * Returns: whether all of it is in the file
 */
gboolean
lead_experiment_draft_get_safe (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), FALSE);

  return self->safe;
}

/**
 * lead_experiment_draft_get_touched:
 * @self: a draft
 *
 * Returns: whether anything has been changed since it was opened
 */
gboolean
lead_experiment_draft_get_touched (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), FALSE);

  return self->touched;
}

/**
 * lead_experiment_draft_begin:
 * @self: a draft
 *
 * Returns: (transfer full): what a change is made with, for
 *   lead_experiment_draft_commit()
 */
LeadExperimentBuilder *
lead_experiment_draft_begin (LeadExperimentDraft *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self), NULL);

  return lead_experiment_builder_new_from (self->experiment);
}

/* What is in the file always says what is tried: emptied for a moment, it stays
 * as it was. Takes @experiment over. */
static LeadExperiment *
take_back_silence (LeadExperimentDraft *self,
                   LeadExperiment      *experiment)
{
  g_autoptr (LeadExperiment) silent = NULL;
  LeadExperimentBuilder *builder;

  if (says_what (experiment)
      || (!lead_experiment_draft_get_stored (self) && self->saving == NULL))
    return experiment;
  silent = experiment;
  builder = lead_experiment_builder_new_from (silent);
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY,
                                    lead_experiment_get_text (self->experiment,
                                                              LEAD_EXPERIMENT_TRY));

  return lead_experiment_builder_end (builder);
}

/**
 * lead_experiment_draft_commit:
 * @self: a draft
 * @builder: (transfer full): what it says from here on
 *
 * One that doesn't say what will be tried waits with the rest until it does.
 */
void
lead_experiment_draft_commit (LeadExperimentDraft   *self,
                              LeadExperimentBuilder *builder)
{
  g_autoptr (LeadExperiment) experiment = NULL;

  g_return_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self));
  g_return_if_fail (builder != NULL);

  experiment = take_back_silence (self, lead_experiment_builder_end (builder));
  if (lead_experiment_equal (experiment, self->experiment))
    return;
  g_set_object (&self->experiment, experiment);
  self->safe = !says_what (experiment);
  self->touched |= !self->safe;
  if (self->safe)
    lead_save_timer_stop (self->timer);
  else
    lead_save_timer_touch (self->timer);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What is needed to take something back, also when the page has gone. */
typedef struct
{
  LeadExperimentDraft *draft;
  LeadExperiment      *before;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *undo = data;

  g_object_unref (undo->draft);
  g_object_unref (undo->before);
  g_free (undo);
}

static void
undo (gpointer data)
{
  Undo *taken = data;
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (taken->draft);

  lead_experiment_builder_set_due (builder, lead_experiment_get_due (taken->before));
  lead_experiment_builder_set_closed (builder, lead_experiment_get_closed (taken->before));
  lead_experiment_draft_commit (taken->draft, builder);
  /* At once: nobody else may be holding the draft any more. */
  lead_experiment_draft_flush_async (taken->draft, NULL, NULL);
  g_signal_emit (taken->draft, signals[REPLACED], 0);
}

/**
 * lead_experiment_draft_offer_undo:
 * @self: a draft that has just been changed
 * @before: what it said before
 * @description: what has been done
 *
 * Lets the person take back that it was closed, opened again or put off. What is
 * typed meanwhile stays.
 */
void
lead_experiment_draft_offer_undo (LeadExperimentDraft *self,
                                  LeadExperiment      *before,
                                  const char          *description)
{
  g_autoptr (LeadOperation) operation = NULL;
  Undo *taken;

  g_return_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT (before));

  taken = g_new0 (Undo, 1);
  taken->draft = g_object_ref (self);
  taken->before = g_object_ref (before);
  operation = lead_operation_new (description, undo, taken, undo_free);
  lead_desk_offer_undo (self->desk, operation);
}

/**
 * lead_experiment_draft_flush_async:
 * @self: a draft
 * @callback: called when all of it is in the file, or why it isn't
 * @user_data: for @callback
 */
void
lead_experiment_draft_flush_async (LeadExperimentDraft *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self));

  lead_flushes_add (self->flushes, self, callback, user_data);
  if (self->safe)
    lead_flushes_answer (self->flushes, NULL);
  else
    save (self);
}

/**
 * lead_experiment_draft_flush_finish:
 * @self: a draft
 * @result: what the callback got
 * @error: (out) (optional): why it isn't safe
 *
 * Returns: whether all of it is in the file
 */
gboolean
lead_experiment_draft_flush_finish (LeadExperimentDraft  *self,
                                    GAsyncResult         *result,
                                    GError              **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
