/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-view.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-experiment-builder.h"
#include "lead-challenge-cards.h"
#include "lead-challenge-entries.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-wrap-layout.h"
#include "ui/widgets/lead-wrap.h"

struct _LeadChallengeView
{
  AdwBin                parent_instance;

  LeadChallengeDraft   *draft; /* owned */
  GtkWidget            *cards[LEAD_N_CHALLENGE_CARDS]; /* (nullable) */
  const LeadChallengeCardKind *offered; /* (nullable): the card that is suggested next */
  gboolean              syncing;

  /* template */
  GtkScrolledWindow    *scroller;
  GtkWidget            *back;
  GtkEditable          *name;
  GtkLabel             *closed;
  GtkLabel             *status;
  GtkWidget            *buttons;
  GtkWidget            *write;
  GtkWidget            *try;
  GtkBox               *box;
  GtkWidget            *offer_box;
  GtkButton            *offer;
  GtkMenuButton        *more;
  LeadChallengeEntries *entries;
};

enum
{
  LEAVE,
  TRASH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadChallengeView, lead_challenge_view, ADW_TYPE_BIN)

static LeadChallenge *
get_challenge (LeadChallengeView *self)
{
  return lead_challenge_draft_get_challenge (self->draft);
}

/* Of the kinds of cards that aren't there yet, the first or the next after one. */
static guint
find_missing (LeadChallengeView *self,
              guint              position)
{
  while (position < LEAD_N_CHALLENGE_CARDS && self->cards[position] != NULL)
    position++;

  return position;
}

/* What isn't there yet: the first of them is suggested, the rest stand behind. */
static void
show_offers (LeadChallengeView *self)
{
  guint first = find_missing (self, 0);

  self->offered = first < LEAD_N_CHALLENGE_CARDS ? lead_challenge_cards_get (first) : NULL;
  if (self->offered != NULL)
    {
      gtk_button_set_label (self->offer, _(self->offered->offer));
      lead_wrap_buttons (GTK_WIDGET (self->offer));
    }
  gtk_widget_set_visible (self->offer_box, self->offered != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->more),
                          find_missing (self, first + 1) < LEAD_N_CHALLENGE_CARDS);
}

/* Made when it is opened, not when a card is added from it: a menu that
 * changes under the key that chose from it loses the keyboard. */
static void
make_menu (GtkMenuButton *more,
           gpointer       user_data)
{
  LeadChallengeView *self = user_data;
  g_autoptr (GMenu) menu = g_menu_new ();
  guint position = find_missing (self, 0);

  while ((position = find_missing (self, position + 1)) < LEAD_N_CHALLENGE_CARDS)
    {
      const LeadChallengeCardKind *kind = lead_challenge_cards_get (position);
      g_autofree char *action = g_strdup_printf ("challenge.add::%s", kind->id);

      g_menu_append (menu, _(kind->offer), action);
    }
  gtk_menu_button_set_menu_model (more, G_MENU_MODEL (menu));
}

/* In the order of the kinds, whatever the order in which they are added. */
static void
show_card (LeadChallengeView *self,
           guint              position)
{
  GtkWidget *before = NULL;

  if (self->cards[position] != NULL)
    return;
  for (guint i = 0; i < position; i++)
    before = self->cards[i] != NULL ? self->cards[i] : before;
  self->cards[position] = lead_challenge_cards_get (position)->make (self->draft);
  gtk_box_insert_child_after (self->box, self->cards[position], before);
}

static void
show_filled_cards (LeadChallengeView *self)
{
  for (guint i = 0; i < LEAD_N_CHALLENGE_CARDS; i++)
    {
      if (lead_challenge_cards_get (i)->is_filled (get_challenge (self)))
        show_card (self, i);
    }
  show_offers (self);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  LeadChallengeView *self = LEAD_CHALLENGE_VIEW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  for (guint i = 0; self->draft != NULL && i < LEAD_N_CHALLENGE_CARDS; i++)
    {
      if (!g_str_equal (lead_challenge_cards_get (i)->id, id))
        continue;
      show_card (self, i);
      show_offers (self);
      gtk_widget_child_focus (self->cards[i], GTK_DIR_TAB_FORWARD);
    }
}

static void
on_offer (LeadChallengeView *self)
{
  if (self->offered != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "challenge.add", "s", self->offered->id);
}

static void
show_state (LeadChallengeView *self)
{
  LeadDay closed = lead_challenge_get_closed (get_challenge (self));
  gboolean open = closed == LEAD_DAY_NONE;
  gboolean writable = !lead_journal_get_read_only (
    lead_desk_get_journal (lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self->draft))));
  /* Translators: a day: "22 November 2026" */
  g_autofree char *day = open ? NULL : lead_day_format (closed, _("%-d %B %Y"));
  g_autofree char *text = open ? NULL : g_strdup_printf (_("Closed on %s"), day);

  gtk_label_set_text (self->closed, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->closed), !open);
  gtk_label_set_text (self->status,
                      lead_record_draft_get_status (LEAD_RECORD_DRAFT (self->draft)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "challenge.close", open && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "challenge.reopen", !open && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "challenge.trash", writable);
}

static void
show_name (LeadChallengeView *self)
{
  self->syncing = TRUE;
  gtk_editable_set_text (self->name, lead_challenge_get_name (get_challenge (self)));
  self->syncing = FALSE;
}

static void
on_replaced (LeadChallengeView *self)
{
  show_name (self);
  show_filled_cards (self);
}

/* A name that is empty for a moment isn't kept: a challenge always has one. */
static void
on_name (LeadChallengeView *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  LeadChallengeBuilder *builder;

  if (self->syncing || self->draft == NULL || *name == '\0')
    return;
  builder = lead_challenge_draft_begin (self->draft);
  lead_challenge_builder_set_name (builder, name);
  lead_challenge_draft_commit (self->draft, builder);
}

