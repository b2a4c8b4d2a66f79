/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-dayone-media.h"
#include "lead-intake.h"
#include "lead-origins.h"

G_BEGIN_DECLS

/**
 * LeadDayoneRun:
 * @source: the export
 * @intake: where entries go
 * @media: its pictures
 * @origins: names of entries that have no id
 * @journal: (nullable): name of the journal at hand
 * @n_missing: pictures that aren't there, so far
 * @n_outside: films, recordings and documents that stay outside, so far
 *
 * An export of Day One being read. All of it is borrowed.
 */
typedef struct
{
  LeadSource      *source;
  LeadIntake      *intake;
  GCancellable    *cancellable;
  LeadDayoneMedia *media;
  LeadOrigins     *origins;
  const char      *journal;
  guint            n_missing;
  guint            n_outside;
} LeadDayoneRun;

gboolean lead_dayone_entry_read (JsonObject  *entry,
                                 const char  *where,
                                 gpointer     user_data,
                                 GError     **error);

G_END_DECLS
