/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Taking one entry in, and taking a whole import away again. What was here
 * before is never touched: known entries stay as they are, and where a uuid is
 * taken by another text, both are kept.
 */

#include "config.h"

#include "lead-import-rows.h"

#include "lead-attachment-rows.h"
#include "lead-entry-difference.h"
#include "lead-entry-rows.h"
#include "lead-journal-entries.h"
#include "lead-note-rows.h"
#include "lead-record-intake.h"
#include "lead-statement.h"

/* Entries in one transaction while an import is taken away. */
#define REMOVED_AT_ONCE 500

/* First column of the first row as a number, 0 when there is none. */
static gboolean
look_up (LeadStatement  *statement,
         int64_t        *value,
         GError        **error)
{
  LeadStep step = lead_statement_step (statement, error);

  *value = step == LEAD_STEP_ROW ? lead_statement_get_int (statement, 0) : 0;

  return step != LEAD_STEP_FAILED;
}

static gboolean
look_up_text (LeadDatabase  *database,
              const char    *name,
              const char    *text,
              int64_t       *value,
              GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, text);

  return look_up (statement, value, error);
}

static gboolean
find_origin (LeadDatabase  *database,
             const char    *format,
             const char    *origin,
             gboolean      *known,
             int64_t       *entry,
             GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "import-find-origin", error);
  LeadStep step;

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, format);
  lead_statement_put_text (statement, origin);
  step = lead_statement_step (statement, error);
  *known = step == LEAD_STEP_ROW;
  *entry = *known ? lead_statement_get_int (statement, 1) : 0;

  return step != LEAD_STEP_FAILED;
}

static gboolean
add_origin (LeadDatabase  *database,
            const char    *format,
            const char    *origin,
            int64_t        entry, /* 0 for what is no entry */
            int64_t        import,
            GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "import-add-origin", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, format);
  lead_statement_put_text (statement, origin);
  if (entry != 0)
    lead_statement_put_int (statement, entry);
  else
    lead_statement_put_text (statement, NULL);
  lead_statement_put_int (statement, import);

  return lead_statement_run (statement, error);
}

/* Who has the incoming entry's uuid already: nobody (0), an entry here, or one
 * that is still coming in (@namesake stays %NULL then). */
static gboolean
find_namesake (LeadDatabase  *database,
               LeadEntry     *incoming,
               int64_t       *id,
               LeadEntry    **namesake,
               GError       **error)
{
  g_autoptr (GError) failure = NULL;
  const char *uuid = lead_entry_get_uuid (incoming);

  *id = 0;
  if (uuid == NULL)
    return TRUE;
  if (!look_up_text (database, "import-find-uuid", uuid, id, error))
    return FALSE;
  if (*id != 0)
    *namesake = lead_entry_rows_load (database, *id, NULL, &failure);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static LeadTag *
rename_tag (LeadVault *vault,
            LeadTag   *tag)
{
  g_autofree char *uuid = lead_surroundings_new_uuid (vault->surroundings);

  return lead_tag_new (uuid, lead_tag_get_item (tag), lead_tag_get_stance (tag),
                       lead_tag_get_passage (tag));
}

/* Tags with uuids that nothing else here has, and that differ among themselves. */
static GPtrArray *
settle_tags (LeadVault   *vault,
             GPtrArray   *tags,
             gboolean     rename_all,
             GError     **error)
{
  g_autoptr (GPtrArray) settled = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < tags->len; i++)
    {
      LeadTag *tag = tags->pdata[i];
      int64_t taken;

      if (!look_up_text (vault->database, "import-find-tag", lead_tag_get_uuid (tag), &taken,
                         error))
        return NULL;
      if (rename_all || taken != 0 || g_hash_table_contains (seen, lead_tag_get_uuid (tag)))
        tag = rename_tag (vault, tag);
      else
        g_object_ref (tag);
      g_hash_table_add (seen, (gpointer) lead_tag_get_uuid (tag));
      g_ptr_array_add (settled, tag);
    }

  return g_steal_pointer (&settled);
}

