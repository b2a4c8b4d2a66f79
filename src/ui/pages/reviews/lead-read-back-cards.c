/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-read-back-cards.h"

#include "core/insight/lead-read-back.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-notes.h"
#include "lead-read-back-card.h"
#include "ui/widgets/lead-card-provider.h"

struct _LeadReadBackCards
{
  GObject    parent_instance;

  LeadDesk  *desk;     /* borrowed; it owns the cards */
  LeadEntry *entry;    /* owned; of this week, NULL until it is there */
  LeadNote  *note;     /* owned; what has been said to it this week */

  int        week;     /* that was chosen for */
  gboolean   declined; /* not in that week */
};

static LeadDay
get_today (LeadReadBackCards *self)
{
  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

static void
on_declined (LeadReadBackCards *self)
{
  self->declined = TRUE;
  lead_journal_skip_read_back_async (lead_desk_get_journal (self->desk), self->week, NULL, NULL,
                                     NULL);
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static GtkWidget *
lead_read_back_cards_make_card (LeadCardProvider *provider)
{
  LeadReadBackCards *self = LEAD_READ_BACK_CARDS (provider);
  GtkWidget *card;

  if (self->desk == NULL || self->entry == NULL || self->declined
      || lead_desk_get_discreet (self->desk)
      || lead_journal_get_read_only (lead_desk_get_journal (self->desk)))
    return NULL;
  card = lead_read_back_card_new (self->desk, self->entry, self->note);
  g_signal_connect_object (card, "declined", G_CALLBACK (on_declined), self, G_CONNECT_SWAPPED);
  return card;
}

static void
provider_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = lead_read_back_cards_make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadReadBackCards, lead_read_back_cards, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      provider_iface_init))

/* What was written beside it this week is gone on with; older notes stand. */
static const LeadNote *
find_note (LeadReadBackCards *self, GPtrArray *notes)
{
  for (guint i = 0; i < notes->len; i++)
    if (lead_read_back_week (((const LeadNote *) notes->pdata[i])->moment.day) == self->week)
      return notes->pdata[i];
  return NULL;
}

static void
take_note (LeadReadBackCards *self, GObject *source, GAsyncResult *result)
{
  g_autoptr (GPtrArray) notes
    = lead_journal_list_notes_finish (LEAD_JOURNAL (source), result, NULL);
  const LeadNote *note = notes != NULL ? find_note (self, notes) : NULL;

  g_clear_pointer (&self->note, lead_note_free);
  self->note = note != NULL ? lead_note_copy (note) : NULL;
}

static void
on_notes (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReadBackCards) self = user_data;

  take_note (self, source, result);
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

/* The card shows it already: it was written there. */
static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReadBackCards) self = user_data;

  take_note (self, source, result);
}

static void
on_entry (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReadBackCards) self = user_data;
  LeadEntry *entry = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, NULL);

  g_clear_object (&self->entry);
  self->entry = entry;
  if (entry != NULL)
    lead_journal_list_notes_async (LEAD_JOURNAL (source), lead_entry_get_id (entry), NULL,
                                   on_notes, g_object_ref (self));
}

static int64_t
choose (LeadReadBackCards *self, GArray *listed)
{
  g_autofree LeadReadBackEntry *entries = g_new (LeadReadBackEntry, listed->len + 1);
  LeadJournal *journal = lead_desk_get_journal (self->desk);

  for (guint i = 0; i < listed->len; i++)
    {
      const LeadListed *entry = &g_array_index (listed, LeadListed, i);

      entries[i].id = entry->id;
      entries[i].day = entry->day;
    }
  return lead_read_back_choose (entries, listed->len, lead_journal_get_uuid (journal),
                                get_today (self));
}

/* A failure is no reason to say anything: nothing comes back, then. */
static void
on_listed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReadBackCards) self = user_data;
  g_autoptr (GArray) listed
    = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, NULL);
  int64_t id;

  if (listed == NULL || self->desk == NULL)
    return;
  id = choose (self, listed);
  if (id != 0)
    lead_journal_load_entry_async (LEAD_JOURNAL (source), id, NULL, on_entry,
                                   g_object_ref (self));
}

static void
on_skipped (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReadBackCards) self = user_data;
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  int week;

  if (self->desk == NULL
      || !lead_journal_get_skipped_read_back_finish (LEAD_JOURNAL (source), result, &week, NULL))
    return;
  self->declined = week == self->week;
  if (self->declined)
    return;
  filter->to = get_today (self) - LEAD_READ_BACK_AGE;
  lead_journal_list_entries_async (LEAD_JOURNAL (source), filter, NULL, on_listed,
                                   g_object_ref (self));
}

static void
load (LeadReadBackCards *self)
{
  self->week = lead_read_back_week (get_today (self));
  lead_journal_get_skipped_read_back_async (lead_desk_get_journal (self->desk), NULL, on_skipped,
                                            g_object_ref (self));
}

static gboolean
has_id (GArray *ids, int64_t id)
{
  for (guint i = 0; ids != NULL && i < ids->len; i++)
    if (g_array_index (ids, int64_t, i) == id)
      return TRUE;
  return FALSE;
}

/* One chosen stays until the journal is opened again, unless it goes. */
static void
on_journal_changed (LeadReadBackCards *self, guint changes, GArray *ids)
{
  int64_t id = self->entry != NULL ? lead_entry_get_id (self->entry) : 0;

  if ((changes & LEAD_CHANGE_ENTRIES) != 0 && (ids == NULL || has_id (ids, id)))
    load (self);
  else if ((changes & LEAD_CHANGE_NOTES) != 0 && has_id (ids, id))
    lead_journal_list_notes_async (lead_desk_get_journal (self->desk), id, NULL, on_written,
                                   g_object_ref (self));
}

static void
on_discreet (LeadReadBackCards *self)
{
  lead_card_provider_changed (LEAD_CARD_PROVIDER (self));
}

static void
lead_read_back_cards_finalize (GObject *object)
{
  LeadReadBackCards *self = LEAD_READ_BACK_CARDS (object);

  g_clear_weak_pointer (&self->desk);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->note, lead_note_free);

  G_OBJECT_CLASS (lead_read_back_cards_parent_class)->finalize (object);
}

static void
lead_read_back_cards_class_init (LeadReadBackCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_read_back_cards_finalize;
}

static void
lead_read_back_cards_init (LeadReadBackCards *self)
{
}

/**
 * lead_read_back_cards_new:
 * @desk: the desk, to whose cards the caller adds it
 *
 * Returns: (transfer full): who brings old entries back
 */
LeadReadBackCards *
lead_read_back_cards_new (LeadDesk *desk)
{
  LeadReadBackCards *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_READ_BACK_CARDS, NULL);
  g_set_weak_pointer (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (on_discreet), self,
                           G_CONNECT_SWAPPED);
  load (self);
  return self;
}
