/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-reply-intake.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/model/lead-pack-answer.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-passphrase.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"
#include "lead-reply.h"

static void
comment_free (gpointer data)
{
  LeadReplyComment *self = data;

  g_free (self->on);
  g_free (self->about);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_reply_intake_free:
 * @self: (transfer full) (nullable): a reply that was opened
 */
void
lead_reply_intake_free (LeadReplyIntake *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->record);
  g_clear_pointer (&self->content, lead_pack_content_unref);
  g_free (self->by);
  g_ptr_array_unref (self->comments);
  g_free (self->note);
  g_free (self->json);
  g_free (self);
}

static gboolean
look_into (LeadReplyIntake  *self,
           LeadJournal      *journal,
           const char       *uuid,
           const char       *number,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr (LeadPackRecord) record
    = lead_journal_get_pack_sync (journal, uuid, cancellable, error);
  const char *content = record != NULL ? lead_pack_record_get_facts (record)->content : NULL;

  if (content == NULL || strstr (content, number) == NULL)
    return record != NULL;
  self->content = lead_pack_content_from_json (content, -1, NULL);
  if (self->content != NULL && g_str_equal (self->content->pack, number))
    self->record = g_steal_pointer (&record);
  else
    g_clear_pointer (&self->content, lead_pack_content_unref);
  return TRUE;
}

/* Every pack of that form in the ledger, until one has that number. */
static gboolean
look_for_number (LeadReplyIntake  *self,
                 LeadJournal      *journal,
                 GPtrArray        *packs,
                 LeadPackForm      form,
                 const char       *number,
                 GCancellable     *cancellable,
                 GError          **error)
{
  for (guint i = 0; self->record == NULL && i < packs->len; i++)
    {
      const LeadPackFacts *facts = lead_pack_record_get_facts (packs->pdata[i]);

      if (facts->form == form
          && !look_into (self, journal, facts->uuid, number, cancellable, error))
        return FALSE;
    }
  return TRUE;
}

/* The same pack may have gone out in both forms: who answers under its seal has
 * the page. */
static gboolean
find_by_number (LeadReplyIntake  *self,
                LeadJournal      *journal,
                GPtrArray        *packs,
                const char       *number,
                GCancellable     *cancellable,
                GError          **error)
{
  if (!look_for_number (self, journal, packs, LEAD_PACK_PAGE, number, cancellable, error)
      || !look_for_number (self, journal, packs, LEAD_PACK_PDF, number, cancellable, error))
    return FALSE;
  if (self->record != NULL)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("This is a reply to a pack that this journal doesn’t know."));
  return FALSE;
}

/* A mail says by itself not what it is about. */
static gboolean
find_by_uuid (LeadReplyIntake  *self,
              LeadJournal      *journal,
              const char       *uuid,
              GCancellable     *cancellable,
              GError          **error)
{
  self->record = lead_journal_get_pack_sync (journal, uuid, cancellable, error);
  if (self->record == NULL)
    return FALSE;
  self->content
    = lead_pack_content_from_json (lead_pack_record_get_facts (self->record)->content, -1, error);
  return self->content != NULL;
}

static gboolean
find_pack (LeadReplyIntake  *self,
           LeadJournal      *journal,
           GBytes           *reply,
           const char       *pack,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr (GPtrArray) packs = NULL;
  g_autofree char *number = NULL;

  if (pack != NULL)
    return find_by_uuid (self, journal, pack, cancellable, error);
  if (!lead_reply_is_sealed (reply))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("These are plain words, which don’t say what pack they answer. Choose "
                             "the pack first."));
      return FALSE;
    }
  number = lead_reply_dup_pack (reply, error);
  packs = number != NULL ? lead_journal_list_packs_sync (journal, NULL, cancellable, error) : NULL;
  return packs != NULL && find_by_number (self, journal, packs, number, cancellable, error);
}

static char *
open_reply (LeadReplyIntake  *self,
            LeadJournal      *journal,
            GBytes           *reply,
            const char       *by,
            GError          **error)
{
  const LeadPackFacts *facts = lead_pack_record_get_facts (self->record);
  g_autoptr (LeadPassphrase) passphrase = NULL;
  g_autofree char *text = NULL;
  gsize size;
  gconstpointer data = g_bytes_get_data (reply, &size);
  LeadSurroundings *surroundings = lead_journal_get_surroundings (journal);

  if (lead_reply_is_sealed (reply))
    {
      passphrase = lead_passphrase_new (facts->passphrase != NULL ? facts->passphrase : "", error);
      return passphrase != NULL ? lead_reply_open (reply, self->content->pack, passphrase, error)
                                : NULL;
    }
  text = size > 0 && g_utf8_validate_len (data, size, NULL) ? g_strndup (data, size) : NULL;
  if (text != NULL)
    return lead_reply_from_mail (text, self->content->pack, by,
                                 lead_surroundings_get_moment (surroundings).day, error);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("This is no reply: it is neither sealed nor text."));
  return NULL;
}

