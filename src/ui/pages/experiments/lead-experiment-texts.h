/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-experiment-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_TEXTS (lead_experiment_texts_get_type ())

/**
 * LeadExperimentAsked:
 * @which: what is answered
 * @question: (nullable): what is asked, or %NULL when the card's title does
 */
typedef struct
{
  LeadExperimentText  which;
  const char         *question;
} LeadExperimentAsked;

/* A card with questions of a learning cycle, answered into the draft. */
G_DECLARE_FINAL_TYPE (LeadExperimentTexts, lead_experiment_texts, LEAD, EXPERIMENT_TEXTS, AdwBin)

GtkWidget *lead_experiment_texts_new     (LeadExperimentDraft       *draft,
                                          const char                *title,
                                          const char                *sentence,
                                          const LeadExperimentAsked *asked,
                                          guint                      n_asked);
void       lead_experiment_texts_add     (LeadExperimentTexts       *self,
                                          GtkWidget                 *child);
void       lead_experiment_texts_replace (LeadExperimentTexts       *self,
                                          LeadExperimentText         which,
                                          const char                *text);

G_END_DECLS
