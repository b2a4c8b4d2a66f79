/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "ui/widgets/lead-wrap.h"
#include "lead-state.h"
#include "lead-welcome-view.h"

struct _LeadWelcomeView
{
  AdwBin     parent_instance;

  /* Of the template. */
  GtkImage  *icon;
  GtkWidget *create;
};

static void
lead_welcome_view_enter (LeadState *state)
{
  gtk_widget_grab_focus (LEAD_WELCOME_VIEW (state)->create);
}

static void
lead_welcome_view_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_welcome_view_enter;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadWelcomeView, lead_welcome_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_welcome_view_state_init))

static void
lead_welcome_view_class_init (LeadWelcomeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-welcome-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadWelcomeView, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadWelcomeView, create);
}

static void
lead_welcome_view_init (LeadWelcomeView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
  gtk_image_set_from_icon_name (self->icon, LEAD_APP_ID);
}

/**
 * lead_welcome_view_new:
 *
 * Returns: the ways to a journal, as buttons
 */
GtkWidget *
lead_welcome_view_new (void)
{
  return g_object_new (LEAD_TYPE_WELCOME_VIEW, NULL);
}
