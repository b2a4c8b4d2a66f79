/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-experiment-builder.h"
#include "ui/dialogs/lead-print-job.h"
#include "ui/pages/experiments/lead-experiment-cards.h"
#include "ui/pages/reviews/lead-read-back-cards.h"
#include "ui/pages/reviews/lead-review-cards.h"
#include "ui/pages/sessions/lead-agreement-cards.h"
#include "ui/pages/sessions/lead-session-cards.h"
#include "ui/pages/sessions/lead-sessions-page.h"
#include "ui/widgets/lead-adaptive-bin.h"
#include "ui/widgets/lead-joint-flush.h"
#include "lead-import-drop.h"
#include "lead-journal-bars.h"
#include "lead-page-calls.h"
#include "lead-page-slots.h"
#include "lead-sample-bar.h"
#include "lead-state.h"
#include "lead-toaster.h"
#include "lead-way-out.h"
#include "lead-workspace.h"

struct _LeadWorkspace
{
  AdwBin           parent_instance;

  /* Owned. */
  LeadDesk        *desk;
  LeadPageSlots   *pages;
  LeadPageCalls   *calls;
  LeadToaster     *toaster;

  /* Of the template. */
  AdwViewStack    *stack;
  AdwToastOverlay *toasts;
  GtkRevealer     *sample;
  LeadSampleBar   *sample_bar;
  LeadJournalBars *bars;
  GtkWidget       *find;
  GtkWidget       *header;
  GtkWidget       *switcher;
  AdwBin          *walk; /* a guided walk in the place of the pages, or nothing */
  LeadWayOut      *way_out;
};

typedef enum
{
  PROP_CONFINED = 1,
} LeadWorkspaceProperty;

static GParamSpec *properties[PROP_CONFINED + 1];

static void lead_workspace_state_init (LeadStateInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadWorkspace, lead_workspace, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_workspace_state_init))

static void
lead_workspace_enter (LeadState *state)
{
  LeadPage *page = lead_page_slots_get_visible (LEAD_WORKSPACE (state)->pages);

  if (page != NULL)
    gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

static void
lead_workspace_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_workspace_enter;
}

static void
lead_workspace_visible_child_cb (LeadWorkspace *self)
{
  LeadPage *page = self->pages != NULL ? lead_page_slots_get_visible (self->pages) : NULL;

  gtk_widget_set_visible (self->find, page != NULL && lead_page_can_find (page));
}

static LeadPage *
lead_workspace_get_walk (LeadWorkspace *self)
{
  return (LeadPage *) adw_bin_get_child (self->walk);
}

/* A walk keeps everything by itself, and goes when that is done. */
static void
lead_workspace_leave_walk (LeadWorkspace *self)
{
  LeadPage *walk = lead_workspace_get_walk (self);

  if (walk != NULL)
    lead_page_go_back (walk);
}

/* A walk and focus mode have the window for themselves. */
static void
lead_workspace_update_chrome (LeadWorkspace *self)
{
  gboolean walking = lead_workspace_get_walk (self) != NULL;
  gboolean whole = !walking && !lead_desk_get_quiet (self->desk);

  gtk_widget_set_visible (self->header, whole);
  gtk_widget_set_visible (self->switcher, whole);
  gtk_widget_set_visible (GTK_WIDGET (self->stack), !walking);
  gtk_widget_set_visible (GTK_WIDGET (self->walk), walking);
}

/* What can still be asked for by keys isn't while somebody else looks on. */
static void
lead_workspace_walk_cb (LeadWorkspace *self)
{
  lead_toaster_set_held (self->toaster, lead_workspace_is_confined (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONFINED]);
}

static void
lead_workspace_begin_walk_cb (LeadWorkspace *self,
                              GtkWidget     *walk)
{
  if (lead_workspace_get_walk (self) != NULL)
    return;

  lead_desk_set_quiet (self->desk, FALSE);
  adw_bin_set_child (self->walk, walk);
  lead_workspace_update_chrome (self);
}

