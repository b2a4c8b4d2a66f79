/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-view.h"

#include <glib/gi18n-lib.h>

#include "lead-experiment-close.h"
#include "lead-experiment-entries.h"
#include "lead-experiment-path.h"
#include "lead-experiment-steps.h"
#include "lead-experiment-texts.h"
#include "lead-starter-list.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-challenge-pane.h"
#include "ui/widgets/lead-day-button.h"
#include "ui/widgets/lead-experiment-words.h"
#include "ui/widgets/lead-item-links.h"
#include "ui/widgets/lead-wrap-layout.h"

struct _LeadExperimentView
{
  AdwBin                 parent_instance;

  LeadExperimentDraft   *draft; /* owned */
  GtkWidget             *due;   /* the day to look again */

  /* template */
  GtkScrolledWindow     *scroller;
  GtkWidget             *back;
  GtkLabel              *status;
  GtkWidget             *menu_button;
  LeadExperimentPath    *path;
  AdwBin                *try_place;
  LeadStarterList       *starters;
  GtkWidget             *details;
  GtkLabel              *state;
  GtkWidget             *when;
  LeadItemLinks         *items;
  LeadChallengePane     *challenge;
  AdwBin                *expect_place;
  AdwBin                *outcome_place;
  GtkWidget             *offers;
  LeadExperimentEntries *entries;
};

enum
{
  LEAVE,
  TRASH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadExperimentView, lead_experiment_view, ADW_TYPE_BIN)

static LeadExperiment *
get_experiment (LeadExperimentView *self)
{
  return lead_experiment_draft_get_experiment (self->draft);
}

static LeadDesk *
get_desk (LeadExperimentView *self)
{
  return lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self->draft));
}

static gboolean
is_writable (LeadExperimentView *self)
{
  return !lead_journal_get_read_only (lead_desk_get_journal (get_desk (self)));
}

static gboolean
has_text (LeadExperimentView *self,
          LeadExperimentText  which)
{
  return *lead_experiment_get_text (get_experiment (self), which) != '\0';
}

static gboolean
is_closed (LeadExperimentView *self)
{
  return lead_experiment_get_closed (get_experiment (self)) != LEAD_DAY_NONE;
}

/* Only while nothing is said yet: then it is one's own. */
static void
show_starters (LeadExperimentView *self)
{
  gboolean empty = !has_text (self, LEAD_EXPERIMENT_TRY)
                   && !lead_experiment_draft_get_stored (self->draft);

  gtk_widget_set_visible (GTK_WIDGET (self->starters), empty);
  gtk_widget_set_visible (self->details, !empty);
  gtk_widget_set_visible (self->offers, !empty);
}

static void
show_state (LeadExperimentView *self)
{
  g_autofree char *words = lead_experiment_dup_state_words (
    get_experiment (self), lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)));
  LeadExperimentState state = lead_experiment_draft_get_state (self->draft);
  gboolean closed = is_closed (self);

  gtk_label_set_text (self->state, words);
  gtk_widget_set_visible (GTK_WIDGET (self->state), state != LEAD_EXPERIMENT_OPEN);
  gtk_widget_set_visible (self->when, !closed);
}

static void
update_actions (LeadExperimentView *self)
{
  gboolean stored = lead_experiment_draft_get_stored (self->draft);
  gboolean writable = is_writable (self);
  gboolean closed = is_closed (self);
  const struct
  {
    const char *action;
    gboolean    enabled;
  } actions[] = {
    { "experiment.set-aside", writable && stored && !closed },
    { "experiment.reopen", writable && stored && closed },
    { "experiment.trash", writable && stored },
    { "experiment.write", writable && has_text (self, LEAD_EXPERIMENT_TRY) },
    { "experiment.look", writable && adw_bin_get_child (self->outcome_place) == NULL },
    { "experiment.expect", writable && adw_bin_get_child (self->expect_place) == NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].action, actions[i].enabled);
  gtk_widget_set_visible (self->menu_button, stored);
}

