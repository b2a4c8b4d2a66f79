/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-offer-card.h"

#include "lead-wrap-layout.h"

struct _LeadOfferCard
{
  AdwBin     parent_instance;

  /* template */
  GtkWidget *icon;
  GtkLabel  *title;
  GtkLabel  *text;
  GtkWidget *buttons;
  GtkButton *accept;
  GtkButton *decline;
};

enum
{
  ACCEPTED,
  DECLINED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadOfferCard, lead_offer_card, ADW_TYPE_BIN)

static void
on_accept (LeadOfferCard *self)
{
  g_signal_emit (self, signals[ACCEPTED], 0);
}

static void
on_decline (LeadOfferCard *self)
{
  g_signal_emit (self, signals[DECLINED], 0);
}

static void
lead_offer_card_class_init (LeadOfferCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[ACCEPTED] = g_signal_new ("accepted", LEAD_TYPE_OFFER_CARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
  signals[DECLINED] = g_signal_new ("declined", LEAD_TYPE_OFFER_CARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-offer-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadOfferCard, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadOfferCard, title);
  gtk_widget_class_bind_template_child (widget_class, LeadOfferCard, text);
  gtk_widget_class_bind_template_child (widget_class, LeadOfferCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, LeadOfferCard, accept);
  gtk_widget_class_bind_template_child (widget_class, LeadOfferCard, decline);
  gtk_widget_class_bind_template_callback (widget_class, on_accept);
  gtk_widget_class_bind_template_callback (widget_class, on_decline);
}

static void
lead_offer_card_init (LeadOfferCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->buttons, lead_wrap_layout_new (6));
}

/**
 * lead_offer_card_new:
 * @title: its heading
 * @text: what is offered
 * @accept: what to press for it, with a mnemonic
 * @decline: what to press to put it off, with a mnemonic
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_offer_card_new (const char *title, const char *text, const char *accept, const char *decline)
{
  LeadOfferCard *self = g_object_new (LEAD_TYPE_OFFER_CARD, NULL);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->text, text);
  gtk_button_set_label (self->accept, accept);
  gtk_button_set_label (self->decline, decline);
  return GTK_WIDGET (self);
}

/**
 * lead_offer_card_add:
 * @self: a card
 * @label: what else to press, with a mnemonic
 *
 * Returns: (transfer none): the button, which stands last
 */
GtkWidget *
lead_offer_card_add (LeadOfferCard *self, const char *label)
{
  GtkWidget *button;

  g_return_val_if_fail (LEAD_IS_OFFER_CARD (self), NULL);

  button = gtk_button_new_with_mnemonic (label);
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (GTK_BOX (self->buttons), button);
  return button;
}

/**
 * lead_offer_card_set_icon:
 * @self: a card
 * @icon_name: stands before its heading, and says what kind of thing comes
 */
void
lead_offer_card_set_icon (LeadOfferCard *self, const char *icon_name)
{
  g_return_if_fail (LEAD_IS_OFFER_CARD (self));

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon_name);
  gtk_widget_set_visible (self->icon, TRUE);
}
