/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-draft.h"

#include "core/store/lead-journal-experiments.h"

struct _LeadExperimentDraft
{
  LeadRecordDraft parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadExperimentDraft, lead_experiment_draft, LEAD_TYPE_RECORD_DRAFT)

static LeadRecordList *
lead_experiment_draft_get_list (LeadDesk *desk)
{
  return LEAD_RECORD_LIST (lead_desk_get_experiments (desk));
}

static gboolean
lead_experiment_draft_equal (gpointer a,
                             gpointer b)
{
  return lead_experiment_equal (a, b);
}

/* Whether it says what will be tried: without it there is no experiment yet. */
static gboolean
lead_experiment_draft_is_kept (gpointer experiment)
{
  g_autofree char *text = g_strstrip (
    g_strdup (lead_experiment_get_text (experiment, LEAD_EXPERIMENT_TRY)));

  return *text != '\0';
}

static void
lead_experiment_draft_save (LeadJournal         *journal,
                            gpointer             experiment,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  lead_journal_save_experiment_async (journal, experiment, NULL, callback, user_data);
}

static gpointer
lead_experiment_draft_save_finish (LeadJournal   *journal,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return lead_journal_save_experiment_finish (journal, result, error);
}

static gpointer
lead_experiment_draft_rebase (gpointer now,
                              gpointer sent,
                              gpointer stored)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (now);

  lead_experiment_builder_set_id (builder, lead_experiment_get_id (stored));
  lead_experiment_builder_set_uuid (builder, lead_experiment_get_uuid (stored));
  lead_experiment_builder_set_begun (builder, lead_experiment_get_begun (stored));
  lead_experiment_builder_set_created_ms (builder, lead_experiment_get_created_ms (stored));

  return lead_experiment_builder_end (builder);
}

/* That it was closed, opened again or put off. */
static gpointer
lead_experiment_draft_take_back (gpointer now,
                                 gpointer before,
                                 gpointer after)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (now);

  lead_experiment_builder_set_due (builder, lead_experiment_get_due (before));
  lead_experiment_builder_set_closed (builder, lead_experiment_get_closed (before));

  return lead_experiment_builder_end (builder);
}

static void
lead_experiment_draft_class_init (LeadExperimentDraftClass *klass)
{
  LeadRecordDraftClass *draft_class = LEAD_RECORD_DRAFT_CLASS (klass);

  draft_class->get_list = lead_experiment_draft_get_list;
  draft_class->equal = lead_experiment_draft_equal;
  draft_class->is_kept = lead_experiment_draft_is_kept;
  draft_class->save = lead_experiment_draft_save;
  draft_class->save_finish = lead_experiment_draft_save_finish;
  draft_class->rebase = lead_experiment_draft_rebase;
  draft_class->take_back = lead_experiment_draft_take_back;
}

static void
lead_experiment_draft_init (LeadExperimentDraft *self)
{
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
  return lead_record_draft_new (LEAD_TYPE_EXPERIMENT_DRAFT, desk, experiment);
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
  return lead_record_draft_get_record (LEAD_RECORD_DRAFT (self));
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

  return lead_experiment_get_state (lead_experiment_draft_get_experiment (self),
                                    lead_record_draft_get_today (LEAD_RECORD_DRAFT (self)));
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

  return lead_experiment_get_id (lead_experiment_draft_get_experiment (self)) != 0;
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

  return lead_experiment_builder_new_from (lead_experiment_draft_get_experiment (self));
}

/* What is in the file always says what is tried: emptied for a moment, it stays
 * as it was. Takes @experiment over. */
static LeadExperiment *
take_back_silence (LeadExperimentDraft *self,
                   LeadExperiment      *experiment)
{
  g_autoptr (LeadExperiment) silent = NULL;
  LeadExperimentBuilder *builder;

  if (lead_experiment_draft_is_kept (experiment)
      || (!lead_experiment_draft_get_stored (self)
          && !lead_record_draft_get_saving (LEAD_RECORD_DRAFT (self))))
    return experiment;
  silent = experiment;
  builder = lead_experiment_builder_new_from (silent);
  lead_experiment_builder_set_text (
    builder, LEAD_EXPERIMENT_TRY,
    lead_experiment_get_text (lead_experiment_draft_get_experiment (self), LEAD_EXPERIMENT_TRY));

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
  g_return_if_fail (LEAD_IS_EXPERIMENT_DRAFT (self));
  g_return_if_fail (builder != NULL);

  lead_record_draft_commit (LEAD_RECORD_DRAFT (self),
                            take_back_silence (self, lead_experiment_builder_end (builder)));
}
