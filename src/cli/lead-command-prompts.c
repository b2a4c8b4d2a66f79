/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-prompt-candidate.h"
#include "core/model/lead-error.h"
#include "core/model/lead-moment.h"
#include "core/store/lead-journal-adaptation.h"
#include "core/store/lead-journal-prompts.h"
#include "lead-cli-error.h"
#include "lead-cli-input.h"
#include "lead-cli-tag.h"

typedef struct
{
  gboolean  today;
  gboolean  not_today;
  gboolean  not_again;
  gboolean  again;
  gboolean  add;
  gboolean  change;
  gboolean  remove;
  char     *about;
} Options;

static void
options_clear (Options *self)
{
  g_clear_pointer (&self->about, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* What the command works on. */
typedef struct
{
  LeadCli             *cli;     /* borrowed, as is the journal */
  LeadJournal         *journal;
  LeadContent         *content; /* owned, as is the next */
  LeadPromptBasis     *basis;
  LeadPromptSituation  situation;
} Work;

static void
work_clear (Work *self)
{
  g_clear_object (&self->content);
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Work, work_clear)

/* With the writer's own items, and without what is hidden. */
static gboolean
load_content (Work    *self,
              GError **error)
{
  LeadContent *content;

  self->journal = lead_cli_open (self->cli, error);
  content = self->journal != NULL ? lead_cli_load_content (self->cli, error) : NULL;
  g_set_object (&self->content, content);
  return content != NULL;
}

static gboolean
load (Work    *self,
      GError **error)
{
  LeadSurroundings *surroundings = lead_cli_get_surroundings (self->cli);
  LeadMoment now = lead_surroundings_get_moment (surroundings);

  if (!load_content (self, error))
    return FALSE;
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  self->basis = lead_journal_load_prompt_basis_sync (self->journal, now.day,
                                                     lead_cli_get_cancellable (self->cli), error);
  if (self->basis == NULL)
    return FALSE;
  self->situation = (LeadPromptSituation) {
    .content = self->content,
    .today = now.day,
    .journal = lead_journal_get_uuid (self->journal),
  };
  lead_prompt_situation_set_basis (&self->situation, self->basis);
  return TRUE;
}

static void
add_day (LeadJsonText *json,
         const char   *name,
         LeadDay       day)
{
  if (day != LEAD_DAY_NONE)
    lead_json_text_add_day (json, name, day);
}

static void
add_question (Work                      *self,
              LeadJsonText              *json,
              const LeadPromptCandidate *candidate)
{
  const LeadAsking *asking = lead_asked_get_last (self->basis->asked, candidate->id);
  LeadAnswered *answered = self->basis->answered;

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "id", candidate->id);
  if (candidate->item != NULL)
    lead_json_text_add_string (json, "item", lead_item_get_id (candidate->item));
  lead_json_text_add_string (json, "question", candidate->question);
  lead_json_text_add_int (json, "answered", lead_answered_get_count (answered, candidate->id));
  add_day (json, "last_answered", lead_answered_get_last (answered, candidate->id));
  lead_json_text_add_int (json, "asked", lead_asked_get_count (self->basis->asked, candidate->id));
  add_day (json, "last_asked", asking != NULL ? asking->day : LEAD_DAY_NONE);
  if (candidate->is_own)
    lead_json_text_add_boolean (json, "own", TRUE);
  if (lead_asked_is_refused (self->basis->asked, candidate->id))
    lead_json_text_add_boolean (json, "refused", TRUE);
  lead_json_text_close_object (json);
}

static LeadPrompt *
choose_today (Work *self)
{
  const LeadAsking *latest = lead_asked_get_latest (self->basis->asked, self->situation.today);

  return latest != NULL && latest->put_off ? NULL : lead_prompt_choose (&self->situation);
}

static void
add_today (Work         *self,
           LeadJsonText *json)
{
  g_autoptr (LeadPrompt) prompt = choose_today (self);

  if (prompt == NULL)
    return;
  lead_json_text_open_object (json, "today");
  lead_json_text_add_string (json, "id", prompt->id);
  lead_json_text_add_string (json, "question", prompt->question);
  lead_json_text_add_string (json, "why", prompt->why);
  lead_json_text_add_string (json, "reason", prompt->reason);
  lead_json_text_close_object (json);
}

/* All of them, or the one of that id. */
static void
print_json (Work       *self,
            const char *only)
{
  g_autoptr (GArray) candidates = lead_prompt_candidates_new (&self->situation);
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  add_today (self, json);
  lead_json_text_open_array (json, "questions");
  for (guint i = 0; i < candidates->len; i++)
    {
      const LeadPromptCandidate *candidate = &g_array_index (candidates, LeadPromptCandidate, i);

      if (only == NULL || g_str_equal (candidate->id, only))
        add_question (self, json, candidate);
    }
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_question (Work                      *self,
                const LeadPromptCandidate *candidate)
{
  LeadDay last = lead_answered_get_last (self->basis->answered, candidate->id);
  g_autofree char *day = last != LEAD_DAY_NONE ? lead_day_to_string (last) : g_strdup ("-");

  lead_cli_output_text ("%s  %u  %s  %s\n", candidate->id,
                        lead_answered_get_count (self->basis->answered, candidate->id), day,
                        lead_asked_is_refused (self->basis->asked, candidate->id)
                          ? _("not asked again") : "");
  lead_cli_output_text ("  %s\n", candidate->question);
}

static void
print_list (Work       *self,
            const char *only)
{
  g_autoptr (GArray) candidates = lead_prompt_candidates_new (&self->situation);

  for (guint i = 0; i < candidates->len; i++)
    {
      const LeadPromptCandidate *candidate = &g_array_index (candidates, LeadPromptCandidate, i);

      if (only == NULL || g_str_equal (candidate->id, only))
        print_question (self, candidate);
    }
}

static void
print_today (Work *self)
{
  g_autoptr (LeadPrompt) prompt = choose_today (self);

  if (prompt == NULL)
    lead_cli_output_text ("%s\n", _("No question today."));
  else
    lead_cli_output_text ("%s\n  %s\n  %s\n", prompt->id, prompt->question, prompt->why);
}

static void
print (Work          *self,
       const Options *options,
       const char    *only)
{
  if (lead_cli_get_json (self->cli))
    print_json (self, only);
  else if (options->today)
    print_today (self);
  else
    print_list (self, only);
}

/* Takes the change, then looks again. */
static gboolean
apply (Work              *self,
       LeadPromptChange  *change,
       GError           **error)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);

  g_ptr_array_add (changes, change);
  return lead_journal_change_prompts_sync (self->journal, changes,
                                           lead_cli_get_cancellable (self->cli), error)
         && load (self, error);
}

