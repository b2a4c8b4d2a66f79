/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-agenda-basis.h"

/**
 * lead_agenda_basis_new:
 * @patterns: what patterns are computed from
 * @sessions: (element-type LeadSession): all outside the trash
 * @answered: how often each question has been answered
 *
 * Returns: (transfer full): a basis without private entries
 */
LeadAgendaBasis *
lead_agenda_basis_new (LeadPatternBasis *patterns,
                       GPtrArray        *sessions,
                       LeadAnswered     *answered)
{
  LeadAgendaBasis *self;

  g_return_val_if_fail (patterns != NULL && sessions != NULL && answered != NULL, NULL);

  self = g_new0 (LeadAgendaBasis, 1);
  self->patterns = lead_pattern_basis_ref (patterns);
  self->sessions = g_ptr_array_ref (sessions);
  self->answered = lead_answered_ref (answered);
  self->privates = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  return self;
}

/**
 * lead_agenda_basis_free:
 * @self: (transfer full): a basis
 */
void
lead_agenda_basis_free (LeadAgendaBasis *self)
{
  g_return_if_fail (self != NULL);

  lead_pattern_basis_unref (self->patterns);
  g_ptr_array_unref (self->sessions);
  lead_answered_unref (self->answered);
  g_hash_table_unref (self->privates);
  g_free (self);
}

/**
 * lead_agenda_basis_add_private:
 * @self: a basis
 * @entry: id of a private entry
 */
void
lead_agenda_basis_add_private (LeadAgendaBasis *self,
                               int64_t          entry)
{
  g_return_if_fail (self != NULL);

  g_hash_table_add (self->privates, g_memdup2 (&entry, sizeof entry));
}

/**
 * lead_agenda_basis_is_private:
 * @self: a basis
 * @entry: id of an entry
 *
 * Returns: whether the entry is private
 */
gboolean
lead_agenda_basis_is_private (const LeadAgendaBasis *self,
                              int64_t                entry)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return g_hash_table_contains (self->privates, &entry);
}
