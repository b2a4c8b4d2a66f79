/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Looking for damage and mending what can be mended without loss. What is only
 * derived, the index and the records, is made again; a file with damaged pages
 * is written anew from what can be read, if that is everything, and kept.
 */

#include "config.h"

#include "lead-check.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-check-index.h"
#include "lead-chronicle-parts.h"
#include "lead-file-work.h"
#include "lead-journal-file.h"
#include "lead-replace.h"
#include "lead-search-index.h"
#include "lead-statement.h"

LeadCheckReport *
lead_check_report_new (void)
{
  LeadCheckReport *self = g_new0 (LeadCheckReport, 1);

  self->problems = g_ptr_array_new_with_free_func (g_free);
  self->repaired = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * lead_check_report_free:
 * @self: (nullable): a report
 */
void
lead_check_report_free (LeadCheckReport *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->repaired);
  g_free (self);
}

static gboolean
ask_yes (LeadDatabase  *database,
         const char    *name,
         gboolean      *yes,
         GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);
  LeadStep step;

  if (statement == NULL)
    return FALSE;
  step = lead_statement_step (statement, error);
  *yes = step == LEAD_STEP_ROW && lead_statement_get_int (statement, 0) != 0;

  return step != LEAD_STEP_FAILED;
}

static gboolean
check_records (LeadDatabase  *database,
               gboolean      *wrong,
               GError       **error)
{
  gboolean missing, extra, words, parts;

  if (!ask_yes (database, "check-records-missing", &missing, error)
      || !ask_yes (database, "check-records-extra", &extra, error)
      || !ask_yes (database, "check-words", &words, error)
      || !lead_chronicle_parts_check (database, &parts, error))
    return FALSE;
  *wrong = missing || extra || words || parts;

  return TRUE;
}

static gboolean
look_deep (LeadVault    *vault,
           LeadFinding  *finding,
           GError      **error)
{
  return check_records (vault->database, &finding->records, error)
         && ask_yes (vault->database, "check-links", &finding->links, error)
         && lead_check_index (vault, &finding->index, error);
}

/**
 * lead_check_look:
 * @vault: an open file, outside a transaction
 * @deep: also count what is derived again from what it is derived from
 * @finding: (out): what was found
 * @error: (out) (optional): why it couldn't be looked at
 *
 * Reads the whole file. Changes nothing but the log, which is moved into the
 * file first: the check of pages reads the file as it lies on the disk.
 *
 * Returns: whether there is a finding
 */
gboolean
lead_check_look (LeadVault    *vault,
                 gboolean      deep,
                 LeadFinding  *finding,
                 GError      **error)
{
  *finding = (LeadFinding) { .verdict = LEAD_VERDICT_GOOD };
  if (!vault->read_only && !lead_database_checkpoint (vault->database, TRUE, error))
    return FALSE;
  if (!lead_verify_file (vault->path, vault->vfs, vault->key, &vault->watch, &finding->verdict,
                         error))
    return FALSE;
  finding->index = finding->verdict == LEAD_VERDICT_INDEX;

  return !deep || finding->index || finding->verdict == LEAD_VERDICT_DAMAGED
         || look_deep (vault, finding, error);
}

static gboolean
rebuild_records (LeadDatabase  *database,
                 GError       **error)
{
  return lead_database_execute (database,
                                "DELETE FROM chronicle_part;"
                                "DELETE FROM record;"
                                "INSERT INTO record (sort_key, item, stance, entry)"
                                "  SELECT DISTINCT entry.sort_key, tag.item, tag.stance, entry.id"
                                "    FROM entry JOIN tag ON tag.entry = entry.id"
                                "   WHERE entry.trashed_ms = 0 AND entry.import IS NULL;"
                                "UPDATE entry"
                                "   SET words = lead_words ((SELECT body FROM entry_text"
                                "                             WHERE entry_text.entry = entry.id))"
                                "             + (SELECT coalesce (sum (lead_words (text)), 0)"
                                "                  FROM answer WHERE answer.entry = entry.id)",
                                error);
}

