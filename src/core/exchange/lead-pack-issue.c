/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-issue.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-packs.h"
#include "lead-output.h"
#include "lead-pack-page.h"

static LeadPackRecord *
new_record (LeadSurroundings    *surroundings,
            const LeadPackIssue *issue,
            const char          *json)
{
  const LeadPackChoices *choices = issue->choices;
  g_autofree char *chosen = lead_pack_choices_to_json (choices, issue->places);
  g_autofree char *aliases = lead_pack_choices_names_to_json (choices);
  LeadPackFacts facts = {
    .session = choices->session,
    .to = choices->with,
    .made = lead_surroundings_get_moment (surroundings),
    .form = issue->form,
    .title = choices->title,
    .cover = choices->cover,
    .keep_for = issue->keep_for,
    .passphrase = lead_passphrase_peek (issue->passphrase),
    .choices = chosen,
    .aliases = aliases,
    .content = json,
  };

  return lead_pack_record_new (0, &facts);
}

/**
 * lead_pack_issue_page:
 * @content: the content of a pack
 * @passphrase: what opens it
 * @surroundings: whose random source is used
 * @error: return location for a %LEAD_ERROR
 *
 * Takes a good part of a second, so it isn't for the main loop.
 *
 * Returns: (transfer full) (nullable): it as a page to answer in
 */
GBytes *
lead_pack_issue_page (LeadPackContent      *content,
                      const LeadPassphrase *passphrase,
                      LeadSurroundings     *surroundings,
                      GError              **error)
{
  g_autofree char *json = NULL;
  g_autoptr (LeadPackKey) key = NULL;

  g_return_val_if_fail (content != NULL && passphrase != NULL, NULL);

  json = lead_pack_content_to_json (content);
  key = lead_pack_key_new (passphrase, surroundings);
  return lead_pack_page_write (json, key, surroundings, error);
}

static LeadOutput *
write_part (LeadSurroundings     *surroundings,
            const LeadPackIssue  *issue,
            GError              **error)
{
  g_autoptr (LeadOutput) output = issue->replaces
                                    ? lead_output_new_replacement (issue->path, error)
                                    : lead_output_new_file (issue->path, error);
  g_autoptr (GBytes) sealed
    = output != NULL ? issue->write (issue->content, issue->passphrase, surroundings, error) : NULL;

  return sealed != NULL && lead_output_write (output, sealed, error) ? g_steal_pointer (&output)
                                                                     : NULL;
}

/* What got no file never went out. */
static void
strike_line (LeadJournal     *journal,
             LeadPackRecord  *line,
             GError         **error)
{
  g_autoptr (GError) failure = NULL;

  if (lead_journal_delete_pack_sync (journal, lead_pack_record_get_uuid (line), NULL, &failure)
      || error == NULL || *error == NULL)
    return;
  g_prefix_error (error, "%s ",
                  _("The review packs list this one all the same, though it didn’t go out."));
}

/**
 * lead_pack_issue_sync:
 * @journal: an open journal
 * @issue: a pack about to go out
 * @cancellable: (nullable): to stop; nothing has gone out then
 * @error: return location for a %LEAD_ERROR
 *
 * Seals a pack and writes it to the disk, enters it in the ledger, and only
 * then gives the file its name: what may be out there is always known, and
 * whatever fails, there is neither a file nor a line.
 *
 * Returns: (transfer full) (nullable): its line in the ledger
 */
LeadPackRecord *
lead_pack_issue_sync (LeadJournal          *journal,
                      const LeadPackIssue  *issue,
                      GCancellable         *cancellable,
                      GError              **error)
{
  g_autofree char *json = NULL;
  g_autoptr (LeadOutput) output = NULL;
  g_autoptr (LeadPackRecord) line = NULL;
  g_autoptr (LeadPackRecord) kept = NULL;
  LeadSurroundings *surroundings;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (issue != NULL && issue->path != NULL, NULL);

  surroundings = lead_journal_get_surroundings (journal);
  output = write_part (surroundings, issue, error);
  if (output == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  json = lead_pack_content_to_json (issue->content);
  line = new_record (surroundings, issue, json);
  kept = lead_journal_add_pack_sync (journal, line, cancellable, error);
  if (kept == NULL || lead_output_finish (output, error))
    return g_steal_pointer (&kept);
  strike_line (journal, kept, error);
  return NULL;
}
