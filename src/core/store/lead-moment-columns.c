/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-moment-columns.h"

/**
 * lead_moment_columns_put:
 * @statement: a statement
 * @moment: the next five values
 */
void
lead_moment_columns_put (LeadStatement    *statement,
                         const LeadMoment *moment)
{
  lead_statement_put_int (statement, moment->utc_ms);
  lead_statement_put_int (statement, moment->offset_minutes);
  lead_statement_put_int (statement, moment->precision);
  lead_statement_put_int (statement, moment->day);
  lead_statement_put_text (statement, moment->zone);
}

/**
 * lead_moment_columns_read:
 * @row: a row
 * @first: its first column of five
 *
 * Returns: the moment
 */
LeadMoment
lead_moment_columns_read (LeadStatement *row,
                          int            first)
{
  LeadMoment moment = {
    .utc_ms = lead_statement_get_int (row, first),
    .offset_minutes = (int) lead_statement_get_int (row, first + 1),
    .precision = (LeadPrecision) lead_statement_get_int (row, first + 2),
    .day = (LeadDay) lead_statement_get_int (row, first + 3),
    .zone = g_intern_string (lead_statement_get_text (row, first + 4)),
  };

  return moment;
}
