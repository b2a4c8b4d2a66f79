/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LeadTypingCost:
 * @painted_ms: from a keystroke to its paint: the wait for the next frame is in it
 * @painted_cpu_ms: what the main thread worked for that
 * @cpu_ms: what it worked for a keystroke all told, with what came after the paint
 */
typedef struct
{
  double painted_ms;
  double painted_cpu_ms;
  double cpu_ms;
} LeadTypingCost;

typedef void (*LeadTypingDone) (const LeadTypingCost *cost,
                                gpointer              user_data);

void lead_bench_typing_fill (GtkTextView    *view,
                             const char     *text);
void lead_bench_typing      (GtkTextView    *view,
                             LeadTypingDone  done,
                             gpointer        user_data);

G_END_DECLS
