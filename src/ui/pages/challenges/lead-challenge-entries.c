/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-entries.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-experiment-glimpse.h"
#include "ui/widgets/lead-glimpse.h"
#include "ui/widgets/lead-session-glimpse.h"

/* The rest is one press away, in the journal. */
#define MOST_SHOWN 10

struct _LeadChallengeEntries
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  char         *challenge;
  GCancellable *loading;

  GtkBox       *list;
  GtkLabel     *words;
  GtkWidget    *all;
};

G_DEFINE_FINAL_TYPE (LeadChallengeEntries, lead_challenge_entries, ADW_TYPE_BIN)

static LeadFilter *
dup_filter (LeadChallengeEntries *self)
{
  LeadFilter *filter = lead_filter_new ();

  filter->challenge = g_strdup (self->challenge);

  return filter;
}

/* What isn't an entry. */
typedef struct
{
  LeadDay  day;
  GObject *record; /* a LeadExperiment or a LeadSession */
} Mark;

static void
mark_clear (gpointer data)
{
  g_object_unref (((Mark *) data)->record);
}

static GtkWidget *
new_glimpse (LeadChallengeEntries *self,
             GObject              *record)
{
  return LEAD_IS_SESSION (record)
           ? lead_session_glimpse_new (self->desk, LEAD_SESSION (record))
           : lead_experiment_glimpse_new (self->desk, LEAD_EXPERIMENT (record));
}

/* What is of that day or later stands above what was written then. Returns the first that is
 * older. */
static guint
add_marks (LeadChallengeEntries *self,
           GArray               *marks,
           guint                 position,
           LeadDay               day)
{
  while (position < marks->len && g_array_index (marks, Mark, position).day >= day)
    gtk_box_append (self->list, new_glimpse (self, g_array_index (marks, Mark, position++).record));

  return position;
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  LeadDay one = ((const Mark *) a)->day;
  LeadDay other = ((const Mark *) b)->day;

  return one > other ? -1 : one < other;
}

static void
mark_experiments (LeadChallengeEntries *self,
                  GArray               *marks)
{
  GListModel *all = G_LIST_MODEL (lead_desk_get_experiments (self->desk));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (LeadExperiment) experiment = g_list_model_get_item (all, i);
      Mark mark = { lead_experiment_get_begun (experiment), G_OBJECT (experiment) };

      if (g_strcmp0 (lead_experiment_get_challenge (experiment), self->challenge) != 0)
        continue;
      g_object_ref (experiment);
      g_array_append_val (marks, mark);
    }
}

static void
mark_sessions (LeadChallengeEntries *self,
               GArray               *marks)
{
  GListModel *all = G_LIST_MODEL (lead_desk_get_sessions (self->desk));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (LeadSession) session = g_list_model_get_item (all, i);
      Mark mark = { lead_session_glimpse_get_day (self->desk, session), G_OBJECT (session) };

      if (!g_strv_contains (lead_session_get_challenges (session), self->challenge))
        continue;
      g_object_ref (session);
      g_array_append_val (marks, mark);
    }
}

/* The latest first, as entries are. */
static GArray *
dup_marks (LeadChallengeEntries *self)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (Mark));

  g_array_set_clear_func (marks, mark_clear);
  mark_experiments (self, marks);
  mark_sessions (self, marks);
  g_array_sort (marks, compare_marks);

  return marks;
}

static void
fill (LeadChallengeEntries *self,
      GPtrArray            *briefs)
{
  g_autoptr (GArray) marks = dup_marks (self);
  guint position = 0;

  lead_clear_box (self->list);
  for (guint i = 0; briefs != NULL && i < briefs->len; i++)
    {
      if (briefs->pdata[i] == NULL)
        continue;
      position = add_marks (self, marks, position,
                            lead_brief_get_moment (briefs->pdata[i])->day);
      gtk_box_append (self->list, lead_glimpse_new (self->desk, briefs->pdata[i]));
    }
  add_marks (self, marks, position, G_MININT);
}

static void
on_briefs (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadChallengeEntries) self = user_data;
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);
  if (briefs == NULL || self->desk == NULL)
    return;
  fill (self, briefs);
}

