/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-note.h"

G_DEFINE_BOXED_TYPE (LeadSessionNote,
                     lead_session_note,
                     lead_session_note_copy,
                     lead_session_note_free)

/**
 * lead_session_note_new:
 * @uuid: (nullable): what names it for good
 * @item: (nullable): uuid of the point on the agenda that it is about
 * @by: (nullable): a name; %NULL for the writer
 * @text: (nullable): what was noted
 * @at_ms: when, milliseconds since the epoch; 0 is the time of saving
 *
 * Returns: (transfer full): a note
 */
LeadSessionNote *
lead_session_note_new (const char *uuid,
                       const char *item,
                       const char *by,
                       const char *text,
                       int64_t     at_ms)
{
  LeadSessionNote *self = g_new0 (LeadSessionNote, 1);

  self->uuid = g_strdup (uuid);
  self->item = g_strdup (item);
  self->by = g_strdup (by != NULL ? by : LEAD_SESSION_NOTE_ME);
  self->text = g_strdup (text != NULL ? text : "");
  self->at_ms = at_ms;

  return self;
}

/**
 * lead_session_note_copy:
 * @self: a note
 *
 * Returns: (transfer full): a copy
 */
LeadSessionNote *
lead_session_note_copy (const LeadSessionNote *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_session_note_new (self->uuid, self->item, self->by, self->text, self->at_ms);
}

/**
 * lead_session_note_free:
 * @self: (transfer full): a note
 */
void
lead_session_note_free (LeadSessionNote *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->item);
  g_free (self->by);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_session_note_equal:
 * @a: a note
 * @b: another
 *
 * Returns: whether they are the same and say the same
 */
gboolean
lead_session_note_equal (const LeadSessionNote *a,
                         const LeadSessionNote *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->uuid, b->uuid) == 0 && g_strcmp0 (a->item, b->item) == 0
         && g_str_equal (a->by, b->by) && g_str_equal (a->text, b->text) && a->at_ms == b->at_ms;
}