static gboolean
drop_links (LeadDatabase  *database,
            GError       **error)
{
  return lead_database_execute (database,
                                "UPDATE entry SET challenge = NULL"
                                " WHERE challenge NOT IN (SELECT uuid FROM challenge)"
                                "   AND import IS NULL;"
                                "UPDATE experiment SET challenge = NULL"
                                " WHERE challenge NOT IN (SELECT uuid FROM challenge)"
                                "   AND import IS NULL;"
                                "UPDATE experiment SET follows = NULL"
                                " WHERE follows NOT IN (SELECT uuid FROM experiment)"
                                "   AND import IS NULL;"
                                "DELETE FROM session_challenge"
                                " WHERE challenge NOT IN (SELECT uuid FROM challenge)"
                                "   AND session IN (SELECT id FROM session WHERE import IS NULL);"
                                "UPDATE session_agreement SET experiment = NULL"
                                " WHERE experiment NOT IN (SELECT uuid FROM experiment)"
                                "   AND session IN (SELECT id FROM session WHERE import IS NULL)",
                                error);
}

/**
 * lead_check_rebuild:
 * @vault: an open file, in a transaction
 * @finding: what lead_check_look() found
 * @error: (out) (optional): what went wrong
 *
 * Makes again what is derived, and drops links to what isn't there. The index
 * is emptied; filling it is left to the chores, and until then texts are read
 * instead.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_check_rebuild (LeadVault          *vault,
                    const LeadFinding  *finding,
                    GError            **error)
{
  if (finding->records)
    lead_changes_add_many (vault->changes, LEAD_CHANGE_TAGS);
  if (finding->links)
    lead_changes_add_many (vault->changes, LEAD_CHANGE_ENTRIES | LEAD_CHANGE_EXPERIMENTS
                                             | LEAD_CHANGE_SESSIONS);

  return (!finding->index || lead_search_index_reset (vault->database, error))
         && (!finding->records || rebuild_records (vault->database, error))
         && (!finding->links || drop_links (vault->database, error));
}

static gboolean
write_anew (LeadVault   *vault,
            const char  *part,
            const char  *kept,
            GError     **error)
{
  g_autoptr (LeadStatement) statement = NULL;

  if (!lead_journal_file_create (part, error))
    return FALSE;
  statement = lead_statement_use (vault->database, "backup", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, part);
  if (!lead_statement_run (statement, error))
    return FALSE;
  /* The connection goes away below, and its statements with it. */
  g_clear_pointer (&statement, lead_statement_reset);

  return lead_verify_backup (part, vault->vfs, vault->key, &vault->watch, error)
         && lead_replace_open (vault, part, vault->key, kept, error);
}

/**
 * lead_check_rewrite:
 * @vault: an open file, outside a transaction
 * @kept: (out) (type filename): under which name the damaged file is kept
 * @error: (out) (optional): %LEAD_ERROR_DAMAGED when something that is needed
 *   can't be read; nothing has changed then
 *
 * Writes the file anew from what can be read, and takes that for the journal if
 * it is sound.
 *
 * Returns: whether it is mended
 */
gboolean
lead_check_rewrite (LeadVault  *vault,
                    char      **kept,
                    GError    **error)
{
  g_autofree char *part = g_strconcat (vault->path, ".mended", NULL);
  g_autofree char *name = lead_replace_dup_kept_name (
    vault->path, "damaged", lead_surroundings_get_now (vault->surroundings));
  gboolean success;

  lead_journal_file_discard (part);
  success = write_anew (vault, part, name, error);
  lead_journal_file_discard (part);
  if (!success)
    return FALSE;
  *kept = g_steal_pointer (&name);
  lead_changes_add_many (vault->changes, LEAD_CHANGE_STATE);

  return TRUE;
}
