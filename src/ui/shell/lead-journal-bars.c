/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-bars.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-notice-bar.h"

struct _LeadJournalBars
{
  AdwBin         parent_instance;

  /* children */
  LeadNoticeBar *state;
  LeadNoticeBar *trouble;
};

G_DEFINE_FINAL_TYPE (LeadJournalBars, lead_journal_bars, ADW_TYPE_BIN)

static void
show_state (LeadJournalBars *self,
            LeadJournal     *journal)
{
  const char *notice = lead_journal_get_notice (journal);

  if (notice == NULL && lead_journal_get_read_only (journal))
    notice = _("This journal is open for reading only: nothing in it can be changed.");

  lead_notice_bar_set_text (self->state, notice);
}

static void
on_report (LeadJournalBars *self,
           const GError    *error)
{
  lead_notice_bar_set_error (self->trouble, error);
}

/* A change that went through means that what stood in its way has gone. */
static void
on_changed (LeadJournalBars *self,
            guint            changes,
            GArray          *ids,
            LeadJournal     *journal)
{
  if ((changes & LEAD_CHANGE_STATE) != 0)
    show_state (self, journal);
  if ((changes & (LEAD_CHANGE_ENTRIES | LEAD_CHANGE_CHALLENGES
                  | LEAD_CHANGE_EXPERIMENTS | LEAD_CHANGE_SESSIONS)) != 0)
    lead_notice_bar_set_text (self->trouble, NULL);
}

static void
lead_journal_bars_class_init (LeadJournalBarsClass *klass)
{
}

static void
lead_journal_bars_init (LeadJournalBars *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->state = LEAD_NOTICE_BAR (lead_notice_bar_new ());
  self->trouble = LEAD_NOTICE_BAR (lead_notice_bar_new ());
  g_object_set (self->trouble, "dismissible", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->trouble), "trouble");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->state));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->trouble));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_journal_bars_set_desk:
 * @self: bars
 * @desk: the desk
 *
 * Says of its journal what is to be known, from here on.
 */
void
lead_journal_bars_set_desk (LeadJournalBars *self,
                            LeadDesk        *desk)
{
  g_return_if_fail (LEAD_IS_JOURNAL_BARS (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_signal_connect_object (desk, "report", G_CALLBACK (on_report), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  show_state (self, lead_desk_get_journal (desk));
}
