/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Days as they are typed after an option. */

#include "config.h"

#include "lead-cli-day.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-error.h"

/**
 * lead_cli_day_parse:
 * @typed: (nullable): a day such as 2026-03-14; %NULL leaves @day as it is
 * @day: (inout): the day
 * @error: return location for an error of the command line
 *
 * Returns: whether it is one
 */
gboolean
lead_cli_day_parse (const char  *typed,
                    LeadDay     *day,
                    GError     **error)
{
  g_return_val_if_fail (day != NULL, FALSE);

  if (typed == NULL || lead_day_parse (typed, day))
    return TRUE;
  lead_cli_error_set_usage (error, _("“%s” is not a date such as 2026-03-14."), typed);
  return FALSE;
}

/**
 * lead_cli_day_parse_both:
 * @typed_from: (nullable): the first day
 * @typed_to: (nullable): the last day
 * @from: (inout): the first day, left as it is when none was typed
 * @to: (inout): the last day, left as it is when none was typed
 * @error: return location for an error of the command line
 *
 * Returns: whether they are days, the first no later than the last when both
 *   were typed
 */
gboolean
lead_cli_day_parse_both (const char  *typed_from,
                         const char  *typed_to,
                         LeadDay     *from,
                         LeadDay     *to,
                         GError     **error)
{
  if (!lead_cli_day_parse (typed_from, from, error) || !lead_cli_day_parse (typed_to, to, error))
    return FALSE;
  if (typed_from == NULL || typed_to == NULL || *from <= *to)
    return TRUE;
  lead_cli_error_set_usage (error, _("%s comes after %s."), typed_from, typed_to);
  return FALSE;
}
