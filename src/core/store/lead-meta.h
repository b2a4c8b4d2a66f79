/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-database.h"

G_BEGIN_DECLS

/* Small facts about the journal as a whole, by name. */
gboolean  lead_meta_get_int  (LeadDatabase  *database,
                              const char    *name,
                              int64_t       *value,
                              GError       **error);
char     *lead_meta_dup_text (LeadDatabase  *database,
                              const char    *name,
                              GError       **error);
gboolean  lead_meta_set_int  (LeadDatabase  *database,
                              const char    *name,
                              int64_t        value,
                              GError       **error);
gboolean  lead_meta_set_text (LeadDatabase  *database,
                              const char    *name,
                              const char    *value,
                              GError       **error);

G_END_DECLS
