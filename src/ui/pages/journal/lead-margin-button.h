/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"
#include "core/model/lead-tag.h"

G_BEGIN_DECLS

#define LEAD_TYPE_MARGIN_BUTTON (lead_margin_button_get_type ())

/*
 * A note in the margin: what is said of a passage.
 *
 * Signals: "pressed"; "shown" (gboolean): the pointer or the keyboard has come
 * to it or left it.
 */
G_DECLARE_FINAL_TYPE (LeadMarginButton, lead_margin_button, LEAD, MARGIN_BUTTON, GtkWidget)

GtkWidget *lead_margin_button_new     (LeadTag          *tag,
                                       LeadItem         *item);
LeadTag   *lead_margin_button_get_tag (LeadMarginButton *self);

G_END_DECLS