/* A button of what is there already has no use. */
static void
show_offers (LeadExperimentView *self)
{
  for (GtkWidget *button = gtk_widget_get_first_child (self->offers); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (button));
      AdwBin *place = g_str_equal (action, "experiment.look") ? self->outcome_place
                      : g_str_equal (action, "experiment.expect") ? self->expect_place : NULL;

      gtk_widget_set_visible (button, place == NULL || adw_bin_get_child (place) == NULL);
    }
}

static void
on_changed (LeadExperimentView *self)
{
  const char *uuid = lead_experiment_get_uuid (get_experiment (self));

  show_starters (self);
  gtk_label_set_text (self->status,
                      lead_record_draft_get_status (LEAD_RECORD_DRAFT (self->draft)));
  show_state (self);
  show_offers (self);
  update_actions (self);
  lead_experiment_path_show (self->path, get_desk (self), get_experiment (self));
  if (lead_record_draft_get_safe (LEAD_RECORD_DRAFT (self->draft)))
    lead_experiment_entries_show (self->entries, get_desk (self), uuid);
}

/* A place that is empty takes no room. */
static void
fill (AdwBin    *place,
      GtkWidget *card)
{
  adw_bin_set_child (place, card);
  gtk_widget_set_visible (GTK_WIDGET (place), card != NULL);
}

static void
add_expectation (LeadExperimentView *self)
{
  const LeadExperimentAsked asked[] = {
    { LEAD_EXPERIMENT_EXPECT, _("What do you expect?") },
    { LEAD_EXPERIMENT_SIGNS, _("How would you know?") },
  };

  fill (self->expect_place,
        lead_experiment_texts_new (self->draft, _("Before you try it"), NULL, asked,
                                   G_N_ELEMENTS (asked)));
}

static void
add_outcome (LeadExperimentView *self)
{
  fill (self->outcome_place, lead_experiment_close_new (self->draft));
}

static void
show_cards (LeadExperimentView *self)
{
  const LeadExperimentAsked asked[] = { { LEAD_EXPERIMENT_TRY, NULL } };
  gboolean looked = has_text (self, LEAD_EXPERIMENT_HAPPENED)
                    || has_text (self, LEAD_EXPERIMENT_LEARNED)
                    || has_text (self, LEAD_EXPERIMENT_NEXT);

  fill (self->try_place,
        lead_experiment_texts_new (self->draft, _("What will you try?"),
                                   _("Small enough to begin this week."), asked,
                                   G_N_ELEMENTS (asked)));
  if (has_text (self, LEAD_EXPERIMENT_EXPECT) || has_text (self, LEAD_EXPERIMENT_SIGNS))
    add_expectation (self);
  if (looked || lead_experiment_draft_get_state (self->draft) != LEAD_EXPERIMENT_OPEN)
    add_outcome (self);
}

static void
show_due (LeadExperimentView *self)
{
  lead_day_button_set_day (LEAD_DAY_BUTTON (self->due),
                           lead_experiment_get_due (get_experiment (self)),
                           lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)));
}

static void
on_replaced (LeadExperimentView *self)
{
  show_due (self);
  on_changed (self);
}

static void
on_starter (LeadExperimentView *self,
            LeadItem           *item)
{
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (self->draft);
  LeadExperimentTexts *texts = LEAD_EXPERIMENT_TEXTS (adw_bin_get_child (self->try_place));

  lead_experiment_builder_set_item (builder, lead_item_get_id (item), TRUE);
  lead_experiment_draft_commit (self->draft, builder);
  lead_experiment_texts_replace (texts, LEAD_EXPERIMENT_TRY, lead_item_get_gloss (item));
  lead_item_links_set_items (self->items, lead_experiment_get_items (get_experiment (self)));
}

static void
on_due (LeadExperimentView *self)
{
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (self->draft);

  lead_experiment_builder_set_due (builder, lead_day_button_get_day (LEAD_DAY_BUTTON (self->due)));
  lead_experiment_draft_commit (self->draft, builder);
}

