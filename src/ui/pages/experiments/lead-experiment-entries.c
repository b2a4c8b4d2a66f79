/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-entries.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-lists.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-glimpse.h"

struct _LeadExperimentEntries
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  GCancellable *loading;

  GtkBox       *list;
};

G_DEFINE_FINAL_TYPE (LeadExperimentEntries, lead_experiment_entries, ADW_TYPE_BIN)

static void
clear (LeadExperimentEntries *self)
{
  lead_clear_box (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
on_briefs (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadExperimentEntries) self = user_data;
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);
  if (briefs == NULL || self->desk == NULL)
    return;
  clear (self);
  for (guint i = 0; i < briefs->len; i++)
    if (briefs->pdata[i] != NULL)
      gtk_box_append (self->list, lead_glimpse_new (self->desk, briefs->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->list)) != NULL);
}

static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadExperimentEntries) self = user_data;
  g_autoptr (GArray) ids = NULL;

  ids = lead_journal_list_experiment_entries_finish (LEAD_JOURNAL (source), result, NULL);
  if (ids == NULL || self->desk == NULL)
    return;
  if (ids->len == 0)
    clear (self);
  else
    lead_journal_load_briefs_async (LEAD_JOURNAL (source), (const int64_t *) (gpointer) ids->data,
                                    ids->len, NULL, self->loading, on_briefs, g_object_ref (self));
}

static void
lead_experiment_entries_dispose (GObject *object)
{
  LeadExperimentEntries *self = LEAD_EXPERIMENT_ENTRIES (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_experiment_entries_parent_class)->dispose (object);
}

static void
lead_experiment_entries_class_init (LeadExperimentEntriesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_experiment_entries_dispose;
}

static void
lead_experiment_entries_init (LeadExperimentEntries *self)
{
  GtkWidget *frame = lead_card_frame_new (_("What you wrote about it"), NULL);

  self->list = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), frame);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_experiment_entries_new:
 *
 * Returns: (transfer floating): a card that shows nothing yet
 */
GtkWidget *
lead_experiment_entries_new (void)
{
  return g_object_new (LEAD_TYPE_EXPERIMENT_ENTRIES, NULL);
}

/**
 * lead_experiment_entries_show:
 * @self: a card
 * @desk: the desk
 * @uuid: (nullable): the experiment that is meant, %NULL while it isn't stored
 */
void
lead_experiment_entries_show (LeadExperimentEntries *self,
                              LeadDesk              *desk,
                              const char            *uuid)
{
  g_return_if_fail (LEAD_IS_EXPERIMENT_ENTRIES (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  if (uuid == NULL)
    clear (self);
  else
    lead_journal_list_experiment_entries_async (lead_desk_get_journal (desk), uuid, self->loading,
                                                on_listed, g_object_ref (self));
}
