/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-note.h"

G_DEFINE_BOXED_TYPE (LeadNote, lead_note, lead_note_copy, lead_note_free)

/**
 * lead_note_new:
 * @uuid: (nullable): its id, %NULL for a new one
 * @moment: when it was written
 * @modified_ms: when it was last changed, UTC
 * @text: what it says
 *
 * Returns: (transfer full): a margin note
 */
LeadNote *
lead_note_new (const char       *uuid,
               const LeadMoment *moment,
               int64_t           modified_ms,
               const char       *text)
{
  LeadNote *self;

  g_return_val_if_fail (moment != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (LeadNote, 1);
  self->uuid = g_strdup (uuid);
  self->moment = *moment;
  self->modified_ms = modified_ms;
  self->text = g_strdup (text);
  return self;
}

/**
 * lead_note_copy:
 * @self: a note
 *
 * Returns: (transfer full): a copy
 */
LeadNote *
lead_note_copy (const LeadNote *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_note_new (self->uuid, &self->moment, self->modified_ms, self->text);
}

/**
 * lead_note_free:
 * @self: (transfer full): a note
 */
void
lead_note_free (LeadNote *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_note_equal:
 * @a: a note
 * @b: another
 *
 * Returns: whether they say the same and were written at the same time
 */
gboolean
lead_note_equal (const LeadNote *a,
                 const LeadNote *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->text, b->text) && lead_moment_equal (&a->moment, &b->moment);
}
