/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-agreement.h"

G_DEFINE_BOXED_TYPE (LeadAgreement, lead_agreement, lead_agreement_copy, lead_agreement_free)

/**
 * lead_agreement_new:
 * @uuid: (nullable): what names it for good
 * @text: (nullable): what was agreed
 * @due: the local day by which, or %LEAD_DAY_NONE
 * @experiment: (nullable): uuid of the experiment that it became
 *
 * Returns: (transfer full): an open agreement
 */
LeadAgreement *
lead_agreement_new (const char *uuid,
                    const char *text,
                    LeadDay     due,
                    const char *experiment)
{
  LeadAgreement *self = g_new0 (LeadAgreement, 1);

  self->uuid = g_strdup (uuid);
  self->text = g_strdup (text != NULL ? text : "");
  self->due = due;
  self->experiment = g_strdup (experiment);
  self->outcome = g_strdup ("");
  self->outcome_day = LEAD_DAY_NONE;

  return self;
}

/**
 * lead_agreement_copy:
 * @self: an agreement
 *
 * Returns: (transfer full): a copy
 */
LeadAgreement *
lead_agreement_copy (const LeadAgreement *self)
{
  LeadAgreement *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = lead_agreement_new (self->uuid, self->text, self->due, self->experiment);
  lead_agreement_settle (copy, self->outcome, self->outcome_day);

  return copy;
}

/**
 * lead_agreement_free:
 * @self: (transfer full): an agreement
 */
void
lead_agreement_free (LeadAgreement *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->text);
  g_free (self->experiment);
  g_free (self->outcome);
  g_free (self);
}

/**
 * lead_agreement_equal:
 * @a: an agreement
 * @b: another
 *
 * Returns: whether they are the same and say the same
 */
gboolean
lead_agreement_equal (const LeadAgreement *a,
                      const LeadAgreement *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->uuid, b->uuid) == 0 && g_str_equal (a->text, b->text) && a->due == b->due
         && g_strcmp0 (a->experiment, b->experiment) == 0 && g_str_equal (a->outcome, b->outcome)
         && a->outcome_day == b->outcome_day;
}

/**
 * lead_agreement_is_open:
 * @self: an agreement
 *
 * Returns: whether nobody has said yet what happened
 */
gboolean
lead_agreement_is_open (const LeadAgreement *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return *self->outcome == '\0' && self->outcome_day == LEAD_DAY_NONE;
}

/**
 * lead_agreement_settle:
 * @self: an agreement that nobody else has yet
 * @outcome: (nullable): a word on what happened
 * @day: the local day that it is said, or %LEAD_DAY_NONE to open it again
 */
void
lead_agreement_settle (LeadAgreement *self,
                       const char    *outcome,
                       LeadDay        day)
{
  char *copy;

  g_return_if_fail (self != NULL);

  copy = g_strdup (outcome != NULL ? outcome : "");
  g_free (self->outcome);
  self->outcome = copy;
  self->outcome_day = day;
}
