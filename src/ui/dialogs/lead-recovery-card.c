/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-recovery.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-recovery-card.h"
#include "lead-recovery-dialog.h"

struct _LeadRecoveryCard
{
  AdwBin    parent_instance;

  /* Owned. */
  LeadDesk *desk;
};

G_DEFINE_FINAL_TYPE (LeadRecoveryCard, lead_recovery_card, ADW_TYPE_BIN)

static void
lead_recovery_card_make_cb (LeadRecoveryCard *self)
{
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_window_present (GTK_WINDOW (lead_recovery_dialog_new (GTK_WINDOW (window), self->desk)));
}

static void
lead_recovery_card_put_off_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadDesk) desk = LEAD_DESK (user_data);
  g_autoptr(GError) error = NULL;

  if (!lead_journal_set_recovery_finish (LEAD_JOURNAL (object), result, &error))
    lead_desk_report (desk, error);
}

/* The card goes when the journal has it in writing. */
static void
lead_recovery_card_later_cb (LeadRecoveryCard *self)
{
  lead_journal_set_recovery_async (lead_desk_get_journal (self->desk), LEAD_RECOVERY_PUT_OFF,
                                   NULL, lead_recovery_card_put_off_cb,
                                   g_object_ref (self->desk));
}

static void
lead_recovery_card_dispose (GObject *object)
{
  LeadRecoveryCard *self = LEAD_RECOVERY_CARD (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_recovery_card_parent_class)->dispose (object);
}

static void
lead_recovery_card_class_init (LeadRecoveryCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_recovery_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-recovery-card.ui");
  gtk_widget_class_bind_template_callback (widget_class, lead_recovery_card_make_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_recovery_card_later_cb);
}

static void
lead_recovery_card_init (LeadRecoveryCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_recovery_card_new:
 * @desk: the desk of an open journal that has no recovery sheet
 *
 * Returns: a card
 */
GtkWidget *
lead_recovery_card_new (LeadDesk *desk)
{
  LeadRecoveryCard *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_RECOVERY_CARD, NULL);
  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}
