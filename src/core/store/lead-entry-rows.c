/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing an entry and the rows it is made of. Everything here runs inside the
 * transaction of somebody else. */

#include "config.h"

#include "lead-entry-rows.h"

#include "core/model/lead-words.h"
#include "lead-answer-rows.h"
#include "lead-attachment-rows.h"
#include "lead-entry-difference.h"
#include "lead-label-rows.h"
#include "lead-sort-key.h"
#include "lead-statement.h"
#include "lead-tag-rows.h"

static void
put_moment (LeadStatement    *statement,
            const LeadMoment *moment)
{
  lead_statement_put_int (statement, moment->utc_ms);
  lead_statement_put_int (statement, moment->offset_minutes);
  lead_statement_put_int (statement, moment->precision);
  lead_statement_put_text (statement, moment->zone);
}

static void
put_flags (LeadStatement *statement,
           LeadEntry     *entry)
{
  lead_statement_put_int (statement, lead_entry_get_starred (entry));
  lead_statement_put_int (statement, lead_entry_get_private (entry));
  lead_statement_put_text (statement, lead_entry_get_challenge (entry));
}

static gboolean
put_text (LeadDatabase  *database,
          int64_t        id,
          LeadEntry     *entry,
          GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "put-entry-text", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, id);
  lead_statement_put_text (statement, lead_entry_get_title (entry));
  lead_statement_put_text (statement, lead_entry_get_extra (entry));
  lead_statement_put_text (statement, lead_entry_get_body (entry));
  return lead_statement_run (statement, error);
}

/* Times that aren't known are now; an import's text is kept before it is
 * first overwritten, the first minutes of a new entry aren't. */
static void
put_times (LeadStatement *statement,
           LeadVault     *vault,
           LeadEntry     *entry,
           gboolean       imported)
{
  int64_t now = lead_surroundings_get_now (vault->surroundings);
  int64_t created = lead_entry_get_created_ms (entry);
  int64_t modified = lead_entry_get_modified_ms (entry);

  lead_statement_put_int (statement, created != 0 ? created : now);
  lead_statement_put_int (statement, modified != 0 ? modified : now);
  lead_statement_put_int (statement, imported ? 0 : now);
  lead_statement_put_int (statement, lead_entry_get_trashed_ms (entry));
}

/* An answer without a text of its own stands in the entry's. */
static guint
count_words (LeadEntry *entry)
{
  GPtrArray *answers = lead_entry_get_answers (entry);
  guint n_words = lead_count_words (lead_entry_get_body (entry));

  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      n_words += answer->text != NULL ? lead_count_words (answer->text) : 0;
    }
  return n_words;
}

static gboolean
insert_head (LeadVault  *vault,
             LeadEntry  *entry,
             int64_t     import_id,
             int64_t    *id,
             GError    **error)
{
  g_autofree char *uuid = lead_surroundings_settle_uuid (vault->surroundings,
                                                         lead_entry_get_uuid (entry));
  g_autoptr (LeadStatement) statement = NULL;
  int64_t sort_key;

  if (!lead_sort_key_allocate (vault->database, lead_entry_get_moment (entry), &sort_key, error))
    return FALSE;
  statement = lead_statement_use (vault->database, "insert-entry", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, uuid);
  lead_statement_put_int (statement, sort_key);
  put_moment (statement, lead_entry_get_moment (entry));
  put_flags (statement, entry);
  put_times (statement, vault, entry, import_id != 0);
  lead_statement_put_int (statement, count_words (entry));
  if (import_id != 0)
    lead_statement_put_int (statement, import_id);
  if (!lead_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));
  return TRUE;
}

/**
 * lead_entry_rows_insert:
 * @vault: an open file, in a transaction
 * @entry: an entry; its id and revision are ignored, its uuid must not be here
 *   yet, and its attachments must
 * @import_id: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Adds a whole entry. Its records are made when everybody can see it: for an
 * import when that is finished.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_entry_rows_insert (LeadVault  *vault,
                        LeadEntry  *entry,
                        int64_t     import_id,
                        int64_t    *id,
                        GError    **error)
{
  LeadDatabase *database = vault->database;

  return insert_head (vault, entry, import_id, id, error)
         && put_text (database, *id, entry, error)
         && lead_label_rows_insert (database, *id, lead_entry_get_labels (entry), error)
         && lead_tag_rows_insert (database, *id, lead_entry_get_tags (entry), error)
         && lead_answer_rows_insert (database, *id, lead_entry_get_answers (entry), error)
         && lead_attachment_rows_insert (database, *id, lead_entry_get_attachments (entry), error)
         && (import_id != 0 || lead_tag_rows_insert_records (database, *id, error));
}

/* A row of the index under the old place can't be reached from the new one. */
static gboolean
move (LeadDatabase      *database,
      LeadHead          *head,
      const LeadMoment  *moment,
      GError           **error)
{
  if (!lead_tag_rows_delete_records (database, head->sort_key, error))
    return FALSE;
  if (head->indexed != 0
      && !lead_statement_run_int (database, "note-search-removed", head->sort_key, error))
    return FALSE;
  head->indexed = 0;
  return lead_sort_key_allocate (database, moment, &head->sort_key, error);
}

