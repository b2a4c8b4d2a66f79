/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiments-page.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"
#include "lead-experiment-row.h"
#include "lead-experiment-steps.h"
#include "lead-experiment-trash.h"
#include "lead-experiment-view.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-record-drafts.h"

/* A section for each of LeadExperimentState. */
#define N_SECTIONS (LEAD_EXPERIMENT_SET_ASIDE + 1)

struct _LeadExperimentsPage
{
  AdwBin              parent_instance;

  /* owned */
  LeadDesk           *desk;
  LeadRecordDrafts   *drafts;
  char               *wanted; /* (nullable): uuid of the experiment to open once it is known */

  GtkWidget          *groups[N_SECTIONS];
  GtkListBox         *lists[N_SECTIONS];

  /* template */
  GtkStack           *stack;
  GtkWidget          *list_view;
  LeadExperimentView *view;
  GtkWidget          *invitation;
  GtkWidget          *begin;
  GtkWidget          *due_group;
  GtkListBox         *due_list;
  GtkWidget          *open_group;
  GtkListBox         *open_list;
  GtkWidget          *learnt_group;
  GtkListBox         *learnt_list;
  GtkWidget          *aside_group;
  GtkListBox         *aside_list;
  GtkWidget          *trash_group;
  GtkListBox         *trash_list;
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadExperimentsPage, lead_experiments_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static LeadExperimentList *
get_experiments (LeadExperimentsPage *self)
{
  return lead_desk_get_experiments (self->desk);
}

static gboolean
is_writable (LeadExperimentsPage *self)
{
  return !lead_journal_get_read_only (lead_desk_get_journal (self->desk));
}

static gboolean
get_in_detail (LeadExperimentsPage *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->view);
}

static void
set_in_detail (LeadExperimentsPage *self,
               gboolean             in_detail)
{
  gtk_stack_set_visible_child (self->stack, in_detail ? GTK_WIDGET (self->view) : self->list_view);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "experiments.back", in_detail);
}

