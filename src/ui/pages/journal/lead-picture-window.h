/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-attachment.h"
#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PICTURE_WINDOW (lead_picture_window_get_type ())

/* One picture, as large as there is room. */
G_DECLARE_FINAL_TYPE (LeadPictureWindow, lead_picture_window, LEAD, PICTURE_WINDOW, AdwWindow)

GtkWidget *lead_picture_window_new (LeadJournal          *journal,
                                    const LeadAttachment *attachment);

G_END_DECLS
