/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-offered-cards.h"

#include "ui/widgets/lead-card-provider.h"
#include "ui/widgets/lead-clear.h"

struct _LeadOfferedCards
{
  AdwBin      parent_instance;

  GListModel *providers; /* owned */
  GPtrArray  *heard;     /* owned; those whose signal is listened to */
  GtkBox     *places;    /* child; an AdwBin for each of those */
};

G_DEFINE_FINAL_TYPE (LeadOfferedCards, lead_offered_cards, ADW_TYPE_BIN)

static void
show_any (LeadOfferedCards *self)
{
  gboolean any = FALSE;

  for (GtkWidget *place = gtk_widget_get_first_child (GTK_WIDGET (self->places)); place != NULL;
       place = gtk_widget_get_next_sibling (place))
    any |= gtk_widget_get_visible (place);
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}

/* Only the one that has changed is made anew: something may be being written
 * in the others. */
static void
show_card (LeadOfferedCards *self, LeadCardProvider *provider)
{
  GtkWidget *place = gtk_widget_get_first_child (GTK_WIDGET (self->places));
  GtkWidget *card = lead_card_provider_make_card (provider);

  for (guint i = 0; self->heard->pdata[i] != provider; i++)
    place = gtk_widget_get_next_sibling (place);
  adw_bin_set_child (ADW_BIN (place), card);
  gtk_widget_set_visible (place, card != NULL);
  show_any (self);
}

static void
stop_hearing (LeadOfferedCards *self)
{
  for (guint i = 0; i < self->heard->len; i++)
    g_signal_handlers_disconnect_by_data (self->heard->pdata[i], self);
  g_ptr_array_set_size (self->heard, 0);
  lead_clear_box (self->places);
}

static void
on_providers (LeadOfferedCards *self)
{
  stop_hearing (self);
  for (guint i = 0; i < g_list_model_get_n_items (self->providers); i++)
    {
      LeadCardProvider *provider = g_list_model_get_item (self->providers, i);

      g_ptr_array_add (self->heard, provider);
      gtk_box_append (self->places, adw_bin_new ());
      g_signal_connect_swapped (provider, "changed", G_CALLBACK (show_card), self);
      show_card (self, provider);
    }
  show_any (self);
}

static void
lead_offered_cards_dispose (GObject *object)
{
  LeadOfferedCards *self = LEAD_OFFERED_CARDS (object);

  if (self->providers != NULL)
    stop_hearing (self);
  g_clear_object (&self->providers);

  G_OBJECT_CLASS (lead_offered_cards_parent_class)->dispose (object);
}

static void
lead_offered_cards_finalize (GObject *object)
{
  g_ptr_array_unref (LEAD_OFFERED_CARDS (object)->heard);

  G_OBJECT_CLASS (lead_offered_cards_parent_class)->finalize (object);
}

static void
lead_offered_cards_class_init (LeadOfferedCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_offered_cards_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_offered_cards_finalize;
}

static void
lead_offered_cards_init (LeadOfferedCards *self)
{
  self->heard = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->places));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_offered_cards_set_providers:
 * @self: a place for cards
 * @providers: (element-type LeadCardProvider): who may have one; to be set once
 */
void
lead_offered_cards_set_providers (LeadOfferedCards *self, GListModel *providers)
{
  g_return_if_fail (LEAD_IS_OFFERED_CARDS (self));
  g_return_if_fail (G_IS_LIST_MODEL (providers));
  g_return_if_fail (self->providers == NULL);

  self->providers = g_object_ref (providers);
  g_signal_connect_object (providers, "items-changed", G_CALLBACK (on_providers), self,
                           G_CONNECT_SWAPPED);
  on_providers (self);
}
