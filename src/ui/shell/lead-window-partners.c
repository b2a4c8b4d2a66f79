/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Printing the partners of a challenge. */

#include "config.h"

#include "core/store/lead-journal-challenges.h"
#include "lead-window-private.h"
#include "ui/dialogs/lead-print-job.h"

/* What is needed until the pages are handed over. */
typedef struct
{
  LeadWindow *window;
  LeadDesk   *desk;
  char       *uuid;
} Order;

static void
order_free (Order *order)
{
  g_object_unref (order->window);
  g_object_unref (order->desk);
  g_free (order->uuid);
  g_free (order);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Order, order_free)

static void
on_printed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Order) order = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_print_job_run_finish (result, &error)
      && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_desk_report (order->desk, error);
}

static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Order) order = user_data;
  g_autoptr (GPtrArray) challenges = NULL;

  challenges = lead_journal_list_challenges_finish (LEAD_JOURNAL (source), result, NULL);
  for (guint i = 0; challenges != NULL && i < challenges->len; i++)
    {
      LeadChallenge *challenge = challenges->pdata[i];
      g_autoptr (LeadPrintPages) pages = NULL;
      LeadWindow *window = order->window;

      if (g_strcmp0 (lead_challenge_get_uuid (challenge), order->uuid) != 0)
        continue;
      pages = lead_print_pages_new_partners (challenge, lead_print_paper_get_default ());
      lead_print_job_run_async (pages, GTK_WINDOW (window), NULL, on_printed,
                                g_steal_pointer (&order));
      return;
    }
}

/* What is on the screen is printed, so what was typed last is written first. */
static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Order) order = user_data;

  if (!lead_workspace_flush_finish (LEAD_WORKSPACE (source), result, NULL)
      || lead_window_get_workspace (order->window) != LEAD_WORKSPACE (source))
    return;
  lead_journal_list_challenges_async (lead_desk_get_journal (order->desk), FALSE, NULL, on_listed,
                                      order);
  order = NULL;
}

/**
 * lead_window_print_partners_action:
 * @widget: a window
 * @action: the action's name
 * @parameter: uuid of a challenge
 *
 * Asks for a printer and prints the challenge's partners.
 */
void
lead_window_print_partners_action (GtkWidget  *widget,
                                   const char *action,
                                   GVariant   *parameter)
{
  LeadWorkspace *workspace = lead_window_get_workspace (LEAD_WINDOW (widget));
  Order *order;

  if (workspace == NULL)
    return;
  order = g_new0 (Order, 1);
  order->window = g_object_ref (LEAD_WINDOW (widget));
  order->desk = g_object_ref (lead_workspace_get_desk (workspace));
  order->uuid = g_variant_dup_string (parameter, NULL);
  lead_workspace_flush_async (workspace, on_flushed, order);
}
