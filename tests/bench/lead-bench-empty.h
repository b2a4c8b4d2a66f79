/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-bench-run.h"

G_BEGIN_DECLS

/* The floors: windows with nothing in them but what GTK itself takes for it. */
void lead_bench_empty_window (LeadBenchRun *run,
                              GtkWidget    *scrolled);
void lead_bench_empty_list (LeadBenchRun *run,
                            guint         n_rows,
                            int           row_height);
void lead_bench_empty_text (LeadBenchRun *run,
                            int           width,
                            int           height);

G_END_DECLS
