/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "ui/widgets/lead-passphrase-field.h"
#include "lead-state.h"
#include "lead-unlock-view.h"

struct _LeadUnlockView
{
  AdwBin               parent_instance;

  /* Of the template. */
  GtkImage            *icon;
  LeadPassphraseField *field;
  GtkWidget           *unlock;
  GtkStack            *unlock_stack;
  GtkSpinner          *spinner;
  GtkLabel            *message;
};

typedef enum
{
  SIGNAL_SUBMITTED,
  N_SIGNALS,
} LeadUnlockViewSignal;

static guint signals[N_SIGNALS];

static void
lead_unlock_view_enter (LeadState *state)
{
  gtk_widget_grab_focus (GTK_WIDGET (LEAD_UNLOCK_VIEW (state)->field));
}

static void
lead_unlock_view_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_unlock_view_enter;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadUnlockView, lead_unlock_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_unlock_view_state_init))

static void
lead_unlock_view_tell (LeadUnlockView *self,
                       const char     *text,
                       gboolean        is_error)
{
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), *text != '\0');
  if (is_error)
    gtk_widget_add_css_class (GTK_WIDGET (self->message), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->message), "error");
}

static void
lead_unlock_view_changed_cb (LeadUnlockView *self)
{
  gtk_widget_set_sensitive (self->unlock, !lead_passphrase_field_is_empty (self->field));
}

static void
lead_unlock_view_submit_cb (LeadUnlockView *self)
{
  g_autoptr(LeadPassphrase) passphrase = NULL;
  g_autoptr(LeadKeySource) key_source = NULL;
  g_autoptr(GError) error = NULL;

  if (lead_passphrase_field_is_empty (self->field))
    return;

  passphrase = lead_passphrase_field_dup_passphrase (self->field, &error);
  if (passphrase == NULL)
    {
      lead_unlock_view_show_error (self, error);
      return;
    }

  key_source = lead_key_source_new_passphrase (passphrase);
  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0, key_source);
}

static void
lead_unlock_view_class_init (LeadUnlockViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_SUBMITTED] =
    g_signal_new ("submitted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_KEY_SOURCE);

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-unlock-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadUnlockView, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadUnlockView, field);
  gtk_widget_class_bind_template_child (widget_class, LeadUnlockView, unlock);
  gtk_widget_class_bind_template_child (widget_class, LeadUnlockView, unlock_stack);
  gtk_widget_class_bind_template_child (widget_class, LeadUnlockView, spinner);
  gtk_widget_class_bind_template_child (widget_class, LeadUnlockView, message);
  gtk_widget_class_bind_template_callback (widget_class, lead_unlock_view_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_unlock_view_submit_cb);
}

static void
lead_unlock_view_init (LeadUnlockView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_image_set_from_icon_name (self->icon, LEAD_APP_ID);
}

/**
 * lead_unlock_view_new:
 *
 * Returns: a locked journal
 */
GtkWidget *
lead_unlock_view_new (void)
{
  return g_object_new (LEAD_TYPE_UNLOCK_VIEW, NULL);
}

/**
 * lead_unlock_view_set_busy:
 * @busy: whether the key is being derived
 */
void
lead_unlock_view_set_busy (LeadUnlockView *self,
                           gboolean        busy)
{
  g_return_if_fail (LEAD_IS_UNLOCK_VIEW (self));

  /* A text that turns insensitive while it has the focus never hears of
   * losing it, and goes on blinking. */
  if (busy)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->field), !busy);
  gtk_widget_set_sensitive (self->unlock, !busy && !lead_passphrase_field_is_empty (self->field));
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_stack_set_visible_child_name (self->unlock_stack, busy ? "busy" : "ready");
  if (busy)
    lead_unlock_view_tell (self, "", FALSE);
}

/**
 * lead_unlock_view_say:
 * @text: what to say under the field
 */
void
lead_unlock_view_say (LeadUnlockView *self,
                      const char     *text)
{
  g_return_if_fail (LEAD_IS_UNLOCK_VIEW (self));
  g_return_if_fail (text != NULL);

  lead_unlock_view_tell (self, text, FALSE);
}

/**
 * lead_unlock_view_show_error:
 * @error: why the journal didn't open
 *
 * Says why, and lets the person type again.
 */
void
lead_unlock_view_show_error (LeadUnlockView *self,
                             const GError   *error)
{
  g_autofree char *text = NULL;

  g_return_if_fail (LEAD_IS_UNLOCK_VIEW (self));
  g_return_if_fail (error != NULL);

  lead_unlock_view_set_busy (self, FALSE);
  text = g_strdup_printf ("%s %s", error->message, lead_error_get_next (error));
  lead_unlock_view_tell (self, text, TRUE);
  lead_passphrase_field_select (self->field);
}
