/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-passphrase-field.h"
#include "ui/compat/lead-focus-inside.h"
#include "lead-passphrase-form.h"

/* 77 bits and more: out of reach of guessing for as long as it matters. */
#define N_WORDS 6

struct _LeadPassphraseForm
{
  AdwBin               parent_instance;

  /* Owned. */
  LeadSurroundings    *surroundings;

  /* Of the template. */
  GtkLabel            *title;
  LeadPassphraseField *field;
  GtkLabel            *strength;
  GtkLevelBar         *level;
  GtkWidget           *suggest;
  GtkWidget           *words_card;
  GtkLabel            *words;
  LeadPassphraseField *again;
  GtkLabel            *message;
};

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_ACTIVATE,
  N_SIGNALS,
} LeadPassphraseFormSignal;

static guint signals[N_SIGNALS];

/* One machine made for it tries some ten thousand passphrases a second
 * (2^13), a rich attacker has a thousand of them; a year has 2^25 seconds. */
static const struct
{
  double      bits;
  const char *words;
} strengths[] = {
  { 30, N_("Easily guessed") },
  { 45, N_("Weak: holds against the curious, not against somebody determined") },
  { 60, N_("Fair: guessing it would take a lot of effort") },
  { G_MAXDOUBLE, N_("Strong: out of reach of guessing, as far as can be told") },
};

G_DEFINE_FINAL_TYPE (LeadPassphraseForm, lead_passphrase_form, ADW_TYPE_BIN)

static gboolean
lead_passphrase_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LEAD_PASSPHRASE_FORM (widget)->field));
}

static void
lead_passphrase_form_rate (LeadPassphraseForm *self)
{
  double bits = lead_passphrase_estimate_bits (lead_passphrase_field_peek_text (self->field));
  gboolean empty = lead_passphrase_field_is_empty (self->field);
  guint step = 0;

  while (bits >= strengths[step].bits)
    step++;

  gtk_level_bar_set_value (self->level, empty ? 0 : step + 1);
  gtk_label_set_label (self->strength, empty ? "" : _(strengths[step].words));
}

/* Says that the two differ only when what was typed can't become equal, or is finished. */
static void
lead_passphrase_form_compare (LeadPassphraseForm *self,
                              gboolean            finished)
{
  const char *first = lead_passphrase_field_peek_text (self->field);
  const char *second = lead_passphrase_field_peek_text (self->again);
  gboolean differ = finished ? !g_str_equal (first, second) : !g_str_has_prefix (first, second);

  gtk_label_set_label (self->message, differ ? _("The two passphrases are not the same.") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), differ);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
lead_passphrase_form_field_changed_cb (LeadPassphraseForm *self)
{
  lead_passphrase_form_rate (self);
  lead_passphrase_form_compare (self, FALSE);
}

static void
lead_passphrase_form_again_changed_cb (LeadPassphraseForm *self)
{
  lead_passphrase_form_compare (self, FALSE);
}

static void
lead_passphrase_form_field_activate_cb (LeadPassphraseForm *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->again));
}

static void
lead_passphrase_form_suggest_cb (LeadPassphraseForm *self)
{
  g_autoptr(LeadPassphrase) passphrase = NULL;

  passphrase = lead_passphrase_generate (self->surroundings, N_WORDS);
  gtk_label_set_label (self->words, lead_passphrase_peek (passphrase));
  gtk_widget_set_visible (self->words_card, TRUE);
  lead_passphrase_field_set_text (self->field, lead_passphrase_peek (passphrase));
  lead_passphrase_field_clear (self->again);
  gtk_button_set_label (GTK_BUTTON (self->suggest), _("Other _words"));
  gtk_widget_grab_focus (GTK_WIDGET (self->again));
}

static void
lead_passphrase_form_again_activate_cb (LeadPassphraseForm *self)
{
  lead_passphrase_form_compare (self, TRUE);
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0);
}

static void
lead_passphrase_form_dispose (GObject *object)
{
  LeadPassphraseForm *self = LEAD_PASSPHRASE_FORM (object);

  g_clear_object (&self->surroundings);

  G_OBJECT_CLASS (lead_passphrase_form_parent_class)->dispose (object);
}

static void
lead_passphrase_form_class_init (LeadPassphraseFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_passphrase_form_dispose;
  widget_class->grab_focus = lead_passphrase_form_grab_focus;
  widget_class->focus = lead_focus_inside;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ACTIVATE] =
    g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-passphrase-form.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, title);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, field);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, strength);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, level);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, suggest);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, words_card);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, words);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, again);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseForm, message);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_form_field_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_form_again_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_form_field_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_form_suggest_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_form_again_activate_cb);
}

static void
lead_passphrase_form_init (LeadPassphraseForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_passphrase_form_set_surroundings:
 * @surroundings: where random words come from
 *
 * Has to come before words can be suggested.
 */
void
lead_passphrase_form_set_surroundings (LeadPassphraseForm *self,
                                       LeadSurroundings   *surroundings)
{
  g_return_if_fail (LEAD_IS_PASSPHRASE_FORM (self));
  g_return_if_fail (LEAD_IS_SURROUNDINGS (surroundings));

  g_set_object (&self->surroundings, surroundings);
}

/**
 * lead_passphrase_form_set_title:
 * @title: what stands over the first field
 * @name: the same for a screen reader
 */
void
lead_passphrase_form_set_title (LeadPassphraseForm *self,
                                const char         *title,
                                const char         *name)
{
  g_return_if_fail (LEAD_IS_PASSPHRASE_FORM (self));

  gtk_label_set_label (self->title, title);
  g_object_set (self->field, "label", name, NULL);
}

/**
 * lead_passphrase_form_is_ready:
 *
 * Returns: whether the same was typed twice
 */
gboolean
lead_passphrase_form_is_ready (LeadPassphraseForm *self)
{
  g_return_val_if_fail (LEAD_IS_PASSPHRASE_FORM (self), FALSE);

  return !lead_passphrase_field_is_empty (self->field) &&
         g_str_equal (lead_passphrase_field_peek_text (self->field),
                      lead_passphrase_field_peek_text (self->again));
}

/**
 * lead_passphrase_form_dup_passphrase:
 *
 * Returns: (transfer full) (nullable): what was typed, or %NULL with @error set when it can't be
 *   a passphrase
 */
LeadPassphrase *
lead_passphrase_form_dup_passphrase (LeadPassphraseForm  *self,
                                     GError             **error)
{
  g_return_val_if_fail (LEAD_IS_PASSPHRASE_FORM (self), NULL);

  return lead_passphrase_field_dup_passphrase (self->field, error);
}
