/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_UPDATE_VIEW (lead_update_view_get_type ())

/*
 * A journal of an older version of the app, while it is backed up and brought
 * up to date. It can be stopped, and then stays as it was.
 */
G_DECLARE_FINAL_TYPE (LeadUpdateView, lead_update_view, LEAD, UPDATE_VIEW, AdwBin)

GtkWidget *lead_update_view_new          (GCancellable   *cancellable);
void       lead_update_view_set_fraction (LeadUpdateView *self,
                                          double          fraction);

G_END_DECLS
