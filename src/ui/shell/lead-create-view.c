/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "ui/widgets/lead-passphrase-form.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-create-view.h"
#include "lead-state.h"

struct _LeadCreateView
{
  AdwBin              parent_instance;

  /* Of the template. */
  LeadPassphraseForm *passphrase;
  GtkLabel           *message;
  GtkWidget          *create;
  GtkSpinner         *spinner;
  GtkWidget          *form;
};

typedef enum
{
  SIGNAL_SUBMITTED,
  N_SIGNALS,
} LeadCreateViewSignal;

static guint signals[N_SIGNALS];

static void
lead_create_view_enter (LeadState *state)
{
  gtk_widget_grab_focus (GTK_WIDGET (LEAD_CREATE_VIEW (state)->passphrase));
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
lead_create_view_changed_cb (LeadCreateView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_widget_set_sensitive (self->create, lead_passphrase_form_is_ready (self->passphrase));
}

static void
lead_create_view_submit_cb (LeadCreateView *self)
{
  g_autoptr(LeadPassphrase) passphrase = NULL;
  g_autoptr(LeadKeySource) key_source = NULL;
  g_autoptr(GError) error = NULL;

  if (!lead_passphrase_form_is_ready (self->passphrase))
    return;

  passphrase = lead_passphrase_form_dup_passphrase (self->passphrase, &error);
  if (passphrase == NULL)
    {
      lead_create_view_show_error (self, error);
      return;
    }

  key_source = lead_key_source_new_passphrase (passphrase);
  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0, key_source);
}

static void
lead_create_view_class_init (LeadCreateViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_SUBMITTED] =
    g_signal_new ("submitted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_KEY_SOURCE);

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-create-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, passphrase);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, message);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, create);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, spinner);
  gtk_widget_class_bind_template_child (widget_class, LeadCreateView, form);
  gtk_widget_class_bind_template_callback (widget_class, lead_create_view_changed_cb);
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
  lead_passphrase_form_set_surroundings (self->passphrase, surroundings);

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
