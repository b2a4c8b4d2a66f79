/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-progress-view.h"
#include "lead-state.h"
#include "lead-update-view.h"

struct _LeadUpdateView
{
  AdwBin            parent_instance;

  /* Of the template. */
  LeadProgressView *progress;
};

static void
lead_update_view_enter (LeadState *state)
{
  gtk_widget_child_focus (GTK_WIDGET (LEAD_UPDATE_VIEW (state)->progress),
                          GTK_DIR_TAB_FORWARD);
}

static void
lead_update_view_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_update_view_enter;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadUpdateView, lead_update_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_update_view_state_init))

static void
lead_update_view_class_init (LeadUpdateViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LEAD_TYPE_PROGRESS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-update-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadUpdateView, progress);
}

static void
lead_update_view_init (LeadUpdateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_update_view_new:
 * @cancellable: what stops it
 *
 * Returns: a journal that is being brought up to date
 */
GtkWidget *
lead_update_view_new (GCancellable *cancellable)
{
  LeadUpdateView *self;

  g_return_val_if_fail (G_IS_CANCELLABLE (cancellable), NULL);

  self = g_object_new (LEAD_TYPE_UPDATE_VIEW, NULL);
  lead_progress_view_follow (self->progress, _("Bringing your journal up to date…"),
                             _("It was last opened by an older version of the app. A backup is "
                               "made and checked first. If you cancel, the journal stays as it "
                               "was."),
                             cancellable);

  return GTK_WIDGET (self);
}

/**
 * lead_update_view_set_fraction:
 * @fraction: how far the backup is, 0 to 1
 */
void
lead_update_view_set_fraction (LeadUpdateView *self,
                               double          fraction)
{
  g_return_if_fail (LEAD_IS_UPDATE_VIEW (self));

  lead_progress_view_set_fraction (self->progress, fraction);
}
