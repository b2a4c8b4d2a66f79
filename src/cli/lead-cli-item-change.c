/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the writer makes of the frameworks: items added, changed and hidden. */

#include "config.h"

#include "lead-cli-item-change.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-adaptation.h"
#include "lead-cli-tag.h"

void
lead_item_words_clear (LeadItemWords *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->gloss, g_free);
  g_clear_pointer (&self->dimensions, g_strfreev);
}

/**
 * lead_item_words_is_empty:
 * @self: what is to be changed
 *
 * Returns: whether that is nothing
 */
gboolean
lead_item_words_is_empty (const LeadItemWords *self)
{
  return self->name == NULL && self->gloss == NULL && self->dimensions == NULL
         && !self->usual_dimensions;
}

static gboolean
check_dimension (LeadContent   *content,
                 const char    *typed,
                 GStrvBuilder  *ids,
                 GError       **error)
{
  LeadCliTag tag;

  if (!lead_cli_tag_parse (content, typed, &tag, error))
    return FALSE;
  if (lead_item_get_kind (lead_content_get_item (content, tag.item)) != LEAD_KIND_DIMENSIONS)
    {
      lead_cli_error_set_usage (error, _("“%s” is no dimension; “syslead-cli frameworks "
                                         "dimensions” lists them."), typed);
      return FALSE;
    }
  g_strv_builder_add (ids, tag.item);
  return TRUE;
}

/* %NULL with no error where none are said. */
static char **
dup_dimensions (LeadContent          *content,
                const char           *framework,
                const LeadItemWords  *words,
                GError              **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  LeadFramework *set = lead_content_get_framework (content, framework);

  if (words->dimensions == NULL)
    return NULL;
  if (lead_framework_get_mapping_note (set) == NULL)
    {
      lead_cli_error_set_usage (error, _("What is in “%s” belongs to no dimension."), framework);
      return NULL;
    }
  for (guint i = 0; words->dimensions[i] != NULL; i++)
    if (!check_dimension (content, words->dimensions[i], ids, error))
      return NULL;
  return g_strv_builder_end (ids);
}

static char *
dup_name (const char  *typed,
          GError     **error)
{
  g_autofree char *name = lead_own_dup_line (typed, LEAD_OWN_MAX_NAME);

  if (*name != '\0')
    return g_steal_pointer (&name);
  lead_cli_error_set_usage (error, _("The name has no words."));
  return NULL;
}

static LeadAdaptation *
load (LeadCli  *cli,
      GError  **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL ? lead_journal_load_adaptation_sync (
                             journal, lead_cli_get_cancellable (cli), error) : NULL;
}

static gboolean
put (LeadCli         *cli,
     LeadAdaptation  *change,
     GError         **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL
         && lead_journal_adapt_sync (journal, change, lead_cli_get_cancellable (cli), error)
         && lead_cli_reload_content (cli, error) != NULL;
}

/**
 * lead_cli_item_add:
 * @cli: a run
 * @framework: id of the set that it is added to
 * @words: what it is called, which has to be said, and what it means
 * @error: return location for an error
 *
 * Returns: (transfer full): the canonical id of the new item
 */
char *
lead_cli_item_add (LeadCli              *cli,
                   const char           *framework,
                   const LeadItemWords  *words,
                   GError              **error)
{
  LeadContent *content = lead_cli_load_content (cli, error);
  LeadFramework *set = content != NULL ? lead_content_get_framework (content, framework) : NULL;
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();
  g_autofree char *uuid = lead_surroundings_new_uuid (lead_cli_get_surroundings (cli));
  g_autofree char *id = lead_own_dup_id (uuid);
  g_autofree char *name = NULL;
  g_autofree char *gloss = lead_own_dup_line (words->gloss != NULL ? words->gloss : "",
                                              LEAD_OWN_MAX_GLOSS);
  g_auto (GStrv) dimensions = NULL;

  if (content == NULL)
    return NULL;
  if (set == NULL || !lead_framework_takes_own (set))
    {
      lead_cli_error_set_usage (error, _("Nothing can be added to “%s”."), framework);
      return NULL;
    }
  name = dup_name (words->name != NULL ? words->name : "", error);
  if (name == NULL)
    return NULL;
  dimensions = dup_dimensions (content, framework, words, error);
  if (dimensions == NULL && words->dimensions != NULL)
    return NULL;

  lead_adaptation_add_item (change, uuid, framework, name, gloss);
  if (dimensions != NULL)
    lead_adaptation_add_choice (change, id, FALSE, (const char * const *) dimensions);
  return put (cli, change, error) ? g_steal_pointer (&id) : NULL;
}

