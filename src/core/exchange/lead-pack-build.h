/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/store/lead-journal.h"
#include "lead-pack-choices.h"
#include "lead-pack-content.h"
#include "lead-pack-redactor.h"

G_BEGIN_DECLS

/* Smaller counts don’t go into a pack of patterns. */
#define LEAD_PACK_LEAST_COUNT 5

/**
 * LeadPackDraw:
 * @content: where charts go
 * @choices: which
 * @redactor: what their words go through
 * @journal: an open journal
 * @items: what things are called
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Adds charts to a pack. Drawing is no business of the core's.
 *
 * Returns: whether they were added
 */
typedef gboolean (*LeadPackDraw) (LeadPackContent        *content,
                                  const LeadPackChoices  *choices,
                                  LeadPackRedactor       *redactor,
                                  LeadJournal            *journal,
                                  LeadContent            *items,
                                  GCancellable           *cancellable,
                                  GError                **error);

LeadPackContent *lead_pack_build_sync (LeadJournal            *journal,
                                       LeadContent            *items,
                                       const LeadPackChoices  *choices,
                                       LeadPackDraw            draw,
                                       GHashTable            **places,
                                       GCancellable           *cancellable,
                                       GError                **error);

G_END_DECLS
