/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtksourceview/gtksource.h>

#include "lead-body-pictures.h"
#include "lead-entry-tags.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BODY_VIEW (lead_body_view_get_type ())

/*
 * Where the text of an entry is written: a quiet page with room between the
 * lines, in which tagged passages are tinted and underlined.
 *
 * Signals: "edited": the person has changed the text; "selected": the
 * selection has changed; "failed" (GError): a picture couldn't be brought in.
 */
G_DECLARE_FINAL_TYPE (LeadBodyView, lead_body_view, LEAD, BODY_VIEW, GtkSourceView)

GtkWidget     *lead_body_view_new            (void);
LeadEntryTags *lead_body_view_get_tags       (LeadBodyView  *self);
void           lead_body_view_load           (LeadBodyView  *self,
                                              const char    *body,
                                              GPtrArray     *tags);
void           lead_body_view_load_pictures  (LeadBodyView  *self,
                                              LeadJournal   *journal,
                                              GPtrArray     *attachments);
LeadBodyPictures *
               lead_body_view_get_pictures   (LeadBodyView  *self);
char          *lead_body_view_dup_body       (LeadBodyView  *self);
LeadPassage   *lead_body_view_dup_selection  (LeadBodyView  *self);
void           lead_body_view_refresh        (LeadBodyView  *self);
void           lead_body_view_jump_to        (LeadBodyView  *self,
                                              LeadTag       *tag);


G_END_DECLS
