/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-format.h"

G_BEGIN_DECLS

/*
 * Formatting in the buffer that an entry is edited in: each is one step to
 * undo.
 */
void     lead_body_format_toggle (GtkTextBuffer *buffer,
                                  LeadFormat     format);
gboolean lead_body_format_is_on  (GtkTextBuffer *buffer,
                                  LeadFormat     format);

G_END_DECLS
