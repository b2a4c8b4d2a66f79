/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SOURCE (lead_source_get_type ())

/*
 * What a reader reads from: one file, a folder or a zip, seen as the same flat
 * list of members. Names are relative, cleaned and safe; links, devices,
 * `__MACOSX` and hidden folders are left out. Nothing is unpacked to disk.
 * Everything in it is hostile until proved otherwise.
 */
G_DECLARE_FINAL_TYPE (LeadSource, lead_source, LEAD, SOURCE, GObject)

typedef enum
{
  LEAD_SOURCE_FILE,
  LEAD_SOURCE_FOLDER,
  LEAD_SOURCE_ZIP,
} LeadSourceKind;

/* Larger members are refused when loaded (bytes): those of others, and our own
 * archives, in which all texts of a journal are one member. */
#define LEAD_SOURCE_MAX_MEMBER  (256 * 1024 * 1024)
#define LEAD_SOURCE_MAX_ARCHIVE (1024 * 1024 * 1024)

LeadSource     *lead_source_open           (const char    *path,
                                            GCancellable  *cancellable,
                                            GError       **error);
LeadSource     *lead_source_open_member    (LeadSource    *self,
                                            guint          position,
                                            GCancellable  *cancellable,
                                            GError       **error);
const char     *lead_source_get_name       (LeadSource    *self);
LeadSourceKind  lead_source_get_kind       (LeadSource    *self);
guint           lead_source_get_n_members  (LeadSource    *self);
const char     *lead_source_get_member     (LeadSource    *self,
                                            guint          position);
gboolean        lead_source_find_member    (LeadSource    *self,
                                            const char    *name,
                                            guint         *position);
GBytes         *lead_source_load           (LeadSource    *self,
                                            guint          position,
                                            gsize          max_size,
                                            GCancellable  *cancellable,
                                            GError       **error);
GBytes         *lead_source_load_beside    (LeadSource    *self,
                                            const char    *name,
                                            gsize          max_size,
                                            GCancellable  *cancellable,
                                            GError       **error);
gint64          lead_source_get_modified   (LeadSource    *self,
                                            guint          position);
GPtrArray      *lead_source_get_warnings   (LeadSource    *self);

G_END_DECLS
