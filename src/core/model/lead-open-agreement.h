/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-session.h"

G_BEGIN_DECLS

#define LEAD_TYPE_OPEN_AGREEMENT (lead_open_agreement_get_type ())

/**
 * LeadOpenAgreement:
 * @session: (transfer full): the session at whose end it was agreed
 * @agreement: (transfer none): what was agreed, one of @session's
 *
 * An agreement that still waits for a word on what happened, and where it is
 * from. Immutable once made.
 */
typedef struct
{
  LeadSession         *session;
  const LeadAgreement *agreement;
} LeadOpenAgreement;

GType              lead_open_agreement_get_type (void) G_GNUC_CONST;
LeadOpenAgreement *lead_open_agreement_new      (LeadSession             *session,
                                                 const char              *uuid);
LeadOpenAgreement *lead_open_agreement_copy     (const LeadOpenAgreement *self);
void               lead_open_agreement_free     (LeadOpenAgreement       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadOpenAgreement, lead_open_agreement_free)

G_END_DECLS
