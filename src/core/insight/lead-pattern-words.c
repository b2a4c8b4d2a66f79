/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-words.h"

#include <glib/gi18n-lib.h>

/* Below so many tagged entries no order among the items means anything. */
#define FEW 5

/* The items that come up most often, and how often that is. */
typedef struct
{
  guint entries;
  guint n_items;
  guint first;
  guint second;
} Most;

static Most
find_most (LeadPattern *pattern)
{
  Most most = { 0 };

  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    {
      guint entries = lead_pattern_get_total (pattern, i)->entries;

      if (entries > most.entries)
        most = (Most) { .entries = entries, .n_items = 1, .first = i };
      else if (entries == most.entries && most.n_items++ == 1)
        most.second = i;
    }
  return most;
}

static char *
describe_most (LeadPattern *pattern, const char *const *names)
{
  Most most = find_most (pattern);
  guint all = lead_pattern_get_all_entries (pattern);

  if (most.n_items == 1)
    /* Translators: “name of a barrier or behaviour”, and how many entries */
    return g_strdup_printf (ngettext ("Most often: “%s”, in %u of %u entry.",
                                      "Most often: “%s”, in %u of %u entries.", all),
                            names[most.first], most.entries, all);
  if (most.n_items == 2)
    return g_strdup_printf (ngettext ("Most often: “%s” and “%s”, each in %u of %u entry.",
                                      "Most often: “%s” and “%s”, each in %u of %u entries.",
                                      all),
                            names[most.first], names[most.second], most.entries, all);
  return g_strdup_printf (ngettext ("None stands out: %u came up equally often, each in %u "
                                    "of %u entry.",
                                    "None stands out: %u came up equally often, each in %u "
                                    "of %u entries.",
                                    all),
                          most.n_items, most.entries, all);
}

/**
 * lead_pattern_describe:
 * @pattern: a pattern
 * @names: (array zero-terminated=1): what its items are called, in their order
 *
 * Says no more than the numbers do: with few entries it says that they are few
 * and puts nothing first.
 *
 * Returns: (transfer full): what a look at the pattern tells
 */
char *
lead_pattern_describe (LeadPattern *pattern, const char *const *names)
{
  guint all, tagged;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (names != NULL, NULL);

  all = lead_pattern_get_all_entries (pattern);
  tagged = lead_pattern_get_tagged_entries (pattern);
  if (all == 0)
    return g_strdup (_("You wrote no entries in this time."));
  if (tagged == 0)
    return g_strdup_printf (ngettext ("You wrote %u entry in this time; nothing of this kind "
                                      "is marked in it.",
                                      "You wrote %u entries in this time; nothing of this kind "
                                      "is marked in them.",
                                      all),
                            all);
  if (tagged < FEW)
    return g_strdup_printf (ngettext ("Something is marked in %u of %u entry: too few to tell "
                                      "more.",
                                      "Something is marked in %u of %u entries: too few to "
                                      "tell more.",
                                      all),
                            tagged, all);
  return describe_most (pattern, names);
}

/**
 * lead_pattern_describe_item:
 * @pattern: a pattern
 * @item: position of an item
 *
 * Returns: (transfer full): how many entries carry the item, of how many
 */
char *
lead_pattern_describe_item (LeadPattern *pattern, guint item)
{
  guint all;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (item < lead_pattern_get_n_items (pattern), NULL);

  all = lead_pattern_get_all_entries (pattern);
  return g_strdup_printf (ngettext ("%u of %u entry", "%u of %u entries", all),
                          lead_pattern_get_total (pattern, item)->entries, all);
}
