/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LABEL_PANE (lead_label_pane_get_type ())

/*
 * The labels of the entry that is open, completed from those in the journal.
 *
 * Signals: "edited": the person has changed them.
 */
G_DECLARE_FINAL_TYPE (LeadLabelPane, lead_label_pane, LEAD, LABEL_PANE, AdwBin)

GtkWidget          *lead_label_pane_new        (void);
void                lead_label_pane_set_desk   (LeadLabelPane      *self,
                                                LeadDesk           *desk);
void                lead_label_pane_set_labels (LeadLabelPane      *self,
                                                int64_t             id,
                                                const char * const *labels);
void                lead_label_pane_set_id     (LeadLabelPane      *self,
                                                int64_t             id);
const char * const *lead_label_pane_get_labels (LeadLabelPane      *self);

G_END_DECLS
