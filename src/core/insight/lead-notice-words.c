/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-notice-words.h"

#include <glib/gi18n-lib.h>

static gboolean
is_rise (const LeadNotice *self)
{
  const LeadShare *now = &self->shares[LEAD_SIDE_NOW];
  const LeadShare *before = &self->shares[LEAD_SIDE_BEFORE];

  return (guint64) now->marked * before->all > (guint64) before->marked * now->all;
}

static char *
describe_share (const LeadShare *share)
{
  return g_strdup_printf (ngettext ("%u of %u entry", "%u of %u entries", share->all),
                          share->marked, share->all);
}

/**
 * lead_notice_describe_change:
 * @self: a notice
 *
 * Returns: (transfer full): its counts, and whether they have changed, without
 *   saying of what
 */
char *
lead_notice_describe_change (const LeadNotice *self)
{
  const LeadShare *before;
  g_autofree char *now = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  before = &self->shares[LEAD_SIDE_BEFORE];
  now = describe_share (&self->shares[LEAD_SIDE_NOW]);
  if (before->all == 0)
    return g_steal_pointer (&now);
  if (self->changed && is_rise (self))
    /* Translators: “4 of 11 entries”, and as counts those of the period before */
    return g_strdup_printf (_("%s, %u of %u before; a rise that chance hardly explains"), now,
                            before->marked, before->all);
  if (self->changed)
    return g_strdup_printf (_("%s, %u of %u before; a fall that chance hardly explains"), now,
                            before->marked, before->all);
  if (self->tested)
    return g_strdup_printf (_("%s, %u of %u before; could be chance"), now, before->marked,
                            before->all);
  return g_strdup_printf (_("%s, %u of %u before; too few to tell"), now, before->marked,
                          before->all);
}

/**
 * lead_notice_describe:
 * @self: a notice
 * @name: what its item is called
 *
 * Returns: (transfer full): how often it came up, now and before, and whether
 *   that has changed
 */
char *
lead_notice_describe (const LeadNotice *self, const char *name)
{
  g_autofree char *change = lead_notice_describe_change (self);

  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  if (self->stance == LEAD_STANCE_NONE)
    /* Translators: a barrier, and “4 of 11 entries, 9 of 24 before; could be chance” */
    return g_strdup_printf (_("%s: %s"), name, change);
  /* Translators: a behaviour, “practised” or “missed”, and “4 of 11 entries, …” */
  return g_strdup_printf (_("%s, %s: %s"), name, lead_stance_get_name (self->stance), change);
}

/**
 * lead_noticed_describe_test:
 * @self: what was noticed
 *
 * Returns: (transfer full): in a few sentences, how it is decided what has
 *   changed
 */
char *
lead_noticed_describe_test (LeadNoticed *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!lead_noticed_has_before (self))
    return g_strdup (_("These are counts. There is no period before this one to compare them "
                       "with, so nothing is said of change."));
  return g_strdup_printf (
    ngettext ("A change is named only if chance hardly explains it. What counts is the share of "
              "your entries, so that writing less doesn’t look like meeting less. The weeks of "
              "both periods are shuffled thousands of times to see how large a difference comes "
              "about by itself, and an exact test (Fisher) must agree. The more is compared, the "
              "stricter that is (Benjamini and Hochberg): here %u thing was compared, and of the "
              "changes named at most one in twenty should be chance.",
              "A change is named only if chance hardly explains it. What counts is the share of "
              "your entries, so that writing less doesn’t look like meeting less. The weeks of "
              "both periods are shuffled thousands of times to see how large a difference comes "
              "about by itself, and an exact test (Fisher) must agree. The more is compared, the "
              "stricter that is (Benjamini and Hochberg): here %u things were compared, and of "
              "the changes named at most one in twenty should be chance.",
              lead_noticed_get_n_tested (self)),
    lead_noticed_get_n_tested (self));
}
