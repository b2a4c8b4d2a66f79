/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-cards.h"

#include <glib/gi18n-lib.h>

#include "lead-experiment-steps.h"
#include "ui/widgets/lead-card-provider.h"
#include "ui/widgets/lead-experiment-words.h"
#include "ui/widgets/lead-offer-card.h"

struct _LeadExperimentCards
{
  GObject   parent_instance;

  LeadDesk *desk; /* borrowed; it owns the cards */
};

static LeadDay
get_today (LeadExperimentCards *self)
{
  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

/* The first of those that are due, and how many there are. */
static LeadExperiment *
find_due (LeadExperimentCards *self,
          guint               *n_due)
{
  GListModel *experiments = G_LIST_MODEL (lead_desk_get_experiments (self->desk));
  LeadExperiment *first = NULL;

  *n_due = 0;
  for (guint i = 0; i < g_list_model_get_n_items (experiments); i++)
    {
      g_autoptr (LeadExperiment) experiment = g_list_model_get_item (experiments, i);

      if (lead_experiment_get_state (experiment, get_today (self)) != LEAD_EXPERIMENT_DUE)
        continue;
      first = first != NULL ? first : experiment;
      (*n_due)++;
    }

  return first;
}

static LeadExperimentDraft *
new_draft (LeadExperimentCards *self)
{
  guint n_due;
  LeadExperiment *experiment = find_due (self, &n_due);

  return experiment != NULL ? lead_experiment_draft_new (self->desk, experiment) : NULL;
}

static void
on_look (LeadExperimentCards *self)
{
  guint n_due;
  LeadExperiment *experiment = find_due (self, &n_due);

  if (experiment != NULL)
    lead_desk_show_experiment (self->desk, lead_experiment_get_uuid (experiment));
}

static void
on_later (LeadExperimentCards *self)
{
  g_autoptr (LeadExperimentDraft) draft = new_draft (self);

  if (draft != NULL)
    lead_experiment_step_postpone (draft);
}

static void
on_set_aside (LeadExperimentCards *self)
{
  g_autoptr (LeadExperimentDraft) draft = new_draft (self);

  if (draft != NULL)
    lead_experiment_step_close (draft);
}

static char *
dup_text (LeadExperimentCards *self,
          LeadExperiment      *experiment,
          guint                n_due)
{
  LeadDay today = get_today (self);
  LeadDay due = lead_experiment_get_due (experiment);
  g_autofree char *day = lead_experiment_dup_day_words (due, today);
  g_autofree char *asked = due == today
    ? g_strdup (_("You wanted to look at this again today. Now?"))
    /* Translators: a day. What is meant is to see how something went that was tried */
    : g_strdup_printf (_("You meant to look at this again on %s. Now?"), day);
  g_autofree char *more = NULL;

  if (n_due == 1)
    return g_steal_pointer (&asked);
  more = g_strdup_printf (ngettext ("%u more after it.", "%u more after it.", n_due - 1),
                          n_due - 1);

  return g_strdup_printf ("%s %s", asked, more);
}

static GtkWidget *
lead_experiment_cards_make_card (LeadCardProvider *provider)
{
  LeadExperimentCards *self = LEAD_EXPERIMENT_CARDS (provider);
  LeadExperiment *experiment;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  GtkWidget *card;
  GtkWidget *aside;
  guint n_due;

  if (self->desk == NULL || lead_journal_get_read_only (lead_desk_get_journal (self->desk)))
    return NULL;
  experiment = find_due (self, &n_due);
  if (experiment == NULL)
    return NULL;
  title = lead_desk_get_discreet (self->desk) ? g_strdup (_("An experiment"))
                                              : lead_experiment_dup_headline (experiment);
  text = dup_text (self, experiment, n_due);
  card = lead_offer_card_new (title, text, _("_Look now"), _("L_ater"));
  aside = lead_offer_card_add (LEAD_OFFER_CARD (card), _("_Set aside"));
  lead_offer_card_set_icon (LEAD_OFFER_CARD (card), "lead-experiment-symbolic");
  g_signal_connect_object (card, "accepted", G_CALLBACK (on_look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (on_later), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (aside, "clicked", G_CALLBACK (on_set_aside), self, G_CONNECT_SWAPPED);

  return card;
}

static void
provider_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = lead_experiment_cards_make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadExperimentCards, lead_experiment_cards, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      provider_iface_init))

static void
on_changed (LeadExperimentCards *self)
{
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static void
lead_experiment_cards_finalize (GObject *object)
{
  g_clear_weak_pointer (&LEAD_EXPERIMENT_CARDS (object)->desk);

  G_OBJECT_CLASS (lead_experiment_cards_parent_class)->finalize (object);
}

static void
lead_experiment_cards_class_init (LeadExperimentCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_experiment_cards_finalize;
}

static void
lead_experiment_cards_init (LeadExperimentCards *self)
{
}

/**
 * lead_experiment_cards_new:
 * @desk: the desk, to whose cards the caller adds it
 *
 * Returns: (transfer full): who brings experiments back
 */
LeadExperimentCards *
lead_experiment_cards_new (LeadDesk *desk)
{
  LeadExperimentCards *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_EXPERIMENT_CARDS, NULL);
  g_set_weak_pointer (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_experiments (desk), "items-changed",
                           G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);

  return self;
}
