/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libxml/tree.h>

#include <glib.h>

G_BEGIN_DECLS

gboolean  lead_html_is             (xmlNode    *node,
                                    const char *names);
char     *lead_html_dup_attribute  (xmlNode    *node,
                                    const char *name);
gboolean  lead_html_is_hidden      (xmlNode    *node);
guint     lead_html_update_looks   (xmlNode    *node,
                                    guint       looks);
guint     lead_html_get_word_level (xmlNode    *node);
gboolean  lead_html_is_word_marker (xmlNode    *node);
char     *lead_html_dup_address    (xmlNode    *node);

G_END_DECLS
