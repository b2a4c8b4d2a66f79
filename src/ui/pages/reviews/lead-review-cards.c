/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review-cards.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-review-series.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-reviews.h"
#include "lead-review-step.h"
#include "lead-review-walk.h"
#include "ui/widgets/lead-card-provider.h"
#include "ui/widgets/lead-offer-card.h"

/* So long a review that isn't finished is offered to be gone on with. */
#define LATELY 7

struct _LeadReviewCards
{
  GObject     parent_instance;

  LeadDesk   *desk;      /* borrowed; it owns the cards */
  GPtrArray  *reviews;   /* owned; NULL until they are there */
  guint       n_entries;
  gboolean    declined;  /* not now: until the journal is opened again */
};

static LeadDay
get_today (LeadReviewCards *self)
{
  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

static const LeadReview *
get_last (LeadReviewCards *self)
{
  return self->reviews->len > 0 ? self->reviews->pdata[0] : NULL;
}

static gboolean
is_unfinished (LeadReviewCards *self, const LeadReview *review)
{
  g_autoptr (GArray) steps = lead_review_steps_new (lead_desk_get_content (self->desk));

  for (guint i = 0; i < steps->len; i++)
    if (!lead_review_step_is_done (&g_array_index (steps, LeadReviewStep, i), review))
      return TRUE;
  return FALSE;
}

static void
on_begin (LeadReviewCards *self)
{
  const LeadReview *last = get_last (self);

  lead_review_walk_begin (self->desk, last != NULL ? last->moment.day : LEAD_DAY_NONE);
}

static void
on_go_on (LeadReviewCards *self)
{
  lead_desk_begin_walk (self->desk, lead_review_walk_new (self->desk, get_last (self)));
}

static void
on_not_now (LeadReviewCards *self)
{
  self->declined = TRUE;
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static GtkWidget *
new_card (LeadReviewCards *self, const char *title, const char *text, const char *action,
          GCallback callback)
{
  GtkWidget *card = lead_offer_card_new (title, text, action, _("Not _now"));

  g_signal_connect_object (card, "accepted", callback, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (on_not_now), self, G_CONNECT_SWAPPED);
  return card;
}

static GtkWidget *
lead_review_cards_make_card (LeadCardProvider *provider)
{
  LeadReviewCards *self = LEAD_REVIEW_CARDS (provider);
  const LeadReview *last;
  LeadDay today;

  if (self->reviews == NULL || self->declined
      || lead_journal_get_read_only (lead_desk_get_journal (self->desk)))
    return NULL;
  last = get_last (self);
  today = get_today (self);
  if (last != NULL && today - last->moment.day <= LATELY && is_unfinished (self, last))
    return new_card (self, _("Your self-review"),
                     _("You began it lately, and what you said is kept."), _("_Go on with it"),
                     G_CALLBACK (on_go_on));
  if (!lead_review_is_due (last != NULL ? last->moment.day : LEAD_DAY_NONE, today,
                           self->n_entries))
    return NULL;
  return new_card (self, _("A longer look back?"),
                   _("A self-review: what speaks to you now, how far you work in this way beside "
                     "what your journal shows of it, and what next."),
                   _("_Begin a self-review"), G_CALLBACK (on_begin));
}

static void
provider_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = lead_review_cards_make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadReviewCards, lead_review_cards, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      provider_iface_init))

static void
on_listed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReviewCards) self = user_data;
  g_autoptr (GArray) listed
    = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, NULL);

  if (listed == NULL || self->desk == NULL)
    return;
  self->n_entries = listed->len;
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

/* A failure is no reason to say anything: nothing is offered, then. */
static void
on_reviews (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReviewCards) self = user_data;
  GPtrArray *reviews = lead_journal_list_reviews_finish (LEAD_JOURNAL (source), result, NULL);
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  if (reviews == NULL)
    return;
  g_clear_pointer (&self->reviews, g_ptr_array_unref);
  self->reviews = reviews;
  filter->limit = LEAD_REVIEW_LEAST_ENTRIES;
  lead_journal_list_entries_async (LEAD_JOURNAL (source), filter, NULL, on_listed,
                                   g_object_ref (self));
}

static void
load (LeadReviewCards *self)
{
  lead_journal_list_reviews_async (lead_desk_get_journal (self->desk), NULL, on_reviews,
                                   g_object_ref (self));
}

/* More entries than enough change nothing. */
static void
on_journal_changed (LeadReviewCards *self, guint changes)
{
  if ((changes & LEAD_CHANGE_REVIEWS) != 0
      || ((changes & LEAD_CHANGE_ENTRIES) != 0 && self->n_entries < LEAD_REVIEW_LEAST_ENTRIES))
    load (self);
}

static void
lead_review_cards_finalize (GObject *object)
{
  LeadReviewCards *self = LEAD_REVIEW_CARDS (object);

  g_clear_weak_pointer (&self->desk);
  g_clear_pointer (&self->reviews, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_review_cards_parent_class)->finalize (object);
}

static void
lead_review_cards_class_init (LeadReviewCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_review_cards_finalize;
}

static void
lead_review_cards_init (LeadReviewCards *self)
{
}

/**
 * lead_review_cards_new:
 * @desk: the desk, to whose cards the caller adds it
 *
 * Returns: (transfer full): who offers self-reviews
 */
LeadReviewCards *
lead_review_cards_new (LeadDesk *desk)
{
  LeadReviewCards *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_REVIEW_CARDS, NULL);
  g_set_weak_pointer (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  load (self);
  return self;
}
