/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-archive-kind.h"

G_BEGIN_DECLS

/* The lines of an archive that are about items, of the writer's own and others. */
extern const LeadArchiveKind lead_archive_choice;
extern const LeadArchiveKind lead_archive_item;

gboolean lead_archive_item_write_some (LeadJournal     *journal,
                                       GHashTable      *ids,
                                       LeadArchiveAdd   add,
                                       gpointer         user_data,
                                       GCancellable    *cancellable,
                                       GError         **error);

G_END_DECLS
