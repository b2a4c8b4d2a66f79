/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"

G_BEGIN_DECLS

/* The rows of those cards that are lists. */

GtkWidget  *lead_pattern_rows_new         (void);
void        lead_pattern_rows_clear       (GtkWidget   *rows);
void        lead_pattern_rows_add_heading (GtkWidget   *rows,
                                           LeadItem    *item,
                                           const char  *words);
void        lead_pattern_rows_add_words   (GtkWidget   *rows,
                                           const char  *words);
GtkWidget  *lead_pattern_rows_add_button  (GtkWidget   *rows,
                                           const char  *words,
                                           const char  *icon_name);
GtkWidget  *lead_pattern_rows_add_line    (GtkWidget   *rows,
                                           const char  *words);
GtkWidget  *lead_pattern_rows_add_chip    (GtkWidget   *line,
                                           const char  *words,
                                           const char  *spoken);
const char *lead_pattern_name_item        (LeadContent *content,
                                           const char  *id);

G_END_DECLS
