/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-pack.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/exchange/lead-pack-build.h"
#include "core/exchange/lead-pack-issue.h"
#include "core/model/lead-error.h"
#include "core/model/lead-session-filter.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "figures/lead-pack-charts.h"
#include "lead-cli-entry.h"
#include "lead-cli-id.h"
#include "lead-cli-passphrase.h"
#include "print/lead-pack-pdf.h"

typedef struct
{
  const char    *id;
  LeadPackForm   form;
  LeadPackWrite  write;
} Form;

static const Form forms[] = {
  { "page", LEAD_PACK_PAGE, lead_pack_issue_page },
  { "pdf", LEAD_PACK_PDF, lead_pack_pdf_write },
};

static const Form *
find_form (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      if (g_strcmp0 (forms[i].id, id != NULL ? id : "page") == 0)
        return &forms[i];
    }
  return NULL;
}

static gboolean
check_charts (const char  *typed,
              GError     **error)
{
  g_auto (GStrv) ids = g_strsplit (typed != NULL ? typed : "", ",", -1);
  g_autofree char *known = g_strjoinv (", ", (char **) lead_pack_charts_get_ids ());

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (lead_pack_charts_get_title (ids[i]) != NULL)
        continue;
      lead_cli_error_set_usage (error, _("“%s” is not a chart that a review pack can have. There "
                                         "are: %s."),
                                ids[i], known);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check (const LeadCliPack  *typed,
       GError        **error)
{
  if ((typed->session == NULL) == (typed->entries == NULL))
    lead_cli_error_set_usage (error, _("Say either with --session or with --entries what to "
                                       "share."));
  else if (find_form (typed->form) == NULL)
    lead_cli_error_set_usage (error, _("“%s” is not a form that a review pack has."), typed->form);
  else if (!check_charts (typed->charts, error))
    return FALSE;
  else if (typed->passphrase_file == NULL)
    lead_cli_error_set_usage (error, _("Say with --pack-passphrase-file what will open the pack. "
                                       "It is not the passphrase of the journal."));
  else if (typed->output == NULL)
    lead_cli_error_set_usage (error, _("Say with --output where to write."));
  else
    return TRUE;
  return FALSE;
}

static const char *
get_session_id (gconstpointer session)
{
  return lead_session_get_uuid ((LeadSession *) session);
}

static LeadPackChoices *
choose_session (LeadCli        *cli,
                LeadJournal    *journal,
                const char     *id,
                GError        **error)
{
  g_autoptr (LeadSessionFilter) all = lead_session_filter_new ();
  g_autoptr (GPtrArray) sessions
    = lead_journal_list_sessions_sync (journal, all, lead_cli_get_cancellable (cli), error);
  LeadSession *session
    = sessions != NULL ? lead_cli_id_find (sessions, get_session_id, id, error) : NULL;

  return session != NULL ? lead_pack_choices_new_for (session, _("Review pack")) : NULL;
}

/* What is asked for by its id is refused rather than left out in silence. */
static gboolean
choose_entry (LeadCli          *cli,
              LeadPackChoices  *choices,
              const char       *id,
              GError          **error)
{
  g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, id, error);

  if (entry == NULL)
    return FALSE;
  if (!lead_entry_get_private (entry) && lead_entry_get_trashed_ms (entry) == 0)
    {
      g_ptr_array_add (choices->pieces,
                       lead_piece_new (NULL, lead_entry_get_uuid (entry), NULL, NULL));
      return TRUE;
    }
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               lead_entry_get_private (entry)
                 ? _("The entry %.8s is private, so it can’t be shared.")
                 : _("The entry %.8s is in the trash, so it can’t be "
                     "shared."),
               lead_entry_get_uuid (entry));
  return FALSE;
}

static LeadPackChoices *
choose_entries (LeadCli      *cli,
                const char   *typed,
                GError      **error)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_choices_new (_("Review pack"));
  g_auto (GStrv) ids = g_strsplit (typed, ",", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (!choose_entry (cli, choices, g_strstrip (ids[i]), error))
        return NULL;
    }
  return g_steal_pointer (&choices);
}

/* Where somebody is named twice, what was typed goes before what is known. */
static gboolean
choose_names (LeadCli          *cli,
              LeadJournal      *journal,
              const LeadCliPack  *typed,
              LeadPackChoices  *choices,
              GError          **error)
{
  g_autoptr (GPtrArray) challenges = NULL;
  g_autoptr (GPtrArray) known = NULL;
  const char *reader = typed->with != NULL ? typed->with : choices->with;

  for (guint i = 0; typed->aliases != NULL && typed->aliases[i] != NULL; i++)
    {
      const char *equals = strchr (typed->aliases[i], '=');
      g_autofree char *name = equals != NULL ? g_strndup (typed->aliases[i],
                                                          equals - typed->aliases[i])
                                             : NULL;

      if (equals == NULL || *name == '\0' || equals[1] == '\0')
        {
          lead_cli_error_set_usage (error, _("“%s” doesn’t say NAME=ALIAS."), typed->aliases[i]);
          return FALSE;
        }
      g_ptr_array_add (choices->names, lead_pack_name_new (name, equals + 1, FALSE));
    }
  if (typed->keep_names)
    return TRUE;
  challenges = lead_journal_list_challenges_sync (journal, FALSE, lead_cli_get_cancellable (cli),
                                                  error);
  known = challenges != NULL ? lead_pack_names_propose (challenges) : NULL;
  for (guint i = 0; known != NULL && i < known->len; i++)
    {
      if (!lead_pack_names_are_of (known, known->pdata[i], reader))
        g_ptr_array_add (choices->names, lead_pack_name_copy (known->pdata[i]));
    }
  return known != NULL;
}

