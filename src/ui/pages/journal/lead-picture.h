/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/store/lead-journal-entries.h"

G_BEGIN_DECLS

/*
 * A picture out of the journal, decoded off the main loop and never larger than
 * what it is shown at.
 */
void          lead_picture_load_async  (LeadJournal          *journal,
                                        const char           *sha256,
                                        int                   max_size,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
GdkPaintable *lead_picture_load_finish (GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
