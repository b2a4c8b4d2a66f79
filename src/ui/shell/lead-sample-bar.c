/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-wrap.h"
#include "lead-sample-bar.h"

struct _LeadSampleBar
{
  AdwBin     parent_instance;

  /* Of the template. */
  GtkButton *leave;
};

G_DEFINE_FINAL_TYPE (LeadSampleBar, lead_sample_bar, ADW_TYPE_BIN)

static void
lead_sample_bar_class_init (LeadSampleBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "sample");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-sample-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSampleBar, leave);
}

static void
lead_sample_bar_init (LeadSampleBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_sample_bar_new:
 *
 * Returns: a bar for somebody who has no journal yet
 */
GtkWidget *
lead_sample_bar_new (void)
{
  return g_object_new (LEAD_TYPE_SAMPLE_BAR, NULL);
}

/**
 * lead_sample_bar_set_own:
 * @own: whether there is a journal of one's own to go back to
 */
void
lead_sample_bar_set_own (LeadSampleBar *self,
                         gboolean       own)
{
  g_return_if_fail (LEAD_IS_SAMPLE_BAR (self));

  gtk_button_set_label (self->leave, own ? _("_Back to your journal")
                                         : _("_Start your own journal"));
  lead_wrap_buttons (GTK_WIDGET (self));
}