/* The entry as it can be put in: with uuids of its own. */
static LeadEntry *
settle_uuids (LeadVault   *vault,
              LeadEntry   *entry,
              gboolean     rename,
              GError     **error)
{
  g_autoptr (GPtrArray) tags = settle_tags (vault, lead_entry_get_tags (entry), rename, error);
  g_autoptr (LeadEntryBuilder) builder = NULL;
  const char *uuid = lead_entry_get_uuid (entry);

  if (tags == NULL)
    return NULL;
  builder = lead_entry_builder_new_from (entry);
  lead_entry_builder_set_tags (builder, tags);
  if (rename || uuid == NULL || !g_uuid_string_is_valid (uuid))
    {
      g_autofree char *fresh = lead_surroundings_new_uuid (vault->surroundings);

      lead_entry_builder_set_uuid (builder, fresh);
    }

  return lead_entry_builder_end (g_steal_pointer (&builder));
}

static gboolean
add_contents (LeadVault     *vault,
              LeadIncoming  *incoming,
              GError       **error)
{
  GPtrArray *attachments = lead_entry_get_attachments (incoming->entry);

  for (guint i = 0; i < MIN (attachments->len, incoming->contents->len); i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];
      g_autoptr (LeadAttachment) added = NULL;

      if (incoming->contents->pdata[i] == NULL)
        continue;
      added = lead_attachment_rows_add (vault, incoming->contents->pdata[i],
                                        attachment->media_type, attachment->name, error);
      if (added == NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_revision (LeadDatabase        *database,
              int64_t              entry,
              int64_t              number,
              const LeadRevision  *revision,
              GError             **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "import-add-revision", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, entry);
  lead_statement_put_int (statement, number);
  lead_statement_put_int (statement, revision->saved_ms);
  lead_statement_put_text (statement, revision->title);
  lead_statement_put_text (statement, revision->body);

  return lead_statement_run (statement, error);
}

/* They get numbers of their own, in their order, below the head's. */
static gboolean
add_revisions (LeadDatabase  *database,
               int64_t        entry,
               GPtrArray     *revisions,
               GError       **error)
{
  g_autoptr (LeadStatement) statement = NULL;

  if (revisions == NULL || revisions->len == 0)
    return TRUE;
  for (guint i = 0; i < revisions->len; i++)
    if (!add_revision (database, entry, i + 1, revisions->pdata[i], error))
      return FALSE;

  statement = lead_statement_use (database, "import-set-revision", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, entry);
  lead_statement_put_int (statement, revisions->len + 1);

  return lead_statement_run (statement, error);
}

static gboolean
insert (LeadVault     *vault,
        int64_t        import,
        LeadIncoming  *incoming,
        gboolean       rename,
        int64_t       *id,
        GError       **error)
{
  g_autoptr (LeadEntry) entry = settle_uuids (vault, incoming->entry, rename, error);

  return entry != NULL
         && add_contents (vault, incoming, error)
         && lead_entry_rows_insert (vault, entry, import, id, error)
         && add_revisions (vault->database, *id, incoming->revisions, error)
         && (lead_entry_get_trashed_ms (entry) == 0
             || lead_statement_run_int (vault->database, "import-trash-clock", *id, error));
}

/* A note that was taken away here stays away. The same note beside two entries,
 * one of which had to get a new id, is two. */
static gboolean
take_note (LeadVault       *vault,
           int64_t          import,
           const char      *format,
           int64_t          entry,
           const LeadNote  *note,
           GError         **error)
{
  LeadDatabase *database = vault->database;
  g_autofree char *origin = g_strdup_printf ("note %s", note->uuid);
  g_autofree char *fresh = NULL;
  g_autoptr (LeadNote) settled = NULL;
  int64_t beside, nobody;
  gboolean known;

  if (!find_origin (database, format, origin, &known, &nobody, error)
      || !look_up_text (database, "find-note", note->uuid, &beside, error))
    return FALSE;
  if (known)
    return TRUE;
  if (beside != 0 && beside != entry)
    fresh = lead_surroundings_new_uuid (vault->surroundings);
  settled = lead_note_new (fresh != NULL ? fresh : note->uuid, &note->moment, note->modified_ms,
                           note->text);
  return (beside == entry || lead_note_rows_insert (database, entry, import, settled, error))
         && add_origin (database, format, origin, 0, import, error);
}

static gboolean
take_notes (LeadVault     *vault,
            int64_t        import,
            const char    *format,
            int64_t        entry,
            LeadIncoming  *incoming,
            GError       **error)
{
  for (guint i = 0; entry != 0 && incoming->notes != NULL && i < incoming->notes->len; i++)
    if (!take_note (vault, import, format, entry, incoming->notes->pdata[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
take_entry (LeadVault     *vault,
            int64_t        import,
            LeadIncoming  *incoming,
            int64_t       *id,
            LeadTaken     *taken,
            GError       **error)
{
  g_autoptr (LeadEntry) namesake = NULL;
  gboolean same;

  if (!find_namesake (vault->database, incoming->entry, id, &namesake, error))
    return FALSE;
  same = namesake != NULL
         && lead_entry_compare (namesake, incoming->entry) == LEAD_DIFFERENCE_NONE;
  if (!same && !insert (vault, import, incoming, *id != 0, id, error))
    return FALSE;

  taken->imported += !same;
  taken->unchanged += same;

  return TRUE;
}

/**
 * lead_import_rows_take:
 * @vault: an open file, in a transaction
 * @import: an import that has begun
 * @format: its format
 * @incoming: an entry, or something else
 * @taken: (inout): counts entries
 * @error: (out) (optional): what went wrong
 *
 * Puts it in, unless it is here already: under the origin it came from, or
 * under its uuid with the same content.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_import_rows_take (LeadVault     *vault,
                       int64_t        import,
                       const char    *format,
                       LeadIncoming  *incoming,
                       LeadTaken     *taken,
                       GError       **error)
{
  LeadDatabase *database = vault->database;
  gboolean known;
  int64_t id;

  if (!find_origin (database, format, incoming->origin, &known, &id, error))
    return FALSE;
  if (known)
    taken->unchanged += incoming->entry != NULL;
  else if (incoming->record != NULL
             ? !lead_record_intake_take (vault, import, incoming->record, error)
             : !take_entry (vault, import, incoming, &id, taken, error))
    return FALSE;

  return (known || add_origin (database, format, incoming->origin, id, import, error))
         && take_notes (vault, import, format, id, incoming, error);
}

static gboolean
run_limited (LeadDatabase  *database,
             const char    *name,
             int64_t        import,
             GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, import);
  lead_statement_put_int (statement, REMOVED_AT_ONCE);

  return lead_statement_run (statement, error);
}

/**
 * lead_import_rows_remove_some:
 * @vault: an open file, in a transaction
 * @import: an import that isn't finished
 * @more: (out): whether to call again
 * @error: (out) (optional): what went wrong
 *
 * Takes away a piece of an import, the import itself with the last.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_import_rows_remove_some (LeadVault  *vault,
                              int64_t     import,
                              gboolean   *more,
                              GError    **error)
{
  LeadDatabase *database = vault->database;

  if (!lead_statement_run_int (database, "import-remove-origins", import, error)
      || !lead_statement_run_int (database, "import-remove-notes", import, error)
      || !run_limited (database, "import-remove-indexed", import, error)
      || !run_limited (database, "import-remove-entries", import, error))
    return FALSE;
  *more = sqlite3_changes (lead_database_get_handle (database)) == REMOVED_AT_ONCE;

  return *more
         || (lead_record_intake_remove (database, import, error)
             && lead_statement_run_int (database, "import-remove", import, error));
}

static gboolean
find_unfinished (LeadDatabase  *database,
                 int64_t       *import,
                 GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "import-unfinished", error);

  return statement != NULL && look_up (statement, import, error);
}

static gboolean
remove_some_whole (LeadVault  *vault,
                   int64_t     import,
                   GError    **error)
{
  gboolean more;

  if (!lead_database_begin (vault->database, error))
    return FALSE;
  if (lead_import_rows_remove_some (vault, import, &more, error))
    return lead_database_commit (vault->database, error);
  lead_database_rollback (vault->database);
  return FALSE;
}

/**
 * lead_import_rows_remove_leftovers:
 * @vault: a file that has just been opened for writing
 * @error: (out) (optional): what went wrong
 *
 * Takes away what an earlier process began to import and didn't finish.
 *
 * Returns: whether nothing is left of it
 */
gboolean
lead_import_rows_remove_leftovers (LeadVault  *vault,
                                   GError    **error)
{
  int64_t import;

  for (;;)
    {
      if (!find_unfinished (vault->database, &import, error))
        return FALSE;
      if (import == 0)
        return TRUE;
      if (!remove_some_whole (vault, import, error))
        return FALSE;
    }
}
