/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _LeadFlushes LeadFlushes;

LeadFlushes *lead_flushes_new      (void);
void         lead_flushes_free     (LeadFlushes         *self);
gboolean     lead_flushes_is_empty (LeadFlushes         *self);
void         lead_flushes_add      (LeadFlushes         *self,
                                    gpointer             source,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
void         lead_flushes_answer   (LeadFlushes         *self,
                                    const GError        *error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadFlushes, lead_flushes_free)

G_END_DECLS
