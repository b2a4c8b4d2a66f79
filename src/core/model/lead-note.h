/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-moment.h"

G_BEGIN_DECLS

#define LEAD_TYPE_NOTE (lead_note_get_type ())

/**
 * LeadNote:
 * @uuid: (nullable): its id; %NULL until it is first saved
 * @moment: when it was written
 * @modified_ms: when it was last changed, UTC
 * @text: what it says
 *
 * What somebody writes beside an old entry of theirs when they read it again.
 * The entry stays as it was. Immutable once made.
 */
typedef struct
{
  char       *uuid;
  LeadMoment  moment;
  int64_t     modified_ms;
  char       *text;
} LeadNote;

GType     lead_note_get_type (void) G_GNUC_CONST;
LeadNote *lead_note_new      (const char       *uuid,
                              const LeadMoment *moment,
                              int64_t           modified_ms,
                              const char       *text);
LeadNote *lead_note_copy     (const LeadNote   *self);
void      lead_note_free     (LeadNote         *self);
gboolean  lead_note_equal    (const LeadNote   *a,
                              const LeadNote   *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadNote, lead_note_free)

G_END_DECLS