static void
lead_workspace_end_walk_cb (LeadWorkspace *self,
                            GtkWidget     *walk)
{
  if (adw_bin_get_child (self->walk) != walk)
    return;

  gtk_window_set_focus (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL);
  adw_bin_set_child (self->walk, NULL);
  lead_workspace_update_chrome (self);
  lead_workspace_enter (LEAD_STATE (self));
}

/* How to leave focus mode isn't of interest any more once it is left. */
static void
lead_workspace_quiet_cb (LeadWorkspace *self)
{
  lead_workspace_update_chrome (self);
  if (!lead_desk_get_quiet (self->desk))
    lead_toaster_hush (self->toaster);
}

static void
lead_workspace_printed_cb (GObject      *source,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_print_job_run_finish (result, &error))
    lead_desk_report (desk, error);
}

static void
lead_workspace_print_cb (LeadWorkspace *self,
                         GObject       *printed)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  lead_print_job_run_async (LEAD_PRINT_PAGES (printed), GTK_WINDOW (root), NULL,
                            lead_workspace_printed_cb, g_object_ref (self->desk));
}

/* What Today offers beside its own, in this order. */
static void
lead_workspace_add_cards (LeadWorkspace *self)
{
  GListStore *cards = lead_desk_get_cards (self->desk);
  g_autoptr(LeadExperimentCards) experiments = lead_experiment_cards_new (self->desk);
  g_autoptr(LeadAgreementCards) agreements = lead_agreement_cards_new (self->desk);
  g_autoptr(LeadSessionCards) sessions = lead_session_cards_new (self->desk);
  g_autoptr(LeadReviewCards) reviews = lead_review_cards_new (self->desk);
  g_autoptr(LeadReadBackCards) read_back = lead_read_back_cards_new (self->desk);

  g_list_store_append (cards, sessions);
  g_list_store_append (cards, agreements);
  g_list_store_append (cards, experiments);
  g_list_store_append (cards, reviews);
  g_list_store_append (cards, read_back);
}

static void
lead_workspace_set_desk (LeadWorkspace *self,
                         LeadDesk      *desk)
{
  const struct
  {
    const char *signal;
    GCallback   callback;
  } handlers[] = {
    { "print", G_CALLBACK (lead_workspace_print_cb) },
    { "begin-walk", G_CALLBACK (lead_workspace_begin_walk_cb) },
    { "end-walk", G_CALLBACK (lead_workspace_end_walk_cb) },
    { "notify::quiet", G_CALLBACK (lead_workspace_quiet_cb) },
  };

  self->desk = g_object_ref (desk);
  lead_page_slots_set_desk (self->pages, desk);
  self->calls = lead_page_calls_new (self->pages, desk);
  g_signal_connect_object (self->calls, "called", G_CALLBACK (lead_workspace_leave_walk), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (desk, handlers[i].signal, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "say", G_CALLBACK (lead_toaster_say), self->toaster,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "offer-undo", G_CALLBACK (lead_toaster_offer_undo), self->toaster,
                           G_CONNECT_SWAPPED);

  lead_workspace_update_chrome (self);
  lead_workspace_add_cards (self);
  lead_way_out_set_up (self->way_out, desk, GTK_WIDGET (self));
  lead_journal_bars_set_desk (self->bars, desk);

  lead_workspace_visible_child_cb (self);
}

static void
lead_workspace_flushed_cb (GObject      *object,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  GError *error = NULL;

  lead_page_flush_finish (LEAD_PAGE (object), result, &error);
  lead_joint_flush_answer (user_data, error);
}

static void
lead_workspace_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((LeadWorkspaceProperty) id)
    {
    case PROP_CONFINED:
      g_value_set_boolean (value, lead_workspace_is_confined (LEAD_WORKSPACE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_workspace_dispose (GObject *object)
{
  LeadWorkspace *self = LEAD_WORKSPACE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->calls);
  g_clear_object (&self->pages);
  g_clear_object (&self->toaster);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_workspace_parent_class)->dispose (object);
}

static void
lead_workspace_class_init (LeadWorkspaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = lead_workspace_get_property;
  G_OBJECT_CLASS (klass)->dispose = lead_workspace_dispose;

  /**
   * LeadWorkspace:confined: whether nothing may come up beside the walk
   */
  properties[PROP_CONFINED] = g_param_spec_boolean ("confined", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties),
                                     properties);

  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  g_type_ensure (LEAD_TYPE_JOURNAL_BARS);
  g_type_ensure (LEAD_TYPE_SAMPLE_BAR);
  g_type_ensure (LEAD_TYPE_WAY_OUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-workspace.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, toasts);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, sample);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, sample_bar);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, bars);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, find);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, header);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, switcher);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, walk);
  gtk_widget_class_bind_template_child (widget_class, LeadWorkspace, way_out);
  gtk_widget_class_bind_template_callback (widget_class, lead_workspace_visible_child_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_workspace_walk_cb);
}

