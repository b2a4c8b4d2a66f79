/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-attachment.h"
#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PICTURE_BUTTON (lead_picture_button_get_type ())

/*
 * A picture of an entry, small; pressed, it opens large in a window of its own,
 * which goes when the button does.
 */
G_DECLARE_FINAL_TYPE (LeadPictureButton, lead_picture_button, LEAD, PICTURE_BUTTON, AdwBin)

GtkWidget            *lead_picture_button_new            (LeadJournal          *journal,
                                                          const LeadAttachment *attachment,
                                                          int                   height);
const LeadAttachment *lead_picture_button_get_attachment (LeadPictureButton    *self);
void                  lead_picture_button_set_max_width  (LeadPictureButton    *self,
                                                          int                   width);
void                  lead_picture_button_open           (LeadPictureButton    *self);

G_END_DECLS
