/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-passage.h"

G_BEGIN_DECLS

/**
 * LeadStretch:
 *
 * One passage of a text that is being edited: where it is now, and the words
 * it consisted of before each deletion that touched it, so that undoing the
 * deletion finds it again.
 */
typedef struct _LeadStretch LeadStretch;

LeadStretch *lead_stretch_new         (GtkTextBuffer     *buffer,
                                       const LeadPassage *passage,
                                       GtkTextTag        *look);
void         lead_stretch_free        (LeadStretch       *self);
gboolean     lead_stretch_get_range   (LeadStretch       *self,
                                       GtkTextIter       *start,
                                       GtkTextIter       *end);
void         lead_stretch_paint       (LeadStretch       *self);
void         lead_stretch_remember    (LeadStretch       *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end);
gboolean     lead_stretch_notice_loss (LeadStretch       *self);
gboolean     lead_stretch_recover     (LeadStretch       *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end);
LeadPassage *lead_stretch_dup_passage (LeadStretch       *self,
                                       const char        *body);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadStretch, lead_stretch_free)

G_END_DECLS