static char *
read_question (Work    *self,
               GError **error)
{
  g_autofree char *text = lead_cli_input_read (lead_cli_get_cancellable (self->cli), error);

  if (text == NULL)
    return NULL;
  g_strstrip (g_strdelimit (text, "\r\n\t", ' '));
  if (*text != '\0')
    return g_steal_pointer (&text);
  lead_cli_error_set_usage (error, _("The question has no words."));
  return NULL;
}

static gboolean
add (Work           *self,
     const Options  *options,
     GError        **error)
{
  LeadSurroundings *surroundings = lead_cli_get_surroundings (self->cli);
  gint64 now = lead_surroundings_get_now (surroundings);
  g_autofree char *uuid = lead_surroundings_new_uuid (surroundings);
  g_autofree char *text = NULL;
  g_autofree char *id = NULL;
  g_autoptr (LeadOwnQuestion) question = NULL;
  LeadCliTag about = { 0 };

  if (options->about != NULL
      && !lead_cli_tag_parse (self->situation.content, options->about, &about, error))
    return FALSE;
  text = read_question (self, error);
  if (text == NULL)
    return FALSE;
  question = lead_own_question_new (uuid, about.item, text, now, now);
  id = lead_own_question_dup_prompt (question);
  if (!apply (self, lead_prompt_change_new_question (LEAD_PROMPT_WRITTEN, question), error))
    return FALSE;
  if (lead_cli_get_json (self->cli))
    print_json (self, id);
  else
    lead_cli_output_text ("%s\n", id);
  return TRUE;
}

static const LeadOwnQuestion *
find_own (Work        *self,
          const char  *id,
          GError     **error)
{
  for (guint i = 0; i < self->basis->own->len; i++)
    {
      const LeadOwnQuestion *question = self->basis->own->pdata[i];
      g_autofree char *prompt = lead_own_question_dup_prompt (question);

      if (g_str_equal (prompt, id))
        return question;
    }
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
               _("“%s” is not a question of your own."), id);
  return NULL;
}

