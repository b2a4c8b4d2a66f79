/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Letters of a part of a name from which on it is worth replacing by itself. */
#define LEAST_PART 3

/**
 * lead_pack_name_new:
 * @name: somebody or something that must not be named
 * @alias: what stands in its place
 * @as_written: whether only the same letters count
 *
 * Returns: (transfer full): a name and what stands for it
 */
LeadPackName *
lead_pack_name_new (const char *name,
                    const char *alias,
                    gboolean    as_written)
{
  LeadPackName *self;

  g_return_val_if_fail (name != NULL && alias != NULL, NULL);

  self = g_new0 (LeadPackName, 1);
  self->name = g_strstrip (g_strdup (name));
  self->alias = g_strstrip (g_strdup (alias));
  self->as_written = as_written;
  return self;
}

LeadPackName *
lead_pack_name_copy (const LeadPackName *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_pack_name_new (self->name, self->alias, self->as_written);
}

/**
 * lead_pack_name_free:
 * @self: (transfer full) (nullable): a name
 */
void
lead_pack_name_free (LeadPackName *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self->alias);
  g_free (self);
}

static gboolean
is_known (GPtrArray  *names,
          const char *name)
{
  for (guint i = 0; i < names->len; i++)
    {
      const LeadPackName *known = names->pdata[i];

      if (g_ascii_strcasecmp (known->name, name) == 0)
        return TRUE;
    }
  return *name == '\0';
}

/* A, B, …, Z, then numbers. */
static char *
dup_alias (const char *kind,
           guint       position)
{
  return position < 26 ? g_strdup_printf ("%s %c", kind, 'A' + position)
                       : g_strdup_printf ("%s %u", kind, position + 1);
}

static void
add (GPtrArray  *names,
     const char *name,
     const char *kind,
     guint      *n_known,
     gboolean    in_parts)
{
  g_autofree char *alias = NULL;
  g_auto (GStrv) parts = NULL;

  if (is_known (names, name))
    return;
  alias = dup_alias (kind, (*n_known)++);
  g_ptr_array_add (names, lead_pack_name_new (name, alias, FALSE));
  parts = g_strsplit_set (name, " \t", -1);
  for (guint i = 0; in_parts && g_strv_length (parts) > 1 && parts[i] != NULL; i++)
    {
      if (g_utf8_strlen (parts[i], -1) >= LEAST_PART && !is_known (names, parts[i]))
        g_ptr_array_add (names, lead_pack_name_new (parts[i], alias, TRUE));
    }
}

/**
 * lead_pack_names_propose:
 * @challenges: (element-type LeadChallenge): what the journal knows of
 *
 * Every partner and every person of the challenges, with a letter for each;
 * people by their first and last names too.
 *
 * Returns: (transfer full) (element-type LeadPackName): names
 */
GPtrArray *
lead_pack_names_propose (GPtrArray *challenges)
{
  GPtrArray *names;
  guint n_people = 0, n_partners = 0;

  g_return_val_if_fail (challenges != NULL, NULL);

  names = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_name_free);
  for (guint i = 0; i < challenges->len; i++)
    {
      GPtrArray *people = lead_challenge_get_people (challenges->pdata[i]);
      GPtrArray *partners = lead_challenge_get_partners (challenges->pdata[i]);

      for (guint k = 0; k < people->len; k++)
        {
          const LeadPerson *person = people->pdata[k];

          /* TRANSLATORS: stands for somebody’s name, with a letter after it */
          add (names, person->alias, _("Person"), &n_people, TRUE);
        }
      for (guint k = 0; k < partners->len; k++)
        {
          const LeadPartner *partner = partners->pdata[k];

          /* TRANSLATORS: stands for the name of an organisation or a team, with a letter
           * after it */
          add (names, partner->name, _("Partner"), &n_partners, FALSE);
        }
    }
  return names;
}

static gboolean
is_called (const LeadPackName *name,
           const char         *called)
{
  g_autofree char *known = g_utf8_casefold (name->name, -1);
  g_autofree char *folded = g_utf8_casefold (called, -1);

  return g_str_equal (known, folded);
}

/**
 * lead_pack_names_are_of:
 * @names: (element-type LeadPackName): names that were proposed
 * @name: one of them
 * @reader: whom a pack is for, or ""
 *
 * Who gets a pack knows their own name: to them it need not be replaced.
 *
 * Returns: whether @name is the reader's, or a part of it
 */
gboolean
lead_pack_names_are_of (GPtrArray          *names,
                        const LeadPackName *name,
                        const char         *reader)
{
  g_return_val_if_fail (names != NULL && name != NULL && reader != NULL, FALSE);

  if (*reader == '\0')
    return FALSE;
  if (is_called (name, reader))
    return TRUE;
  for (guint i = 0; i < names->len; i++)
    {
      const LeadPackName *other = names->pdata[i];

      if (is_called (other, reader))
        return name->as_written && g_str_equal (name->alias, other->alias);
    }
  return FALSE;
}
