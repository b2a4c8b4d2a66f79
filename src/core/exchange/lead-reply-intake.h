/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pack-record.h"
#include "core/store/lead-journal.h"
#include "lead-pack-content.h"

G_BEGIN_DECLS

/**
 * LeadReplyComment:
 * @on: id within the pack
 * @about: what that is, in the words of the pack; "" where it isn't in it
 * @text: what was said of it
 */
typedef struct
{
  char *on;
  char *about;
  char *text;
} LeadReplyComment;

/**
 * LeadReplyIntake:
 * @record: the pack that was answered
 * @content: what was in it
 * @by: who answered, or ""
 * @made: when, or %LEAD_DAY_NONE
 * @comments: (element-type LeadReplyComment): what was said of what
 * @note: what was said of the whole, or ""
 * @is_known: whether the same has been taken in before
 * @json: the reply, checked
 *
 * A reply that was opened, to be looked at before it is taken in. Nothing in
 * the journal has changed.
 */
typedef struct
{
  LeadPackRecord  *record;
  LeadPackContent *content;
  char            *by;
  LeadDay          made;
  GPtrArray       *comments;
  char            *note;
  gboolean         is_known;
  char            *json;
} LeadReplyIntake;

LeadReplyIntake *lead_reply_intake_open_sync (LeadJournal            *journal,
                                              GBytes                 *reply,
                                              const char             *pack,
                                              const char             *by,
                                              GCancellable           *cancellable,
                                              GError                **error);
LeadReplyIntake *lead_reply_intake_new_kept  (LeadPackRecord         *record,
                                              const char             *json,
                                              GError                **error);
gboolean         lead_reply_intake_keep_sync (LeadJournal            *journal,
                                              const LeadReplyIntake  *self,
                                              GCancellable           *cancellable,
                                              GError                **error);
void             lead_reply_intake_free      (LeadReplyIntake        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadReplyIntake, lead_reply_intake_free)

G_END_DECLS
