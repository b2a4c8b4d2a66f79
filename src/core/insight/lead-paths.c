/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-paths.h"

static int
compare_placements (gconstpointer a, gconstpointer b)
{
  const LeadPlacement *first = a;
  const LeadPlacement *second = b;

  return (first->day > second->day) - (first->day < second->day);
}

static LeadPath *
new_path (LeadChallenge *challenge, LeadRange range)
{
  LeadPath *self = g_new0 (LeadPath, 1);
  const LeadPlacement *before = NULL;

  self->challenge = g_object_ref (challenge);
  self->placements = g_array_new (FALSE, FALSE, sizeof (LeadPlacement));
  for (guint i = 0; i < lead_challenge_get_n_placements (challenge); i++)
    {
      const LeadPlacement *placement = lead_challenge_get_placement (challenge, i);

      if (lead_range_contains (range, placement->day))
        g_array_append_val (self->placements, *placement);
      else if (range.from != LEAD_DAY_NONE && placement->day < range.from
               && (before == NULL || placement->day > before->day))
        before = placement;
    }
  self->n_within = self->placements->len;
  if (before != NULL)
    g_array_append_val (self->placements, *before);
  g_array_sort (self->placements, compare_placements);
  return self;
}

/**
 * lead_paths_new:
 * @slice: the period to look at
 * @challenges: (element-type LeadChallenge): all challenges
 * @challenge: (nullable): uuid of the only one that is meant
 *
 * Returns: (transfer full) (element-type LeadPath): the paths of those that have
 *   been placed by the end of the period, in the order of @challenges
 */
GPtrArray *
lead_paths_new (LeadSlice *slice, GPtrArray *challenges, const char *challenge)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_path_free);
  LeadRange range;

  g_return_val_if_fail (slice != NULL && challenges != NULL, paths);

  lead_slice_get_range (slice, LEAD_SIDE_NOW, &range);
  for (guint i = 0; i < challenges->len; i++)
    {
      g_autoptr (LeadPath) path = NULL;

      if (challenge != NULL
          && !g_str_equal (lead_challenge_get_uuid (challenges->pdata[i]), challenge))
        continue;
      path = new_path (challenges->pdata[i], range);
      if (path->placements->len > 0)
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
  return paths;
}

/**
 * lead_path_free:
 * @self: (transfer full): a path
 */
void
lead_path_free (LeadPath *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->challenge);
  g_array_unref (self->placements);
  g_free (self);
}
