/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-steps.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-experiment-words.h"

/* What a learning cycle goes through, wherever it is pressed: on its own page or
 * on Today. Each step can be taken back. */

/* Put off, it comes back so many days from now. */
#define LATER_DAYS 7

static void
step (LeadExperimentDraft *draft,
      LeadDay              due,
      LeadDay              closed,
      const char          *description)
{
  g_autoptr (LeadExperiment) before
    = g_object_ref (lead_experiment_draft_get_experiment (draft));
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (draft);

  lead_experiment_builder_set_due (builder, due);
  lead_experiment_builder_set_closed (builder, closed);
  lead_experiment_draft_commit (draft, builder);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (draft), before, description);
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (draft), NULL, NULL);
}

/**
 * lead_experiment_step_close:
 * @draft: an experiment that goes on
 *
 * Ends it today: learnt from when it says what was learned, else set aside.
 */
void
lead_experiment_step_close (LeadExperimentDraft *draft)
{
  LeadExperiment *experiment = lead_experiment_draft_get_experiment (draft);
  gboolean learnt = *lead_experiment_get_text (experiment, LEAD_EXPERIMENT_LEARNED) != '\0';

  step (draft, lead_experiment_get_due (experiment),
        lead_record_draft_get_today (LEAD_RECORD_DRAFT (draft)),
        learnt ? _("Kept, with what you learned") : _("Set aside"));
}

/**
 * lead_experiment_step_reopen:
 * @draft: an experiment that is closed
 *
 * Lets it go on, to be looked at again two weeks from now.
 */
void
lead_experiment_step_reopen (LeadExperimentDraft *draft)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (draft));

  step (draft, today + LEAD_EXPERIMENT_DAYS, LEAD_DAY_NONE, _("Open again"));
}

/**
 * lead_experiment_step_postpone:
 * @draft: an experiment that goes on
 *
 * Lets it come back in a week.
 */
void
lead_experiment_step_postpone (LeadExperimentDraft *draft)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (draft));
  g_autofree char *day = lead_experiment_dup_day_words (today + LATER_DAYS, today);
  /* Translators: a day */
  g_autofree char *description = g_strdup_printf (_("It comes back on %s"), day);

  step (draft, today + LATER_DAYS, LEAD_DAY_NONE, description);
}

static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  LeadRecordDraft *draft = LEAD_RECORD_DRAFT (source);
  LeadDesk *desk = lead_record_draft_get_desk (draft);
  LeadExperimentBuilder *builder;
  g_autoptr (LeadExperiment) after = NULL;
  g_autoptr (LeadExperiment) start = NULL;

  if (!lead_record_draft_flush_finish (draft, result, NULL))
    return;
  builder = lead_experiment_builder_new_after (lead_record_draft_get_record (draft));
  after = lead_experiment_builder_end (builder);
  start = lead_experiment_step_new_start (desk, after);
  lead_desk_begin_experiment (desk, start);
}

/**
 * lead_experiment_step_next:
 * @draft: an experiment that says what next
 *
 * Closes it, unless it is, and begins the next cycle with that.
 */
void
lead_experiment_step_next (LeadExperimentDraft *draft)
{
  LeadExperiment *experiment = lead_experiment_draft_get_experiment (draft);

  if (lead_experiment_get_closed (experiment) == LEAD_DAY_NONE)
    lead_experiment_step_close (draft);
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (draft), on_flushed, NULL);
}

/**
 * lead_experiment_step_new_start:
 * @desk: the desk
 * @known: what is known of a new experiment
 *
 * Returns: (transfer full): the same, to be looked at again two weeks from now
 */
LeadExperiment *
lead_experiment_step_new_start (LeadDesk       *desk,
                                LeadExperiment *known)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (known);
  LeadDay today = lead_surroundings_get_moment (lead_desk_get_surroundings (desk)).day;

  if (lead_experiment_get_due (known) == LEAD_DAY_NONE)
    lead_experiment_builder_set_due (builder, today + LEAD_EXPERIMENT_DAYS);

  return lead_experiment_builder_end (builder);
}
