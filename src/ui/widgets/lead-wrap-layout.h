/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_WRAP_LAYOUT (lead_wrap_layout_get_type ())

/*
 * Puts children beside one another like words, each as wide as it likes to be,
 * and begins a new line where they don't fit.
 */
G_DECLARE_FINAL_TYPE (LeadWrapLayout, lead_wrap_layout, LEAD, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *lead_wrap_layout_new (int spacing);

G_END_DECLS
