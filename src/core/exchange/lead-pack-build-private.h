/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pack-build.h"
#include "lead-pack-counts.h"

G_BEGIN_DECLS

/**
 * LeadPackBuild:
 * @spoken: (element-type utf8): uuids of entries some of whose words are in it
 *
 * A pack in the making. All of it is borrowed.
 */
typedef struct
{
  LeadJournal           *journal;
  LeadContent           *items;
  const LeadPackChoices *choices;
  LeadPackRedactor      *redactor;
  LeadPackContent       *content;
  LeadPackCounts        *counts;
  GHashTable            *places;
  GHashTable            *spoken;
  GCancellable          *cancellable;
} LeadPackBuild;

gboolean lead_pack_build_add_piece (LeadPackBuild    *self,
                                    const LeadPiece  *piece,
                                    GError          **error);

G_END_DECLS