static void
set_closed (LeadChallengeView *self,
            LeadDay            closed,
            const char        *description)
{
  g_autoptr (LeadChallenge) before = g_object_ref (get_challenge (self));
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self->draft);

  lead_challenge_builder_set_closed (builder, closed);
  lead_challenge_draft_commit (self->draft, builder);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (self->draft), before, description);
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadChallengeView *self = LEAD_CHALLENGE_VIEW (widget);

  set_closed (self, lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)),
              _("Closed as of today"));
}

static void
reopen_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  set_closed (LEAD_CHALLENGE_VIEW (widget), LEAD_DAY_NONE, _("Open again"));
}

static void
trash_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadChallengeView *self = LEAD_CHALLENGE_VIEW (widget);

  g_signal_emit (self, signals[TRASH], 0, get_challenge (self));
}

static void
on_leave (LeadChallengeView *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static void
on_write (LeadChallengeView *self)
{
  lead_desk_write_about (lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self->draft)),
                         lead_challenge_get_uuid (get_challenge (self)));
}

static void
on_try (LeadChallengeView *self)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) start = NULL;

  lead_experiment_builder_set_challenge (builder,
                                         lead_challenge_get_uuid (get_challenge (self)));
  start = lead_experiment_builder_end (builder);
  lead_desk_begin_experiment (lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self->draft)), start);
}

/* Where one goes on from: to write, or where nothing can be written, back. */
static gboolean
lead_challenge_view_grab_focus (GtkWidget *widget)
{
  LeadChallengeView *self = LEAD_CHALLENGE_VIEW (widget);

  return gtk_widget_grab_focus (self->write) || gtk_widget_grab_focus (self->back);
}

static void
lead_challenge_view_dispose (GObject *object)
{
  g_clear_object (&LEAD_CHALLENGE_VIEW (object)->draft);

  G_OBJECT_CLASS (lead_challenge_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-challenge-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, scroller);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, back);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, name);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, closed);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, status);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, buttons);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, write);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, try);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, box);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, offer_box);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, offer);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, more);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengeView, entries);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_name);
  gtk_widget_class_bind_template_callback (widget_class, on_offer);
  gtk_widget_class_bind_template_callback (widget_class, on_try);
  gtk_widget_class_bind_template_callback (widget_class, on_write);
}

static void
lead_challenge_view_class_init (LeadChallengeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_challenge_view_dispose;
  widget_class->grab_focus = lead_challenge_view_grab_focus;
  widget_class->focus = lead_focus_inside;

  signals[LEAVE] = g_signal_new ("leave", LEAD_TYPE_CHALLENGE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  signals[TRASH] = g_signal_new ("trash", LEAD_TYPE_CHALLENGE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_CHALLENGE);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "challenge.add", "s", add_action);
  gtk_widget_class_install_action (widget_class, "challenge.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "challenge.reopen", NULL, reopen_action);
  gtk_widget_class_install_action (widget_class, "challenge.trash", NULL, trash_action);
}

static void
lead_challenge_view_init (LeadChallengeView *self)
{
  g_type_ensure (LEAD_TYPE_CHALLENGE_ENTRIES);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->more, make_menu, self, NULL);
  gtk_widget_set_layout_manager (self->buttons, lead_wrap_layout_new (12));
}

/**
 * lead_challenge_view_new:
 *
 * Returns: (transfer floating): a view of no challenge yet
 */
GtkWidget *
lead_challenge_view_new (void)
{
  return g_object_new (LEAD_TYPE_CHALLENGE_VIEW, NULL);
}

/**
 * lead_challenge_view_open:
 * @self: a view
 * @draft: a challenge
 */
void
lead_challenge_view_open (LeadChallengeView  *self,
                          LeadChallengeDraft *draft)
{
  LeadDesk *desk;
  gboolean writable;

  g_return_if_fail (LEAD_IS_CHALLENGE_VIEW (self));
  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFT (draft));

  lead_challenge_view_close (self);
  self->draft = g_object_ref (draft);
  desk = lead_record_draft_get_desk (LEAD_RECORD_DRAFT (draft));
  writable = !lead_journal_get_read_only (lead_desk_get_journal (desk));
  gtk_widget_set_sensitive (self->write, writable);
  gtk_widget_set_sensitive (self->try, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->box), writable);
  gtk_widget_set_sensitive (self->offer_box, writable);
  gtk_editable_set_editable (self->name, writable);
  show_name (self);
  show_filled_cards (self);
  show_state (self);
  lead_challenge_entries_show (self->entries, desk, lead_challenge_get_uuid (get_challenge (self)));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (on_replaced), self, G_CONNECT_SWAPPED);
}

/**
 * lead_challenge_view_get_draft:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the challenge that is open
 */
LeadChallengeDraft *
lead_challenge_view_get_draft (LeadChallengeView *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_VIEW (self), NULL);

  return self->draft;
}

/**
 * lead_challenge_view_close:
 * @self: a view
 *
 * Shows no challenge any more. What was changed goes on being saved.
 */
void
lead_challenge_view_close (LeadChallengeView *self)
{
  g_return_if_fail (LEAD_IS_CHALLENGE_VIEW (self));

  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->draft, self);
  if (!lead_record_draft_get_safe (LEAD_RECORD_DRAFT (self->draft)))
    lead_record_draft_flush_async (LEAD_RECORD_DRAFT (self->draft), NULL, NULL);
  for (guint i = 0; i < LEAD_N_CHALLENGE_CARDS; i++)
    {
      if (self->cards[i] != NULL)
        gtk_box_remove (self->box, self->cards[i]);
      self->cards[i] = NULL;
    }
  g_clear_object (&self->draft);
}
