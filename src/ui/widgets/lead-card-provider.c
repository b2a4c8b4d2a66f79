/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-card-provider.h"

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (LeadCardProvider, lead_card_provider, G_TYPE_OBJECT)

static void
lead_card_provider_default_init (LeadCardProviderInterface *iface)
{
  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_CARD_PROVIDER, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

/**
 * lead_card_provider_make_card:
 * @self: a provider
 *
 * Returns: (transfer floating) (nullable): a new card, or %NULL when there is
 *   nothing to show
 */
GtkWidget *
lead_card_provider_make_card (LeadCardProvider *self)
{
  g_return_val_if_fail (LEAD_IS_CARD_PROVIDER (self), NULL);

  return LEAD_CARD_PROVIDER_GET_IFACE (self)->make_card (self);
}

/**
 * lead_card_provider_changed:
 * @self: a provider
 *
 * To be called by the provider when another card is to be shown, or none.
 */
void
lead_card_provider_changed (LeadCardProvider *self)
{
  g_return_if_fail (LEAD_IS_CARD_PROVIDER (self));

  g_signal_emit (self, signals[CHANGED], 0);
}
