/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-agenda-offers.h"

#include "lead-slice.h"

/*
 * What the writer might take into a session and wouldn't think of: where
 * something gave way, where they fell short, where somebody saw it otherwise, and
 * who wasn't heard. By tags and days alone, the latest first, each entry once,
 * and never a private one.
 */

typedef struct
{
  const LeadAgendaBasis *basis;
  LeadContent           *content;
  LeadSlice             *slice;
  LeadRange              range;
  GHashTable            *taken;  /* ids of entries that are offered already */
  GArray                *offers; /* LeadOffer */
} Offering;

typedef gboolean (*MeansFunc) (LeadItem   *item,
                               LeadStance  stance);

static gboolean
means_shifted (LeadItem   *item,
               LeadStance  stance)
{
  return stance == LEAD_STANCE_SHIFTED;
}

static gboolean
means_missed (LeadItem   *item,
              LeadStance  stance)
{
  return stance == LEAD_STANCE_MISSED;
}

/* Where views differed, conflict was worked with or fled, or tensions were met. */
static gboolean
means_disagreed (LeadItem   *item,
                 LeadStance  stance)
{
  static const char * const about[]
    = { "summing-up/difference", "behaviours/conflict-uncertainty", "barriers/tensions", NULL };

  return g_strv_contains (about, lead_item_get_id (item));
}

static const LeadChronicleTag *
find_tag (Offering   *self,
          gsize       entry,
          MeansFunc   means,
          LeadItem  **item)
{
  LeadChronicle *chronicle = lead_slice_get_chronicle (self->slice);
  guint n_tags;
  const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, entry, &n_tags);

  for (guint i = 0; i < n_tags; i++)
    {
      *item = lead_content_get_item (self->content,
                                     lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_ITEMS,
                                                              tags[i].item));
      if (*item != NULL && !lead_item_get_hidden (*item) && means (*item, tags[i].stance))
        return &tags[i];
    }
  return NULL;
}

static gboolean
may_take (Offering *self,
          int64_t   id)
{
  return !lead_agenda_basis_is_private (self->basis, id)
         && !g_hash_table_contains (self->taken, &id);
}

static void
offer_entries (Offering      *self,
               LeadOfferKind  kind,
               MeansFunc      means)
{
  const LeadChronicleEntry *entries;
  const guint32 *chosen;
  gsize n_entries, n_chosen;
  guint first = self->offers->len;

  entries = lead_chronicle_get_entries (lead_slice_get_chronicle (self->slice), &n_entries);
  chosen = lead_slice_get_entries (self->slice, LEAD_SIDE_NOW, &n_chosen);
  for (gsize i = n_chosen; i > 0 && self->offers->len - first < LEAD_OFFER_MOST; i--)
    {
      const LeadChronicleEntry *entry = &entries[chosen[i - 1]];
      LeadItem *item;
      const LeadChronicleTag *tag = may_take (self, entry->id)
                                      ? find_tag (self, chosen[i - 1], means, &item) : NULL;
      LeadOffer offer = { .kind = kind, .entry = entry->id, .day = entry->day };

      if (tag == NULL)
        continue;
      offer.item = g_intern_string (lead_item_get_id (item));
      offer.stance = tag->stance;
      g_array_append_val (self->offers, offer);
      g_hash_table_add (self->taken, g_memdup2 (&entry->id, sizeof entry->id));
    }
}

static int
compare_heard (gconstpointer a,
               gconstpointer b)
{
  const LeadOffer *one = a;
  const LeadOffer *other = b;

  return (one->day > other->day) - (one->day < other->day);
}

static void
add_views (GArray        *views,
           LeadChallenge *challenge,
           LeadDay        day)
{
  GPtrArray *viewpoints = lead_challenge_get_viewpoints (challenge);

  for (guint i = 0; i < viewpoints->len; i++)
    {
      const LeadViewpoint *viewpoint = viewpoints->pdata[i];
      LeadOffer offer = { .kind = LEAD_OFFER_UNHEARD, .day = viewpoint->heard };

      if (viewpoint->heard != LEAD_DAY_NONE && day - viewpoint->heard < LEAD_OFFER_UNHEARD_DAYS)
        continue;
      offer.challenge = g_intern_string (lead_challenge_get_uuid (challenge));
      offer.who = g_intern_string (viewpoint->who);
      g_array_append_val (views, offer);
    }
}

/* Of the challenges that the session is about, or else of all that go on; those
 * never heard first, then by how long ago it was. */
static void
offer_views (Offering    *self,
             LeadSession *session)
{
  const char * const *about = lead_session_get_challenges (session);
  GPtrArray *challenges = self->basis->patterns->challenges;
  g_autoptr (GArray) views = g_array_new (FALSE, FALSE, sizeof (LeadOffer));

  for (guint i = 0; i < challenges->len; i++)
    {
      LeadChallenge *challenge = challenges->pdata[i];

      if (about[0] != NULL ? g_strv_contains (about, lead_challenge_get_uuid (challenge))
                           : lead_challenge_get_closed (challenge) == LEAD_DAY_NONE)
        add_views (views, challenge, self->range.to);
    }
  g_array_sort (views, compare_heard);
  g_array_append_vals (self->offers, views->data, MIN (views->len, LEAD_OFFER_MOST));
}

/**
 * lead_agenda_offer:
 * @basis: what the journal says
 * @content: what there is to look for
 * @session: the session that is prepared
 * @today: the local day that it is
 *
 * For a worker.
 *
 * Returns: (transfer full) (element-type LeadOffer): what may be taken into its
 *   selection, by kind
 */
GArray *
lead_agenda_offer (const LeadAgendaBasis *basis,
                   LeadContent           *content,
                   LeadSession           *session,
                   LeadDay                today)
{
  g_autoptr (GHashTable) taken = NULL;
  g_autoptr (LeadSlice) slice = NULL;
  LeadScope scope = { 0 };
  Offering self;

  g_return_val_if_fail (basis != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);
  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  scope.range = lead_agenda_get_range (basis, session, today);
  taken = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  slice = lead_slice_new (basis->patterns->chronicle, &scope, today);
  self = (Offering) { basis, content, slice, scope.range, taken,
                      g_array_new (FALSE, FALSE, sizeof (LeadOffer)) };
  offer_entries (&self, LEAD_OFFER_SHIFTED, means_shifted);
  offer_entries (&self, LEAD_OFFER_MISSED, means_missed);
  offer_entries (&self, LEAD_OFFER_DISAGREED, means_disagreed);
  offer_views (&self, session);

  return self.offers;
}
