/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LeadScrollDone:
 * @missed: frames that were due and didn't come
 * @shown: frames that came
 */
typedef void (*LeadScrollDone) (guint missed,
                                guint shown);

void lead_bench_scroll (GtkWidget      *list,
                        LeadScrollDone  done);

G_END_DECLS
