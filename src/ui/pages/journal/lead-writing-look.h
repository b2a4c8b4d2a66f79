/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

/* How somebody wants their text to look, from the preferences. */
void lead_writing_look_apply     (GSettings     *settings,
                                  GtkSourceView *view);
int  lead_writing_look_get_width (GSettings     *settings);

G_END_DECLS
