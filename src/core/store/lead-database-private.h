/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-statement.h"

G_BEGIN_DECLS

struct _LeadDatabase
{
  /* owned */
  sqlite3    *handle;
  GHashTable *statements;

  /* borrowed */
  LeadWatch *watch;

  LeadDatabaseFlags flags;
  int               log_pages;

  /* While its reading is followed: how many pages there are, how many it had
   * read before, and how much of the work was done. */
  int64_t           n_pages;
  int               n_read_before;
  double            done_before;
};

void     lead_statement_free     (LeadStatement  *self);
gboolean lead_database_add_words (LeadDatabase   *self,
                                  GError        **error);

G_END_DECLS