static gboolean
choose_pictures (LeadCli          *cli,
                 LeadPackChoices  *choices,
                 GError          **error)
{
  for (guint i = 0; i < choices->pieces->len; i++)
    {
      const LeadPiece *piece = choices->pieces->pdata[i];
      g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, piece->entry, error);
      GPtrArray *attachments;

      if (entry == NULL)
        return FALSE;
      attachments = lead_entry_get_attachments (entry);
      for (guint k = 0; k < attachments->len; k++)
        {
          const LeadAttachment *picture = attachments->pdata[k];

          g_ptr_array_add (choices->pictures, g_strdup (picture->sha256));
        }
    }
  return TRUE;
}

static void
choose_charts (const char       *typed,
               LeadPackChoices  *choices)
{
  g_auto (GStrv) ids = g_strsplit (typed, ",", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (!g_ptr_array_find_with_equal_func (choices->charts, ids[i], g_str_equal, NULL))
        lead_pack_choices_add_chart (choices, ids[i], NULL);
    }
}

static void
choose_rest (const LeadCliPack  *typed,
             LeadPackChoices  *choices)
{
  choices->coarse = typed->months;
  choices->patterns_only = typed->patterns_only;
  if (typed->title != NULL)
    lead_pack_choices_set_text (&choices->title, typed->title);
  if (typed->cover != NULL)
    lead_pack_choices_set_text (&choices->cover, typed->cover);
  if (typed->with != NULL)
    lead_pack_choices_set_text (&choices->with, typed->with);
  if (typed->charts != NULL)
    choose_charts (typed->charts, choices);
  for (guint i = 0; typed->questions != NULL && typed->questions[i] != NULL; i++)
    g_ptr_array_add (choices->questions, g_strdup (typed->questions[i]));
}

static LeadPackChoices *
choose (LeadCli        *cli,
        LeadJournal    *journal,
        const LeadCliPack  *typed,
        GError        **error)
{
  g_autoptr (LeadPackChoices) choices
    = typed->session != NULL ? choose_session (cli, journal, typed->session, error)
                             : choose_entries (cli, typed->entries, error);

  if (choices == NULL || !choose_names (cli, journal, typed, choices, error)
      || (typed->pictures && !choose_pictures (cli, choices, error)))
    return NULL;
  choose_rest (typed, choices);
  return g_steal_pointer (&choices);
}

static void
print (LeadCli              *cli,
       const char           *path,
       const char           *form,
       LeadPackContent      *content,
       const char           *uuid)
{
  g_autoptr (LeadJsonText) json = NULL;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_pack_print (content);
      /* TRANSLATORS: below what is in a review pack; a file */
      lead_cli_output_text (_("\nAll of this, and nothing else, is now sealed in %s.\n"), path);
      return;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "id", uuid);
  lead_json_text_add_string (json, "form", form);
  lead_json_text_add_string (json, "output", path);
  lead_json_text_add_int (json, "pieces", content->pieces->len);
  lead_json_text_add_int (json, "charts", content->charts->len);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
hand_out (LeadCli              *cli,
          LeadJournal          *journal,
          const LeadCliPack    *typed,
          const LeadPackIssue  *issue,
          GError              **error)
{
  g_autoptr (LeadPackRecord) record
    = lead_pack_issue_sync (journal, issue, lead_cli_get_cancellable (cli), error);

  if (record == NULL)
    return FALSE;
  print (cli, typed->output, find_form (typed->form)->id, issue->content,
         lead_pack_record_get_uuid (record));
  return TRUE;
}

static gboolean
make (LeadCli        *cli,
      const LeadCliPack  *typed,
      GError        **error)
{
  g_autoptr (LeadPassphrase) passphrase = lead_cli_passphrase_ask (
    typed->passphrase_file, FALSE, lead_cli_get_cancellable (cli), error);
  LeadJournal *journal = passphrase != NULL ? lead_cli_open (cli, error) : NULL;
  LeadContent *items = journal != NULL ? lead_cli_load_content (cli, error) : NULL;
  g_autoptr (LeadPackChoices) choices
    = items != NULL ? choose (cli, journal, typed, error) : NULL;
  g_autoptr (GHashTable) places = NULL;
  g_autoptr (LeadPackContent) content = NULL;
  LeadPackIssue issue = {
    .choices = choices,
    .form = find_form (typed->form)->form,
    .write = find_form (typed->form)->write,
    .passphrase = passphrase,
    .path = typed->output,
  };

  if (choices == NULL)
    return FALSE;
  content = lead_pack_build_sync (journal, items, choices, lead_pack_charts_add, &places,
                                  lead_cli_get_cancellable (cli), error);
  issue.content = content;
  issue.places = places;
  return content != NULL && hand_out (cli, journal, typed, &issue, error);
}

/**
 * lead_cli_pack_create:
 * @cli: the run
 * @typed: what was asked for
 * @error: return location for an error
 *
 * Returns: whether a pack was made
 */
gboolean
lead_cli_pack_create (LeadCli            *cli,
                      const LeadCliPack  *typed,
                      GError            **error)
{
  return check (typed, error) && make (cli, typed, error);
}
