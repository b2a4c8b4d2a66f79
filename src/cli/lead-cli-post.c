/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts as the command line finds them. */

#include "config.h"

#include "lead-cli-post.h"

#include "core/store/lead-journal-posts.h"
#include "lead-cli-id.h"

/**
 * lead_cli_post_list:
 * @cli: a run
 * @error: return location for an error
 *
 * Opens the journal.
 *
 * Returns: (transfer full) (element-type LeadPost): all posts, what is held now
 *   first
 */
GPtrArray *
lead_cli_post_list (LeadCli  *cli,
                    GError  **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL
           ? lead_journal_list_posts_sync (journal, lead_cli_get_cancellable (cli), error) : NULL;
}

static const char *
get_id (gconstpointer element)
{
  return lead_post_get_uuid ((LeadPost *) element);
}

/**
 * lead_cli_post_find:
 * @cli: a run
 * @typed: a post's id, or the beginning of one
 * @error: return location for an error
 *
 * Opens the journal and finds one post.
 *
 * Returns: (transfer full): the post
 */
LeadPost *
lead_cli_post_find (LeadCli     *cli,
                    const char  *typed,
                    GError     **error)
{
  g_autoptr (GPtrArray) posts = NULL;
  LeadPost *found;

  if (!lead_cli_id_check (typed, error))
    return NULL;
  posts = lead_cli_post_list (cli, error);
  found = posts != NULL ? lead_cli_id_find (posts, get_id, typed, error) : NULL;

  return found != NULL ? g_object_ref (found) : NULL;
}