static void
on_items (LeadExperimentView *self)
{
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (self->draft);
  const char * const *before = lead_experiment_get_items (get_experiment (self));
  const char * const *items = lead_item_links_get_items (self->items);

  for (guint i = 0; before[i] != NULL; i++)
    if (!g_strv_contains (items, before[i]))
      lead_experiment_builder_set_item (builder, before[i], FALSE);
  for (guint i = 0; items[i] != NULL; i++)
    lead_experiment_builder_set_item (builder, items[i], TRUE);
  lead_experiment_draft_commit (self->draft, builder);
}

static void
on_challenge (LeadExperimentView *self)
{
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (self->draft);

  lead_experiment_builder_set_challenge (builder,
                                         lead_challenge_pane_get_challenge (self->challenge));
  lead_experiment_draft_commit (self->draft, builder);
}

static void
on_leave (LeadExperimentView *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static void
expect_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LeadExperimentView *self = LEAD_EXPERIMENT_VIEW (widget);

  add_expectation (self);
  on_changed (self);
  gtk_widget_grab_focus (adw_bin_get_child (self->expect_place));
}

static void
look_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadExperimentView *self = LEAD_EXPERIMENT_VIEW (widget);

  add_outcome (self);
  on_changed (self);
  gtk_widget_grab_focus (adw_bin_get_child (self->outcome_place));
}

static void
set_aside_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  lead_experiment_step_close (LEAD_EXPERIMENT_VIEW (widget)->draft);
}

static void
reopen_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  lead_experiment_step_reopen (LEAD_EXPERIMENT_VIEW (widget)->draft);
}

static void
trash_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadExperimentView *self = LEAD_EXPERIMENT_VIEW (widget);

  g_signal_emit (self, signals[TRASH], 0, get_experiment (self));
}

/* An entry tells of what is stored. */
static void
on_flushed_to_write (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  LeadExperimentDraft *draft = LEAD_EXPERIMENT_DRAFT (source);

  if (lead_record_draft_flush_finish (LEAD_RECORD_DRAFT (draft), result, NULL))
    lead_desk_write_for (lead_record_draft_get_desk (LEAD_RECORD_DRAFT (draft)),
                         lead_experiment_draft_get_experiment (draft));
}

static void
write_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (LEAD_EXPERIMENT_VIEW (widget)->draft),
                                 on_flushed_to_write,
                                     NULL);
}

/* Where one goes on from: what will be tried, or how it went once that is known. */
static gboolean
lead_experiment_view_grab_focus (GtkWidget *widget)
{
  LeadExperimentView *self = LEAD_EXPERIMENT_VIEW (widget);
  GtkWidget *outcome = adw_bin_get_child (self->outcome_place);

  if (self->draft == NULL)
    return FALSE;
  if (outcome != NULL && !is_closed (self) && gtk_widget_grab_focus (outcome))
    return TRUE;
  if (lead_experiment_draft_get_stored (self->draft) || !is_writable (self))
    return gtk_widget_grab_focus (self->back);

  return gtk_widget_grab_focus (adw_bin_get_child (self->try_place));
}

static void
lead_experiment_view_dispose (GObject *object)
{
  g_clear_object (&LEAD_EXPERIMENT_VIEW (object)->draft);

  G_OBJECT_CLASS (lead_experiment_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-experiment-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, scroller);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, back);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, status);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, path);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, try_place);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, starters);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, details);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, state);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, when);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, items);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, challenge);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, expect_place);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, outcome_place);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, offers);
  gtk_widget_class_bind_template_child (widget_class, LeadExperimentView, entries);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_starter);
  gtk_widget_class_bind_template_callback (widget_class, on_items);
  gtk_widget_class_bind_template_callback (widget_class, on_challenge);
}

