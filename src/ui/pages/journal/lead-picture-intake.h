/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/store/lead-journal-entries.h"

G_BEGIN_DECLS

/*
 * A picture on its way into the journal: read, rid of what it tells about place
 * and device, made smaller where that is wanted, and stored; all of it off the
 * main loop.
 */
void            lead_picture_intake_file_async    (LeadJournal          *journal,
                                                   GFile                *file,
                                                   gboolean              shrink,
                                                   GCancellable         *cancellable,
                                                   GAsyncReadyCallback   callback,
                                                   gpointer              user_data);
void            lead_picture_intake_texture_async (LeadJournal          *journal,
                                                   GdkTexture           *texture,
                                                   GCancellable         *cancellable,
                                                   GAsyncReadyCallback   callback,
                                                   gpointer              user_data);
LeadAttachment *lead_picture_intake_finish        (GAsyncResult         *result,
                                                   gboolean             *too_large,
                                                   GError              **error);

G_END_DECLS
