/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-adaptation-rows.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-statement.h"

static gboolean
load_items (LeadDatabase    *database,
            LeadAdaptation  *adaptation,
            GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "own-items", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_adaptation_add_item (adaptation, lead_statement_get_text (row, 0),
                              lead_statement_get_text (row, 1), lead_statement_get_text (row, 2),
                              lead_statement_get_text (row, 3));
  return step == LEAD_STEP_DONE;
}

static gboolean
load_choices (LeadDatabase    *database,
              LeadAdaptation  *adaptation,
              GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "item-choices", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      const char *text = lead_statement_get_text (row, 2);
      g_auto (GStrv) dimensions = text != NULL ? g_strsplit (text, " ", -1) : NULL;

      lead_adaptation_add_choice (adaptation, lead_statement_get_text (row, 0),
                                  lead_statement_get_int (row, 1) != 0,
                                  (const char * const *) dimensions);
    }
  return step == LEAD_STEP_DONE;
}

/**
 * lead_adaptation_rows_load:
 * @database: a connection
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full): all that the writer added and decided
 */
LeadAdaptation *
lead_adaptation_rows_load (LeadDatabase  *database,
                           GError       **error)
{
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();

  if (!load_items (database, adaptation, error) || !load_choices (database, adaptation, error))
    return NULL;
  return g_steal_pointer (&adaptation);
}

static gboolean
run_item (LeadVault          *vault,
          const char         *name,
          const LeadOwnItem  *item,
          GError            **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (vault->database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, item->uuid);
  lead_statement_put_text (statement, item->framework);
  lead_statement_put_text (statement, item->name);
  lead_statement_put_text (statement, item->gloss);
  lead_statement_put_int (statement, lead_surroundings_get_now (vault->surroundings));
  return lead_statement_run (statement, error);
}

static gboolean
run_choice (LeadVault             *vault,
            const char            *name,
            const LeadItemChoice  *choice,
            GError               **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (vault->database, name, error);
  g_autofree char *dimensions = choice->dimensions != NULL ? g_strjoinv (" ", choice->dimensions)
                                                           : NULL;

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, choice->item);
  lead_statement_put_int (statement, choice->hidden);
  lead_statement_put_text (statement, dimensions);
  return lead_statement_run (statement, error);
}

static gboolean
run_text (LeadVault   *vault,
          const char  *name,
          const char  *text,
          GError     **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (vault->database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, text);
  return lead_statement_run (statement, error);
}

static gboolean
put_choice (LeadVault             *vault,
            const LeadItemChoice  *choice,
            GError               **error)
{
  if (!choice->hidden && choice->dimensions == NULL)
    return run_text (vault, "delete-item-choice", choice->item, error);
  return run_choice (vault, "put-item-choice", choice, error);
}

/**
 * lead_adaptation_rows_put:
 * @vault: an open file, in a transaction
 * @change: items and choices; each replaces what there is of it
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_adaptation_rows_put (LeadVault       *vault,
                          LeadAdaptation  *change,
                          GError         **error)
{
  GPtrArray *items = lead_adaptation_get_items (change);
  GPtrArray *choices = lead_adaptation_get_choices (change);

  for (guint i = 0; i < items->len; i++)
    if (!run_item (vault, "put-own-item", items->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < choices->len; i++)
    if (!put_choice (vault, choices->pdata[i], error))
      return FALSE;
  lead_changes_add_many (vault->changes, LEAD_CHANGE_CONTENT);
  return TRUE;
}

/**
 * lead_adaptation_rows_take:
 * @vault: an open file, in a transaction
 * @incoming: items and choices from elsewhere
 * @error: (out) (optional): what went wrong
 *
 * Takes what isn't here yet; what is here stays as it is.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_adaptation_rows_take (LeadVault       *vault,
                           LeadAdaptation  *incoming,
                           GError         **error)
{
  GPtrArray *items = lead_adaptation_get_items (incoming);
  GPtrArray *choices = lead_adaptation_get_choices (incoming);

  for (guint i = 0; i < items->len; i++)
    if (!run_item (vault, "take-own-item", items->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < choices->len; i++)
    if (!run_choice (vault, "take-item-choice", choices->pdata[i], error))
      return FALSE;
  lead_changes_add_many (vault->changes, LEAD_CHANGE_CONTENT);
  return TRUE;
}

static gboolean
check_unused (LeadVault   *vault,
              const char  *id,
              GError     **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "item-use", error);
  int64_t n_entries, n_experiments;

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return FALSE;
  n_entries = lead_statement_get_int (row, 0);
  n_experiments = lead_statement_get_int (row, 1);
  if (n_entries > 0)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 ngettext ("%u entry carries it, so it stays. You can hide it instead.",
                           "%u entries carry it, so it stays. You can hide it instead.",
                           (guint) n_entries),
                 (guint) n_entries);
  else if (n_experiments > 0)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 ngettext ("%u experiment is about it, so it stays. You can hide it instead.",
                           "%u experiments are about it, so it stays. You can hide it instead.",
                           (guint) n_experiments),
                 (guint) n_experiments);

  return n_entries == 0 && n_experiments == 0;
}

/**
 * lead_adaptation_rows_remove:
 * @vault: an open file, in a transaction
 * @uuid: of an item of the writer's own
 * @error: (out) (optional): %LEAD_ERROR_REFUSED when an entry carries it, or
 *   an experiment is about it
 *
 * Returns: whether it is gone
 */
gboolean
lead_adaptation_rows_remove (LeadVault   *vault,
                             const char  *uuid,
                             GError     **error)
{
  g_autofree char *id = lead_own_dup_id (uuid);

  if (!check_unused (vault, id, error)
      || !run_text (vault, "delete-own-item", uuid, error)
      || !run_text (vault, "delete-item-choice", id, error))
    return FALSE;
  lead_changes_add_many (vault->changes, LEAD_CHANGE_CONTENT);
  return TRUE;
}