/* What the index knows stays true when no word has changed. */
static int64_t
carry_indexed (const LeadHead     *head,
               LeadEntry          *before,
               LeadEntry          *entry,
               LeadDifference      difference)
{
  gboolean current = head->indexed == lead_entry_get_revision (before);

  if (current && (difference & (LEAD_DIFFERENCE_TEXT | LEAD_DIFFERENCE_ANSWERS)) == 0)
    return lead_entry_get_revision (entry);
  return head->indexed;
}

static gboolean
update_place_and_flags (LeadDatabase  *database,
                        int64_t        sort_key,
                        LeadEntry     *entry,
                        GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "update-entry", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, lead_entry_get_id (entry));
  lead_statement_put_int (statement, sort_key);
  put_moment (statement, lead_entry_get_moment (entry));
  put_flags (statement, entry);
  return lead_statement_run (statement, error);
}

/* Apart from place and flags, whose indexes a keystroke needn't touch. */
static gboolean
update_head (LeadDatabase    *database,
             LeadEntry       *before,
             const LeadHead  *head,
             LeadEntry       *entry,
             LeadDifference   difference,
             GError         **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "touch-entry", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, lead_entry_get_id (entry));
  lead_statement_put_int (statement, lead_entry_get_revision (entry));
  lead_statement_put_int (statement, carry_indexed (head, before, entry, difference));
  lead_statement_put_int (statement, lead_entry_get_modified_ms (entry));
  lead_statement_put_int (statement, head->kept_ms);
  if (!lead_statement_run (statement, error))
    return FALSE;
  return (difference & (LEAD_DIFFERENCE_MOMENT | LEAD_DIFFERENCE_FLAGS)) == 0
         || update_place_and_flags (database, head->sort_key, entry, error);
}

static gboolean
update_parts (LeadDatabase    *database,
              LeadEntry       *entry,
              LeadDifference   difference,
              GError         **error)
{
  int64_t id = lead_entry_get_id (entry);

  return ((difference & (LEAD_DIFFERENCE_TEXT | LEAD_DIFFERENCE_EXTRA)) == 0
          || put_text (database, id, entry, error))
         && ((difference & LEAD_DIFFERENCE_LABELS) == 0
             || lead_label_rows_replace (database, id, lead_entry_get_labels (entry), error))
         && ((difference & LEAD_DIFFERENCE_TAGS) == 0
             || lead_tag_rows_replace (database, id, lead_entry_get_tags (entry), error))
         && ((difference & LEAD_DIFFERENCE_ANSWERS) == 0
             || lead_answer_rows_replace (database, id, lead_entry_get_answers (entry), error))
         && ((difference & (LEAD_DIFFERENCE_TEXT | LEAD_DIFFERENCE_ANSWERS)) == 0
             || lead_statement_run_int (database, "count-words", id, error))
         && ((difference & LEAD_DIFFERENCE_ATTACHMENTS) == 0
             || lead_attachment_rows_replace (database, id, lead_entry_get_attachments (entry),
                                              error));
}

/* Records follow the place and the tags, not the text. */
static gboolean
update_records (LeadDatabase    *database,
                const LeadHead  *head,
                LeadEntry       *entry,
                LeadDifference   difference,
                GError         **error)
{
  if ((difference & (LEAD_DIFFERENCE_TAGS | LEAD_DIFFERENCE_MOMENT)) == 0)
    return TRUE;
  return lead_tag_rows_delete_records (database, head->sort_key, error)
         && lead_tag_rows_insert_records (database, lead_entry_get_id (entry), error);
}

/**
 * lead_entry_rows_update:
 * @vault: an open file, in a transaction
 * @before: the entry as it is stored
 * @head: (inout): its head, with the new kept_ms; moves along
 * @entry: the entry as it is to be, with its new revision
 * @error: (out) (optional): what went wrong
 *
 * Writes what differs, and nothing else: a keystroke is two rows, a word three.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_entry_rows_update (LeadVault  *vault,
                        LeadEntry  *before,
                        LeadHead   *head,
                        LeadEntry  *entry,
                        GError    **error)
{
  LeadDifference difference = lead_entry_compare (before, entry);

  if ((difference & LEAD_DIFFERENCE_MOMENT) != 0
      && !move (vault->database, head, lead_entry_get_moment (entry), error))
    return FALSE;
  return update_head (vault->database, before, head, entry, difference, error)
         && update_parts (vault->database, entry, difference, error)
         && update_records (vault->database, head, entry, difference, error);
}

/**
 * lead_entry_rows_delete:
 * @vault: an open file, in a transaction
 * @id: an entry
 * @error: (out) (optional): what went wrong
 *
 * Removes an entry with everything that belongs to it alone. Where it was
 * imported from is still known, so that it doesn't come back.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_entry_rows_delete (LeadVault  *vault,
                        int64_t     id,
                        GError    **error)
{
  LeadDatabase *database = vault->database;

  return lead_statement_run_int (database, "delete-records-of-entry", id, error)
         && lead_statement_run_int (database, "note-search-removed-of-entry", id, error)
         && lead_statement_run_int (database, "delete-pieces-of-entry", id, error)
         && lead_statement_run_int (database, "delete-entry", id, error)
         && lead_label_rows_tidy (database, error);
}
