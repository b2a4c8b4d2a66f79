/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @fraction is 0 to 1, or negative while the size isn't known. */
typedef void (*LeadProgressFunc) (double   fraction,
                                  gpointer user_data);

/**
 * LeadProgress:
 *
 * Carries the progress of a worker to the main context of whoever started it.
 * Only the newest fraction is carried: a slow receiver never piles up calls.
 */
typedef struct _LeadProgress LeadProgress;

LeadProgress *lead_progress_new    (LeadProgressFunc  func,
                                    gpointer          func_data);
LeadProgress *lead_progress_ref    (LeadProgress     *self);
void          lead_progress_unref  (LeadProgress     *self);
void          lead_progress_report (double            fraction,
                                    gpointer          progress);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadProgress, lead_progress_unref)

G_END_DECLS
