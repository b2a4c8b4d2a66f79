/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-posts.h"
#include "lead-cli-day.h"
#include "lead-cli-id.h"
#include "lead-cli-post.h"

typedef struct
{
  char     *role;
  char     *place;
  char     *from;
  char     *to;
  gboolean  present;
} Options;

static void
options_clear (Options *self)
{
  g_clear_pointer (&self->role, g_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->from, g_free);
  g_clear_pointer (&self->to, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static char **
parse (LeadCli  *cli,
       char    **arguments,
       Options  *typed,
       GError  **error)
{
  const GOptionEntry options[] = {
    { "role", 0, 0, G_OPTION_ARG_FILENAME, &typed->role, N_("What you were"), N_("ROLE") },
    { "place", 0, 0, G_OPTION_ARG_FILENAME, &typed->place, N_("The organisation or the place"),
      N_("TEXT") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &typed->from, N_("Its first day"), N_("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &typed->to, N_("Its last day"), N_("DATE") },
    { "present", 0, 0, G_OPTION_ARG_NONE, &typed->present, N_("It is held still"), NULL },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 2, error);
}

static void
add_post (LeadJsonText  *json,
          gconstpointer  element)
{
  LeadPost *post = (LeadPost *) element;

  lead_json_text_add_string (json, "id", lead_post_get_uuid (post));
  lead_json_text_add_string (json, "role", lead_post_get_role (post));
  lead_json_text_add_string (json, "place", lead_post_get_place (post));
  lead_json_text_add_day (json, "from", lead_post_get_from (post));
  lead_json_text_add_day (json, "to", lead_post_get_to (post));
}

static void
print_json (GPtrArray *posts)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_objects (json, "posts", posts, add_post);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static char *
dup_day (LeadDay     day,
         const char *otherwise)
{
  return day != LEAD_DAY_NONE ? lead_day_to_string (day) : g_strdup (otherwise);
}

static void
print_line (LeadPost *post)
{
  g_autofree char *from = dup_day (lead_post_get_from (post), "…");
  g_autofree char *to = dup_day (lead_post_get_to (post), _("today"));

  lead_cli_output_text ("%.*s  %s – %s  %s, %s\n", LEAD_CLI_ID_SHORT, lead_post_get_uuid (post),
                        from, to, lead_post_get_role (post), lead_post_get_place (post));
}

static gboolean
list (LeadCli  *cli,
      GError  **error)
{
  g_autoptr (GPtrArray) posts = lead_cli_post_list (cli, error);

  if (posts == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    print_json (posts);
  for (guint i = 0; !lead_cli_get_json (cli) && i < posts->len; i++)
    print_line (posts->pdata[i]);

  return TRUE;
}

static gboolean
check (Options  *typed,
       GError  **error)
{
  LeadDay from = LEAD_DAY_NONE, to = LEAD_DAY_NONE;

  if (!lead_cli_day_parse_both (typed->from, typed->to, &from, &to, error))
    return FALSE;
  if (typed->to == NULL || !typed->present)
    return TRUE;
  lead_cli_error_set_usage (error, _("It can’t have ended and be held still."));
  return FALSE;
}

static LeadDay
either (const char *typed,
        LeadDay     before)
{
  LeadDay day = before;

  lead_cli_day_parse (typed, &day, NULL);

  return day;
}

static gboolean
save (LeadCli   *cli,
      Options   *typed,
      LeadPost  *before,
      GError   **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadPost) post = NULL;
  g_autoptr (LeadPost) saved = NULL;

  if (journal == NULL)
    return FALSE;
  if (before == NULL)
    post = lead_post_new (0, NULL, typed->role, typed->place, either (typed->from, LEAD_DAY_NONE),
                          either (typed->to, LEAD_DAY_NONE));
  else
    post = lead_post_new (lead_post_get_id (before), lead_post_get_uuid (before),
                          typed->role != NULL ? typed->role : lead_post_get_role (before),
                          typed->place != NULL ? typed->place : lead_post_get_place (before),
                          either (typed->from, lead_post_get_from (before)),
                          typed->present ? LEAD_DAY_NONE
                                         : either (typed->to, lead_post_get_to (before)));
  saved = lead_journal_save_post_sync (journal, post, lead_cli_get_cancellable (cli), error);

  return saved != NULL && list (cli, error);
}

static gboolean
remove_post (LeadCli   *cli,
             LeadPost  *post,
             GError   **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL
         && lead_journal_delete_post_sync (journal, lead_post_get_id (post),
                                           lead_cli_get_cancellable (cli), error)
         && list (cli, error);
}

static gboolean
run_one (LeadCli     *cli,
         const char  *verb,
         const char  *operand,
         Options     *typed,
         GError     **error)
{
  g_autoptr (LeadPost) post = NULL;

  if (g_str_equal (verb, "add"))
    {
      if (typed->role == NULL)
        typed->role = g_strdup (operand);
      return save (cli, typed, NULL, error);
    }
  if (!g_strv_contains ((const char *[]) { "change", "delete", NULL }, verb))
    {
      lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with a post."), verb);
      return FALSE;
    }
  post = lead_cli_post_find (cli, operand, error);
  if (post == NULL)
    return FALSE;

  return g_str_equal (verb, "change") ? save (cli, typed, post, error)
                                      : remove_post (cli, post, error);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (Options) typed = { 0 };
  char **operands = parse (cli, arguments, &typed, error);

  if (operands == NULL || !check (&typed, error))
    return FALSE;
  if (operands[0] == NULL || (g_str_equal (operands[0], "list") && operands[1] == NULL))
    return list (cli, error);
  if (operands[1] == NULL)
    {
      lead_cli_error_set_usage (error, _("Say which post is meant."));
      return FALSE;
    }

  return run_one (cli, operands[0], operands[1], &typed, error);
}

const LeadCliCommand lead_command_posts = {
  .name = "posts",
  .summary = N_("List the roles you have held, or add and change one"),
  .usage = "[list | add ROLE | change ID | delete ID]",
  .details = N_("ID is a post’s id or its beginning. All posts are listed after a change."),
  .run = run,
};
