/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LeadScrollPart:
 * @missed: frames that the clock had to leave out
 * @shown: frames that came
 * @cpu_ms: what the main thread worked for those that came
 */
typedef struct
{
  guint missed;
  guint shown;
  double cpu_ms;
} LeadScrollPart;

typedef void (*LeadScrollDone) (const LeadScrollPart *wheel,
                                const LeadScrollPart *far,
                                gpointer              user_data);

void lead_bench_scroll (GtkWidget      *list,
                        LeadScrollDone  done,
                        gpointer        user_data);

G_END_DECLS
