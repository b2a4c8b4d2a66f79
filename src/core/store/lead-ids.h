/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <stdint.h>

G_BEGIN_DECLS

/* A list of entries, as jobs are given it. */
GArray *lead_ids_new     (const int64_t *ids,
                          guint          n_ids);
int64_t lead_ids_get     (GArray        *ids,
                          guint          position);
char   *lead_ids_to_json (GArray        *ids);

G_END_DECLS
