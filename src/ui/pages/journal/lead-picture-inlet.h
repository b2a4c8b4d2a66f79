/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-attachment.h"
#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PICTURE_INLET (lead_picture_inlet_get_type ())

/*
 * The ways by which a picture comes into a text: chosen as a file, dropped,
 * pasted.
 *
 * Signals: "taken" (LeadAttachment): one is stored and wants a place; "failed"
 * (GError): one couldn't be brought in.
 */
G_DECLARE_FINAL_TYPE (LeadPictureInlet, lead_picture_inlet, LEAD, PICTURE_INLET, GObject)

LeadPictureInlet *lead_picture_inlet_new         (GtkTextView      *view);
void              lead_picture_inlet_set_journal (LeadPictureInlet *self,
                                                  LeadJournal      *journal);
void              lead_picture_inlet_choose      (LeadPictureInlet *self);
gboolean          lead_picture_inlet_drop        (LeadPictureInlet *self,
                                                  GSList           *files);
gboolean          lead_picture_inlet_paste       (LeadPictureInlet *self);

G_END_DECLS
