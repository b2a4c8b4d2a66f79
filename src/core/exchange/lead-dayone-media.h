/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-json-scan.h"
#include "lead-source.h"

G_BEGIN_DECLS

/**
 * LeadDayoneMedia:
 *
 * Which picture an id in a text means, for a whole source: a picture used by
 * two entries is listed only with the first.
 */
typedef struct _LeadDayoneMedia LeadDayoneMedia;

LeadDayoneMedia *lead_dayone_media_new    (LeadSource       *source);
void             lead_dayone_media_free   (LeadDayoneMedia  *self);
void             lead_dayone_media_learn  (LeadDayoneMedia  *self,
                                           JsonObject       *entry);
gboolean         lead_dayone_media_find   (LeadDayoneMedia  *self,
                                           const char       *identifier,
                                           guint            *member);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadDayoneMedia, lead_dayone_media_free)

G_END_DECLS
