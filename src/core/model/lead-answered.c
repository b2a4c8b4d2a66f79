/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-answered.h"

typedef struct
{
  guint   count;
  LeadDay last;
} Tally;

struct _LeadAnswered
{
  GHashTable *tallies; /* of Tally, by prompt */
};

/**
 * lead_answered_new:
 *
 * Returns: (transfer full): nothing answered yet
 */
LeadAnswered *
lead_answered_new (void)
{
  LeadAnswered *self = g_rc_box_new0 (LeadAnswered);

  self->tallies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/**
 * lead_answered_ref:
 * @self: what has been answered
 *
 * Returns: (transfer full): @self
 */
LeadAnswered *
lead_answered_ref (LeadAnswered *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LeadAnswered *self = data;

  g_hash_table_unref (self->tallies);
}

/**
 * lead_answered_unref:
 * @self: (transfer full): what has been answered
 */
void
lead_answered_unref (LeadAnswered *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

/**
 * lead_answered_add:
 * @self: what has been answered
 * @prompt: id of a question ("summing-up/network#1")
 * @count: in how many entries
 * @last: the day of the latest of them
 */
void
lead_answered_add (LeadAnswered *self, const char *prompt, guint count, LeadDay last)
{
  Tally tally = { count, last };

  g_return_if_fail (self != NULL);
  g_return_if_fail (prompt != NULL);

  g_hash_table_insert (self->tallies, g_strdup (prompt), g_memdup2 (&tally, sizeof tally));
}

/**
 * lead_answered_get_count:
 * @self: what has been answered
 * @prompt: id of a question
 *
 * Returns: in how many entries it has been answered
 */
guint
lead_answered_get_count (LeadAnswered *self, const char *prompt)
{
  const Tally *tally;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (prompt != NULL, 0);

  tally = g_hash_table_lookup (self->tallies, prompt);
  return tally != NULL ? tally->count : 0;
}

/**
 * lead_answered_get_last:
 * @self: what has been answered
 * @prompt: id of a question
 *
 * Returns: the day of the latest answer, %LEAD_DAY_NONE when there is none
 */
LeadDay
lead_answered_get_last (LeadAnswered *self, const char *prompt)
{
  const Tally *tally;

  g_return_val_if_fail (self != NULL, LEAD_DAY_NONE);
  g_return_val_if_fail (prompt != NULL, LEAD_DAY_NONE);

  tally = g_hash_table_lookup (self->tallies, prompt);
  return tally != NULL ? tally->last : LEAD_DAY_NONE;
}
