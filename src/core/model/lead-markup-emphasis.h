/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-markup.h"

G_BEGIN_DECLS

/*
 * The stars and underscores of a line, and which of them belong together.
 */
typedef struct _LeadMarkupEmphasis LeadMarkupEmphasis;

LeadMarkupEmphasis *lead_markup_emphasis_new  (void);
void                lead_markup_emphasis_free (LeadMarkupEmphasis *self);
guint               lead_markup_emphasis_add  (LeadMarkupEmphasis *self,
                                               const gunichar     *text,
                                               guint               length,
                                               guint               at);
void                lead_markup_emphasis_end  (LeadMarkupEmphasis *self,
                                               GArray             *markups);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadMarkupEmphasis, lead_markup_emphasis_free)

G_END_DECLS
