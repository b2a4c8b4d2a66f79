/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-recovery-reminder.h"

#include "core/store/lead-journal-recovery.h"
#include "lead-recovery-card.h"

struct _LeadRecoveryReminder
{
  GObject       parent_instance;

  /* Owned; the desk isn't: it owns this. */
  GCancellable *cancellable;

  /* Borrowed. */
  LeadDesk     *desk;

  gboolean      due;
};

static GtkWidget *
lead_recovery_reminder_make_card (LeadCardProvider *provider)
{
  LeadRecoveryReminder *self = LEAD_RECOVERY_REMINDER (provider);

  return self->due && self->desk != NULL ? lead_recovery_card_new (self->desk) : NULL;
}

static void
lead_recovery_reminder_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = lead_recovery_reminder_make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadRecoveryReminder, lead_recovery_reminder, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      lead_recovery_reminder_iface_init))

static void
lead_recovery_reminder_loaded_cb (GObject      *object,
                                  GAsyncResult *result,
                                  gpointer      user_data)
{
  g_autoptr(LeadRecoveryReminder) self = LEAD_RECOVERY_REMINDER (user_data);
  LeadRecoveryState state;
  gboolean due;

  if (!lead_journal_load_recovery_finish (LEAD_JOURNAL (object), result, &state, NULL))
    return;

  due = state == LEAD_RECOVERY_DUE;
  if (due == self->due)
    return;

  self->due = due;
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static void
lead_recovery_reminder_load (LeadRecoveryReminder *self,
                             LeadJournal          *journal)
{
  /* What can't be written can't remember that it was put off. */
  if (!lead_journal_get_read_only (journal))
    lead_journal_load_recovery_async (journal, self->cancellable,
                                      lead_recovery_reminder_loaded_cb, g_object_ref (self));
}

static void
lead_recovery_reminder_changed_cb (LeadRecoveryReminder *self,
                                   guint                 kinds,
                                   GArray               *ids,
                                   LeadJournal          *journal)
{
  if ((kinds & LEAD_CHANGE_STATE) != 0)
    lead_recovery_reminder_load (self, journal);
}

static void
lead_recovery_reminder_dispose (GObject *object)
{
  LeadRecoveryReminder *self = LEAD_RECOVERY_REMINDER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_weak_pointer (&self->desk);

  G_OBJECT_CLASS (lead_recovery_reminder_parent_class)->dispose (object);
}

static void
lead_recovery_reminder_class_init (LeadRecoveryReminderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_recovery_reminder_dispose;
}

static void
lead_recovery_reminder_init (LeadRecoveryReminder *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * lead_recovery_reminder_new:
 * @desk: the desk of an open journal, which is to own this
 *
 * Returns: (transfer full): a provider that has no card yet
 */
LeadRecoveryReminder *
lead_recovery_reminder_new (LeadDesk *desk)
{
  LeadRecoveryReminder *self;
  LeadJournal *journal;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_RECOVERY_REMINDER, NULL);
  journal = lead_desk_get_journal (desk);
  g_set_weak_pointer (&self->desk, desk);
  g_signal_connect_object (journal, "changed", G_CALLBACK (lead_recovery_reminder_changed_cb),
                           self, G_CONNECT_SWAPPED);
  lead_recovery_reminder_load (self, journal);

  return self;
}
