/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Taking a reply in: into the ledger, and beside the points of the session
 * that it is about. Never into an entry. */

#include "config.h"
#include "lead-reply-intake.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-pack-answer.h"
#include "core/model/lead-session-note.h"
#include "core/store/lead-journal-packs.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"

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
add_note (GPtrArray             *notes,
          const LeadReplyIntake *self,
          LeadSurroundings      *surroundings,
          const char            *item,
          const char            *text)
{
  g_autofree char *uuid = lead_surroundings_new_uuid (surroundings);
  const char *to = lead_pack_record_get_facts (self->record)->to;
  const char *by = *self->by != '\0' ? self->by : to != NULL && *to != '\0' ? to : _("Reader");

  g_ptr_array_add (notes, lead_session_note_new (uuid, item, by, text,
                                                 lead_surroundings_get_now (surroundings)));
}

/* Each where the pack had what it is about. */
static GPtrArray *
list_notes (const LeadReplyIntake *self,
            LeadSurroundings      *surroundings)
{
  const char *choices = lead_pack_record_get_facts (self->record)->choices;
  g_autoptr (JsonNode) node = choices != NULL ? lead_json_parse (choices, -1, NULL, NULL) : NULL;
  JsonObject *root = node != NULL ? lead_json_node_get_record (node) : NULL;
  JsonObject *places = root != NULL ? lead_json_object_get_record (root, "places") : NULL;
  GPtrArray *notes = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_session_note_free);

  for (guint i = 0; i < self->comments->len; i++)
    {
      const LeadReplyComment *comment = self->comments->pdata[i];
      const char *item = places != NULL ? lead_json_object_get_text (places, comment->on) : NULL;
      g_autofree char *words = dup_words (comment);

      add_note (notes, self, surroundings, item, words);
    }
  if (*self->note != '\0')
    add_note (notes, self, surroundings, NULL, self->note);
  return notes;
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
 * session was to talk about, where there is one. Both, or neither.
 *
 * Returns: whether it is kept
 */
gboolean
lead_reply_intake_keep_sync (LeadJournal            *journal,
                             const LeadReplyIntake  *self,
                             GCancellable           *cancellable,
                             GError                **error)
{
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (LeadPackAnswer) answer = NULL;
  g_autoptr (LeadPackAnswer) kept = NULL;
  LeadSurroundings *surroundings;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && self != NULL, FALSE);

  if (self->is_known)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("This reply is in the journal already."));
      return FALSE;
    }
  surroundings = lead_journal_get_surroundings (journal);
  notes = list_notes (self, surroundings);
  answer = lead_pack_answer_new (0, NULL, lead_pack_record_get_uuid (self->record),
                                 lead_surroundings_get_now (surroundings), self->by, self->json);
  kept = lead_journal_add_pack_reply_sync (journal, answer, notes, cancellable, error);
  return kept != NULL;
}
