/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>
#include <stdint.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_NOTE (lead_session_note_get_type ())

/* Who wrote a note, where it was the writer; anybody else is named. */
#define LEAD_SESSION_NOTE_ME "me"

/**
 * LeadSessionNote:
 * @uuid: (nullable): what names it for good, %NULL before it is stored
 * @item: (nullable): uuid of the point on the agenda that it is about, %NULL
 *   for the whole talk
 * @by: %LEAD_SESSION_NOTE_ME, or a name
 * @text: what was noted, may be empty
 * @at_ms: when, milliseconds since the epoch; 0 is the time of saving
 *
 * What somebody noted while a session was held, or wrote in reply to a review pack.
 */
typedef struct
{
  char    *uuid;
  char    *item;
  char    *by;
  char    *text;
  int64_t  at_ms;
} LeadSessionNote;

GType            lead_session_note_get_type (void) G_GNUC_CONST;
LeadSessionNote *lead_session_note_new      (const char            *uuid,
                                             const char            *item,
                                             const char            *by,
                                             const char            *text,
                                             int64_t                at_ms);
LeadSessionNote *lead_session_note_copy     (const LeadSessionNote *self);
void             lead_session_note_free     (LeadSessionNote       *self);
gboolean         lead_session_note_equal    (const LeadSessionNote *a,
                                             const LeadSessionNote *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSessionNote, lead_session_note_free)

G_END_DECLS
