/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

/**
 * LeadTrashOrder:
 * @id: the number of what is moved
 * @trashed: into the trash, or back out of it
 *
 * What a job that moves something is given; freed with g_free().
 */
typedef struct
{
  int64_t  id;
  gboolean trashed;
} LeadTrashOrder;

LeadTrashOrder *lead_trash_order_new (int64_t      id,
                                      gboolean     trashed);
gboolean        lead_trash_rows_move (LeadVault   *vault,
                                      const char  *statement,
                                      int64_t      id,
                                      gboolean     trashed,
                                      gboolean    *found,
                                      GError     **error);

G_END_DECLS
