/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is kept has long ids; on the command line their beginning will do. */

#include "config.h"

#include "lead-cli-id.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-cli-error.h"

/**
 * lead_cli_id_check:
 * @typed: what may be an id or the beginning of one
 * @error: return location for an error of the command line
 *
 * Can be asked before the journal is opened.
 *
 * Returns: whether it looks like one
 */
gboolean
lead_cli_id_check (const char  *typed,
                   GError     **error)
{
  g_return_val_if_fail (typed != NULL, FALSE);

  if (*typed != '\0' && strspn (typed, "0123456789abcdefABCDEF-") == strlen (typed))
    return TRUE;
  lead_cli_error_set_usage (error, _("“%s” is not an id, nor the beginning of one."), typed);
  return FALSE;
}

/**
 * lead_cli_id_check_all:
 * @typed: (nullable): what may be ids, ending with %NULL
 * @error: return location for an error of the command line
 *
 * Returns: whether all of them look like one
 */
gboolean
lead_cli_id_check_all (char   **typed,
                       GError **error)
{
  for (guint i = 0; typed != NULL && typed[i] != NULL; i++)
    {
      if (!lead_cli_id_check (typed[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * lead_cli_id_find:
 * @elements: all there are of a kind
 * @get_id: tells the id of one of them
 * @typed: an id or the beginning of one, in small letters or capitals
 * @error: return location for an error
 *
 * Returns: (transfer none): the one element that is meant; %NULL with @error
 *   set when there is none, or more than one
 */
gpointer
lead_cli_id_find (GPtrArray      *elements,
                  LeadCliIdFunc   get_id,
                  const char     *typed,
                  GError        **error)
{
  g_autofree char *prefix = NULL;
  gpointer found = NULL;
  guint n_found = 0;

  g_return_val_if_fail (elements != NULL, NULL);
  g_return_val_if_fail (get_id != NULL, NULL);

  if (!lead_cli_id_check (typed, error))
    return NULL;
  prefix = g_ascii_strdown (typed, -1);
  for (guint i = 0; i < elements->len; i++)
    {
      if (!g_str_has_prefix (get_id (elements->pdata[i]), prefix))
        continue;
      found = elements->pdata[i];
      n_found++;
    }
  if (n_found == 1)
    return found;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
               n_found == 0 ? _("There is none whose id begins with “%s”.")
                            : _("There are several whose ids begin with “%s”."),
               typed);
  return NULL;
}
