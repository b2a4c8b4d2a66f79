/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-passage.h"

G_BEGIN_DECLS

/**
 * LeadStretch:
 *
 * One passage of a text that is being edited: where it is now, and where it was
 * in each text that there has been. Where the text is once more what it was, so
 * is the passage: by undo, by redo, by cutting and pasting back.
 */
typedef struct _LeadStretch LeadStretch;

LeadStretch *lead_stretch_new         (GtkTextBuffer     *buffer,
                                       const LeadPassage *passage,
                                       GtkTextTag        *look,
                                       const char        *body);
void         lead_stretch_free        (LeadStretch       *self);
gboolean     lead_stretch_get_range   (LeadStretch       *self,
                                       GtkTextIter       *start,
                                       GtkTextIter       *end);
void         lead_stretch_paint       (LeadStretch       *self);
void         lead_stretch_remember    (LeadStretch       *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end,
                                       const char        *body);
gboolean     lead_stretch_follow      (LeadStretch       *self,
                                       guint64            text);
gboolean     lead_stretch_adopt       (LeadStretch       *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end,
                                       guint64            text);
LeadPassage *lead_stretch_dup_passage (LeadStretch       *self,
                                       const char        *body);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadStretch, lead_stretch_free)

G_END_DECLS
