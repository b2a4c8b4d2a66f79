/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-passphrase-field.h"

#include "ui/compat/lead-focus-inside.h"

struct _LeadPassphraseField
{
  GtkWidget        parent_instance;

  /* Owned. */
  char            *label;

  /* Borrowed. */
  GdkDevice       *keyboard;

  /* Of the template. */
  GtkText         *text;
  GtkWidget       *caps_lock;
  GtkToggleButton *reveal;
};

typedef enum
{
  PROP_LABEL = 1,
} LeadPassphraseFieldProperty;

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_ACTIVATE,
  N_SIGNALS,
} LeadPassphraseFieldSignal;

static GParamSpec *properties[PROP_LABEL + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPassphraseField, lead_passphrase_field, GTK_TYPE_WIDGET)

static void
lead_passphrase_field_changed_cb (LeadPassphraseField *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
lead_passphrase_field_activate_cb (LeadPassphraseField *self)
{
  gtk_toggle_button_set_active (self->reveal, FALSE);
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0);
}

static void
lead_passphrase_field_reveal_cb (LeadPassphraseField *self)
{
  gboolean shown = gtk_toggle_button_get_active (self->reveal);
  const char *action = shown ? _("Hide passphrase") : _("Show passphrase");

  gtk_text_set_visibility (self->text, shown);
  gtk_button_set_icon_name (GTK_BUTTON (self->reveal),
                            shown ? "view-conceal-symbolic" : "view-reveal-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reveal), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reveal),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, action, -1);
}

static void
lead_passphrase_field_update_caps_lock (LeadPassphraseField *self)
{
  gboolean on = self->keyboard != NULL && gdk_device_get_caps_lock_state (self->keyboard);

  gtk_widget_set_visible (self->caps_lock, on && gtk_widget_has_focus (GTK_WIDGET (self->text)));
}

static void
lead_passphrase_field_leave_cb (LeadPassphraseField *self)
{
  gtk_toggle_button_set_active (self->reveal, FALSE);
}

static void
lead_passphrase_field_set_label (LeadPassphraseField *self,
                                 const char          *label)
{
  if (g_strcmp0 (self->label, label) == 0)
    return;

  g_free (self->label);
  self->label = g_strdup (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label != NULL ? label : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

static gboolean
lead_passphrase_field_grab_focus (GtkWidget *widget)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (widget);

  return gtk_text_grab_focus_without_selecting (self->text);
}

static void
lead_passphrase_field_realize (GtkWidget *widget)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (widget);
  GdkSeat *seat;

  GTK_WIDGET_CLASS (lead_passphrase_field_parent_class)->realize (widget);

  seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));
  self->keyboard = seat != NULL ? gdk_seat_get_keyboard (seat) : NULL;
  if (self->keyboard != NULL)
    g_signal_connect_object (self->keyboard, "notify::caps-lock-state",
                             G_CALLBACK (lead_passphrase_field_update_caps_lock),
                             self, G_CONNECT_SWAPPED);
}

static void
lead_passphrase_field_unrealize (GtkWidget *widget)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (widget);

  if (self->keyboard != NULL)
    g_signal_handlers_disconnect_by_data (self->keyboard, self);
  self->keyboard = NULL;

  GTK_WIDGET_CLASS (lead_passphrase_field_parent_class)->unrealize (widget);
}

static void
lead_passphrase_field_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (object);

  switch ((LeadPassphraseFieldProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_passphrase_field_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (object);

  switch ((LeadPassphraseFieldProperty) prop_id)
    {
    case PROP_LABEL:
      lead_passphrase_field_set_label (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_passphrase_field_dispose (GObject *object)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (lead_passphrase_field_parent_class)->dispose (object);
}

static void
lead_passphrase_field_finalize (GObject *object)
{
  LeadPassphraseField *self = LEAD_PASSPHRASE_FIELD (object);

  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (lead_passphrase_field_parent_class)->finalize (object);
}

static void
lead_passphrase_field_class_init (LeadPassphraseFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_passphrase_field_get_property;
  object_class->set_property = lead_passphrase_field_set_property;
  object_class->dispose = lead_passphrase_field_dispose;
  object_class->finalize = lead_passphrase_field_finalize;

  widget_class->grab_focus = lead_passphrase_field_grab_focus;
  widget_class->focus = lead_focus_inside;
  widget_class->realize = lead_passphrase_field_realize;
  widget_class->unrealize = lead_passphrase_field_unrealize;

  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ACTIVATE] =
    g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "entry");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-passphrase-field.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseField, text);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseField, caps_lock);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseField, reveal);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_field_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_field_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_field_reveal_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_field_leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_field_update_caps_lock);
}

static void
lead_passphrase_field_init (LeadPassphraseField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_passphrase_field_reveal_cb (self);
}

/**
 * lead_passphrase_field_new:
 *
 * Returns: an empty field
 */
GtkWidget *
lead_passphrase_field_new (void)
{
  return g_object_new (LEAD_TYPE_PASSPHRASE_FIELD, NULL);
}

/**
 * lead_passphrase_field_dup_passphrase:
 *
 * Returns: (transfer full) (nullable): what was typed, or %NULL with @error set when it can't be
 *   a passphrase
 */
LeadPassphrase *
lead_passphrase_field_dup_passphrase (LeadPassphraseField  *self,
                                      GError              **error)
{
  g_return_val_if_fail (LEAD_IS_PASSPHRASE_FIELD (self), NULL);

  return lead_passphrase_new (lead_passphrase_field_peek_text (self), error);
}

/**
 * lead_passphrase_field_peek_text:
 *
 * Returns: (transfer none): what was typed, where it is kept: don't copy it
 */
const char *
lead_passphrase_field_peek_text (LeadPassphraseField *self)
{
  g_return_val_if_fail (LEAD_IS_PASSPHRASE_FIELD (self), NULL);

  return gtk_entry_buffer_get_text (gtk_text_get_buffer (self->text));
}

/**
 * lead_passphrase_field_set_text:
 * @text: what to put in place of what was typed
 */
void
lead_passphrase_field_set_text (LeadPassphraseField *self,
                                const char          *text)
{
  g_return_if_fail (LEAD_IS_PASSPHRASE_FIELD (self));
  g_return_if_fail (text != NULL);

  gtk_entry_buffer_set_text (gtk_text_get_buffer (self->text), text, -1);
}

/**
 * lead_passphrase_field_is_empty:
 *
 * Returns: whether nothing has been typed
 */
gboolean
lead_passphrase_field_is_empty (LeadPassphraseField *self)
{
  g_return_val_if_fail (LEAD_IS_PASSPHRASE_FIELD (self), TRUE);

  return gtk_entry_buffer_get_length (gtk_text_get_buffer (self->text)) == 0;
}

/**
 * lead_passphrase_field_clear:
 *
 * Forgets what was typed.
 */
void
lead_passphrase_field_clear (LeadPassphraseField *self)
{
  lead_passphrase_field_set_text (self, "");
}

/**
 * lead_passphrase_field_select:
 *
 * Takes the focus with everything selected, so that typing replaces it.
 */
void
lead_passphrase_field_select (LeadPassphraseField *self)
{
  g_return_if_fail (LEAD_IS_PASSPHRASE_FIELD (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}
