/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-card.h"

#include <glib/gi18n-lib.h>

struct _LeadPatternCard
{
  GtkWidget              parent_instance;

  const LeadPatternKind *kind;
  LeadChartFrame        *frame;
  LeadPatternView       *view; /* owned, once something was shown */
};

enum
{
  SIGNAL_SHOW_FILTER,
  SIGNAL_SHOW_ENTRY,
  SIGNAL_SHOW_EXPERIMENT,
  SIGNAL_WRITE,
  SIGNAL_ARRANGE,
  SIGNAL_SAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternCard, lead_pattern_card, GTK_TYPE_WIDGET)

static void
take_filter (LeadPatternCard *self, LeadFilter *filter)
{
  g_autoptr (LeadFilter) taken = filter;

  if (taken != NULL)
    lead_pattern_card_show_filter (self, taken);
}

static void
on_activate_mark (LeadPatternCard *self, int column, int row)
{
  if (self->kind->open != NULL && self->view != NULL)
    take_filter (self, self->kind->open (self, self->view, column, row));
}

static void
on_activate_row (LeadPatternCard *self, guint row)
{
  if (self->kind->open_row != NULL && self->view != NULL)
    take_filter (self, self->kind->open_row (self, self->view, row));
}

static void
on_arrange (LeadPatternCard *self, const char *how)
{
  g_signal_emit (self, signals[SIGNAL_ARRANGE], 0, how);
}

static void
on_save (LeadPatternCard *self, const char *format)
{
  g_signal_emit (self, signals[SIGNAL_SAVE], 0, format);
}

static void
lead_pattern_card_dispose (GObject *object)
{
  LeadPatternCard *self = LEAD_PATTERN_CARD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_pattern_card_parent_class)->dispose (object);
}

static void
lead_pattern_card_class_init (LeadPatternCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pattern_card_dispose;

  /**
   * LeadPatternCard::show-filter:
   * @self: the card
   * @filter: which entries
   */
  signals[SIGNAL_SHOW_FILTER]
    = g_signal_new ("show-filter", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LEAD_TYPE_FILTER);
  /**
   * LeadPatternCard::show-entry:
   * @self: the card
   * @id: of an entry
   */
  signals[SIGNAL_SHOW_ENTRY]
    = g_signal_new ("show-entry", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  /**
   * LeadPatternCard::show-experiment:
   * @self: the card
   * @uuid: of an experiment
   */
  signals[SIGNAL_SHOW_EXPERIMENT]
    = g_signal_new ("show-experiment", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * LeadPatternCard::write:
   * @self: the card
   * @prompt: id of a question
   */
  signals[SIGNAL_WRITE]
    = g_signal_new ("write", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * LeadPatternCard::arrange:
   * @self: the card
   * @how: "earlier", "later" or "hide"
   */
  signals[SIGNAL_ARRANGE]
    = g_signal_new ("arrange", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * LeadPatternCard::save:
   * @self: the card
   * @format: "png", "svg" or "csv"
   */
  signals[SIGNAL_SAVE]
    = g_signal_new ("save", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
lead_pattern_card_init (LeadPatternCard *self)
{
}

/**
 * lead_pattern_card_new:
 * @kind: what it shows; outlives the card
 *
 * Returns: (transfer none): a card that shows nothing yet
 */
GtkWidget *
lead_pattern_card_new (const LeadPatternKind *kind)
{
  LeadPatternCard *self;

  g_return_val_if_fail (kind != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PATTERN_CARD, NULL);
  self->kind = kind;
  self->frame = LEAD_CHART_FRAME (lead_chart_frame_new (lead_pattern_card_get_title (self)));
  g_signal_connect_swapped (self->frame, "activate-mark", G_CALLBACK (on_activate_mark), self);
  g_signal_connect_swapped (self->frame, "activate-row", G_CALLBACK (on_activate_row), self);
  g_signal_connect_swapped (self->frame, "arrange", G_CALLBACK (on_arrange), self);
  g_signal_connect_swapped (self->frame, "save", G_CALLBACK (on_save), self);
  gtk_widget_set_parent (GTK_WIDGET (self->frame), GTK_WIDGET (self));
  if (kind->make != NULL)
    kind->make (self);
  return GTK_WIDGET (self);
}

/**
 * lead_pattern_card_get_kind:
 * @self: a card
 *
 * Returns: (transfer none): what it shows
 */
const LeadPatternKind *
lead_pattern_card_get_kind (LeadPatternCard *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_CARD (self), NULL);

  return self->kind;
}

/**
 * lead_pattern_card_get_title:
 * @self: a card
 *
 * Returns: (transfer none): the question that it answers
 */
const char *
lead_pattern_card_get_title (LeadPatternCard *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_CARD (self), NULL);

  return _(self->kind->title);
}

/**
 * lead_pattern_card_get_frame:
 * @self: a card
 *
 * Returns: (transfer none): what its chart stands in
 */
LeadChartFrame *
lead_pattern_card_get_frame (LeadPatternCard *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_CARD (self), NULL);

  return self->frame;
}

/**
 * lead_pattern_card_get_view:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): what it has shown last
 */
LeadPatternView *
lead_pattern_card_get_view (LeadPatternCard *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_CARD (self), NULL);

  return self->view;
}

/**
 * lead_pattern_card_show:
 * @self: a card
 * @view: what was counted
 *
 * It hides itself where there is nothing to show.
 */
void
lead_pattern_card_show (LeadPatternCard *self, LeadPatternView *view)
{
  g_return_if_fail (LEAD_IS_PATTERN_CARD (self));
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (view));

  g_set_object (&self->view, view);
  gtk_widget_set_visible (GTK_WIDGET (self), self->kind->show (self, view));
}

/**
 * lead_pattern_card_show_filter:
 * @self: a card
 * @filter: which entries somebody wants to see
 */
void
lead_pattern_card_show_filter (LeadPatternCard *self, const LeadFilter *filter)
{
  g_return_if_fail (LEAD_IS_PATTERN_CARD (self));
  g_return_if_fail (filter != NULL);

  g_signal_emit (self, signals[SIGNAL_SHOW_FILTER], 0, filter);
}

/**
 * lead_pattern_card_show_entry:
 * @self: a card
 * @id: an entry that somebody wants to see
 */
void
lead_pattern_card_show_entry (LeadPatternCard *self, int64_t id)
{
  g_return_if_fail (LEAD_IS_PATTERN_CARD (self));

  g_signal_emit (self, signals[SIGNAL_SHOW_ENTRY], 0, id);
}

/**
 * lead_pattern_card_show_experiment:
 * @self: a card
 * @uuid: of an experiment that somebody wants to see
 */
void
lead_pattern_card_show_experiment (LeadPatternCard *self, const char *uuid)
{
  g_return_if_fail (LEAD_IS_PATTERN_CARD (self));
  g_return_if_fail (uuid != NULL);

  g_signal_emit (self, signals[SIGNAL_SHOW_EXPERIMENT], 0, uuid);
}

/**
 * lead_pattern_card_write:
 * @self: a card
 * @prompt: id of a question that somebody wants to answer
 */
void
lead_pattern_card_write (LeadPatternCard *self, const char *prompt)
{
  g_return_if_fail (LEAD_IS_PATTERN_CARD (self));
  g_return_if_fail (prompt != NULL);

  g_signal_emit (self, signals[SIGNAL_WRITE], 0, prompt);
}
