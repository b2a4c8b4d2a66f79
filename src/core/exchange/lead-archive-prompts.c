/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a journal knows of its questions, as records of an archive. */

#include "config.h"

#include "lead-archive-prompts.h"

#include "core/store/lead-journal-prompts.h"
#include "lead-archive-record.h"
#include "lead-json-text.h"
#include "lead-members.h"

static LeadDay
get_day (LeadMembers *members)
{
  LeadDay day = LEAD_DAY_NONE;

  if (!lead_day_parse (lead_members_get_text (members, "day", TRUE), &day))
    members->wrong = "day";
  return day;
}

static const char *
get_prompt (LeadMembers *members)
{
  const char *prompt = lead_members_get_text (members, "prompt", TRUE);

  if (*prompt == '\0')
    members->wrong = "prompt";
  return prompt;
}

static gboolean
keep_changes (LeadJournal   *journal,
              GPtrArray     *records,
              GCancellable  *cancellable,
              GError       **error)
{
  return lead_journal_change_prompts_sync (journal, records, cancellable, error);
}

static char *
write_asking (const LeadAsking *asking)
{
  LeadJsonText *json = lead_archive_record_begin (lead_archive_asked.kind);
  g_autofree char *day = lead_day_to_string (asking->day);

  lead_json_text_add_string (json, "day", day);
  lead_json_text_add_string (json, "prompt", asking->prompt);
  lead_json_text_add_string (json, "reason", asking->reason);
  if (asking->put_off)
    lead_json_text_add_boolean (json, "put_off", TRUE);
  return lead_archive_record_end (json);
}

static gboolean
write_asked (LeadJournal    *journal,
             LeadArchiveAdd  add,
             gpointer        user_data,
             GCancellable   *cancellable,
             GError        **error)
{
  g_autoptr (LeadAsked) asked = lead_journal_load_asked_sync (journal, cancellable, error);

  if (asked == NULL)
    return FALSE;
  for (guint i = 0; i < lead_asked_get_n (asked); i++)
    if (!add (write_asking (lead_asked_get (asked, i)), user_data, error))
      return FALSE;
  return TRUE;
}

static gpointer
read_asked (JsonObject  *record,
            GError     **error)
{
  LeadMembers members = { record, NULL };
  gboolean put_off = lead_members_get_flag (&members, "put_off");
  LeadDay day = get_day (&members);
  const char *prompt = get_prompt (&members);
  const char *reason = lead_members_get_text (&members, "reason", TRUE);

  if (!lead_members_check (&members, error))
    return NULL;
  return lead_prompt_change_new (put_off ? LEAD_PROMPT_PUT_OFF : LEAD_PROMPT_ASKED, day, prompt,
                                 reason);
}

const LeadArchiveKind lead_archive_asked = {
  .kind = "asked",
  .write = write_asked,
  .read = read_asked,
  .free_record = (GDestroyNotify) lead_prompt_change_free,
  .keep = keep_changes,
};

static int
compare_uuids (gconstpointer a,
               gconstpointer b)
{
  const LeadOwnQuestion *first = *(const LeadOwnQuestion * const *) a;
  const LeadOwnQuestion *second = *(const LeadOwnQuestion * const *) b;

  return g_strcmp0 (first->uuid, second->uuid);
}

static char *
write_own (const LeadOwnQuestion *question)
{
  LeadJsonText *json = lead_archive_record_begin (lead_archive_question.kind);

  lead_json_text_add_string (json, "id", question->uuid);
  lead_archive_record_add_optional (json, "item", question->item);
  lead_json_text_add_string (json, "text", question->text);
  lead_json_text_add_int (json, "created_ms", question->created_ms);
  lead_json_text_add_int (json, "modified_ms", question->modified_ms);
  return lead_archive_record_end (json);
}

static gboolean
write_questions (LeadJournal    *journal,
                 LeadArchiveAdd  add,
                 gpointer        user_data,
                 GCancellable   *cancellable,
                 GError        **error)
{
  g_autoptr (GPtrArray) own = lead_journal_list_own_questions_sync (journal, cancellable, error);

  if (own == NULL)
    return FALSE;
  g_ptr_array_sort (own, compare_uuids);
  for (guint i = 0; i < own->len; i++)
    if (!add (write_own (own->pdata[i]), user_data, error))
      return FALSE;
  return TRUE;
}

static gpointer
read_question (JsonObject  *record,
               GError     **error)
{
  LeadMembers members = { record, NULL };
  g_autoptr (LeadOwnQuestion) question
    = lead_own_question_new (lead_members_get_uuid (&members, "id", TRUE),
                             lead_members_get_text (&members, "item", FALSE),
                             lead_members_get_text (&members, "text", TRUE),
                             lead_archive_record_get_time (&members, "created_ms", TRUE),
                             lead_archive_record_get_time (&members, "modified_ms", TRUE));

  if (*question->text == '\0')
    members.wrong = "text";
  if (!lead_members_check (&members, error))
    return NULL;
  return lead_prompt_change_new_question (LEAD_PROMPT_BROUGHT, question);
}

const LeadArchiveKind lead_archive_question = {
  .kind = "question",
  .write = write_questions,
  .read = read_question,
  .free_record = (GDestroyNotify) lead_prompt_change_free,
  .keep = keep_changes,
};

static char *
write_refusal (const LeadRefusal *refusal)
{
  LeadJsonText *json = lead_archive_record_begin (lead_archive_refused.kind);
  g_autofree char *day = lead_day_to_string (refusal->day);

  lead_json_text_add_string (json, "prompt", refusal->prompt);
  lead_json_text_add_string (json, "day", day);
  return lead_archive_record_end (json);
}

static gboolean
write_refused (LeadJournal    *journal,
               LeadArchiveAdd  add,
               gpointer        user_data,
               GCancellable   *cancellable,
               GError        **error)
{
  g_autoptr (LeadAsked) asked = lead_journal_load_asked_sync (journal, cancellable, error);

  if (asked == NULL)
    return FALSE;
  for (guint i = 0; i < lead_asked_get_n_refusals (asked); i++)
    if (!add (write_refusal (lead_asked_get_refusal (asked, i)), user_data, error))
      return FALSE;
  return TRUE;
}

static gpointer
read_refused (JsonObject  *record,
              GError     **error)
{
  LeadMembers members = { record, NULL };
  LeadDay day = get_day (&members);
  const char *prompt = get_prompt (&members);

  if (!lead_members_check (&members, error))
    return NULL;
  return lead_prompt_change_new (LEAD_PROMPT_REFUSED, day, prompt, NULL);
}

const LeadArchiveKind lead_archive_refused = {
  .kind = "refused",
  .write = write_refused,
  .read = read_refused,
  .free_record = (GDestroyNotify) lead_prompt_change_free,
  .keep = keep_changes,
};
