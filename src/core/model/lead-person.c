/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-person.h"

G_DEFINE_BOXED_TYPE (LeadPerson, lead_person, lead_person_copy, lead_person_free)

/**
 * lead_person_new:
 * @alias: (nullable): what the writer calls them
 * @about: (nullable): who that is to the challenge
 *
 * Returns: (transfer full): a person
 */
LeadPerson *
lead_person_new (const char *alias,
                 const char *about)
{
  LeadPerson *self = g_new0 (LeadPerson, 1);

  self->alias = g_strdup (alias != NULL ? alias : "");
  self->about = g_strdup (about != NULL ? about : "");

  return self;
}

/**
 * lead_person_copy:
 * @self: a person
 *
 * Returns: (transfer full): a copy
 */
LeadPerson *
lead_person_copy (const LeadPerson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_person_new (self->alias, self->about);
}

/**
 * lead_person_free:
 * @self: (transfer full): a person
 */
void
lead_person_free (LeadPerson *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->alias);
  g_free (self->about);
  g_free (self);
}

/**
 * lead_person_equal:
 * @a: a person
 * @b: another
 *
 * Returns: whether they are written the same
 */
gboolean
lead_person_equal (const LeadPerson *a,
                   const LeadPerson *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->alias, b->alias) && g_str_equal (a->about, b->about);
}
