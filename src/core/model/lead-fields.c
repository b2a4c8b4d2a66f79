/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-fields.h"

#include <string.h>

/**
 * lead_fields_set_text:
 * @field: (inout): a text that is replaced
 * @value: (nullable): by a copy of this one, which may be a part of it
 */
void
lead_fields_set_text (char       **field,
                      const char  *value)
{
  char *copy = g_strdup (value);

  g_free (*field);
  *field = copy;
}

/**
 * lead_fields_new_names:
 *
 * Returns: (transfer full) (element-type utf8): no names yet
 */
GPtrArray *
lead_fields_new_names (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

/**
 * lead_fields_set_name:
 * @names: (element-type utf8): names
 * @name: one of them, or one that isn't
 * @wanted: whether it is to be there; the last one comes last
 */
void
lead_fields_set_name (GPtrArray  *names,
                      const char *name,
                      gboolean    wanted)
{
  guint position;
  gboolean is_there = g_ptr_array_find_with_equal_func (names, name, g_str_equal, &position);

  if (wanted && !is_there)
    g_ptr_array_add (names, g_strdup (name));
  else if (!wanted && is_there)
    g_ptr_array_remove_index (names, position);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

/**
 * lead_fields_sort_names:
 * @names: (element-type utf8): names whose order says nothing
 */
void
lead_fields_sort_names (GPtrArray *names)
{
  g_ptr_array_sort (names, compare);
}

/**
 * lead_fields_end_names:
 * @names: (transfer full) (element-type utf8): names
 *
 * Returns: (transfer full): them, as they are kept
 */
char **
lead_fields_end_names (GPtrArray *names)
{
  g_ptr_array_add (names, NULL);

  return (char **) g_ptr_array_free (names, FALSE);
}
