/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-agreement-cards.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-card-provider.h"
#include "ui/widgets/lead-offer-card.h"

/* Days after a session when an agreement without a day of its own is asked after. */
#define AFTER 14

struct _LeadAgreementCards
{
  GObject   parent_instance;

  LeadDesk *desk;     /* borrowed; it owns the cards */
  gboolean  declined; /* until the journal is opened again */
};

static LeadDay
get_today (LeadAgreementCards *self)
{
  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

static gboolean
is_due (LeadSession         *session,
        const LeadAgreement *agreement,
        LeadDay              today)
{
  if (lead_session_get_state (session, today) != LEAD_SESSION_HELD
      || !lead_agreement_is_open (agreement))
    return FALSE;

  return agreement->due != LEAD_DAY_NONE ? agreement->due <= today
                                         : lead_session_get_held (session) + AFTER <= today;
}

static const LeadAgreement *
find_due_in (LeadSession *session,
             LeadDay      today)
{
  GPtrArray *agreements = lead_session_get_agreements (session);

  for (guint i = 0; i < agreements->len; i++)
    {
      if (is_due (session, agreements->pdata[i], today))
        return agreements->pdata[i];
    }

  return NULL;
}

/* The last session comes first: what was agreed lately is nearest. */
static LeadSession *
find_due (LeadAgreementCards *self)
{
  GListModel *sessions = G_LIST_MODEL (lead_desk_get_sessions (self->desk));

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (LeadSession) session = g_list_model_get_item (sessions, i);

      if (find_due_in (session, get_today (self)) != NULL)
        return session;
    }

  return NULL;
}

static void
on_look (LeadAgreementCards *self)
{
  LeadSession *session = find_due (self);

  if (session != NULL)
    lead_desk_show_session (self->desk, lead_session_get_uuid (session));
}

static void
on_not_now (LeadAgreementCards *self)
{
  self->declined = TRUE;
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static GtkWidget *
lead_agreement_cards_make_card (LeadCardProvider *provider)
{
  LeadAgreementCards *self = LEAD_AGREEMENT_CARDS (provider);
  LeadSession *session;
  const LeadAgreement *agreement;
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;
  GtkWidget *card;

  if (self->desk == NULL || self->declined
      || lead_journal_get_read_only (lead_desk_get_journal (self->desk)))
    return NULL;
  session = find_due (self);
  if (session == NULL)
    return NULL;
  agreement = find_due_in (session, get_today (self));
  /* Translators: a day, as “3 May 2026” */
  day = lead_day_format (lead_session_get_held (session), _("%-d %B %Y"));
  /* Translators: a day */
  text = g_strdup_printf (_("You agreed this on %s. What became of it?"), day);
  card = lead_offer_card_new (lead_desk_get_discreet (self->desk) ? _("What you agreed")
                                                                  : agreement->text,
                              text, _("_Say what happened"), _("Not _now"));
  lead_offer_card_set_icon (LEAD_OFFER_CARD (card), "lead-page-sessions-symbolic");
  g_signal_connect_object (card, "accepted", G_CALLBACK (on_look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (on_not_now), self, G_CONNECT_SWAPPED);

  return card;
}

static void
provider_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = lead_agreement_cards_make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadAgreementCards, lead_agreement_cards, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      provider_iface_init))

static void
lead_agreement_cards_finalize (GObject *object)
{
  g_clear_weak_pointer (&LEAD_AGREEMENT_CARDS (object)->desk);

  G_OBJECT_CLASS (lead_agreement_cards_parent_class)->finalize (object);
}

static void
lead_agreement_cards_class_init (LeadAgreementCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_agreement_cards_finalize;
}

static void
lead_agreement_cards_init (LeadAgreementCards *self)
{
}

/**
 * lead_agreement_cards_new:
 * @desk: the desk, to whose cards the caller adds it
 *
 * Returns: (transfer full): who asks what became of what was agreed
 */
LeadAgreementCards *
lead_agreement_cards_new (LeadDesk *desk)
{
  LeadAgreementCards *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_AGREEMENT_CARDS, NULL);
  g_set_weak_pointer (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_sessions (desk), "items-changed",
                           G_CALLBACK (lead_card_provider_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (lead_card_provider_changed), self,
                           G_CONNECT_SWAPPED);

  return self;
}
