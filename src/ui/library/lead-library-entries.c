/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-entries.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "lead-library-rows.h"

/* Entries that are shown here; the others are in the journal. */
#define MOST_ENTRIES 5

struct _LeadLibraryEntries
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  char *id; /* of the item */
  GCancellable *cancellable;

  /* children */
  GtkWidget *group;
  guint n_entries;
};

G_DEFINE_FINAL_TYPE (LeadLibraryEntries, lead_library_entries, ADW_TYPE_BIN)

static void
entry_cb (LeadLibraryEntries *self,
          GtkWidget          *row)
{
  int64_t *id = g_object_get_data (G_OBJECT (row), "entry");

  lead_desk_show_entry (self->desk, *id);
}

static void
all_entries_cb (LeadLibraryEntries *self)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  filter->item = g_strdup (self->id);
  lead_desk_show_filter (self->desk, filter);
}

static void
add_entry (LeadLibraryEntries *self,
           LeadBrief          *brief)
{
  GtkWidget *row = adw_action_row_new ();
  int64_t id = lead_brief_get_id (brief);
  const char *title = lead_brief_get_title (brief);
  g_autofree char *day = lead_day_format (lead_brief_get_moment (brief)->day, _("%-d %B %Y"));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  if (lead_desk_get_discreet (self->desk))
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  else
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     *title != '\0' ? title : lead_brief_get_excerpt (brief));
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), day);
    }
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "entry", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (entry_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

static void
briefs_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadLibraryEntries) self = user_data;
  g_autoptr (GPtrArray) briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result,
                                                                  NULL);
  GtkWidget *row;
  g_autofree char *label = NULL;

  if (briefs == NULL || self->desk == NULL)
    return;
  for (guint i = 0; i < briefs->len; i++)
    if (briefs->pdata[i] != NULL)
      add_entry (self, briefs->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  if (self->n_entries <= MOST_ENTRIES)
    return;
  row = adw_action_row_new ();
  label = g_strdup_printf (ngettext ("Show all: %u entry", "Show all: %u entries",
                                     self->n_entries), self->n_entries);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (all_entries_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadLibraryEntries) self = user_data;
  g_autoptr (GArray) listed = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result,
                                                                NULL, NULL);
  int64_t ids[MOST_ENTRIES];
  guint n_ids;

  if (listed == NULL || listed->len == 0 || self->desk == NULL)
    return;
  self->n_entries = listed->len;
  n_ids = MIN (listed->len, MOST_ENTRIES);
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  lead_journal_load_briefs_async (LEAD_JOURNAL (source), ids, n_ids, NULL, self->cancellable,
                                  briefs_cb, g_object_ref (self));
}

static void
load (LeadLibraryEntries *self)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  filter->item = g_strdup (self->id);
  lead_journal_list_entries_async (lead_desk_get_journal (self->desk), filter, self->cancellable,
                                   listed_cb, g_object_ref (self));
}

static void
lead_library_entries_dispose (GObject *object)
{
  LeadLibraryEntries *self = LEAD_LIBRARY_ENTRIES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_library_entries_parent_class)->dispose (object);
}

static void
lead_library_entries_finalize (GObject *object)
{
  g_free (LEAD_LIBRARY_ENTRIES (object)->id);

  G_OBJECT_CLASS (lead_library_entries_parent_class)->finalize (object);
}

static void
lead_library_entries_class_init (LeadLibraryEntriesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_library_entries_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_library_entries_finalize;
}

static void
lead_library_entries_init (LeadLibraryEntries *self)
{
  self->cancellable = g_cancellable_new ();
  self->group = lead_library_group_new (_("Your entries"), NULL);
  adw_bin_set_child (ADW_BIN (self), self->group);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_library_entries_new:
 * @desk: the desk of the open journal
 * @id: canonical id of an item
 *
 * Returns: (transfer floating): the newest entries that carry the item; not
 *   visible while there are none
 */
GtkWidget *
lead_library_entries_new (LeadDesk   *desk,
                          const char *id)
{
  LeadLibraryEntries *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_ENTRIES, NULL);
  self->desk = g_object_ref (desk);
  self->id = g_strdup (id);
  load (self);
  return GTK_WIDGET (self);
}
