/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-extras.h"
#include "lead-import.h"
#include "lead-reader.h"

G_BEGIN_DECLS

/**
 * LeadIntakeTake:
 * @incoming: (element-type LeadIncoming): a batch of entries
 * @taken: (inout): what became of them is added here
 *
 * Where a batch goes: the journal, or nowhere in particular.
 */
typedef gboolean (*LeadIntakeTake) (GPtrArray     *incoming,
                                    LeadTaken     *taken,
                                    gpointer       user_data,
                                    GCancellable  *cancellable,
                                    GError       **error);

/* No body is longer (bytes). */
#define LEAD_INTAKE_MAX_BODY (16 * 1024 * 1024)

LeadIntake       *lead_intake_new          (GTimeZone         *zone,
                                            LeadIntakeTake     take,
                                            gpointer           take_data,
                                            GCancellable      *cancellable);
void              lead_intake_set_progress (LeadIntake        *self,
                                            LeadProgressFunc   progress,
                                            gpointer           progress_data);
GTimeZone        *lead_intake_find_zone    (LeadIntake        *self,
                                            const char        *name);
void              lead_intake_set_share    (LeadIntake        *self,
                                            double             start,
                                            double             share);
gboolean          lead_intake_flush        (LeadIntake        *self,
                                            GError           **error);
guint             lead_intake_get_n_added  (LeadIntake        *self);
guint             lead_intake_get_n_skipped (LeadIntake       *self);
void              lead_intake_use          (LeadIntake        *self,
                                            const LeadReader  *reader);
void              lead_intake_adopt        (LeadIntake        *self,
                                            const char        *journal_uuid);
const char       *lead_intake_get_adopted  (LeadIntake        *self);
LeadExtras       *lead_intake_get_extras   (LeadIntake        *self);
LeadImportReport *lead_intake_end          (LeadIntake        *self);
void              lead_intake_free         (LeadIntake        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadIntake, lead_intake_free)

G_END_DECLS
