/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_AIM (lead_aim_get_type ())

/**
 * LeadAim:
 * @uuid: (nullable): what names it for good, the same in every session that it
 *   runs across; %NULL before it is stored
 * @text: what the writer is after, may be empty
 * @begun: the local day of the first session that had it, or %LEAD_DAY_NONE
 * @closed: the local day it was reached or given up, or %LEAD_DAY_NONE
 *
 * What a series of sessions with the same person is about.
 */
typedef struct
{
  char    *uuid;
  char    *text;
  LeadDay  begun;
  LeadDay  closed;
} LeadAim;

GType    lead_aim_get_type (void) G_GNUC_CONST;
LeadAim *lead_aim_new      (const char    *uuid,
                            const char    *text,
                            LeadDay        begun,
                            LeadDay        closed);
LeadAim *lead_aim_copy     (const LeadAim *self);
void     lead_aim_free     (LeadAim       *self);
gboolean lead_aim_equal    (const LeadAim *a,
                            const LeadAim *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAim, lead_aim_free)

G_END_DECLS
