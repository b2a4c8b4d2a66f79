/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Letters of an id that are enough to name one of its kind in most journals. */
#define LEAD_CLI_ID_SHORT 8

/* Returns: (transfer none): the id of an element of a list */
typedef const char *(*LeadCliIdFunc) (gconstpointer element);

gboolean lead_cli_id_check     (const char     *typed,
                                GError        **error);
gboolean lead_cli_id_check_all (char          **typed,
                                GError        **error);
gpointer lead_cli_id_find      (GPtrArray      *elements,
                                LeadCliIdFunc   get_id,
                                const char     *typed,
                                GError        **error);

G_END_DECLS
