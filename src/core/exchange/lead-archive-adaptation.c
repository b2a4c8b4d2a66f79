/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-adaptation.h"

#include <string.h>

#include "core/store/lead-journal-adaptation.h"
#include "lead-archive-record.h"
#include "lead-json-text.h"
#include "lead-members.h"

static char *
write_choice (const LeadItemChoice *choice)
{
  LeadJsonText *json = lead_archive_record_begin (lead_archive_choice.kind);

  lead_json_text_add_string (json, "item", choice->item);
  if (choice->hidden)
    lead_json_text_add_boolean (json, "hidden", TRUE);
  if (choice->dimensions != NULL)
    lead_json_text_add_strings (json, "dimensions", (const char * const *) choice->dimensions);
  return lead_archive_record_end (json);
}

static gboolean
write_choices (LeadJournal     *journal,
               LeadArchiveAdd   add,
               gpointer         user_data,
               GCancellable    *cancellable,
               GError         **error)
{
  g_autoptr (LeadAdaptation) adaptation = NULL;
  GPtrArray *choices;

  adaptation = lead_journal_load_adaptation_sync (journal, cancellable, error);
  if (adaptation == NULL)
    return FALSE;
  choices = lead_adaptation_get_choices (adaptation);
  for (guint i = 0; i < choices->len; i++)
    if (!add (write_choice (choices->pdata[i]), user_data, error))
      return FALSE;
  return TRUE;
}

static char *
write_item (const LeadOwnItem *item)
{
  LeadJsonText *json = lead_archive_record_begin (lead_archive_item.kind);

  lead_json_text_add_string (json, "id", item->uuid);
  lead_json_text_add_string (json, "framework", item->framework);
  lead_json_text_add_string (json, "name", item->name);
  lead_archive_record_add_optional (json, "gloss", item->gloss);
  return lead_archive_record_end (json);
}

static int
compare_uuids (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(const LeadOwnItem * const *) a)->uuid,
                 (*(const LeadOwnItem * const *) b)->uuid);
}

/**
 * lead_archive_item_write_some:
 * @journal: a journal
 * @ids: (nullable): the canonical ids of those that are wanted; %NULL for all
 * @add: takes their lines
 * @user_data: for @add
 * @cancellable: (nullable): to stop
 * @error: return location for an error of #LEAD_ERROR
 *
 * Hands items of the writer's own to @add.
 *
 * Returns: whether that went well
 */
gboolean
lead_archive_item_write_some (LeadJournal     *journal,
                              GHashTable      *ids,
                              LeadArchiveAdd   add,
                              gpointer         user_data,
                              GCancellable    *cancellable,
                              GError         **error)
{
  g_autoptr (LeadAdaptation) adaptation = NULL;
  g_autoptr (GPtrArray) items = NULL;

  adaptation = lead_journal_load_adaptation_sync (journal, cancellable, error);
  if (adaptation == NULL)
    return FALSE;
  items = g_ptr_array_ref (lead_adaptation_get_items (adaptation));
  g_ptr_array_sort (items, compare_uuids);
  for (guint i = 0; i < items->len; i++)
    {
      const LeadOwnItem *item = items->pdata[i];
      g_autofree char *id = lead_own_dup_id (item->uuid);

      if ((ids == NULL || g_hash_table_contains (ids, id))
          && !add (write_item (item), user_data, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_items (LeadJournal     *journal,
             LeadArchiveAdd   add,
             gpointer         user_data,
             GCancellable    *cancellable,
             GError         **error)
{
  return lead_archive_item_write_some (journal, NULL, add, user_data, cancellable, error);
}

/* "framework" or "framework/item", as ids are written. */
static gboolean
is_id (const char *text,
       guint       n_slashes)
{
  gsize length = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-/");
  guint found = 0;

  for (const char *at = text; *at != '\0'; at++)
    found += *at == '/';
  return length > 0 && length < 100 && text[length] == '\0' && found == n_slashes
         && *text != '/' && text[length - 1] != '/';
}

static char **
read_dimensions (LeadMembers *members)
{
  JsonArray *list = lead_members_get_list (members, "dimensions");
  g_autoptr (GStrvBuilder) dimensions = g_strv_builder_new ();

  if (list == NULL)
    return NULL;
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
          && is_id (json_node_get_string (node), 1))
        g_strv_builder_add (dimensions, json_node_get_string (node));
      else
        members->wrong = "dimensions";
    }
  return g_strv_builder_end (dimensions);
}

static gpointer
read_choice (JsonObject  *record,
             GError     **error)
{
  LeadMembers members = { record, NULL };
  g_auto (GStrv) dimensions = NULL;
  LeadAdaptation *adaptation;
  const char *item;
  gboolean hidden;

  item = lead_members_get_text (&members, "item", TRUE);
  if (!is_id (item, 1))
    members.wrong = "item";
  hidden = lead_members_get_flag (&members, "hidden");
  dimensions = read_dimensions (&members);
  if (!lead_members_check (&members, error))
    return NULL;
  adaptation = lead_adaptation_new ();
  lead_adaptation_add_choice (adaptation, item, hidden, (const char * const *) dimensions);
  return adaptation;
}

static const char *
get_line (LeadMembers *members,
          const char  *name,
          guint        longest,
          gboolean     required)
{
  const char *text = lead_members_get_text (members, name, required);
  g_autofree char *line = text != NULL ? lead_own_dup_line (text, longest) : NULL;

  if (line != NULL && (!g_str_equal (line, text) || (required && *line == '\0')))
    members->wrong = name;
  return text;
}

static gpointer
read_item (JsonObject  *record,
           GError     **error)
{
  LeadMembers members = { record, NULL };
  LeadAdaptation *adaptation;
  const char *uuid, *framework, *name, *gloss;

  uuid = lead_members_get_uuid (&members, "id", TRUE);
  framework = lead_members_get_text (&members, "framework", TRUE);
  if (!is_id (framework, 0))
    members.wrong = "framework";
  name = get_line (&members, "name", LEAD_OWN_MAX_NAME, TRUE);
  gloss = get_line (&members, "gloss", LEAD_OWN_MAX_GLOSS, FALSE);
  if (!lead_members_check (&members, error))
    return NULL;
  adaptation = lead_adaptation_new ();
  lead_adaptation_add_item (adaptation, uuid, framework, name, gloss);
  return adaptation;
}

static gboolean
keep (LeadJournal   *journal,
      GPtrArray     *records,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (LeadAdaptation) incoming = lead_adaptation_new ();

  for (guint i = 0; i < records->len; i++)
    lead_adaptation_add_all (incoming, records->pdata[i]);
  return lead_journal_take_adaptation_sync (journal, incoming, cancellable, error);
}

const LeadArchiveKind lead_archive_choice = {
  .kind = "choice",
  .write = write_choices,
  .read = read_choice,
  .free_record = (GDestroyNotify) lead_adaptation_unref,
  .keep = keep,
};

const LeadArchiveKind lead_archive_item = {
  .kind = "item",
  .write = write_items,
  .read = read_item,
  .free_record = (GDestroyNotify) lead_adaptation_unref,
  .keep = keep,
};
