/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-error.h"
#include "lead-adaptive-bin.h"
#include "lead-notice-bar.h"

struct _LeadNoticeBar
{
  AdwBin           parent_instance;

  gboolean         dismissible;

  /* Of the template. */
  GtkRevealer     *revealer;
  LeadAdaptiveBin *bin;
  GtkWidget       *words;
  GtkLabel        *label;
  GtkWidget       *retry;
  GtkWidget       *dismiss;
};

typedef enum
{
  PROP_DISMISSIBLE = 1,
  PROP_RETRY_ACTION,
} LeadNoticeBarProperty;

static GParamSpec *properties[PROP_RETRY_ACTION + 1];

G_DEFINE_FINAL_TYPE (LeadNoticeBar, lead_notice_bar, ADW_TYPE_BIN)

static void
lead_notice_bar_dismiss_cb (LeadNoticeBar *self)
{
  lead_notice_bar_set_text (self, NULL);
}

static void
lead_notice_bar_set_dismissible (LeadNoticeBar *self,
                                 gboolean       dismissible)
{
  if (self->dismissible == dismissible)
    return;

  self->dismissible = dismissible;
  gtk_widget_set_visible (self->dismiss, dismissible);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DISMISSIBLE]);
}

static void
lead_notice_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  LeadNoticeBar *self = LEAD_NOTICE_BAR (object);

  switch ((LeadNoticeBarProperty) prop_id)
    {
    case PROP_DISMISSIBLE:
      g_value_set_boolean (value, self->dismissible);
      break;
    case PROP_RETRY_ACTION:
      g_value_set_string (value, gtk_actionable_get_action_name (GTK_ACTIONABLE (self->retry)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_notice_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  LeadNoticeBar *self = LEAD_NOTICE_BAR (object);

  switch ((LeadNoticeBarProperty) prop_id)
    {
    case PROP_DISMISSIBLE:
      lead_notice_bar_set_dismissible (self, g_value_get_boolean (value));
      break;
    case PROP_RETRY_ACTION:
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->retry), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_notice_bar_class_init (LeadNoticeBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_notice_bar_get_property;
  object_class->set_property = lead_notice_bar_set_property;

  properties[PROP_DISMISSIBLE] =
    g_param_spec_boolean ("dismissible", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /* What tries again what failed; its button stays as long as the error does. */
  properties[PROP_RETRY_ACTION] =
    g_param_spec_string ("retry-action", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  gtk_widget_class_set_css_name (widget_class, "notice");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadNoticeBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, LeadNoticeBar, bin);
  gtk_widget_class_bind_template_child (widget_class, LeadNoticeBar, words);
  gtk_widget_class_bind_template_child (widget_class, LeadNoticeBar, label);
  gtk_widget_class_bind_template_child (widget_class, LeadNoticeBar, dismiss);
  gtk_widget_class_bind_template_child (widget_class, LeadNoticeBar, retry);
  gtk_widget_class_bind_template_callback (widget_class, lead_notice_bar_dismiss_cb);
}

static void
lead_notice_bar_init (LeadNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Beside a button the words would have no room on a phone. */
  lead_adaptive_bin_stack (self->bin, self->words);
}

/**
 * lead_notice_bar_new:
 *
 * Returns: a bar that says nothing and takes no room
 */
GtkWidget *
lead_notice_bar_new (void)
{
  return g_object_new (LEAD_TYPE_NOTICE_BAR, NULL);
}

/**
 * lead_notice_bar_set_text:
 * @text: (nullable): what to say; nothing hides the bar
 */
void
lead_notice_bar_set_text (LeadNoticeBar *self,
                          const char    *text)
{
  g_return_if_fail (LEAD_IS_NOTICE_BAR (self));

  if (text != NULL)
    gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (self->retry, FALSE);
  gtk_revealer_set_reveal_child (self->revealer, text != NULL);
}

/**
 * lead_notice_bar_set_error:
 * @error: what went wrong
 *
 * Says what happened, what is safe and what to do.
 */
void
lead_notice_bar_set_error (LeadNoticeBar *self,
                           const GError  *error)
{
  g_autofree char *text = NULL;

  g_return_if_fail (LEAD_IS_NOTICE_BAR (self));
  g_return_if_fail (error != NULL);

  text = g_strjoin (" ", error->message, lead_error_get_safe (error),
                    lead_error_get_next (error), NULL);
  lead_notice_bar_set_text (self, text);
  gtk_widget_set_visible (self->retry,
                          gtk_actionable_get_action_name (GTK_ACTIONABLE (self->retry)) != NULL);
}
