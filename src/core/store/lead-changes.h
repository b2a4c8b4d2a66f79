/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadChanges:
 * @kinds: #LeadChange flags
 * @ids: (element-type int64_t): entries that have changed, while not @many
 * @many: too many have changed to name them
 *
 * What a transaction has changed, gathered to be told once it is committed.
 */
typedef struct
{
  guint     kinds;
  GArray   *ids;
  gboolean  many;
} LeadChanges;

LeadChanges *lead_changes_new   (void);
void         lead_changes_free  (LeadChanges       *self);
void         lead_changes_add   (LeadChanges       *self,
                                 guint              kinds,
                                 int64_t            id);
void         lead_changes_add_kinds (LeadChanges   *self,
                                     guint          kinds);
void         lead_changes_add_many (LeadChanges    *self,
                                    guint           kinds);
void         lead_changes_merge (LeadChanges       *self,
                                 const LeadChanges *other);
void         lead_changes_clear (LeadChanges       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadChanges, lead_changes_free)

G_END_DECLS