static gboolean
change_own (Work           *self,
            const Options  *options,
            const char     *id,
            GError        **error)
{
  const LeadOwnQuestion *former = find_own (self, id, error);
  g_autoptr (LeadOwnQuestion) question = NULL;
  g_autofree char *text = NULL;

  if (former == NULL)
    return FALSE;
  if (options->remove)
    return apply (self, lead_prompt_change_new_question (LEAD_PROMPT_REMOVED, former), error);
  text = read_question (self, error);
  if (text == NULL)
    return FALSE;
  question = lead_own_question_new (
    former->uuid, former->item, text, former->created_ms,
    lead_surroundings_get_now (lead_cli_get_surroundings (self->cli)));
  return apply (self, lead_prompt_change_new_question (LEAD_PROMPT_WRITTEN, question), error);
}

static gboolean
change_wish (Work           *self,
             const Options  *options,
             const char     *id,
             GError        **error)
{
  LeadPromptChangeKind kind = options->not_again   ? LEAD_PROMPT_REFUSED
                              : options->not_today ? LEAD_PROMPT_PUT_OFF
                                                   : LEAD_PROMPT_ALLOWED;

  return apply (self, lead_prompt_change_new (kind, self->situation.today, id, NULL), error);
}

static gboolean
change (Work           *self,
        const Options  *options,
        const char     *id,
        GError        **error)
{
  g_autoptr (LeadPrompt) prompt = lead_prompt_find (&self->situation, id);

  if (prompt == NULL)
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, _("There is no question “%s”."), id);
      return FALSE;
    }
  if (options->change || options->remove)
    return change_own (self, options, id, error);
  if (options->not_again || options->not_today || options->again)
    return change_wish (self, options, id, error);
  return TRUE;
}

static gboolean
check (const Options  *options,
       const char     *id,
       GError        **error)
{
  guint n_wishes = options->today + options->not_today + options->not_again + options->again
                   + options->add + options->change + options->remove;
  gboolean needs_id = n_wishes == 1 && !options->today && !options->add;

  if (n_wishes > 1 || (needs_id && id == NULL) || ((options->today || options->add) && id != NULL)
      || (options->about != NULL && !options->add))
    {
      lead_cli_error_set_usage (error, _("These options don’t go together, or a question is "
                                         "missing."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
do_it (Work           *self,
       const Options  *options,
       const char     *id,
       GError        **error)
{
  if (options->add)
    return add (self, options, error);
  if (id != NULL && !change (self, options, id, error))
    return FALSE;
  print (self, options, id);
  return TRUE;
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (Options) typed = { 0 };
  g_auto (Work) work = { .cli = cli };
  const GOptionEntry options[] = {
    { "today", 0, 0, G_OPTION_ARG_NONE, &typed.today, N_("Only the question of the day"), NULL },
    { "not-today", 0, 0, G_OPTION_ARG_NONE, &typed.not_today,
      N_("The question isn’t wanted today"), NULL },
    { "not-again", 0, 0, G_OPTION_ARG_NONE, &typed.not_again,
      N_("The question isn’t wanted any more"), NULL },
    { "again", 0, 0, G_OPTION_ARG_NONE, &typed.again, N_("The question may be asked again"), NULL },
    { "add", 0, 0, G_OPTION_ARG_NONE, &typed.add,
      N_("Add a question of your own, from standard input"), NULL },
    { "about", 0, 0, G_OPTION_ARG_FILENAME, &typed.about,
      N_("With --add: the item that it is about"), N_("ID") },
    { "change", 0, 0, G_OPTION_ARG_NONE, &typed.change,
      N_("Put a question of your own in other words, from standard input"), NULL },
    { "remove", 0, 0, G_OPTION_ARG_NONE, &typed.remove,
      N_("Remove a question of your own; answers to it stay"), NULL },
    G_OPTION_ENTRY_NULL
  };
  char **operands = lead_cli_parse (cli, options, arguments, 0, 1, error);

  if (operands != NULL && lead_cli_get_json (cli))
    lead_cli_output_untranslated ();
  return operands != NULL && check (&typed, operands[0], error) && load (&work, error)
         && do_it (&work, &typed, operands[0], error);
}

const LeadCliCommand lead_command_prompts = {
  .name = "prompts",
  .summary = N_("List questions with their answers counted, and say which are wanted"),
  .usage = N_("[QUESTION]"),
  .details = N_("QUESTION is a question’s id, such as “summing-up/network#1”."),
  .run = run,
};
