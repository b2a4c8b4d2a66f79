/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-finder.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "lead-talk-part.h"

#define KEY_UUID "lead-uuid"

/* So many of what is found are shown. */
#define MOST_FOUND 6

struct _LeadTalkFinder
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  GCancellable *searching;

  GtkWidget    *search;
  GtkWidget    *none;
  GtkWidget    *found;
};

enum
{
  SHOW_ENTRY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTalkFinder, lead_talk_finder, ADW_TYPE_BIN)

static void
on_show (LeadTalkFinder *self,
         GtkWidget      *button)
{
  g_signal_emit (self, signals[SHOW_ENTRY], 0, g_object_get_data (G_OBJECT (button), KEY_UUID));
}

static GtkWidget *
make_row (LeadTalkFinder *self,
          LeadBrief      *brief)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Show"));
  /* Translators: a day: "22 November 2026" */
  g_autofree char *day = lead_day_format (lead_brief_get_moment (brief)->day, _("%-d %B %Y"));
  const char *title = lead_brief_get_title (brief);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *title != '\0' ? title : day);
  if (*title != '\0')
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), day);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  g_object_set_data_full (G_OBJECT (button), KEY_UUID, g_strdup (lead_brief_get_uuid (brief)),
                          g_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_show), self, G_CONNECT_SWAPPED);

  return row;
}

static void
clear (LeadTalkFinder *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->found), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->found), GTK_WIDGET (row));
}

static void
show_found (LeadTalkFinder *self,
            GPtrArray      *briefs)
{
  guint n_found = 0;

  clear (self);
  for (guint i = 0; briefs != NULL && i < briefs->len && n_found < MOST_FOUND; i++)
    {
      LeadBrief *brief = briefs->pdata[i];

      if (brief == NULL || lead_brief_get_private (brief))
        continue;
      gtk_list_box_append (GTK_LIST_BOX (self->found), make_row (self, brief));
      n_found++;
    }
  gtk_widget_set_visible (self->found, n_found > 0);
  gtk_widget_set_visible (self->none, n_found == 0);
}

static void
on_briefs (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadTalkFinder) self = user_data;
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);
  if (briefs != NULL && self->desk != NULL)
    show_found (self, briefs);
}

/* Twice as many as are shown: private ones are left out. */
static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadTalkFinder) self = user_data;
  g_autoptr (GArray) listed = NULL;
  int64_t ids[2 * MOST_FOUND];
  guint n_ids;

  listed = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, NULL);
  if (listed == NULL || self->desk == NULL)
    return;
  n_ids = MIN (listed->len, G_N_ELEMENTS (ids));
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  if (n_ids == 0)
    show_found (self, NULL);
  else
    lead_journal_load_briefs_async (LEAD_JOURNAL (source), ids, n_ids, NULL, self->searching,
                                    on_briefs, g_object_ref (self));
}

static void
on_search (LeadTalkFinder *self)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  filter->words = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
  filter->limit = 2 * MOST_FOUND;
  if (*filter->words == '\0')
    {
      gtk_widget_set_visible (self->found, FALSE);
      gtk_widget_set_visible (self->none, FALSE);
      return;
    }
  self->searching = g_cancellable_new ();
  lead_journal_list_entries_async (lead_desk_get_journal (self->desk), filter, self->searching,
                                   on_listed, g_object_ref (self));
}

static gboolean
lead_talk_finder_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_TALK_FINDER (widget)->search);
}

static void
lead_talk_finder_dispose (GObject *object)
{
  LeadTalkFinder *self = LEAD_TALK_FINDER (object);

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_talk_finder_parent_class)->dispose (object);
}

static void
lead_talk_finder_class_init (LeadTalkFinderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_talk_finder_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_talk_finder_grab_focus;
  signals[SHOW_ENTRY] = g_signal_new ("show-entry", LEAD_TYPE_TALK_FINDER, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
make_search (LeadTalkFinder *self)
{
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Find an entry to show"), NULL);
  gtk_text_set_input_hints (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->search))),
                            GTK_INPUT_HINT_PRIVATE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Find an entry to show"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (on_search), self,
                           G_CONNECT_SWAPPED);
}

static void
lead_talk_finder_init (LeadTalkFinder *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  make_search (self);
  self->found = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->found), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->found, "boxed-list");
  gtk_widget_set_visible (self->found, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->found), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What was found"), -1);
  lead_talk_add_label (GTK_BOX (box),
                       _("What is found here is seen by everyone who looks at this window. "
                         "Private entries never come up."),
                       "dim-label");
  gtk_box_append (GTK_BOX (box), self->search);
  self->none = lead_talk_add_label (GTK_BOX (box), _("Nothing found."), "dim-label");
  gtk_widget_set_visible (self->none, FALSE);
  gtk_box_append (GTK_BOX (box), self->found);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_talk_finder_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): one that has found nothing yet
 */
GtkWidget *
lead_talk_finder_new (LeadDesk *desk)
{
  LeadTalkFinder *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_TALK_FINDER, NULL);
  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}
