/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-attachment.h"
#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BODY_PICTURES (lead_body_pictures_get_type ())

/*
 * The pictures in a text. Each stands below the line that refers to it, in room
 * that the line leaves; the text itself stays as it is stored, character by
 * character, so that neither undo nor passages know of pictures.
 *
 * Signals: "placed": other pictures than before have a place in the text.
 */
G_DECLARE_FINAL_TYPE (LeadBodyPictures, lead_body_pictures, LEAD, BODY_PICTURES, GObject)

LeadBodyPictures *lead_body_pictures_new             (GtkTextView       *view);
void              lead_body_pictures_load            (LeadBodyPictures  *self,
                                                      LeadJournal       *journal,
                                                      GPtrArray         *attachments);
GPtrArray        *lead_body_pictures_get_attachments (LeadBodyPictures  *self);
GPtrArray        *lead_body_pictures_dup_unplaced    (LeadBodyPictures  *self);
void              lead_body_pictures_set_attachments (LeadBodyPictures  *self,
                                                      GPtrArray         *attachments);
void              lead_body_pictures_insert          (LeadBodyPictures  *self,
                                                      const LeadAttachment *attachment);
gboolean          lead_body_pictures_open            (LeadBodyPictures  *self,
                                                      const GtkTextIter *iter);

G_END_DECLS