static void
lead_workspace_init (LeadWorkspace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_controller (GTK_WIDGET (self), lead_import_drop_new ());

  self->toaster = lead_toaster_new (self->toasts);
  self->pages = lead_page_slots_new (self->stack);
}

/**
 * lead_workspace_new:
 * @desk: the desk of an open journal
 *
 * Returns: the pages, Today first
 */
GtkWidget *
lead_workspace_new (LeadDesk *desk)
{
  LeadWorkspace *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_WORKSPACE, NULL);
  lead_workspace_set_desk (self, desk);

  return GTK_WIDGET (self);
}

/**
 * lead_workspace_show_sample:
 * @own: whether there is a journal of one's own to go back to
 *
 * Says that what is open is the sample.
 */
void
lead_workspace_show_sample (LeadWorkspace *self,
                            gboolean       own)
{
  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  lead_sample_bar_set_own (self->sample_bar, own);
  gtk_revealer_set_reveal_child (self->sample, TRUE);
}

/**
 * lead_workspace_get_desk:
 *
 * Returns: (transfer none): the desk that the pages work at
 */
LeadDesk *
lead_workspace_get_desk (LeadWorkspace *self)
{
  g_return_val_if_fail (LEAD_IS_WORKSPACE (self), NULL);

  return self->desk;
}

/**
 * lead_workspace_dup_filter:
 *
 * Returns: (transfer full): which entries the visible page shows
 */
LeadFilter *
lead_workspace_dup_filter (LeadWorkspace *self)
{
  g_return_val_if_fail (LEAD_IS_WORKSPACE (self), NULL);

  return lead_page_dup_filter (lead_page_slots_get_visible (self->pages));
}

/**
 * lead_workspace_get_entry:
 *
 * Returns: the entry that is open in the visible page, or 0
 */
int64_t
lead_workspace_get_entry (LeadWorkspace *self)
{
  g_return_val_if_fail (LEAD_IS_WORKSPACE (self), 0);

  return lead_page_get_entry (lead_page_slots_get_visible (self->pages));
}

/**
 * lead_workspace_write:
 *
 * Begins a new entry, about what the visible page shows when that is something. Not while
 * somebody else looks on.
 */
void
lead_workspace_write (LeadWorkspace *self)
{
  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  if (lead_workspace_is_confined (self))
    return;
  if (lead_workspace_get_walk (self) != NULL
      || !lead_page_write (lead_page_slots_get_visible (self->pages)))
    lead_desk_write (self->desk, NULL, NULL);
}

/**
 * lead_workspace_try_something:
 *
 * Begins a new experiment.
 */
void
lead_workspace_try_something (LeadWorkspace *self)
{
  g_autoptr(LeadExperiment) nothing = NULL;

  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  nothing = lead_experiment_builder_end (lead_experiment_builder_new ());
  lead_desk_begin_experiment (self->desk, nothing);
}

/**
 * lead_workspace_find:
 *
 * Searches in the visible page, or in the journal when that can't.
 */
void
lead_workspace_find (LeadWorkspace *self)
{
  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  lead_desk_set_quiet (self->desk, FALSE);
  lead_workspace_leave_walk (self);
  if (lead_page_find (lead_page_slots_get_visible (self->pages)))
    return;

  lead_page_calls_show_journal (self->calls);
  lead_page_find (lead_page_slots_get_visible (self->pages));
}