static void
show_counts (LeadChallengeEntries *self,
             guint                 n_entries)
{
  g_autofree char *text = n_entries == 0
    ? g_strdup (_("What you write from here is kept together in this place."))
    : g_strdup_printf (ngettext ("%u entry", "%u entries", n_entries), n_entries);

  gtk_label_set_text (self->words, text);
  gtk_widget_set_visible (self->all, n_entries > 0);
}

static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadChallengeEntries) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed = NULL;
  int64_t ids[MOST_SHOWN];
  guint n_ids;

  listed = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, &error);
  if (self->desk == NULL || listed == NULL)
    return;
  n_ids = MIN (listed->len, MOST_SHOWN);
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  show_counts (self, listed->len);
  if (n_ids == 0)
    fill (self, NULL);
  else
    lead_journal_load_briefs_async (LEAD_JOURNAL (source), ids, n_ids, NULL, self->loading,
                                    on_briefs, g_object_ref (self));
}

static void
load (LeadChallengeEntries *self)
{
  g_autoptr (LeadFilter) filter = dup_filter (self);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_journal_list_entries_async (lead_desk_get_journal (self->desk), filter, self->loading,
                                   on_listed, g_object_ref (self));
}

static void
on_journal_changed (LeadChallengeEntries *self,
                    guint                 changes)
{
  if ((changes & LEAD_CHANGE_ENTRIES) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}

static void
on_records (LeadChallengeEntries *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}

static void
on_all (LeadChallengeEntries *self)
{
  g_autoptr (LeadFilter) filter = dup_filter (self);

  lead_desk_show_filter (self->desk, filter);
}

static void
lead_challenge_entries_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (lead_challenge_entries_parent_class)->map (widget);
  if (LEAD_CHALLENGE_ENTRIES (widget)->desk != NULL)
    load (LEAD_CHALLENGE_ENTRIES (widget));
}

static void
lead_challenge_entries_dispose (GObject *object)
{
  LeadChallengeEntries *self = LEAD_CHALLENGE_ENTRIES (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->challenge, g_free);

  G_OBJECT_CLASS (lead_challenge_entries_parent_class)->dispose (object);
}

static void
lead_challenge_entries_class_init (LeadChallengeEntriesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_challenge_entries_dispose;
  GTK_WIDGET_CLASS (klass)->map = lead_challenge_entries_map;
}

static void
lead_challenge_entries_init (LeadChallengeEntries *self)
{
  GtkWidget *frame = lead_card_frame_new (_("What you wrote and tried"), NULL);

  self->words = GTK_LABEL (lead_card_frame_new_words ());
  self->list = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->all = gtk_button_new_with_mnemonic (_("_Show all in the journal"));
  gtk_widget_set_halign (self->all, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->all, "flat");
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->words));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->list));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->all);
  adw_bin_set_child (ADW_BIN (self), frame);
  g_signal_connect_object (self->all, "clicked", G_CALLBACK (on_all), self, G_CONNECT_SWAPPED);
}

/**
 * lead_challenge_entries_new:
 *
 * Returns: (transfer floating): a card that shows nothing yet
 */
GtkWidget *
lead_challenge_entries_new (void)
{
  return g_object_new (LEAD_TYPE_CHALLENGE_ENTRIES, NULL);
}

/**
 * lead_challenge_entries_show:
 * @self: a card
 * @desk: the desk
 * @challenge: uuid of the challenge that is meant
 */
void
lead_challenge_entries_show (LeadChallengeEntries *self,
                             LeadDesk             *desk,
                             const char           *challenge)
{
  g_return_if_fail (LEAD_IS_CHALLENGE_ENTRIES (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  if (g_set_object (&self->desk, desk))
    {
      g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                               G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (lead_desk_get_experiments (desk), "items-changed",
                               G_CALLBACK (on_records), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (lead_desk_get_sessions (desk), "items-changed",
                               G_CALLBACK (on_records), self, G_CONNECT_SWAPPED);
    }
  g_free (self->challenge);
  self->challenge = g_strdup (challenge);
  lead_clear_box (self->list);
  show_counts (self, 0);
  load (self);
}