static void
read_comments (LeadReplyIntake *self,
               JsonArray       *list)
{
  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *element = lead_json_array_get_record (list, i);
      const char *on = element != NULL ? lead_json_object_get_text (element, "on") : NULL;
      const char *text = element != NULL ? lead_json_object_get_text (element, "text") : NULL;
      const char *about = on != NULL ? lead_pack_content_describe (self->content, on) : NULL;
      LeadReplyComment *comment;

      if (on == NULL || text == NULL)
        continue;
      comment = g_new0 (LeadReplyComment, 1);
      comment->on = g_strdup (on);
      comment->about = g_strdup (about != NULL ? about : "");
      comment->text = g_strdup (text);
      g_ptr_array_add (self->comments, comment);
    }
}

static gboolean
read_reply (LeadReplyIntake  *self,
            GError          **error)
{
  g_autoptr (JsonNode) node = lead_json_parse (self->json, -1, NULL, error);
  JsonObject *root = node != NULL ? lead_json_node_get_record (node) : NULL;
  const char *made, *by, *note;

  if (root == NULL)
    return FALSE;
  made = lead_json_object_get_text (root, "made");
  by = lead_json_object_get_text (root, "by");
  note = lead_json_object_get_text (root, "note");
  if (made == NULL || !lead_day_parse (made, &self->made))
    self->made = LEAD_DAY_NONE;
  self->by = g_strdup (by != NULL ? by : "");
  self->note = g_strdup (note != NULL ? note : "");
  read_comments (self, lead_json_object_get_list (root, "comments"));
  return TRUE;
}

static gboolean
look_up (LeadReplyIntake  *self,
         LeadJournal      *journal,
         GCancellable     *cancellable,
         GError          **error)
{
  g_autoptr (GPtrArray) known
    = lead_journal_list_pack_replies_sync (journal, lead_pack_record_get_uuid (self->record),
                                           cancellable, error);

  for (guint i = 0; known != NULL && i < known->len; i++)
    self->is_known |= g_strcmp0 (lead_pack_answer_get_content (known->pdata[i]), self->json) == 0;
  return known != NULL;
}

/**
 * lead_reply_intake_open_sync:
 * @journal: an open journal
 * @reply: what came: a sealed file, a text with a sealed block in it, or a mail
 * @pack: (nullable): uuid of the pack in the ledger that it answers; a sealed
 *   reply says so itself
 * @by: (nullable): who wrote a mail
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR_REFUSED, %LEAD_ERROR_NEWER or the
 *   like
 *
 * Opens a reply, to be looked at. Call from a worker.
 *
 * Returns: (transfer full) (nullable): what it says
 */
LeadReplyIntake *
lead_reply_intake_open_sync (LeadJournal   *journal,
                             GBytes        *reply,
                             const char    *pack,
                             const char    *by,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_autoptr (LeadReplyIntake) self = NULL;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && reply != NULL, NULL);

  self = g_new0 (LeadReplyIntake, 1);
  self->comments = g_ptr_array_new_with_free_func (comment_free);
  self->made = LEAD_DAY_NONE;
  if (!find_pack (self, journal, reply, pack, cancellable, error))
    return NULL;
  self->json = open_reply (self, journal, reply, by, error);
  if (self->json == NULL || !read_reply (self, error)
      || !look_up (self, journal, cancellable, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * lead_reply_intake_new_kept:
 * @record: a pack, with all that is known of it
 * @json: a reply to it, as the journal keeps it
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Reads a reply that was taken in before.
 *
 * Returns: (transfer full) (nullable): what it says
 */
LeadReplyIntake *
lead_reply_intake_new_kept (LeadPackRecord  *record,
                            const char      *json,
                            GError         **error)
{
  g_autoptr (LeadReplyIntake) self = NULL;
  const char *content;

  g_return_val_if_fail (LEAD_IS_PACK_RECORD (record) && json != NULL, NULL);

  content = lead_pack_record_get_facts (record)->content;
  self = g_new0 (LeadReplyIntake, 1);
  self->comments = g_ptr_array_new_with_free_func (comment_free);
  self->made = LEAD_DAY_NONE;
  self->is_known = TRUE;
  self->json = g_strdup (json);
  self->record = g_object_ref (record);
  self->content = lead_pack_content_from_json (content != NULL ? content : "", -1, error);
  if (self->content == NULL || !read_reply (self, error))
    return NULL;
  return g_steal_pointer (&self);
}
