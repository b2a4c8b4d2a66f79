/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-post.h"
#include "lead-database.h"

G_BEGIN_DECLS

GPtrArray *lead_post_rows_list   (LeadDatabase  *database,
                                  GError       **error);
LeadPost  *lead_post_rows_load   (LeadDatabase  *database,
                                  int64_t        id,
                                  GError       **error);
gboolean   lead_post_rows_find   (LeadDatabase  *database,
                                  const char    *uuid,
                                  int64_t       *id,
                                  GError       **error);
gboolean   lead_post_rows_insert (LeadDatabase  *database,
                                  LeadPost      *post,
                                  const char    *uuid,
                                  int64_t        import,
                                  int64_t       *id,
                                  GError       **error);
gboolean   lead_post_rows_update (LeadDatabase  *database,
                                  int64_t        id,
                                  LeadPost      *post,
                                  GError       **error);

G_END_DECLS