static void
open_draft (LeadExperimentsPage *self,
            LeadExperimentDraft *draft)
{
  lead_experiment_view_open (self->view, draft);
  set_in_detail (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
open_experiment (LeadExperimentsPage *self,
                 LeadExperiment      *experiment)
{
  open_draft (self, lead_record_drafts_get (self->drafts, lead_experiment_get_uuid (experiment),
                                            experiment));
}

static void
begin_experiment (LeadExperimentsPage *self,
                  LeadExperiment      *known)
{
  g_autoptr (LeadExperiment) start = NULL;

  if (!is_writable (self))
    return;
  start = lead_experiment_step_new_start (self->desk, known);
  open_draft (self, lead_record_drafts_get (self->drafts, NULL, start));
}

static void
on_begin (LeadExperimentsPage *self)
{
  g_autoptr (LeadExperiment) nothing = lead_experiment_builder_end (lead_experiment_builder_new ());

  begin_experiment (self, nothing);
}

/* The keyboard goes back to where the experiment was opened. */
static void
focus_row (LeadExperimentsPage *self,
           const char          *uuid)
{
  GtkListBoxRow *row;

  for (guint i = 0; i < N_SECTIONS; i++)
    for (int at = 0; (row = gtk_list_box_get_row_at_index (self->lists[i], at)) != NULL; at++)
      {
        LeadExperiment *experiment
          = lead_experiment_row_get_experiment (LEAD_EXPERIMENT_ROW (row));

        if (g_strcmp0 (lead_experiment_get_uuid (experiment), uuid) == 0)
          {
            gtk_widget_grab_focus (GTK_WIDGET (row));
            return;
          }
      }
  gtk_widget_grab_focus (self->begin);
}

static const char *
get_shown (LeadExperimentsPage *self)
{
  LeadExperimentDraft *draft = lead_experiment_view_get_draft (self->view);

  return draft != NULL ? lead_experiment_get_uuid (lead_experiment_draft_get_experiment (draft))
                       : NULL;
}

static void
leave (LeadExperimentsPage *self)
{
  g_autofree char *uuid = g_strdup (get_shown (self));

  lead_experiment_view_close (self->view);
  set_in_detail (self, FALSE);
  focus_row (self, uuid);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  leave (LEAD_EXPERIMENTS_PAGE (widget));
}

static void
on_row (LeadExperimentsPage *self,
        GtkListBoxRow       *row)
{
  open_experiment (self, lead_experiment_row_get_experiment (LEAD_EXPERIMENT_ROW (row)));
}

static void
add_row (LeadExperimentsPage *self,
         LeadExperiment      *experiment)
{
  LeadDay today = lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
  LeadExperimentState state = lead_experiment_get_state (experiment, today);
  GtkWidget *row = lead_experiment_row_new (self->desk, experiment);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (self->lists[state], row);
  gtk_widget_set_visible (self->groups[state], TRUE);
}

static void
open_wanted (LeadExperimentsPage *self)
{
  LeadExperiment *experiment = lead_experiment_list_find (get_experiments (self), self->wanted);

  if (experiment != NULL)
    open_experiment (self, experiment);
  g_clear_pointer (&self->wanted, g_free);
}

static void
show_experiments (LeadExperimentsPage *self)
{
  GListModel *experiments = G_LIST_MODEL (get_experiments (self));
  guint n_experiments = g_list_model_get_n_items (experiments);
  GtkListBoxRow *row;

  if (!lead_record_list_get_loaded (LEAD_RECORD_LIST (experiments)))
    return;
  for (guint i = 0; i < N_SECTIONS; i++)
    {
      while ((row = gtk_list_box_get_row_at_index (self->lists[i], 0)) != NULL)
        gtk_list_box_remove (self->lists[i], GTK_WIDGET (row));
      gtk_widget_set_visible (self->groups[i], FALSE);
    }
  for (guint i = 0; i < n_experiments; i++)
    {
      g_autoptr (LeadExperiment) experiment = g_list_model_get_item (experiments, i);

      add_row (self, experiment);
    }
  gtk_widget_set_visible (self->invitation, n_experiments == 0);
  if (self->wanted != NULL)
    open_wanted (self);
}

static void
on_put_back (LeadExperimentsPage *self,
             GtkWidget           *button)
{
  LeadExperimentRow *row
    = LEAD_EXPERIMENT_ROW (gtk_widget_get_ancestor (button, LEAD_TYPE_EXPERIMENT_ROW));

  gtk_widget_grab_focus (self->begin);
  lead_experiment_put_back (self->desk, lead_experiment_row_get_experiment (row));
}

static void
add_trash_row (LeadExperimentsPage *self,
               LeadExperiment      *experiment)
{
  GtkWidget *row = lead_experiment_row_new (self->desk, experiment);
  GtkWidget *button = gtk_button_new_with_label (_("Put back"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, is_writable (self));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_put_back), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (self->trash_list, row);
}

static void
on_trash_listed (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (LeadExperimentsPage) self = user_data;
  g_autoptr (GPtrArray) experiments = NULL;
  GtkListBoxRow *row;

  experiments = lead_journal_list_experiments_finish (LEAD_JOURNAL (source), result, NULL);
  if (experiments == NULL || self->desk == NULL)
    return;
  while ((row = gtk_list_box_get_row_at_index (self->trash_list, 0)) != NULL)
    gtk_list_box_remove (self->trash_list, GTK_WIDGET (row));
  for (guint i = 0; i < experiments->len; i++)
    add_trash_row (self, experiments->pdata[i]);
  gtk_widget_set_visible (self->trash_group, experiments->len > 0);
}

static void
load_trash (LeadExperimentsPage *self)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  filter->trashed = TRUE;
  lead_journal_list_experiments_async (lead_desk_get_journal (self->desk), filter, NULL,
                                       on_trash_listed, g_object_ref (self));
}

static void
on_journal_changed (LeadExperimentsPage *self,
                    guint                changes)
{
  if (changes & LEAD_CHANGE_EXPERIMENTS)
    load_trash (self);
}

static void
on_discreet (LeadExperimentsPage *self)
{
  show_experiments (self);
  load_trash (self);
}

static void
on_trash (LeadExperimentsPage *self,
          LeadExperiment      *experiment)
{
  g_autoptr (LeadExperiment) kept = g_object_ref (experiment);

  leave (self);
  gtk_widget_grab_focus (self->begin);
  lead_experiment_move_to_trash (self->desk, kept);
}

static void
show_experiment (LeadExperimentsPage *self,
                 const char          *uuid)
{
  g_free (self->wanted);
  self->wanted = g_strdup (uuid);
  if (lead_record_list_get_loaded (LEAD_RECORD_LIST (get_experiments (self))))
    open_wanted (self);
}

static void
lead_experiments_page_set_desk (LeadPage *page,
                                LeadDesk *desk)
{
  LeadExperimentsPage *self = LEAD_EXPERIMENTS_PAGE (page);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->drafts = lead_record_drafts_new (LEAD_TYPE_EXPERIMENT_DRAFT, desk);
  gtk_widget_set_sensitive (self->begin, is_writable (self));
  g_signal_connect_object (get_experiments (self), "items-changed", G_CALLBACK (show_experiments),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (on_discreet), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "begin-experiment", G_CALLBACK (begin_experiment), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "show-experiment", G_CALLBACK (show_experiment), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  show_experiments (self);
  load_trash (self);
}

static gboolean
lead_experiments_page_go_back (LeadPage *page)
{
  if (!get_in_detail (LEAD_EXPERIMENTS_PAGE (page)))
    return FALSE;
  leave (LEAD_EXPERIMENTS_PAGE (page));

  return TRUE;
}

static GVariant *
lead_experiments_page_dup_place (LeadPage *page)
{
  const char *uuid = get_shown (LEAD_EXPERIMENTS_PAGE (page));

  return uuid != NULL ? g_variant_ref_sink (g_variant_new_string (uuid)) : NULL;
}

static void
lead_experiments_page_show_place (LeadPage *page,
                                  GVariant *place)
{
  if (g_variant_is_of_type (place, G_VARIANT_TYPE_STRING))
    show_experiment (LEAD_EXPERIMENTS_PAGE (page), g_variant_get_string (place, NULL));
}

static void
lead_experiments_page_flush_async (LeadPage            *page,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  lead_record_drafts_flush_async (LEAD_EXPERIMENTS_PAGE (page)->drafts, page, callback, user_data);
}

static gboolean
lead_experiments_page_flush_finish (LeadPage      *page,
                                    GAsyncResult  *result,
                                    GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_experiments_page_set_desk;
  iface->go_back = lead_experiments_page_go_back;
  iface->dup_place = lead_experiments_page_dup_place;
  iface->show_place = lead_experiments_page_show_place;
  iface->flush_async = lead_experiments_page_flush_async;
  iface->flush_finish = lead_experiments_page_flush_finish;
}

static void
lead_experiments_page_dispose (GObject *object)
{
  LeadExperimentsPage *self = LEAD_EXPERIMENTS_PAGE (object);

  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->drafts);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_experiments_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-experiments-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, view);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, invitation);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, begin);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, due_group);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, due_list);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, open_group);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, open_list);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, learnt_group);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, learnt_list);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, aside_group);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, aside_list);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, trash_group);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentsPage, trash_list);
  gtk_widget_class_bind_template_callback (widget_class, on_row);
  gtk_widget_class_bind_template_callback (widget_class, on_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_trash);
  gtk_widget_class_bind_template_callback (widget_class, leave);
}

