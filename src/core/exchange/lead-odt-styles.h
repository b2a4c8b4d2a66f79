/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-line.h"
#include "lead-xml.h"

G_BEGIN_DECLS

/**
 * LeadOdtStyles:
 *
 * The styles of an OpenDocument text that mean something here: looks of words,
 * quotes, and lists with numbers.
 */
typedef struct _LeadOdtStyles LeadOdtStyles;

LeadOdtStyles *lead_odt_styles_new         (void);
void           lead_odt_styles_free        (LeadOdtStyles  *self);
gboolean       lead_odt_styles_start       (LeadOdtStyles  *self,
                                            LeadXml        *element,
                                            const char     *name);
LeadLineMarks  lead_odt_styles_get_marks   (LeadOdtStyles  *self,
                                            const char     *style);
gboolean       lead_odt_styles_is_quote    (LeadOdtStyles  *self,
                                            const char     *style);
gboolean       lead_odt_styles_is_title    (LeadOdtStyles  *self,
                                            const char     *style);
gboolean       lead_odt_styles_has_numbers (LeadOdtStyles  *self,
                                            const char     *list,
                                            guint           level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadOdtStyles, lead_odt_styles_free)

G_END_DECLS
