/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The one place that knows how an entry's stored text lies in the buffer it is
 * edited in. Offsets are Unicode code points on both sides.
 */
void   lead_body_map_load      (GtkTextBuffer *buffer,
                                const char    *body);
char  *lead_body_map_dup_body  (GtkTextBuffer *buffer);
guint  lead_body_map_to_body   (GtkTextBuffer *buffer,
                                guint          offset);
guint  lead_body_map_to_buffer (GtkTextBuffer *buffer,
                                guint          offset);

G_END_DECLS