static void
lead_experiment_view_class_init (LeadExperimentViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_experiment_view_dispose;
  widget_class->grab_focus = lead_experiment_view_grab_focus;
  widget_class->focus = lead_focus_inside;

  signals[LEAVE] = g_signal_new ("leave", LEAD_TYPE_EXPERIMENT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  signals[TRASH] = g_signal_new ("trash", LEAD_TYPE_EXPERIMENT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_EXPERIMENT);

  g_type_ensure (LEAD_TYPE_CHALLENGE_PANE);
  g_type_ensure (LEAD_TYPE_EXPERIMENT_ENTRIES);
  g_type_ensure (LEAD_TYPE_EXPERIMENT_PATH);
  g_type_ensure (LEAD_TYPE_ITEM_LINKS);
  g_type_ensure (LEAD_TYPE_STARTER_LIST);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "experiment.expect", NULL, expect_action);
  gtk_widget_class_install_action (widget_class, "experiment.look", NULL, look_action);
  gtk_widget_class_install_action (widget_class, "experiment.set-aside", NULL, set_aside_action);
  gtk_widget_class_install_action (widget_class, "experiment.reopen", NULL, reopen_action);
  gtk_widget_class_install_action (widget_class, "experiment.trash", NULL, trash_action);
  gtk_widget_class_install_action (widget_class, "experiment.write", NULL, write_action);
}

static void
lead_experiment_view_init (LeadExperimentView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->offers, lead_wrap_layout_new (6));
  self->due = lead_day_button_new (_("Look again"), _("No day"));
  gtk_box_append (GTK_BOX (self->when), self->due);
  g_signal_connect_object (self->due, "changed", G_CALLBACK (on_due), self, G_CONNECT_SWAPPED);
}

/**
 * lead_experiment_view_new:
 *
 * Returns: (transfer floating): a view of no experiment yet
 */
GtkWidget *
lead_experiment_view_new (void)
{
  return g_object_new (LEAD_TYPE_EXPERIMENT_VIEW, NULL);
}

static void
set_writable (LeadExperimentView *self)
{
  gboolean writable = is_writable (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->try_place), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->starters), writable);
  gtk_widget_set_sensitive (self->details, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->expect_place), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->outcome_place), writable);
}

/**
 * lead_experiment_view_open:
 * @self: a view
 * @draft: an experiment
 */
void
lead_experiment_view_open (LeadExperimentView  *self,
                           LeadExperimentDraft *draft)
{
  g_return_if_fail (LEAD_IS_EXPERIMENT_VIEW (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT_DRAFT (draft));

  g_object_ref (draft);
  lead_experiment_view_close (self);
  self->draft = draft;
  if (lead_challenge_pane_get_desk (self->challenge) == NULL)
    lead_challenge_pane_set_desk (self->challenge, get_desk (self));
  lead_challenge_pane_set_challenge (self->challenge,
                                     lead_experiment_get_challenge (get_experiment (self)));
  lead_item_links_set_content (self->items, lead_desk_get_content (get_desk (self)));
  lead_item_links_set_items (self->items, lead_experiment_get_items (get_experiment (self)));
  if (!lead_experiment_draft_get_stored (draft))
    lead_starter_list_show (self->starters, get_desk (self), get_experiment (self));
  show_due (self);
  show_cards (self);
  set_writable (self);
  on_changed (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  g_signal_connect_object (draft, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (on_replaced), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_experiments (get_desk (self)), "items-changed",
                           G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
}

/**
 * lead_experiment_view_get_draft:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the experiment that is open
 */
LeadExperimentDraft *
lead_experiment_view_get_draft (LeadExperimentView *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_VIEW (self), NULL);

  return self->draft;
}

/**
 * lead_experiment_view_close:
 * @self: a view
 *
 * Shows no experiment any more. What was changed goes on being saved.
 */
void
lead_experiment_view_close (LeadExperimentView *self)
{
  g_return_if_fail (LEAD_IS_EXPERIMENT_VIEW (self));

  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->draft, self);
  g_signal_handlers_disconnect_by_data (lead_desk_get_experiments (get_desk (self)), self);
  if (!lead_record_draft_get_safe (LEAD_RECORD_DRAFT (self->draft)))
    lead_record_draft_flush_async (LEAD_RECORD_DRAFT (self->draft), NULL, NULL);
  fill (self->try_place, NULL);
  fill (self->expect_place, NULL);
  fill (self->outcome_place, NULL);
  g_clear_object (&self->draft);
}
