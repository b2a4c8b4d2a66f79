/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PAGE_PAIR (lead_page_pair_get_type ())

/**
 * LeadPagePairSide:
 * @title: what it is called, translated
 * @make: makes the page, when it is first looked at
 */
typedef struct
{
  const char  *title;
  GtkWidget *(*make) (void);
} LeadPagePairSide;

/*
 * Two pages that belong together and share one place in the window: two buttons
 * at the top turn from one to the other. A page itself, to the window.
 */
G_DECLARE_FINAL_TYPE (LeadPagePair, lead_page_pair, LEAD, PAGE_PAIR, AdwBin)

GtkWidget *lead_page_pair_new  (const LeadPagePairSide *first,
                                const LeadPagePairSide *second);
gboolean   lead_page_pair_show (LeadPagePair           *self,
                                guint                   side);

G_END_DECLS
