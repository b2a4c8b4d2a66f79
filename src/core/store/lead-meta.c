/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-meta.h"

#include "lead-statement.h"

/**
 * lead_meta_get_int:
 * @database: a connection
 * @name: of the fact
 * @value: (out): what it says, 0 when it isn't there
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it could be read
 */
gboolean
lead_meta_get_int (LeadDatabase  *database,
                   const char    *name,
                   int64_t       *value,
                   GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "get-meta", error);
  LeadStep step;

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, name);
  step = lead_statement_step (statement, error);
  *value = step == LEAD_STEP_ROW ? lead_statement_get_int (statement, 0) : 0;
  return step != LEAD_STEP_FAILED;
}

/**
 * lead_meta_dup_text:
 * @database: a connection
 * @name: of the fact
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what it says, "" when it isn't there,
 *   %NULL with @error set
 */
char *
lead_meta_dup_text (LeadDatabase  *database,
                    const char    *name,
                    GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "get-meta", error);

  if (statement == NULL)
    return NULL;
  lead_statement_put_text (statement, name);
  switch (lead_statement_step (statement, error))
    {
    case LEAD_STEP_ROW:
      return g_strdup (lead_statement_get_text (statement, 0));
    case LEAD_STEP_DONE:
      return g_strdup ("");
    case LEAD_STEP_FAILED:
    default:
      return NULL;
    }
}

/**
 * lead_meta_set_int:
 * @database: a connection
 * @name: of the fact
 * @value: what it says from now on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it was written
 */
gboolean
lead_meta_set_int (LeadDatabase  *database,
                   const char    *name,
                   int64_t        value,
                   GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "set-meta", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, name);
  lead_statement_put_int (statement, value);
  return lead_statement_run (statement, error);
}

/**
 * lead_meta_set_text:
 * @database: a connection
 * @name: of the fact
 * @value: what it says from now on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it was written
 */
gboolean
lead_meta_set_text (LeadDatabase  *database,
                    const char    *name,
                    const char    *value,
                    GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "set-meta", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, name);
  lead_statement_put_text (statement, value);
  return lead_statement_run (statement, error);
}
