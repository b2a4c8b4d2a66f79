/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/model/lead-progress.h"
#include "core/model/lead-surroundings.h"
#include "lead-key-source.h"

G_BEGIN_DECLS

#define LEAD_TYPE_JOURNAL (lead_journal_get_type ())

/*
 * An open journal. It owns the file and its one connection, on a thread of its
 * own that serves a priority queue; everything else asks it, and hears of
 * every change through one signal.
 *
 * Every operation comes as `…_async()` for the main loop and as `…_sync()` for
 * the command line and for workers. A journal opened in the main context of
 * some thread emits its signals there.
 */
G_DECLARE_FINAL_TYPE (LeadJournal, lead_journal, LEAD, JOURNAL, GObject)

/**
 * LeadPriority:
 *
 * What the journal's thread serves first.
 */
typedef enum
{
  LEAD_PRIORITY_SAVE,
  LEAD_PRIORITY_VISIBLE,
  LEAD_PRIORITY_SEARCH,
  LEAD_PRIORITY_AGGREGATE,
  LEAD_PRIORITY_MAINTENANCE,
} LeadPriority;

/**
 * LeadOpenFlags:
 * @LEAD_OPEN_CREATE: make a new journal; fails when anything is at the path
 * @LEAD_OPEN_READ_ONLY: never write, not even a migration
 * @LEAD_OPEN_NO_UPKEEP: no backups, checks or index work of its own accord
 */
typedef enum
{
  LEAD_OPEN_DEFAULT   = 0,
  LEAD_OPEN_CREATE    = 1 << 0,
  LEAD_OPEN_READ_ONLY = 1 << 1,
  LEAD_OPEN_NO_UPKEEP = 1 << 2,
} LeadOpenFlags;

/**
 * LeadChange:
 * @LEAD_CHANGE_ENTRIES: entries were added, removed or rewritten
 * @LEAD_CHANGE_TAGS: tags have changed, and so have charts
 * @LEAD_CHANGE_LABELS: a label came or went
 * @LEAD_CHANGE_STATE: read-only, notices, backups
 * @LEAD_CHANGE_PROMPTS: what was asked or put off, or the writer's own questions
 * @LEAD_CHANGE_CHALLENGES: a challenge came, went or says something else
 * @LEAD_CHANGE_POSTS: a post came, went or says something else
 * @LEAD_CHANGE_CONTENT: the writer's own items, and what is hidden
 * @LEAD_CHANGE_REVIEWS: self-reviews
 * @LEAD_CHANGE_NOTES: margin notes of the entries named
 * @LEAD_CHANGE_EXPERIMENTS: an experiment came, went or says something else
 * @LEAD_CHANGE_SESSIONS: a session came, went or says something else
 * @LEAD_CHANGE_PACKS: a review pack or a reply to one came or was withdrawn
 *
 * What kind of thing has changed. The signal #LeadJournal::changed carries
 * these flags and the ids of the entries as a #GArray of int64_t, or %NULL
 * when there are too many to name.
 */
typedef enum
{
  LEAD_CHANGE_ENTRIES = 1 << 0,
  LEAD_CHANGE_TAGS    = 1 << 1,
  LEAD_CHANGE_LABELS  = 1 << 2,
  LEAD_CHANGE_STATE   = 1 << 3,
  LEAD_CHANGE_PROMPTS = 1 << 4,
  LEAD_CHANGE_CHALLENGES = 1 << 5,
  LEAD_CHANGE_POSTS      = 1 << 6,
  LEAD_CHANGE_CONTENT    = 1 << 7,
  LEAD_CHANGE_REVIEWS    = 1 << 8,
  LEAD_CHANGE_NOTES      = 1 << 9,
  LEAD_CHANGE_EXPERIMENTS = 1 << 10,
  LEAD_CHANGE_SESSIONS    = 1 << 11,
  LEAD_CHANGE_PACKS       = 1 << 12,
} LeadChange;

char        *lead_journal_dup_default_path (void);
void         lead_journal_open_async       (const char           *path,
                                            LeadKeySource        *key_source,
                                            LeadSurroundings     *surroundings,
                                            LeadOpenFlags         flags,
                                            LeadProgressFunc      progress,
                                            gpointer              progress_data,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
LeadJournal *lead_journal_open_finish      (GAsyncResult         *result,
                                            GError              **error);
LeadJournal *lead_journal_open_sync        (const char           *path,
                                            LeadKeySource        *key_source,
                                            LeadSurroundings     *surroundings,
                                            LeadOpenFlags         flags,
                                            GCancellable         *cancellable,
                                            GError              **error);
void         lead_journal_close_async      (LeadJournal          *self,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean     lead_journal_close_finish     (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
gboolean     lead_journal_close_sync       (LeadJournal          *self,
                                            GError              **error);
const char  *lead_journal_get_path         (LeadJournal          *self);
const char  *lead_journal_get_uuid         (LeadJournal          *self);
gboolean     lead_journal_get_read_only    (LeadJournal          *self);
LeadKey     *lead_journal_dup_key          (LeadJournal          *self);
const char  *lead_journal_get_notice       (LeadJournal          *self);
LeadSurroundings *lead_journal_get_surroundings (LeadJournal     *self);

G_END_DECLS
