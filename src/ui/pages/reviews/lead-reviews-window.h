/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REVIEWS_WINDOW (lead_reviews_window_get_type ())

/* Past self-reviews, and the way to a new one. */
G_DECLARE_FINAL_TYPE (LeadReviewsWindow, lead_reviews_window, LEAD, REVIEWS_WINDOW, AdwWindow)

GtkWidget *lead_reviews_window_new (GtkWindow *parent,
                                    LeadDesk  *desk);

G_END_DECLS
