/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadPrintPaper:
 * @width: of a page, in points (1/72 inch), as are the others
 * @height: of a page
 * @margin: kept free on every side
 *
 * What is printed on. A plain value.
 */
typedef struct
{
  double width;
  double height;
  double margin;
} LeadPrintPaper;

LeadPrintPaper lead_print_paper_get_default (void);

G_END_DECLS
