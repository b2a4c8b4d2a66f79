/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-partner.h"

G_DEFINE_BOXED_TYPE (LeadPartner, lead_partner, lead_partner_copy, lead_partner_free)

static char *
dup_text (const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

/**
 * lead_partner_new:
 * @name: (nullable): who
 * @aim: (nullable): what they want to achieve
 * @reason: (nullable): why
 * @pressure: (nullable): where the pressure on them is
 *
 * Returns: (transfer full): a partner
 */
LeadPartner *
lead_partner_new (const char *name,
                  const char *aim,
                  const char *reason,
                  const char *pressure)
{
  LeadPartner *self = g_new0 (LeadPartner, 1);

  self->name = dup_text (name);
  self->aim = dup_text (aim);
  self->reason = dup_text (reason);
  self->pressure = dup_text (pressure);

  return self;
}

/**
 * lead_partner_copy:
 * @self: a partner
 *
 * Returns: (transfer full): a copy
 */
LeadPartner *
lead_partner_copy (const LeadPartner *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_partner_new (self->name, self->aim, self->reason, self->pressure);
}

/**
 * lead_partner_free:
 * @self: (transfer full): a partner
 */
void
lead_partner_free (LeadPartner *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_free (self->aim);
  g_free (self->reason);
  g_free (self->pressure);
  g_free (self);
}

/**
 * lead_partner_equal:
 * @a: a partner
 * @b: another
 *
 * Returns: whether they say the same
 */
gboolean
lead_partner_equal (const LeadPartner *a,
                    const LeadPartner *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->name, b->name) && g_str_equal (a->aim, b->aim)
         && g_str_equal (a->reason, b->reason) && g_str_equal (a->pressure, b->pressure);
}
