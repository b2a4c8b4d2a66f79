/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"
#include "lead-export.h"

G_BEGIN_DECLS

/**
 * LeadSelection:
 *
 * The entries that are to go out, in the order of their uuids: what makes the
 * same journal give the same bytes whatever way its entries came in. Only ids
 * are held; the entries are read a batch at a time.
 */
typedef struct _LeadSelection LeadSelection;

/**
 * LeadSelectionFunc:
 * @entry: an entry
 * @user_data: what was handed in
 * @error: return location for an error
 *
 * Returns: %FALSE to stop, with @error set
 */
typedef gboolean (*LeadSelectionFunc) (LeadEntry  *entry,
                                       gpointer    user_data,
                                       GError    **error);

LeadSelection *lead_selection_new      (LeadJournal        *journal,
                                        const LeadFilter   *filter,
                                        gboolean            with_trash,
                                        GCancellable       *cancellable,
                                        GError            **error);
void           lead_selection_free     (LeadSelection      *self);
gboolean       lead_selection_foreach  (LeadSelection      *self,
                                        LeadSelectionFunc   func,
                                        gpointer            user_data,
                                        LeadProgressFunc    progress,
                                        gpointer            progress_data,
                                        GCancellable       *cancellable,
                                        GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSelection, lead_selection_free)

G_END_DECLS
