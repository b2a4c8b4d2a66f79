/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiments-page.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"
#include "lead-experiment-row.h"
#include "lead-experiment-steps.h"
#include "lead-experiment-view.h"

struct _LeadExperimentsPage
{
  LeadRecordPage parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadExperimentsPage, lead_experiments_page, LEAD_TYPE_RECORD_PAGE)

/* A section for each of LeadExperimentState. */
static const char *const sections[] = {
  [LEAD_EXPERIMENT_OPEN] = "open_group",
  [LEAD_EXPERIMENT_DUE] = "due_group",
  [LEAD_EXPERIMENT_LEARNT] = "learnt_group",
  [LEAD_EXPERIMENT_SET_ASIDE] = "aside_group",
  NULL,
};

static int64_t
get_id (gpointer experiment)
{
  return lead_experiment_get_id (experiment);
}

static guint
get_section (LeadDesk *desk,
             gpointer  experiment)
{
  LeadDay today = lead_surroundings_get_moment (lead_desk_get_surroundings (desk)).day;

  return lead_experiment_get_state (experiment, today);
}

static GtkWidget *
make_row (LeadDesk *desk,
          gpointer  experiment)
{
  return lead_experiment_row_new (desk, experiment);
}

static gpointer
get_record (GtkListBoxRow *row)
{
  return lead_experiment_row_get_experiment (LEAD_EXPERIMENT_ROW (row));
}

static void
list_trash (LeadJournal         *journal,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  filter->trashed = TRUE;
  lead_journal_list_experiments_async (journal, filter, NULL, callback, user_data);
}

static const LeadRecordKind kind = {
  .changes = LEAD_CHANGE_EXPERIMENTS,
  .trashed = N_("Experiment moved to the trash; what you wrote about it stays"),
  .get_id = get_id,
  .get_section = get_section,
  .make_row = make_row,
  .get_record = get_record,
  .trash = lead_journal_trash_experiment_async,
  .trash_finish = lead_journal_trash_experiment_finish,
  .list_trash = list_trash,
  .list_trash_finish = lead_journal_list_experiments_finish,
};

static void
begin_experiment (LeadExperimentsPage *self,
                  LeadExperiment      *known)
{
  LeadRecordPage *page = LEAD_RECORD_PAGE (self);
  g_autoptr (LeadExperiment) start = NULL;

  if (!lead_record_page_is_writable (page))
    return;
  start = lead_experiment_step_new_start (lead_record_page_get_desk (page), known);
  lead_record_page_open (page, start);
}

static void
on_begin (LeadExperimentsPage *self)
{
  g_autoptr (LeadExperiment) nothing = lead_experiment_builder_end (lead_experiment_builder_new ());

  begin_experiment (self, nothing);
}

static void
lead_experiments_page_desk_set (LeadRecordPage *page,
                                LeadDesk       *desk)
{
  g_signal_connect_object (desk, "begin-experiment", G_CALLBACK (begin_experiment), page,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "show-experiment", G_CALLBACK (lead_record_page_show), page,
                           G_CONNECT_SWAPPED);
}

static void
lead_experiments_page_open (GtkWidget        *view,
                            gpointer          draft,
                            LeadRecordDrafts *drafts)
{
  lead_experiment_view_open (LEAD_EXPERIMENT_VIEW (view), draft);
}

static gpointer
lead_experiments_page_get_draft (GtkWidget *view)
{
  return lead_experiment_view_get_draft (LEAD_EXPERIMENT_VIEW (view));
}

static void
lead_experiments_page_close (GtkWidget *view)
{
  lead_experiment_view_close (LEAD_EXPERIMENT_VIEW (view));
}

static void
lead_experiments_page_class_init (LeadExperimentsPageClass *klass)
{
  LeadRecordPageClass *page_class = LEAD_RECORD_PAGE_CLASS (klass);

  page_class->kind = &kind;
  page_class->draft_type = LEAD_TYPE_EXPERIMENT_DRAFT;
  page_class->sections = sections;
  page_class->desk_set = lead_experiments_page_desk_set;
  page_class->open = lead_experiments_page_open;
  page_class->get_draft = lead_experiments_page_get_draft;
  page_class->close = lead_experiments_page_close;

  g_type_ensure (LEAD_TYPE_EXPERIMENT_VIEW);
  lead_record_page_class_set_template (page_class,
                                       "/org/example/SysLead/ui/lead-experiments-page.ui");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), on_begin);
}

static void
lead_experiments_page_init (LeadExperimentsPage *self)
{
  lead_record_page_init_template (LEAD_RECORD_PAGE (self));
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
