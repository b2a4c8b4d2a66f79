/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-page.h"

struct _LeadJournalPage
{
  AdwBin    parent_instance;

  LeadDesk *desk;
};

static void
lead_journal_page_set_desk (LeadPage *page,
                         LeadDesk *desk)
{
  g_set_object (&LEAD_JOURNAL_PAGE (page)->desk, desk);
}

static void
lead_journal_page_page_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_journal_page_set_desk;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadJournalPage, lead_journal_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, lead_journal_page_page_init))

static void
lead_journal_page_dispose (GObject *object)
{
  g_clear_object (&LEAD_JOURNAL_PAGE (object)->desk);

  G_OBJECT_CLASS (lead_journal_page_parent_class)->dispose (object);
}

static void
lead_journal_page_class_init (LeadJournalPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_journal_page_dispose;
}

static void
lead_journal_page_init (LeadJournalPage *self)
{
}

/**
 * lead_journal_page_new:
 *
 * Returns: the page, not yet at a desk
 */
GtkWidget *
lead_journal_page_new (void)
{
  return g_object_new (LEAD_TYPE_JOURNAL_PAGE, NULL);
}
