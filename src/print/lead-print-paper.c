/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-paper.h"

#include <langinfo.h>

#define POINTS_PER_MM (72 / 25.4)
#define LETTER_WIDTH  216 /* millimetres */
#define MARGIN        62

/**
 * lead_print_paper_get_default:
 *
 * Returns: Letter where people use that, else A4
 */
LeadPrintPaper
lead_print_paper_get_default (void)
{
  /* The C library hands the number over in place of a pointer. */
  int width = GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_WIDTH));

  if (width == LETTER_WIDTH)
    return (LeadPrintPaper) { 612, 792, MARGIN };
  return (LeadPrintPaper) { 210 * POINTS_PER_MM, 297 * POINTS_PER_MM, MARGIN };
}
