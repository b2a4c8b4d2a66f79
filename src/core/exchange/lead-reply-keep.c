/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Taking a reply in: into the ledger, and beside the points of the session
 * that it is about. Never into an entry. */

#include "config.h"
#include "lead-reply-intake.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-pack-answer.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"

/* The point of the agenda, where the session still has it. */
static const char *
find_place (LeadSession *session,
            JsonObject  *places,
            const char  *on)
{
  const char *item = places != NULL ? lead_json_object_get_text (places, on) : NULL;

  return item != NULL && lead_session_find_item (session, item) != NULL ? item : NULL;
}

/* What stands beside its point says by that what it is about. */
static char *
dup_words (const LeadReplyComment *comment)
{
  if (*comment->on == 'a' || *comment->about == '\0')
    return g_strdup (comment->text);
  /* TRANSLATORS: what a reader said of an entry or a chart: its title, the words */
  return g_strdup_printf (_("On “%s”: %s"), comment->about, comment->text);
}

static void
put_note (LeadSessionBuilder    *builder,
          const LeadReplyIntake *self,
          LeadSurroundings      *surroundings,
          const char            *item,
          const char            *text)
{
  g_autofree char *uuid = lead_surroundings_new_uuid (surroundings);
  const char *to = lead_pack_record_get_facts (self->record)->to;
  const char *by = *self->by != '\0' ? self->by : to != NULL && *to != '\0' ? to : _("Reader");
  g_autoptr (LeadSessionNote) note
    = lead_session_note_new (uuid, item, by, text, lead_surroundings_get_now (surroundings));

  lead_session_builder_put_note (builder, note);
}

static gboolean
keep_notes (LeadJournal            *journal,
            const LeadReplyIntake  *self,
            LeadSession            *session,
            GCancellable           *cancellable,
            GError                **error)
{
  LeadSurroundings *surroundings = lead_journal_get_surroundings (journal);
  const char *choices = lead_pack_record_get_facts (self->record)->choices;
  g_autoptr (JsonNode) node = choices != NULL ? lead_json_parse (choices, -1, NULL, NULL) : NULL;
  JsonObject *root = node != NULL ? lead_json_node_get_record (node) : NULL;
  JsonObject *places = root != NULL ? lead_json_object_get_record (root, "places") : NULL;
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);
  g_autoptr (LeadSession) changed = NULL;
  g_autoptr (LeadSession) saved = NULL;

  for (guint i = 0; i < self->comments->len; i++)
    {
      const LeadReplyComment *comment = self->comments->pdata[i];
      g_autofree char *words = dup_words (comment);

      put_note (builder, self, surroundings, find_place (session, places, comment->on), words);
    }
  if (*self->note != '\0')
    put_note (builder, self, surroundings, NULL, self->note);
  changed = lead_session_builder_end (builder);
  saved = lead_journal_save_session_sync (journal, changed, cancellable, error);
  return saved != NULL;
}

static gboolean
keep_reply (LeadJournal            *journal,
            const LeadReplyIntake  *self,
            GCancellable           *cancellable,
            GError                **error)
{
  int64_t now = lead_surroundings_get_now (lead_journal_get_surroundings (journal));
  g_autoptr (LeadPackAnswer) answer
    = lead_pack_answer_new (0, NULL, lead_pack_record_get_uuid (self->record), now, self->by,
                            self->json);
  g_autoptr (LeadPackAnswer) kept
    = lead_journal_add_pack_reply_sync (journal, answer, cancellable, error);

  return kept != NULL;
}

/**
 * lead_reply_intake_keep_sync:
 * @journal: the journal that it was opened for
 * @self: a reply that was looked at
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; %LEAD_ERROR_REFUSED when it was
 *   taken in before
 *
 * Takes a reply in: whole into the ledger, and as notes beside what the
 * session was to talk about, where there is one.
 *
 * Returns: whether it is kept
 */
gboolean
lead_reply_intake_keep_sync (LeadJournal            *journal,
                             const LeadReplyIntake  *self,
                             GCancellable           *cancellable,
                             GError                **error)
{
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (GError) local = NULL;
  const char *uuid;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && self != NULL, FALSE);

  if (self->is_known)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("This reply is in the journal already."));
      return FALSE;
    }
  if (!keep_reply (journal, self, cancellable, error))
    return FALSE;
  uuid = lead_pack_record_get_facts (self->record)->session;
  session = uuid != NULL ? lead_journal_get_session_sync (journal, uuid, cancellable, &local)
                         : NULL;
  return session == NULL || lead_session_get_trashed_ms (session) != 0
         || keep_notes (journal, self, session, cancellable, error);
}
