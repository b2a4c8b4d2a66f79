/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Larger pictures stay outside (bytes). */
#define LEAD_PICTURE_MAX (20 * 1024 * 1024)

const char *lead_picture_get_media_type (GBytes      *content);
const char *lead_picture_get_suffix     (const char  *media_type);
GBytes     *lead_picture_clean          (GBytes      *content,
                                         gboolean    *may_tell,
                                         GError     **error);

G_END_DECLS
