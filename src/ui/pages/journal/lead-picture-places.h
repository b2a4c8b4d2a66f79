/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LeadPicturePlace:
 * @sha256: the picture that is meant
 * @start: the first character of the reference, in code points
 * @end: behind its last
 *
 * Where a text refers to a picture: "![…](attachment:…)".
 */
typedef struct
{
  char  sha256[65];
  guint start;
  guint end;
} LeadPicturePlace;

GArray   *lead_picture_places_find        (GtkTextBuffer *buffer);
gboolean  lead_picture_places_may_concern (const char    *text);
char     *lead_picture_places_dup_text    (const char    *sha256);

G_END_DECLS
