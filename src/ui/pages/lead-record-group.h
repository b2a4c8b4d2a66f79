/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_GROUP (lead_record_group_get_type ())

/*
 * A heading with rows below it; not to be seen without rows. Its property "label"
 * says for a screen reader what the rows are.
 *
 * Signals: "row-activated" (GtkListBoxRow).
 */
G_DECLARE_FINAL_TYPE (LeadRecordGroup, lead_record_group, LEAD, RECORD_GROUP, AdwPreferencesGroup)

void           lead_record_group_clear   (LeadRecordGroup *self);
void           lead_record_group_append  (LeadRecordGroup *self,
                                          GtkWidget       *row);
GtkListBoxRow *lead_record_group_get_row (LeadRecordGroup *self,
                                          int              position);

G_END_DECLS
