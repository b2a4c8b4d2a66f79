/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-experiments.h"

#include "core/store/lead-journal-experiments.h"
#include "ui/widgets/lead-wrap-layout.h"

#define KEY_UUID "lead-uuid"

struct _LeadEntryExperiments
{
  GtkWidget parent_instance;

  /* owned */
  LeadDesk *desk;
  char *entry; /* (nullable): uuid of the entry that is shown */
  char *telling; /* (nullable): uuid of an entry that isn't stored yet */
  char *told; /* uuid of the experiment that it tells of */
};

G_DEFINE_FINAL_TYPE (LeadEntryExperiments, lead_entry_experiments, GTK_TYPE_WIDGET)

static void
clicked_cb (LeadEntryExperiments *self,
            GtkWidget            *button)
{
  lead_desk_show_experiment (self->desk, g_object_get_data (G_OBJECT (button), KEY_UUID));
}

static GtkWidget *
new_button (LeadEntryExperiments *self,
            LeadExperiment       *experiment)
{
  g_autofree char *headline = lead_experiment_dup_headline (experiment);
  /* Translators: what is tried, read aloud */
  g_autofree char *spoken = g_strdup_printf (_("Experiment: %s"), headline);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (headline);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("lead-experiment-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small");
  gtk_widget_set_tooltip_text (button, _("The experiment that this entry belongs to"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), KEY_UUID,
                          g_strdup (lead_experiment_get_uuid (experiment)), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
clear (LeadEntryExperiments *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static gboolean
belongs (LeadExperiment *experiment,
         const char     *entry)
{
  return g_strv_contains (lead_experiment_get_entries (experiment), entry)
         || g_strcmp0 (lead_experiment_get_source (experiment), entry) == 0;
}

static void
update (LeadEntryExperiments *self)
{
  GListModel *experiments = G_LIST_MODEL (lead_desk_get_experiments (self->desk));

  clear (self);
  for (guint i = 0; self->entry != NULL && i < g_list_model_get_n_items (experiments); i++)
    {
      g_autoptr (LeadExperiment) experiment = g_list_model_get_item (experiments, i);

      if (belongs (experiment, self->entry))
        gtk_widget_set_parent (new_button (self, experiment), GTK_WIDGET (self));
    }
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self)) != NULL);
}

static void
lead_entry_experiments_dispose (GObject *object)
{
  LeadEntryExperiments *self = LEAD_ENTRY_EXPERIMENTS (object);

  clear (self);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->entry, g_free);
  g_clear_pointer (&self->telling, g_free);
  g_clear_pointer (&self->told, g_free);

  G_OBJECT_CLASS (lead_entry_experiments_parent_class)->dispose (object);
}

static void
lead_entry_experiments_class_init (LeadEntryExperimentsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_entry_experiments_dispose;
}

static void
lead_entry_experiments_init (LeadEntryExperiments *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), lead_wrap_layout_new (6));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_entry_experiments_new:
 *
 * Returns: (transfer floating): nothing to be seen yet
 */
GtkWidget *
lead_entry_experiments_new (void)
{
  return g_object_new (LEAD_TYPE_ENTRY_EXPERIMENTS, NULL);
}

/**
 * lead_entry_experiments_set_desk:
 * @self: where experiments are shown
 * @desk: the desk; to be set once
 */
void
lead_entry_experiments_set_desk (LeadEntryExperiments *self,
                                 LeadDesk             *desk)
{
  g_return_if_fail (LEAD_IS_ENTRY_EXPERIMENTS (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (lead_desk_get_experiments (desk), "items-changed", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
}

/**
 * lead_entry_experiments_show:
 * @self: where experiments are shown
 * @entry: (nullable): uuid of the entry that is meant
 */
void
lead_entry_experiments_show (LeadEntryExperiments *self,
                             const char           *entry)
{
  g_return_if_fail (LEAD_IS_ENTRY_EXPERIMENTS (self));
  g_return_if_fail (self->desk != NULL);

  g_free (self->entry);
  self->entry = g_strdup (entry);
  update (self);
}

/**
 * lead_entry_experiments_tell:
 * @self: where experiments are shown
 * @entry: uuid of an entry that is begun
 * @experiment: uuid of the experiment that it tells of
 *
 * Links the two as soon as the entry is stored.
 */
void
lead_entry_experiments_tell (LeadEntryExperiments *self,
                             const char           *entry,
                             const char           *experiment)
{
  g_return_if_fail (LEAD_IS_ENTRY_EXPERIMENTS (self));
  g_return_if_fail (entry != NULL && experiment != NULL);

  g_free (self->telling);
  g_free (self->told);
  self->telling = g_strdup (entry);
  self->told = g_strdup (experiment);
}

static void
linked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_link_experiment_entry_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

/**
 * lead_entry_experiments_saved:
 * @self: where experiments are shown
 * @entry: (nullable): uuid of an entry that is stored
 */
void
lead_entry_experiments_saved (LeadEntryExperiments *self,
                              const char           *entry)
{
  g_return_if_fail (LEAD_IS_ENTRY_EXPERIMENTS (self));

  if (self->telling == NULL || g_strcmp0 (entry, self->telling) != 0)
    return;
  lead_journal_link_experiment_entry_async (lead_desk_get_journal (self->desk), self->told, entry,
                                            TRUE, NULL, linked_cb, g_object_ref (self->desk));
  g_clear_pointer (&self->telling, g_free);
  g_clear_pointer (&self->told, g_free);
}
