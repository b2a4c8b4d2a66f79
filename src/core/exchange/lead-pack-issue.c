/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-issue.h"

#include "core/store/lead-journal-packs.h"
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
 * Returns: (transfer full) (nullable): it as a page to answer in
 */
GBytes *
lead_pack_issue_page (LeadPackContent      *content,
                      const LeadPassphrase *passphrase,
                      LeadSurroundings     *surroundings,
                      GError              **error)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (content != NULL, NULL);

  json = lead_pack_content_to_json (content);
  return lead_pack_page_write (json, passphrase, surroundings, error);
}

/**
 * lead_pack_issue_sync:
 * @journal: an open journal
 * @issue: a pack about to go out
 * @record: (out) (optional) (transfer full): its line in the ledger
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Seals a pack, and enters it in the ledger before anybody gets it: what may
 * be out there is always known. Who can't keep the file after all strikes the
 * line again with lead_journal_delete_pack_sync().
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
lead_pack_issue_sync (LeadJournal          *journal,
                      const LeadPackIssue  *issue,
                      LeadPackRecord      **record,
                      GCancellable         *cancellable,
                      GError              **error)
{
  g_autofree char *json = NULL;
  g_autoptr (GBytes) sealed = NULL;
  g_autoptr (LeadPackRecord) line = NULL;
  g_autoptr (LeadPackRecord) kept = NULL;
  LeadSurroundings *surroundings;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && issue != NULL, NULL);

  surroundings = lead_journal_get_surroundings (journal);
  json = lead_pack_content_to_json (issue->content);
  sealed = issue->write (issue->content, issue->passphrase, surroundings, error);
  if (sealed == NULL)
    return NULL;
  line = new_record (surroundings, issue, json);
  kept = lead_journal_add_pack_sync (journal, line, cancellable, error);
  if (kept == NULL)
    return NULL;
  if (record != NULL)
    *record = g_steal_pointer (&kept);
  return g_steal_pointer (&sealed);
}
