/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-open-agreement.h"

G_DEFINE_BOXED_TYPE (LeadOpenAgreement, lead_open_agreement, lead_open_agreement_copy,
                     lead_open_agreement_free)

/**
 * lead_open_agreement_new:
 * @session: a session
 * @uuid: names one of its agreements
 *
 * Returns: (transfer full): that agreement and where it is from
 */
LeadOpenAgreement *
lead_open_agreement_new (LeadSession *session,
                         const char  *uuid)
{
  LeadOpenAgreement *self;
  const LeadAgreement *agreement;

  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  agreement = lead_session_find_agreement (session, uuid);
  g_return_val_if_fail (agreement != NULL, NULL);

  self = g_new0 (LeadOpenAgreement, 1);
  self->session = g_object_ref (session);
  self->agreement = agreement;

  return self;
}

/**
 * lead_open_agreement_copy:
 * @self: an agreement and where it is from
 *
 * Returns: (transfer full): a copy
 */
LeadOpenAgreement *
lead_open_agreement_copy (const LeadOpenAgreement *self)
{
  LeadOpenAgreement *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  g_object_ref (copy->session);

  return copy;
}

/**
 * lead_open_agreement_free:
 * @self: (transfer full): an agreement and where it is from
 */
void
lead_open_agreement_free (LeadOpenAgreement *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->session);
  g_free (self);
}
