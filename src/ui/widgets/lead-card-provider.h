/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_CARD_PROVIDER (lead_card_provider_get_type ())

/*
 * Somebody who may have a card for Today: something to be done, put off or
 * looked at. Whoever has one adds a provider to lead_desk_get_cards(); Today
 * knows no more of it than this.
 *
 * Signals: "changed": there is another card now, or none any more.
 */
G_DECLARE_INTERFACE (LeadCardProvider, lead_card_provider, LEAD, CARD_PROVIDER, GObject)

/**
 * LeadCardProviderInterface:
 * @make_card: makes the card, or gives %NULL when there is nothing to show now.
 *   The card has its own heading and frame (style class "card")
 */
struct _LeadCardProviderInterface
{
  GTypeInterface parent_iface;

  GtkWidget *(*make_card) (LeadCardProvider *self);
};

GtkWidget *lead_card_provider_make_card (LeadCardProvider *self);
void       lead_card_provider_changed   (LeadCardProvider *self);

G_END_DECLS
