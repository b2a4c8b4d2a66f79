/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment.h"
#include "lead-archive-kind.h"

G_BEGIN_DECLS

/* Experiments as records of an archive, see lead-archive-record.h. What is read
 * is a #LeadExperiment. */
extern const LeadArchiveKind lead_archive_experiment;

char     *lead_archive_experiment_write (LeadExperiment  *experiment);
gpointer  lead_archive_experiment_read  (JsonObject      *record,
                                         GError         **error);

G_END_DECLS
