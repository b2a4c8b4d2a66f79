/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadIncoming:
 * @entry: (nullable): the entry; its id is ignored, its uuid kept when it has
 *   one. %NULL when something else comes in
 * @origin: what makes it the same entry next time: the source's own id, or a
 *   fingerprint and an ordinal
 * @contents: (element-type GBytes): content of @entry's attachments, in their order
 * @revisions: (element-type LeadRevision) (nullable): what it used to say (archives)
 * @record: (nullable): a #LeadChallenge or a #LeadPost in the place of an entry (archives)
 * @notes: (element-type LeadNote) (nullable): the notes in its margin (archives)
 *
 * An entry, or something else with a uuid, on its way in, not yet in the journal.
 */
typedef struct
{
  LeadEntry *entry;
  char      *origin;
  GPtrArray *contents;
  GPtrArray *revisions;
  GObject   *record;
  GPtrArray *notes;
} LeadIncoming;

LeadIncoming *lead_incoming_new  (LeadEntry    *entry,
                                  const char   *origin);
LeadIncoming *lead_incoming_new_record (GObject      *record,
                                        const char   *origin);
void          lead_incoming_free (LeadIncoming *self);

/**
 * LeadTaken:
 * @imported: entries that came in
 * @unchanged: entries that were there already, as they are, edited or in the trash
 */
typedef struct
{
  guint imported;
  guint unchanged;
} LeadTaken;

/*
 * An import stays invisible until lead_journal_import_finish_sync(): nothing
 * lists, finds or counts it. Cancelling removes it. What an earlier process
 * left unfinished is removed when the journal is opened. Call from a worker.
 */
gboolean lead_journal_import_begin_sync  (LeadJournal   *self,
                                          const char    *format,
                                          int64_t       *import_id,
                                          GError       **error);
gboolean lead_journal_import_add_sync    (LeadJournal   *self,
                                          int64_t        import_id,
                                          GPtrArray     *incoming,
                                          LeadTaken     *taken,
                                          GCancellable  *cancellable,
                                          GError       **error);
gboolean lead_journal_import_adopt_sync  (LeadJournal   *self,
                                          int64_t        import_id,
                                          const char    *uuid,
                                          GError       **error);
gboolean lead_journal_import_list_sync   (LeadJournal   *self,
                                          int64_t        import_id,
                                          GArray        *ids,
                                          GError       **error);
gboolean lead_journal_import_finish_sync (LeadJournal   *self,
                                          int64_t        import_id,
                                          GError       **error);
gboolean lead_journal_import_cancel_sync (LeadJournal   *self,
                                          int64_t        import_id,
                                          GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadIncoming, lead_incoming_free)

G_END_DECLS
