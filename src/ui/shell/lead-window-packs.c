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

/* What is to be shared: of a session, or what the visible page shows. */
typedef struct
{
  LeadWindow *window;
  char       *session; /* (nullable) */
} Share;

static Share *
share_new (LeadWindow *window,
           const char *session)
{
  Share *share = g_new (Share, 1);

  share->window = g_object_ref (window);
  share->session = g_strdup (session);

  return share;
}

static void
share_free (Share *share)
{
  g_object_unref (share->window);
  g_free (share->session);
  g_free (share);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Share, share_free)

static GtkWidget *
new_pack_window (LeadWorkspace *workspace,
                 const char    *session)
{
  g_autoptr(LeadFilter) filter = NULL;

  if (session != NULL)
    return lead_pack_window_new (lead_workspace_get_desk (workspace), session);
  filter = lead_workspace_dup_filter (workspace);

  return lead_pack_window_new_for (lead_workspace_get_desk (workspace), filter);
}

/* What is on the screen is shared, so what was typed last is written first. */
static void
lead_window_flushed_to_share_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  g_autoptr(Share) share = user_data;
  LeadWorkspace *workspace = lead_window_get_workspace (share->window);
  GtkWidget *window;

  if (!lead_workspace_flush_finish (LEAD_WORKSPACE (object), result, NULL)
      || workspace != LEAD_WORKSPACE (object))
    return;
  window = new_pack_window (workspace, share->session);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (share->window));
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
  LeadWindow *self = LEAD_WINDOW (widget);

  lead_workspace_flush_async (lead_window_get_workspace (self), lead_window_flushed_to_share_cb,
                              share_new (self, NULL));
}

/**
 * lead_window_share_session_action:
 * @widget: the window
 * @action: "win.share-session"
 * @parameter: uuid of a session
 *
 * Offers what was chosen for a session for a review pack.
 */
void
lead_window_share_session_action (GtkWidget  *widget,
                                  const char *action,
                                  GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);

  lead_workspace_flush_async (lead_window_get_workspace (self), lead_window_flushed_to_share_cb,
                              share_new (self, g_variant_get_string (parameter, NULL)));
}
