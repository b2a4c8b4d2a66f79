/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The ledger of review packs, as records of an archive: all but passphrases. */

#include "config.h"

#include "lead-archive-pack.h"

#include "core/store/lead-journal-packs.h"
#include "lead-archive-list.h"
#include "lead-archive-record.h"

/**
 * lead_archive_pack_write:
 * @pack: all that the ledger knows of a pack
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_pack_write (LeadPackRecord *pack)
{
  const LeadPackFacts *facts;
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_PACK_RECORD (pack), NULL);

  facts = lead_pack_record_get_facts (pack);
  json = lead_archive_record_begin (lead_archive_pack.kind);
  lead_json_text_add_string (json, "id", facts->uuid);
  lead_archive_record_add_optional (json, "session", facts->session);
  lead_archive_record_add_optional (json, "to", facts->to);
  lead_archive_record_add_moment (json, &facts->made);
  lead_json_text_add_string (json, "form", lead_pack_form_to_id (facts->form));
  lead_archive_record_add_optional (json, "title", facts->title);
  lead_archive_record_add_optional (json, "cover", facts->cover);
  if (facts->withdrawn_ms != 0)
    lead_json_text_add_int (json, "withdrawn_ms", facts->withdrawn_ms);
  lead_archive_record_add_optional (json, "choices", facts->choices);
  lead_archive_record_add_optional (json, "aliases", facts->aliases);
  lead_archive_record_add_optional (json, "content", facts->content);

  return lead_archive_record_end (json);
}

/* What the journal keeps as text is text here too, empty where it says nothing. */
static const char *
read_text (LeadMembers *members,
           const char  *name)
{
  const char *text = lead_members_get_text (members, name, FALSE);

  return text != NULL ? text : "";
}

/**
 * lead_archive_pack_read:
 * @record: a line of the kind "pack"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the #LeadPackRecord, or %NULL when anything in it is
 *   not as it should be
 */
gpointer
lead_archive_pack_read (JsonObject  *record,
                        GError     **error)
{
  LeadMembers members = { record, NULL };
  LeadPackFacts facts = { .form = LEAD_PACK_PAGE };

  g_return_val_if_fail (record != NULL, NULL);

  facts.uuid = lead_members_get_uuid (&members, "id", TRUE);
  facts.session = lead_members_get_uuid (&members, "session", FALSE);
  facts.to = read_text (&members, "to");
  facts.made = lead_archive_record_get_moment (&members);
  if (!lead_pack_form_from_id (lead_members_get_text (&members, "form", TRUE), &facts.form))
    members.wrong = "form";
  facts.title = read_text (&members, "title");
  facts.cover = read_text (&members, "cover");
  facts.withdrawn_ms = lead_archive_record_get_time (&members, "withdrawn_ms", FALSE);
  facts.choices = read_text (&members, "choices");
  facts.aliases = read_text (&members, "aliases");
  facts.content = read_text (&members, "content");

  return lead_members_check (&members, error) ? lead_pack_record_new (0, &facts) : NULL;
}

/**
 * lead_archive_pack_write_reply:
 * @reply: a reply as it is stored
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_pack_write_reply (LeadPackAnswer *reply)
{
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (reply), NULL);

  json = lead_archive_record_begin (lead_archive_reply.kind);
  lead_json_text_add_string (json, "id", lead_pack_answer_get_uuid (reply));
  lead_json_text_add_string (json, "pack", lead_pack_answer_get_pack (reply));
  lead_json_text_add_int (json, "arrived_ms", lead_pack_answer_get_arrived_ms (reply));
  lead_archive_record_add_optional (json, "by", lead_pack_answer_get_by (reply));
  lead_json_text_add_string (json, "content", lead_pack_answer_get_content (reply));

  return lead_archive_record_end (json);
}

/**
 * lead_archive_pack_read_reply:
 * @record: a line of the kind "reply"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the #LeadPackAnswer, or %NULL when anything in it is
 *   not as it should be
 */
gpointer
lead_archive_pack_read_reply (JsonObject  *record,
                              GError     **error)
{
  LeadMembers members = { record, NULL };
  g_autoptr (LeadPackAnswer) reply = NULL;

  g_return_val_if_fail (record != NULL, NULL);

  reply = lead_pack_answer_new (0, lead_members_get_uuid (&members, "id", TRUE),
                                lead_members_get_uuid (&members, "pack", TRUE),
                                lead_archive_record_get_time (&members, "arrived_ms", TRUE),
                                lead_members_get_text (&members, "by", FALSE),
                                lead_members_get_text (&members, "content", TRUE));

  return lead_members_check (&members, error) ? g_steal_pointer (&reply) : NULL;
}

/* What is in a pack may be large, and is read one pack at a time. */
static gboolean
write_packs (LeadJournal     *journal,
             LeadArchiveAdd   add,
             gpointer         user_data,
             GCancellable    *cancellable,
             GError         **error)
{
  g_autoptr (GPtrArray) packs = lead_journal_list_packs_sync (journal, NULL, cancellable, error);

  if (packs == NULL)
    return FALSE;
  lead_archive_list_sort (packs, (LeadArchiveGetUuid) lead_pack_record_get_uuid);
  for (guint i = 0; i < packs->len; i++)
    {
      g_autoptr (LeadPackRecord) pack
        = lead_journal_get_pack_sync (journal, lead_pack_record_get_uuid (packs->pdata[i]),
                                      cancellable, error);

      if (pack == NULL || !add (lead_archive_pack_write (pack), user_data, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_replies (LeadJournal     *journal,
               LeadArchiveAdd   add,
               gpointer         user_data,
               GCancellable    *cancellable,
               GError         **error)
{
  g_autoptr (GPtrArray) replies
    = lead_journal_list_pack_replies_sync (journal, NULL, cancellable, error);

  if (replies == NULL)
    return FALSE;
  lead_archive_list_sort (replies, (LeadArchiveGetUuid) lead_pack_answer_get_uuid);
  for (guint i = 0; i < replies->len; i++)
    {
      if (!add (lead_archive_pack_write_reply (replies->pdata[i]), user_data, error))
        return FALSE;
    }
  return TRUE;
}

const LeadArchiveKind lead_archive_pack = {
  .kind = "pack",
  .write = write_packs,
  .read = lead_archive_pack_read,
  .free_record = g_object_unref,
};

const LeadArchiveKind lead_archive_reply = {
  .kind = "reply",
  .write = write_replies,
  .read = lead_archive_pack_read_reply,
  .free_record = g_object_unref,
};
