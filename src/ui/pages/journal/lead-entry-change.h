/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

/**
 * LeadEntryChangeFunc:
 * @builder: an entry as it is stored
 * @user_data: as given to lead_entry_change()
 *
 * Makes a change to an entry.
 */
typedef void (*LeadEntryChangeFunc) (LeadEntryBuilder *builder,
                                     gpointer          user_data);

/* Changing an entry that isn't open in the editor. Failures are reported on the
 * desk. */
void lead_entry_change       (LeadDesk            *desk,
                              int64_t              id,
                              LeadEntryChangeFunc  change,
                              gpointer             user_data,
                              GDestroyNotify       destroy);
void lead_entry_set_starred  (LeadDesk            *desk,
                              int64_t              id,
                              gboolean             starred);
void lead_entry_add_tag      (LeadDesk            *desk,
                              int64_t              id,
                              LeadTag             *tag);
void lead_entry_add_label    (LeadDesk            *desk,
                              int64_t              id,
                              const char          *label);
void lead_entry_move_to_trash (LeadDesk           *desk,
                               int64_t             id);

G_END_DECLS
