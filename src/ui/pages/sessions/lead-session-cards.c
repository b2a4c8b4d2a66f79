/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-cards.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-card-provider.h"
#include "ui/widgets/lead-offer-card.h"

/* Days before a session from which on it is brought to mind. */
#define AHEAD 7

struct _LeadSessionCards
{
  GObject   parent_instance;

  LeadDesk *desk;     /* borrowed; it owns the cards */
  gboolean  declined; /* until the journal is opened again */
};

static LeadDay
get_today (LeadSessionCards *self)
{
  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

static gboolean
is_near (LeadSession *session,
         LeadDay      today)
{
  LeadSessionState state = lead_session_get_state (session, today);

  return state == LEAD_SESSION_TODAY
         || (state == LEAD_SESSION_TO_COME && lead_session_get_day (session) - today <= AHEAD);
}

/* The next one: the list has them in that order. */
static LeadSession *
find_next (LeadSessionCards *self)
{
  GListModel *sessions = G_LIST_MODEL (lead_desk_get_sessions (self->desk));

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (LeadSession) session = g_list_model_get_item (sessions, i);

      if (is_near (session, get_today (self)))
        return session;
    }

  return NULL;
}

static void
on_open (LeadSessionCards *self)
{
  LeadSession *session = find_next (self);

  if (session != NULL)
    lead_desk_show_session (self->desk, lead_session_get_uuid (session));
}

static void
on_not_now (LeadSessionCards *self)
{
  self->declined = TRUE;
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static char *
dup_title (LeadSessionCards *self,
           LeadSession      *session)
{
  const char *whom = lead_session_get_whom (session);

  if (lead_desk_get_discreet (self->desk) || *whom == '\0')
    return g_strdup (_("A session"));

  /* Translators: with whom a session is, as the writer calls them */
  return g_strdup_printf (_("Session with %s"), whom);
}

static char *
dup_text (LeadSession *session,
          LeadDay      today)
{
  LeadDay day = lead_session_get_day (session);
  g_autofree char *words = NULL;

  if (day == today)
    return g_strdup (_("It is today. What you prepared is there."));
  /* Translators: a day within a week, as “Thursday 3 December” */
  words = lead_day_format (day, _("%A %-d %B"));

  /* Translators: a day within a week */
  return g_strdup_printf (_("It is on %s. What do you want from that hour?"), words);
}

static GtkWidget *
lead_session_cards_make_card (LeadCardProvider *provider)
{
  LeadSessionCards *self = LEAD_SESSION_CARDS (provider);
  LeadSession *session;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  GtkWidget *card;
  LeadDay today;

  if (self->desk == NULL || self->declined)
    return NULL;
  session = find_next (self);
  if (session == NULL)
    return NULL;
  today = get_today (self);
  title = dup_title (self, session);
  text = dup_text (session, today);
  card = lead_offer_card_new (title, text,
                              lead_session_get_day (session) == today ? _("_Open") : _("_Prepare"),
                              _("Not _now"));
  lead_offer_card_set_icon (LEAD_OFFER_CARD (card), "lead-page-sessions-symbolic");
  g_signal_connect_object (card, "accepted", G_CALLBACK (on_open), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (on_not_now), self, G_CONNECT_SWAPPED);

  return card;
}

static void
provider_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = lead_session_cards_make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSessionCards, lead_session_cards, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      provider_iface_init))

static void
lead_session_cards_finalize (GObject *object)
{
  g_clear_weak_pointer (&LEAD_SESSION_CARDS (object)->desk);

  G_OBJECT_CLASS (lead_session_cards_parent_class)->finalize (object);
}

static void
lead_session_cards_class_init (LeadSessionCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_session_cards_finalize;
}

static void
lead_session_cards_init (LeadSessionCards *self)
{
}

/**
 * lead_session_cards_new:
 * @desk: the desk, to whose cards the caller adds it
 *
 * Returns: (transfer full): who brings the next session to mind
 */
LeadSessionCards *
lead_session_cards_new (LeadDesk *desk)
{
  LeadSessionCards *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_CARDS, NULL);
  g_set_weak_pointer (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_sessions (desk), "items-changed",
                           G_CALLBACK (lead_card_provider_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (lead_card_provider_changed), self,
                           G_CONNECT_SWAPPED);

  return self;
}
