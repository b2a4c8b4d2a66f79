/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-filter.h"

G_DEFINE_BOXED_TYPE (LeadFilter, lead_filter, lead_filter_copy, lead_filter_free)

/**
 * lead_filter_new:
 *
 * Returns: (transfer full): a filter that means every entry outside the trash
 */
LeadFilter *
lead_filter_new (void)
{
  LeadFilter *self = g_new0 (LeadFilter, 1);

  self->from = LEAD_DAY_NONE;
  self->to = LEAD_DAY_NONE;
  return self;
}

/**
 * lead_filter_copy:
 * @self: a filter
 *
 * Returns: (transfer full): a copy
 */
LeadFilter *
lead_filter_copy (const LeadFilter *self)
{
  LeadFilter *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (LeadFilter, 1);
  *copy = *self;
  copy->words = g_strdup (self->words);
  copy->item = g_strdup (self->item);
  copy->beside = g_strdup (self->beside);
  copy->any = g_strdupv (self->any);
  copy->prompt = g_strdup (self->prompt);
  copy->label = g_strdup (self->label);
  copy->challenge = g_strdup (self->challenge);
  return copy;
}

/**
 * lead_filter_free:
 * @self: (transfer full): a filter
 */
void
lead_filter_free (LeadFilter *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->words);
  g_free (self->item);
  g_free (self->beside);
  g_strfreev (self->any);
  g_free (self->prompt);
  g_free (self->label);
  g_free (self->challenge);
  g_free (self);
}

static gboolean
is_same_list (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

/**
 * lead_filter_equal:
 * @a: a filter
 * @b: another
 *
 * Returns: whether they mean the same entries
 */
gboolean
lead_filter_equal (const LeadFilter *a, const LeadFilter *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->from == b->from && a->to == b->to && a->stance == b->stance
         && a->beside_stance == b->beside_stance && a->starred == b->starred
         && a->is_private == b->is_private && a->with_pictures == b->with_pictures
         && a->trashed == b->trashed && a->limit == b->limit
         && g_strcmp0 (a->words, b->words) == 0 && g_strcmp0 (a->item, b->item) == 0
         && g_strcmp0 (a->beside, b->beside) == 0 && is_same_list (a->any, b->any)
         && g_strcmp0 (a->prompt, b->prompt) == 0
         && g_strcmp0 (a->label, b->label) == 0 && g_strcmp0 (a->challenge, b->challenge) == 0;
}

/**
 * lead_filter_is_all:
 * @self: a filter
 *
 * Returns: whether it leaves nothing out but the trash
 */
gboolean
lead_filter_is_all (const LeadFilter *self)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();

  return lead_filter_equal (self, all);
}
