/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-kind.h"

static const char *const ids[] = {
  [LEAD_KIND_TAGS] = "tags",
  [LEAD_KIND_DIMENSIONS] = "dimensions",
  [LEAD_KIND_REVIEW] = "review",
  [LEAD_KIND_SIGNS] = "signs",
  [LEAD_KIND_AXES] = "axes",
  [LEAD_KIND_SCALES] = "scales",
  [LEAD_KIND_FACETS] = "facets",
  [LEAD_KIND_PROMPTS] = "prompts",
  [LEAD_KIND_MOVES] = "moves",
  [LEAD_KIND_CASES] = "cases",
  [LEAD_KIND_READING] = "reading",
  [LEAD_KIND_OWN] = "own",
};

/**
 * lead_kind_to_id:
 * @self: a kind
 *
 * Returns: (transfer none): as the content's files call it
 */
const char *
lead_kind_to_id (LeadKind self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (ids), NULL);

  return ids[self];
}

/**
 * lead_kind_from_id:
 * @id: as the content's files call it
 * @kind: (out): the kind
 *
 * Returns: whether there is such a kind
 */
gboolean
lead_kind_from_id (const char *id, LeadKind *kind)
{
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_str_equal (ids[i], id))
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * lead_kind_is_taggable:
 * @self: a kind
 *
 * Returns: whether entries can be tagged with its items
 */
gboolean
lead_kind_is_taggable (LeadKind self)
{
  return self == LEAD_KIND_TAGS || self == LEAD_KIND_OWN;
}
