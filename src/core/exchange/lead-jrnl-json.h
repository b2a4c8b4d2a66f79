/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"
#include "lead-json-scan.h"
#include "lead-origins.h"
#include "lead-parcel.h"

G_BEGIN_DECLS

/**
 * LeadJrnlRun:
 * @source: the journal
 * @intake: where entries go
 * @origins: names of entries
 *
 * A jrnl journal being read. All of it is borrowed.
 */
typedef struct
{
  LeadSource  *source;
  LeadIntake  *intake;
  LeadOrigins *origins;
} LeadJrnlRun;

char     *lead_jrnl_run_dup_origin (LeadJrnlRun       *self,
                                    const LeadMoment  *moment,
                                    const char        *title,
                                    const char        *body);
gboolean  lead_jrnl_json_is        (LeadJsonScan      *scan);
gboolean  lead_jrnl_json_read      (LeadJrnlRun       *run,
                                    guint              member,
                                    GCancellable      *cancellable,
                                    GError           **error);

G_END_DECLS
