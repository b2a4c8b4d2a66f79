/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PROGRESS_VIEW (lead_progress_view_get_type ())

/*
 * A long job at work: what is being done, how far it is, and a way to stop it.
 */
G_DECLARE_FINAL_TYPE (LeadProgressView, lead_progress_view, LEAD, PROGRESS_VIEW, AdwBin)

GCancellable *lead_progress_view_begin        (LeadProgressView *self,
                                               const char       *title,
                                               const char       *description);
void          lead_progress_view_follow       (LeadProgressView *self,
                                               const char       *title,
                                               const char       *description,
                                               GCancellable     *cancellable);
void          lead_progress_view_set_fraction (LeadProgressView *self,
                                               double            fraction);
void          lead_progress_view_cancel       (LeadProgressView *self);

G_END_DECLS
