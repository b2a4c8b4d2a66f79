/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-pack-record.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REPLY_DIALOG (lead_reply_dialog_get_type ())

/* Takes in a reply to a review pack: a file or words pasted, shown first. */
G_DECLARE_FINAL_TYPE (LeadReplyDialog, lead_reply_dialog, LEAD, REPLY_DIALOG, AdwWindow)

GtkWidget *lead_reply_dialog_new (GtkWindow      *parent,
                                  LeadDesk       *desk,
                                  LeadPackRecord *record);

G_END_DECLS