static void
lead_experiments_page_class_init (LeadExperimentsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_experiments_page_dispose;

  g_type_ensure (LEAD_TYPE_EXPERIMENT_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "experiments.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK,
                                       "experiments.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "experiments.back", NULL);
}

static void
lead_experiments_page_init (LeadExperimentsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->groups[LEAD_EXPERIMENT_DUE] = self->due_group;
  self->lists[LEAD_EXPERIMENT_DUE] = self->due_list;
  self->groups[LEAD_EXPERIMENT_OPEN] = self->open_group;
  self->lists[LEAD_EXPERIMENT_OPEN] = self->open_list;
  self->groups[LEAD_EXPERIMENT_LEARNT] = self->learnt_group;
  self->lists[LEAD_EXPERIMENT_LEARNT] = self->learnt_list;
  self->groups[LEAD_EXPERIMENT_SET_ASIDE] = self->aside_group;
  self->lists[LEAD_EXPERIMENT_SET_ASIDE] = self->aside_list;
  set_in_detail (self, FALSE);
}

/**
 * lead_experiments_page_new:
 *
 * Returns: (transfer floating): the page, without a journal yet
 */
GtkWidget *
lead_experiments_page_new (void)
{
  return g_object_new (LEAD_TYPE_EXPERIMENTS_PAGE, NULL);
}
