/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_LABEL_BOX (lead_label_box_get_type ())

/*
 * The labels of an entry: a chip each, and a field to add one, which completes
 * from those in use.
 *
 * Signals: "changed": the person has added or removed one; "removed" (label),
 * after "changed".
 */
G_DECLARE_FINAL_TYPE (LeadLabelBox, lead_label_box, LEAD, LABEL_BOX, GtkWidget)

GtkWidget          *lead_label_box_new        (void);
void                lead_label_box_set_labels (LeadLabelBox       *self,
                                               const char * const *labels);
const char * const *lead_label_box_get_labels (LeadLabelBox       *self);
void                lead_label_box_add        (LeadLabelBox       *self,
                                               const char         *label);
void                lead_label_box_set_known  (LeadLabelBox       *self,
                                               const char * const *known);

G_END_DECLS
