/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

gboolean lead_spelling_get_available (void);
void     lead_spelling_set_enabled   (GtkSourceView *view,
                                      gboolean       enabled);

G_END_DECLS