/* The words of the app's own items stay the app's. */
static gboolean
add_words (LeadAdaptation       *change,
           const LeadOwnItem    *own,
           LeadItem             *item,
           const LeadItemWords  *words,
           GError              **error)
{
  g_autofree char *name = NULL;
  g_autofree char *gloss = NULL;

  if (words->name == NULL && words->gloss == NULL)
    return TRUE;
  if (own == NULL)
    {
      lead_cli_error_set_usage (error, _("“%s” is not an item of your own: its words stay."),
                                lead_item_get_id (item));
      return FALSE;
    }
  name = dup_name (words->name != NULL ? words->name : own->name, error);
  gloss = lead_own_dup_line (words->gloss != NULL ? words->gloss : own->gloss, LEAD_OWN_MAX_GLOSS);
  if (name == NULL)
    return FALSE;
  lead_adaptation_add_item (change, own->uuid, own->framework, name, gloss);
  return TRUE;
}

static gboolean
add_dimensions (LeadAdaptation       *change,
                LeadContent          *content,
                LeadItem             *item,
                const LeadItemWords  *words,
                GError              **error)
{
  g_auto (GStrv) dimensions = NULL;

  if (words->dimensions == NULL && !words->usual_dimensions)
    return TRUE;
  dimensions = dup_dimensions (content, lead_item_get_framework (item), words, error);
  if (dimensions == NULL && words->dimensions != NULL)
    return FALSE;
  lead_adaptation_add_choice (change, lead_item_get_id (item), lead_item_get_hidden (item),
                              (const char * const *) dimensions);
  return TRUE;
}

/**
 * lead_cli_item_change:
 * @cli: a run
 * @item: an item
 * @words: what is to be changed of it
 * @error: return location for an error
 *
 * Returns: whether it is changed; @item is as before, see lead_cli_reload_content()
 */
gboolean
lead_cli_item_change (LeadCli              *cli,
                      LeadItem             *item,
                      const LeadItemWords  *words,
                      GError              **error)
{
  LeadContent *content = lead_cli_load_content (cli, error);
  g_autoptr (LeadAdaptation) before = content != NULL ? load (cli, error) : NULL;
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();

  return before != NULL
         && add_words (change, lead_adaptation_find_item (before, lead_item_get_id (item)), item,
                       words, error)
         && add_dimensions (change, content, item, words, error)
         && put (cli, change, error);
}

/**
 * lead_cli_item_hide:
 * @cli: a run
 * @item: an item
 * @hidden: whether it is no longer to be offered
 * @error: return location for an error
 *
 * Returns: whether that is kept; @item is as before, see lead_cli_reload_content()
 */
gboolean
lead_cli_item_hide (LeadCli   *cli,
                    LeadItem  *item,
                    gboolean   hidden,
                    GError   **error)
{
  g_autoptr (LeadAdaptation) before = load (cli, error);
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();
  const LeadItemChoice *choice;

  if (before == NULL)
    return FALSE;
  choice = lead_adaptation_find_choice (before, lead_item_get_id (item));
  lead_adaptation_add_choice (change, lead_item_get_id (item), hidden,
                              choice != NULL ? (const char * const *) choice->dimensions : NULL);
  return put (cli, change, error);
}

/**
 * lead_cli_item_delete:
 * @cli: a run
 * @item: an item
 * @error: return location for an error; %LEAD_ERROR_REFUSED when an entry carries it
 *
 * Returns: whether it is gone; @item isn't to be used any more then
 */
gboolean
lead_cli_item_delete (LeadCli   *cli,
                      LeadItem  *item,
                      GError   **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  const char *uuid = lead_own_get_uuid (lead_item_get_id (item));

  if (journal == NULL)
    return FALSE;
  if (uuid == NULL)
    {
      lead_cli_error_set_usage (error, _("“%s” is not an item of your own. It can be hidden."),
                                lead_item_get_id (item));
      return FALSE;
    }
  return lead_journal_remove_own_item_sync (journal, uuid, lead_cli_get_cancellable (cli), error)
         && lead_cli_reload_content (cli, error) != NULL;
}
