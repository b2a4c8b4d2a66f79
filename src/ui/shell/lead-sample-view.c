/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-sample-view.h"
#include "lead-state.h"

struct _LeadSampleView
{
  AdwBin     parent_instance;

  /* Of the template. */
  GtkLabel  *title;
  GtkWidget *cancel;
};

static void
lead_sample_view_enter (LeadState *state)
{
  gtk_widget_grab_focus (LEAD_SAMPLE_VIEW (state)->cancel);
}

static void
lead_sample_view_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_sample_view_enter;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSampleView, lead_sample_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_sample_view_state_init))

static void
lead_sample_view_class_init (LeadSampleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-sample-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSampleView, title);
  gtk_widget_class_bind_template_child (widget_class, LeadSampleView, cancel);
}

static void
lead_sample_view_init (LeadSampleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_sample_view_new:
 * @leaving: whether the sample is thrown away, which can't be stopped
 *
 * Returns: a sign that something is on its way
 */
GtkWidget *
lead_sample_view_new (gboolean leaving)
{
  LeadSampleView *self = g_object_new (LEAD_TYPE_SAMPLE_VIEW, NULL);

  if (leaving)
    gtk_label_set_label (self->title, _("Leaving the sample journal…"));
  gtk_widget_set_visible (self->cancel, !leaving);

  return GTK_WIDGET (self);
}
