/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "ui/widgets/lead-passphrase-field.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-create-view.h"
#include "lead-state.h"

/* 77 bits and more: out of reach of guessing for as long as it matters. */
#define N_WORDS 6

struct _LeadCreateView
{
  AdwBin               parent_instance;

  /* Owned. */
  LeadSurroundings    *surroundings;

  /* Of the template. */
  LeadPassphraseField *field;
  GtkLabel            *strength;
  GtkLevelBar         *level;
  GtkWidget           *suggest;
  GtkWidget           *words_card;
  GtkLabel            *words;
  LeadPassphraseField *again;
  GtkLabel            *message;
  GtkWidget           *create;
  GtkSpinner          *spinner;
  GtkWidget           *form;
};

typedef enum
{
  SIGNAL_SUBMITTED,
  N_SIGNALS,
} LeadCreateViewSignal;

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

static void
lead_create_view_enter (LeadState *state)
{
  gtk_widget_grab_focus (GTK_WIDGET (LEAD_CREATE_VIEW (state)->field));
}

static void
lead_create_view_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_create_view_enter;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadCreateView, lead_create_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_create_view_state_init))

static void
lead_create_view_rate (LeadCreateView *self)
{
  double bits = lead_passphrase_estimate_bits (lead_passphrase_field_peek_text (self->field));
  gboolean empty = lead_passphrase_field_is_empty (self->field);
  guint step = 0;

  while (bits >= strengths[step].bits)
    step++;

  gtk_level_bar_set_value (self->level, empty ? 0 : step + 1);
  gtk_label_set_label (self->strength, empty ? "" : _(strengths[step].words));
}

static gboolean
lead_create_view_is_ready (LeadCreateView *self)
{
  return !lead_passphrase_field_is_empty (self->field) &&
         g_str_equal (lead_passphrase_field_peek_text (self->field),
                      lead_passphrase_field_peek_text (self->again));
}

/* Says that the two differ only when what was typed can't become equal. */
static void
lead_create_view_compare (LeadCreateView *self)
{
  const char *first = lead_passphrase_field_peek_text (self->field);
  const char *second = lead_passphrase_field_peek_text (self->again);
  gboolean differ = !g_str_has_prefix (first, second);

  gtk_label_set_label (self->message, differ ? _("The two passphrases are not the same.") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), differ);
  gtk_widget_set_sensitive (self->create, lead_create_view_is_ready (self));
}

static void
lead_create_view_field_changed_cb (LeadCreateView *self)
{
  lead_create_view_rate (self);
  lead_create_view_compare (self);
}

static void
lead_create_view_again_changed_cb (LeadCreateView *self)
{
  lead_create_view_compare (self);
}

static void
lead_create_view_field_activate_cb (LeadCreateView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->again));
}

static void
lead_create_view_suggest_cb (LeadCreateView *self)
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
lead_create_view_submit_cb (LeadCreateView *self)
{
  g_autoptr(LeadPassphrase) passphrase = NULL;
  g_autoptr(LeadKeySource) key_source = NULL;
  g_autoptr(GError) error = NULL;

  if (!lead_create_view_is_ready (self))
    return;

  passphrase = lead_passphrase_field_dup_passphrase (self->field, &error);
  if (passphrase == NULL)
    {
      lead_create_view_show_error (self, error);
      return;
    }

  key_source = lead_key_source_new_passphrase (passphrase);
  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0, key_source);
}

static void
lead_create_view_dispose (GObject *object)
{
  LeadCreateView *self = LEAD_CREATE_VIEW (object);

  g_clear_object (&self->surroundings);

  G_OBJECT_CLASS (lead_create_view_parent_class)->dispose (object);
}

static void
lead_create_view_class_init (LeadCreateViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_create_view_dispose;
  signals[SIGNAL_SUBMITTED] =
    g_signal_new ("submitted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_KEY_SOURCE);

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-create-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, field);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, strength);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, level);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, suggest);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, words_card);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, words);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, again);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, message);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, create);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, spinner);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, form);
  gtk_widget_class_bind_template_callback (widget_class, lead_create_view_field_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_create_view_again_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_create_view_field_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_create_view_suggest_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_create_view_submit_cb);
}

static void
lead_create_view_init (LeadCreateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_create_view_new:
 * @surroundings: where random words come from
 *
 * Returns: an empty form
 */
GtkWidget *
lead_create_view_new (LeadSurroundings *surroundings)
{
  LeadCreateView *self;

  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  self = g_object_new (LEAD_TYPE_CREATE_VIEW, NULL);
  self->surroundings = g_object_ref (surroundings);

  return GTK_WIDGET (self);
}

/**
 * lead_create_view_set_busy:
 * @busy: whether the journal is being made
 */
void
lead_create_view_set_busy (LeadCreateView *self,
                           gboolean        busy)
{
  g_return_if_fail (LEAD_IS_CREATE_VIEW (self));

  /* A text that turns insensitive while it has the focus never hears of
   * losing it, and goes on blinking. */
  if (busy)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_widget_set_sensitive (self->form, !busy);
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
}

/**
 * lead_create_view_show_error:
 * @error: why the journal wasn't made
 */
void
lead_create_view_show_error (LeadCreateView *self,
                             const GError   *error)
{
  g_autofree char *text = NULL;

  g_return_if_fail (LEAD_IS_CREATE_VIEW (self));
  g_return_if_fail (error != NULL);

  lead_create_view_set_busy (self, FALSE);
  text = g_strjoin (" ", error->message, lead_error_get_next (error), NULL);
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
}
