/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "lead-alert.h"

#define RESPONSE_CANCEL "cancel"
#define RESPONSE_ACTION "action"

static const AdwResponseAppearance appearances[] = {
  [LEAD_ALERT_PLAIN] = ADW_RESPONSE_DEFAULT,
  [LEAD_ALERT_SUGGESTED] = ADW_RESPONSE_SUGGESTED,
  [LEAD_ALERT_DESTRUCTIVE] = ADW_RESPONSE_DESTRUCTIVE,
};

static void
lead_alert_response_cb (AdwMessageDialog *dialog,
                        const char       *response,
                        gpointer          user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);

  g_task_return_boolean (task, g_str_equal (response, RESPONSE_ACTION));
}

/* Going away with its parent answers "cancel" too. */
static void
lead_alert_cancelled_cb (GCancellable *cancellable,
                         gpointer      user_data)
{
  gtk_window_close (GTK_WINDOW (user_data));
}

/* Narrower than any dialog is. */
#define HEADING_WIDTH 200

static gboolean
lead_alert_is_heading (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) &&
         (gtk_widget_has_css_class (widget, "title-2") ||
          gtk_widget_has_css_class (widget, "title-4"));
}

/* Until libadwaita 1.8 the dialog, which has its heading in two sizes, asks each how high it is in
 * widths that only the other can have, and GTK complains of that since 4.18. So both have the same
 * least width, and it never asks for less; what is seen stays as it was. */
static void
lead_alert_even_headings (GtkWidget *widget)
{
  GtkWidget *child;

  if (lead_alert_is_heading (widget))
    {
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
      gtk_widget_set_size_request (widget, HEADING_WIDTH, -1);
    }

  for (child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    lead_alert_even_headings (child);
}

/**
 * lead_alert_ask_async:
 * @parent: any widget of the window that asks
 * @heading: the question
 * @body: what follows from it
 * @cancel: label of the way back, with mnemonic
 * @action: label of the way on, with mnemonic
 * @kind: how the way on is drawn
 * @cancellable: (nullable): closes the question, which answers it with no
 *
 * Asks and waits without stopping anything. Esc is the way back.
 */
void
lead_alert_ask_async (GtkWidget           *parent,
                      const char          *heading,
                      const char          *body,
                      const char          *cancel,
                      const char          *action,
                      LeadAlertKind        kind,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  AdwMessageDialog *dialog;
  GTask *task;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (heading != NULL && body != NULL);
  g_return_if_fail (cancel != NULL && action != NULL);

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_alert_ask_async);

  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (parent)),
                                                       heading, body));
  adw_message_dialog_add_responses (dialog, RESPONSE_CANCEL, cancel,
                                    RESPONSE_ACTION, action, NULL);
  adw_message_dialog_set_response_appearance (dialog, RESPONSE_ACTION, appearances[kind]);
  adw_message_dialog_set_close_response (dialog, RESPONSE_CANCEL);
  adw_message_dialog_set_default_response (dialog, kind == LEAD_ALERT_SUGGESTED
                                                     ? RESPONSE_ACTION : RESPONSE_CANCEL);
  g_signal_connect (dialog, "response", G_CALLBACK (lead_alert_response_cb), task);
  if (cancellable != NULL)
    g_signal_connect_object (cancellable, "cancelled",
                             G_CALLBACK (lead_alert_cancelled_cb), dialog, 0);

  lead_alert_even_headings (GTK_WIDGET (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * lead_alert_ask_finish:
 *
 * Returns: whether the person chose the way on
 */
gboolean
lead_alert_ask_finish (GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_alert_ask_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
