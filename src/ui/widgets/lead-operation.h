/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_OPERATION (lead_operation_get_type ())

/*
 * Something a person did and may want to take back: what the toast says, and
 * what Undo does. Ctrl+Z finds it after the toast has gone.
 */
G_DECLARE_FINAL_TYPE (LeadOperation, lead_operation, LEAD, OPERATION, GObject)

typedef void (*LeadOperationFunc) (gpointer user_data);

LeadOperation *lead_operation_new             (const char        *description,
                                               LeadOperationFunc  undo,
                                               gpointer           user_data,
                                               GDestroyNotify     destroy);
const char    *lead_operation_get_description (LeadOperation     *self);
void           lead_operation_undo            (LeadOperation     *self);

G_END_DECLS
