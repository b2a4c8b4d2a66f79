/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PICTURE_STRIP (lead_picture_strip_get_type ())

/*
 * The pictures of an entry that have no place in its text, in a row: those of
 * journals that keep them apart, and those whose place was deleted.
 *
 * Signals: "remove" (#LeadAttachment): the person doesn't want it any more.
 */
G_DECLARE_FINAL_TYPE (LeadPictureStrip, lead_picture_strip, LEAD, PICTURE_STRIP, AdwBin)

GtkWidget *lead_picture_strip_new  (void);
void       lead_picture_strip_show (LeadPictureStrip *self,
                                    LeadJournal      *journal,
                                    GPtrArray        *attachments);

G_END_DECLS
