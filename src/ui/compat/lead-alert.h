/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Asks before something that can't be taken back. GTK has no widget for it
 * that is undeprecated everywhere from the baseline on.
 */

/**
 * LeadAlertKind:
 * @LEAD_ALERT_PLAIN: the action is one of two equal ways
 * @LEAD_ALERT_SUGGESTED: the action is what most people want
 * @LEAD_ALERT_DESTRUCTIVE: the action loses something
 */
typedef enum
{
  LEAD_ALERT_PLAIN,
  LEAD_ALERT_SUGGESTED,
  LEAD_ALERT_DESTRUCTIVE,
} LeadAlertKind;

void     lead_alert_ask_async  (GtkWidget            *parent,
                                const char           *heading,
                                const char           *body,
                                const char           *cancel,
                                const char           *action,
                                LeadAlertKind         kind,
                                GCancellable         *cancellable,
                                GAsyncReadyCallback   callback,
                                gpointer              user_data);
gboolean lead_alert_ask_finish (GAsyncResult         *result,
                                GError              **error);

G_END_DECLS
