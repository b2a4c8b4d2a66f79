/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ids.h"

/**
 * lead_ids_new:
 * @ids: (array length=n_ids) (nullable): entries
 * @n_ids: how many
 *
 * Returns: (transfer full) (element-type int64_t): a copy
 */
GArray *
lead_ids_new (const int64_t *ids,
              guint          n_ids)
{
  GArray *self = g_array_sized_new (FALSE, FALSE, sizeof (int64_t), n_ids);

  if (n_ids > 0)
    g_array_append_vals (self, ids, n_ids);
  return self;
}

/**
 * lead_ids_get:
 * @ids: (element-type int64_t): entries
 * @position: less than their number
 *
 * Returns: the entry there
 */
int64_t
lead_ids_get (GArray *ids,
              guint   position)
{
  return g_array_index (ids, int64_t, position);
}

/**
 * lead_ids_to_json:
 * @ids: (element-type int64_t): entries
 *
 * Returns: (transfer full): "[1,2,3]", which one statement takes as a list
 */
char *
lead_ids_to_json (GArray *ids)
{
  GString *json = g_string_new ("[");

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (json, i == 0 ? "%" G_GINT64_FORMAT : ",%" G_GINT64_FORMAT,
                            lead_ids_get (ids, i));
  g_string_append_c (json, ']');
  return g_string_free (json, FALSE);
}
