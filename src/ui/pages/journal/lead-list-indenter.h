/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

#define LEAD_TYPE_LIST_INDENTER (lead_list_indenter_get_type ())

/*
 * Goes on with a list or a quote on the next line, and ends it when there is
 * nothing in its last one.
 */
G_DECLARE_FINAL_TYPE (LeadListIndenter, lead_list_indenter, LEAD, LIST_INDENTER, GObject)

GtkSourceIndenter *lead_list_indenter_new (void);

G_END_DECLS