/**
 * lead_workspace_find_sessions:
 * @words: what is looked for
 *
 * Searches in sessions.
 */
void
lead_workspace_find_sessions (LeadWorkspace *self,
                              const char    *words)
{
  gboolean is_new;
  LeadPage *page;

  g_return_if_fail (LEAD_IS_WORKSPACE (self));
  g_return_if_fail (words != NULL);

  lead_workspace_leave_walk (self);
  page = lead_page_slots_show (self->pages, "sessions", &is_new);
  lead_sessions_page_find_words (LEAD_SESSIONS_PAGE (page), words);
}

/**
 * lead_workspace_undo:
 *
 * Takes back what was done last, if it hasn't been taken back yet.
 */
void
lead_workspace_undo (LeadWorkspace *self)
{
  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  lead_toaster_undo (self->toaster);
}

/**
 * lead_workspace_toggle_quiet:
 *
 * Shows only the text that is written, or all else again.
 */
void
lead_workspace_toggle_quiet (LeadWorkspace *self)
{
  gboolean quiet;

  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  quiet = !lead_desk_get_quiet (self->desk);
  if (quiet)
    lead_page_calls_show_journal (self->calls);
  lead_desk_set_quiet (self->desk, quiet);
}

/**
 * lead_workspace_go_back:
 *
 * Returns: whether the visible page had a step to go back
 */
gboolean
lead_workspace_go_back (LeadWorkspace *self)
{
  g_return_val_if_fail (LEAD_IS_WORKSPACE (self), FALSE);

  if (lead_workspace_get_walk (self) != NULL)
    return lead_page_go_back (lead_workspace_get_walk (self));

  return lead_page_go_back (lead_page_slots_get_visible (self->pages));
}

/**
 * lead_workspace_is_confined:
 *
 * Returns: whether nothing of the journal may come up beside the walk that has
 *   the window
 */
gboolean
lead_workspace_is_confined (LeadWorkspace *self)
{
  LeadPage *walk;

  g_return_val_if_fail (LEAD_IS_WORKSPACE (self), FALSE);

  walk = lead_workspace_get_walk (self);

  return walk != NULL && lead_page_is_confined (walk);
}

/**
 * lead_workspace_flush_async:
 *
 * Lets every page write what isn't written yet.
 */
void
lead_workspace_flush_async (LeadWorkspace       *self,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *flush;

  g_return_if_fail (LEAD_IS_WORKSPACE (self));

  flush = lead_joint_flush_new (self, callback, user_data);
  lead_page_slots_flush (self->pages, flush);
  if (lead_workspace_get_walk (self) != NULL)
    lead_page_flush_async (lead_workspace_get_walk (self), lead_workspace_flushed_cb,
                           lead_joint_flush_join (flush));
  lead_desk_save_now (self->desk);

  lead_joint_flush_answer (flush, NULL);
}

/**
 * lead_workspace_flush_finish:
 *
 * Returns: whether everything is written; otherwise @error says why not
 */
gboolean
lead_workspace_flush_finish (LeadWorkspace  *self,
                             GAsyncResult   *result,
                             GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * lead_workspace_dup_place:
 *
 * Returns: (transfer full): which page is shown, and where one is in each, without anything
 *   that was written
 */
GVariant *
lead_workspace_dup_place (LeadWorkspace *self)
{
  g_return_val_if_fail (LEAD_IS_WORKSPACE (self), NULL);

  return lead_page_slots_dup_place (self->pages);
}

/**
 * lead_workspace_show_place:
 * @place: of lead_workspace_dup_place(), before the journal was locked
 *
 * Goes back there.
 */
void
lead_workspace_show_place (LeadWorkspace *self,
                           GVariant      *place)
{
  g_return_if_fail (LEAD_IS_WORKSPACE (self));
  g_return_if_fail (place != NULL);

  lead_page_slots_show_place (self->pages, place);
}
