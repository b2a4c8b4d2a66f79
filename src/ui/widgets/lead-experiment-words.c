/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-words.h"

#include <glib/gi18n-lib.h>

/**
 * lead_experiment_dup_day_words:
 * @day: a day
 * @today: what day it is
 *
 * Returns: (transfer full): the day in words, with its year where that isn't
 *   this one
 */
char *
lead_experiment_dup_day_words (LeadDay day,
                               LeadDay today)
{
  int year, this_year, month, monthday;

  lead_day_split (day, &year, &month, &monthday);
  lead_day_split (today, &this_year, &month, &monthday);

  /* Translators: a day of this year: "3 May" */
  return year == this_year ? lead_day_format (day, _("%-d %B"))
                           /* Translators: a day: "22 November 2026" */
                           : lead_day_format (day, _("%-d %B %Y"));
}

static char *
dup_open_words (LeadExperiment *experiment,
                LeadDay         today)
{
  LeadDay due = lead_experiment_get_due (experiment);
  g_autofree char *day = NULL;

  if (due == LEAD_DAY_NONE)
    return g_strdup (_("No day to look again"));
  if (due == today)
    return g_strdup (_("To look at again today"));
  day = lead_experiment_dup_day_words (due, today);

  /* Translators: a day. What is meant is to see how something went that was tried */
  return g_strdup_printf (due < today ? _("You meant to look at this again on %s")
                                      : _("Look again on %s"), day);
}

/**
 * lead_experiment_dup_state_words:
 * @experiment: an experiment
 * @today: what day it is
 *
 * Returns: (transfer full): where it is, in words that scold nobody
 */
char *
lead_experiment_dup_state_words (LeadExperiment *experiment,
                                 LeadDay         today)
{
  LeadExperimentState state;
  g_autofree char *day = NULL;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  state = lead_experiment_get_state (experiment, today);
  if (state == LEAD_EXPERIMENT_OPEN || state == LEAD_EXPERIMENT_DUE)
    return dup_open_words (experiment, today);
  day = lead_experiment_dup_day_words (lead_experiment_get_closed (experiment), today);

  /* Translators: a day. What was tried has ended, and a lesson was drawn from it */
  return g_strdup_printf (state == LEAD_EXPERIMENT_LEARNT ? _("Learnt from, %s")
                                                          /* Translators: a day */
                                                          : _("Set aside, %s"), day);
}
