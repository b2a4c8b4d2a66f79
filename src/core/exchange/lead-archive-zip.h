/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadArchiveZip:
 *
 * A zip in the making whose bytes depend on nothing but its members: the same
 * time, owner and rights for all of them.
 */
typedef struct _LeadArchiveZip LeadArchiveZip;

LeadArchiveZip *lead_archive_zip_new    (int              fd,
                                         const char      *path);
void            lead_archive_zip_free   (LeadArchiveZip  *self);
gboolean        lead_archive_zip_begin  (LeadArchiveZip  *self,
                                         const char      *name,
                                         gssize           size,
                                         GError         **error);
gboolean        lead_archive_zip_write  (LeadArchiveZip  *self,
                                         const void      *data,
                                         gsize            length,
                                         GError         **error);
gboolean        lead_archive_zip_finish (LeadArchiveZip  *self,
                                         GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadArchiveZip, lead_archive_zip_free)

G_END_DECLS
