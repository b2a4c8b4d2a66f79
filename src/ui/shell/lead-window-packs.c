/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-window-private.h"

#include "ui/dialogs/lead-pack-window.h"
#include "ui/dialogs/lead-packs-window.h"

/**
 * lead_window_review_packs_action:
 * @widget: the window
 * @action: "win.review-packs"
 * @parameter: none
 *
 * Shows what was shared.
 */
void
lead_window_review_packs_action (GtkWidget  *widget,
                                 const char *action,
                                 GVariant   *parameter)
{
  LeadWorkspace *workspace = lead_window_get_workspace (LEAD_WINDOW (widget));
  g_autoptr(LeadFilter) filter = lead_workspace_dup_filter (workspace);

  gtk_window_present (GTK_WINDOW (lead_packs_window_new (GTK_WINDOW (widget),
                                                         lead_workspace_get_desk (workspace),
                                                         filter)));
}

/* What is on the screen is shared, so what was typed last is written first. */
static void
lead_window_flushed_to_share_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  LeadWorkspace *workspace = lead_window_get_workspace (self);
  g_autoptr(LeadFilter) filter = NULL;
  GtkWidget *window = NULL;

  if (!lead_workspace_flush_finish (LEAD_WORKSPACE (object), result, NULL)
      || workspace != LEAD_WORKSPACE (object))
    return;
  filter = lead_workspace_dup_filter (workspace);
  window = lead_pack_window_new_for (lead_workspace_get_desk (workspace), filter);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (window));
}

/**
 * lead_window_share_action:
 * @widget: the window
 * @action: "win.share"
 * @parameter: none
 *
 * Offers the entries that are shown for a review pack.
 */
void
lead_window_share_action (GtkWidget  *widget,
                          const char *action,
                          GVariant   *parameter)
{
  lead_workspace_flush_async (lead_window_get_workspace (LEAD_WINDOW (widget)),
                              lead_window_flushed_to_share_cb, g_object_ref (widget));
}
