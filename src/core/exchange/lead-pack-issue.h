/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pack-record.h"
#include "core/store/lead-journal.h"
#include "core/store/lead-passphrase.h"
#include "lead-pack-choices.h"
#include "lead-pack-content.h"

G_BEGIN_DECLS

/**
 * LeadPackWrite:
 * @content: the content of a pack
 * @passphrase: what opens it
 * @surroundings: whose random source is used
 * @error: return location for a %LEAD_ERROR
 *
 * Makes one form of a review pack, such as lead_pack_issue_page().
 *
 * Returns: (transfer full) (nullable): the sealed file
 */
typedef GBytes *(*LeadPackWrite) (LeadPackContent       *content,
                                  const LeadPassphrase  *passphrase,
                                  LeadSurroundings      *surroundings,
                                  GError               **error);

/**
 * LeadPackIssue:
 * @content: all that its reader will see
 * @choices: what it was made from
 * @places: what lead_pack_build_sync() told
 * @form: in which form it goes out
 * @write: makes that form
 * @passphrase: what opens it
 * @keep_for: (nullable): the one whose packs are all to have this passphrase
 * @path: where its file will be
 * @replaces: whether what may be there is replaced
 *
 * A pack that was looked at and is about to go out. All of it is borrowed.
 */
typedef struct
{
  LeadPackContent       *content;
  const LeadPackChoices *choices;
  GHashTable            *places;
  LeadPackForm           form;
  LeadPackWrite          write;
  const LeadPassphrase  *passphrase;
  const char            *keep_for;
  const char            *path;
  gboolean               replaces;
} LeadPackIssue;

LeadPackRecord *lead_pack_issue_sync (LeadJournal           *journal,
                                      const LeadPackIssue   *issue,
                                      GCancellable          *cancellable,
                                      GError               **error);
GBytes         *lead_pack_issue_page (LeadPackContent       *content,
                                      const LeadPassphrase  *passphrase,
                                      LeadSurroundings      *surroundings,
                                      GError               **error);

G_END_DECLS
