/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "lead-print-paper.h"

G_BEGIN_DECLS

/**
 * LeadPrintSheets:
 * @begin: begins a page; returns what to draw on, lent until @end
 * @end: ends it
 * @mark: (nullable): a place that a reader may want to jump to: its words, its
 *   level (0 or 1) and how far down the page it is, in points
 *
 * Where pages go: a PDF, or a list to print from.
 */
typedef struct
{
  cairo_t *(*begin) (gpointer    user_data);
  void     (*end)   (gpointer    user_data);
  void     (*mark)  (gpointer    user_data,
                     const char *title,
                     guint       level,
                     double      y);
} LeadPrintSheets;

G_END_DECLS
