/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadOutput:
 *
 * A file or a folder in the making. It grows under a hidden name beside its
 * place, readable by its owner alone, and gets its own name when it is whole
 * and on the disk. It replaces nothing of which nobody said so, and what isn't
 * finished is removed.
 */
typedef struct _LeadOutput LeadOutput;

LeadOutput *lead_output_new_file        (const char  *path,
                                         GError     **error);
LeadOutput *lead_output_new_replacement (const char  *path,
                                         GError     **error);
LeadOutput *lead_output_new_folder      (const char  *path,
                                         GError     **error);
void        lead_output_free            (LeadOutput  *self);
int         lead_output_get_fd          (LeadOutput  *self);
gboolean    lead_output_write           (LeadOutput  *self,
                                         GBytes      *content,
                                         GError     **error);
gboolean    lead_output_add_file        (LeadOutput  *self,
                                         const char  *name,
                                         const void  *data,
                                         gsize        length,
                                         GError     **error);
gboolean    lead_output_finish          (LeadOutput  *self,
                                         GError     **error);
void        lead_output_set_error       (GError     **error,
                                         int          code,
                                         const char  *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadOutput, lead_output_free)

G_END_DECLS
