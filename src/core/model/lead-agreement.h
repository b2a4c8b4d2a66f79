/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_AGREEMENT (lead_agreement_get_type ())

/**
 * LeadAgreement:
 * @uuid: (nullable): what names it for good, %NULL before it is stored
 * @text: what was agreed, may be empty
 * @due: the local day by which, or %LEAD_DAY_NONE
 * @experiment: (nullable): uuid of the experiment that it became
 * @outcome: a word on what happened; empty while it is open
 * @outcome_day: the local day that was said, or %LEAD_DAY_NONE
 *
 * What two people agreed at the end of a session.
 */
typedef struct
{
  char    *uuid;
  char    *text;
  LeadDay  due;
  char    *experiment;
  char    *outcome;
  LeadDay  outcome_day;
} LeadAgreement;

GType          lead_agreement_get_type (void) G_GNUC_CONST;
LeadAgreement *lead_agreement_new      (const char          *uuid,
                                        const char          *text,
                                        LeadDay              due,
                                        const char          *experiment);
LeadAgreement *lead_agreement_copy     (const LeadAgreement *self);
void           lead_agreement_free     (LeadAgreement       *self);
gboolean       lead_agreement_equal    (const LeadAgreement *a,
                                        const LeadAgreement *b);
gboolean       lead_agreement_is_open  (const LeadAgreement *self);
void           lead_agreement_settle   (LeadAgreement       *self,
                                        const char          *outcome,
                                        LeadDay              day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAgreement, lead_agreement_free)

G_END_DECLS
