/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "lead-cli-entry.h"
#include "lead-cli-filter.h"

/* Of an entry's text in a list, in characters. */
#define BEGINNING 100

/* Entries in memory at a time. */
#define BATCH 128

typedef struct
{
  LeadCli      *cli;      /* borrowed, as is all */
  LeadJournal  *journal;
  const char   *words;    /* (nullable): what was searched for */
  LeadJsonText *json;     /* (nullable): where to, when a program listens */
} Listing;

static gboolean
print_lines (Listing        *listing,
             const int64_t  *ids,
             guint           n_ids,
             GError        **error)
{
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_sync (listing->journal, ids, n_ids, listing->words,
                                          lead_cli_get_cancellable (listing->cli), error);
  if (briefs == NULL)
    return FALSE;

  for (guint i = 0; i < briefs->len; i++)
    {
      /* What was searched for may stand at the end of an excerpt. */
      if (briefs->pdata[i] != NULL)
        lead_cli_entry_print_line (briefs->pdata[i], listing->words != NULL ? 0 : BEGINNING);
    }
  return TRUE;
}

static gboolean
add_objects (Listing        *listing,
             const int64_t  *ids,
             guint           n_ids,
             GError        **error)
{
  GCancellable *cancellable = lead_cli_get_cancellable (listing->cli);
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) briefs = NULL;

  entries = lead_journal_load_entries_sync (listing->journal, ids, n_ids, cancellable, error);
  if (entries != NULL && listing->words != NULL)
    briefs = lead_journal_load_briefs_sync (listing->journal, ids, n_ids, listing->words,
                                            cancellable, error);
  if (entries == NULL || (listing->words != NULL && briefs == NULL))
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      LeadBrief *brief = briefs != NULL ? briefs->pdata[i] : NULL;

      if (entries->pdata[i] != NULL)
        lead_cli_entry_add_json (entries->pdata[i], listing->json,
                                 brief != NULL ? lead_brief_get_excerpt (brief) : NULL);
    }
  return TRUE;
}

static gboolean
print_batch (Listing        *listing,
             const int64_t  *ids,
             guint           n_ids,
             GError        **error)
{
  return listing->json != NULL ? add_objects (listing, ids, n_ids, error)
                               : print_lines (listing, ids, n_ids, error);
}

static gboolean
print_all (Listing  *listing,
           GArray   *listed,
           guint     limit,
           GError  **error)
{
  guint n_wanted = limit > 0 ? MIN (limit, listed->len) : listed->len;
  int64_t ids[BATCH];

  for (guint start = 0; start < n_wanted; start += BATCH)
    {
      guint n_ids = MIN (BATCH, n_wanted - start);

      for (guint i = 0; i < n_ids; i++)
        ids[i] = g_array_index (listed, LeadListed, start + i).id;
      if (!print_batch (listing, ids, n_ids, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
print_listing (Listing  *listing,
               GArray   *listed,
               guint     limit,
               GError  **error)
{
  if (listing->json != NULL)
    {
      lead_json_text_open_object (listing->json, NULL);
      lead_json_text_add_int (listing->json, "total", listed->len);
      lead_json_text_open_array (listing->json, "entries");
    }
  if (!print_all (listing, listed, limit, error))
    return FALSE;
  if (listing->json != NULL)
    {
      lead_json_text_close_array (listing->json);
      lead_json_text_close_object (listing->json);
      lead_cli_output_json (listing->json);
    }
  else if (listed->len == 0)
    {
      lead_cli_output_text ("%s\n", _("There are no such entries."));
    }
  return TRUE;
}

/* The limit is kept from the journal, so that the total is the whole one. */
static gboolean
list (LeadCli        *cli,
      LeadCliFilter  *typed,
      const char     *words,
      GError        **error)
{
  g_autoptr (LeadFilter) filter = lead_cli_filter_read (typed, cli, error);
  LeadJournal *journal = filter != NULL ? lead_cli_open (cli, error) : NULL;
  g_autoptr (LeadJsonText) json = NULL;
  g_autoptr (GArray) listed = NULL;
  Listing listing = { cli, journal, words, NULL };

  if (journal == NULL)
    return FALSE;
  filter->words = g_strdup (words);
  filter->limit = 0;
  listed = lead_journal_list_entries_sync (journal, filter, NULL, lead_cli_get_cancellable (cli),
                                           error);
  if (listed == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    {
      /* That an excerpt is of a note is said in words. */
      lead_cli_output_untranslated ();
      json = lead_json_text_new ();
    }
  listing.json = json;
  return print_listing (&listing, listed, typed->limit, error);
}

static gboolean
run_entries (LeadCli  *cli,
             char    **arguments,
             GError  **error)
{
  g_auto (LeadCliFilter) typed = { 0 };
  const GOptionEntry options[] = {
    LEAD_CLI_FILTER_ALL (typed),
    { "trashed", 0, 0, G_OPTION_ARG_NONE, &typed.trashed,
      N_("Those in the trash instead"), NULL },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 0, error) != NULL
         && list (cli, &typed, NULL, error);
}

static gboolean
run_search (LeadCli  *cli,
            char    **arguments,
            GError  **error)
{
  g_auto (LeadCliFilter) typed = { 0 };
  const GOptionEntry options[] = {
    LEAD_CLI_FILTER_ALL (typed),
    G_OPTION_ENTRY_NULL
  };
  char **operands = lead_cli_parse (cli, options, arguments, 1, G_MAXUINT, error);
  g_autofree char *words = NULL;

  if (operands == NULL)
    return FALSE;
  words = g_strstrip (g_strjoinv (" ", operands));
  if (*words == '\0')
    {
      lead_cli_error_set_usage (error, _("Say what to search for."));
      return FALSE;
    }
  return list (cli, &typed, words, error);
}

const LeadCliCommand lead_command_entries = {
  .name = "entries",
  .summary = N_("List entries, the newest first"),
  .usage = "",
  .run = run_entries,
};

const LeadCliCommand lead_command_search = {
  .name = "search",
  .summary = N_("Find entries by their words, the newest first"),
  .usage = N_("WORD…"),
  .run = run_search,
};
