/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-aim.h"

G_DEFINE_BOXED_TYPE (LeadAim, lead_aim, lead_aim_copy, lead_aim_free)

/**
 * lead_aim_new:
 * @uuid: (nullable): what names it for good
 * @text: (nullable): what the writer is after
 * @begun: the local day of the first session that had it, or %LEAD_DAY_NONE
 * @closed: the local day it was reached or given up, or %LEAD_DAY_NONE
 *
 * Returns: (transfer full): an aim
 */
LeadAim *
lead_aim_new (const char *uuid,
              const char *text,
              LeadDay     begun,
              LeadDay     closed)
{
  LeadAim *self = g_new0 (LeadAim, 1);

  self->uuid = g_strdup (uuid);
  self->text = g_strdup (text != NULL ? text : "");
  self->begun = begun;
  self->closed = closed;

  return self;
}

/**
 * lead_aim_copy:
 * @self: an aim
 *
 * Returns: (transfer full): a copy
 */
LeadAim *
lead_aim_copy (const LeadAim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_aim_new (self->uuid, self->text, self->begun, self->closed);
}

/**
 * lead_aim_free:
 * @self: (transfer full): an aim
 */
void
lead_aim_free (LeadAim *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_aim_equal:
 * @a: an aim
 * @b: another
 *
 * Returns: whether they are the same and say the same
 */
gboolean
lead_aim_equal (const LeadAim *a,
                const LeadAim *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->uuid, b->uuid) == 0 && g_str_equal (a->text, b->text)
         && a->begun == b->begun && a->closed == b->closed;
}
