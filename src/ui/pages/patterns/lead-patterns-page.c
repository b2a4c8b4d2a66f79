/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-patterns-page.h"

struct _LeadPatternsPage
{
  AdwBin    parent_instance;

  LeadDesk *desk;
};

static void
lead_patterns_page_set_desk (LeadPage *page,
                         LeadDesk *desk)
{
  g_set_object (&LEAD_PATTERNS_PAGE (page)->desk, desk);
}

static void
lead_patterns_page_page_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_patterns_page_set_desk;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadPatternsPage, lead_patterns_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, lead_patterns_page_page_init))

static void
lead_patterns_page_dispose (GObject *object)
{
  g_clear_object (&LEAD_PATTERNS_PAGE (object)->desk);

  G_OBJECT_CLASS (lead_patterns_page_parent_class)->dispose (object);
}

static void
lead_patterns_page_class_init (LeadPatternsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_patterns_page_dispose;
}

static void
lead_patterns_page_init (LeadPatternsPage *self)
{
}

/**
 * lead_patterns_page_new:
 *
 * Returns: the page, not yet at a desk
 */
GtkWidget *
lead_patterns_page_new (void)
{
  return g_object_new (LEAD_TYPE_PATTERNS_PAGE, NULL);
}
