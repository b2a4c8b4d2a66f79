/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-import.h"
#include "lead-source.h"

G_BEGIN_DECLS

/**
 * LeadIntake:
 *
 * Where a reader puts what it finds. It hands entries to the journal in
 * batches, and remembers what was skipped and why.
 */
typedef struct _LeadIntake LeadIntake;

GTimeZone *lead_intake_get_zone (LeadIntake    *self);
gboolean   lead_intake_add      (LeadIntake    *self,
                                 LeadIncoming  *incoming,
                                 GError       **error);
void       lead_intake_skip     (LeadIntake    *self,
                                 const char    *source,
                                 const char    *reason);
void       lead_intake_warn     (LeadIntake    *self,
                                 const char    *text);
void       lead_intake_progress (LeadIntake    *self,
                                 double         fraction);

/**
 * LeadReader:
 * @id: such as "dayone"
 * @title: the name to show
 * @has_zones: whether its times say their time zone
 * @rate: how sure it is, by shape and never by name alone, that the source is
 *   of its format: 0 (not mine) to 100 (certain)
 * @read: reads everything; one bad entry is skipped and named, never fails the
 *   rest. Returns %FALSE only when nothing of the source can be used, or on
 *   cancellation
 *
 * One foreign format, coming in. Readers are constants.
 */
typedef struct
{
  const char *id;
  const char *title;
  gboolean    has_zones;
  int      (*rate) (LeadSource    *source,
                    GCancellable  *cancellable);
  gboolean (*read) (LeadSource    *source,
                    LeadIntake    *intake,
                    GCancellable  *cancellable,
                    GError       **error);
} LeadReader;

const LeadReader * const *lead_reader_get_all (void);

G_END_DECLS
