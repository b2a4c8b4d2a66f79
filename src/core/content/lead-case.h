/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * LeadCase:
 * @place: where it was
 * @faced: what was faced there
 * @used: (nullable): how the moves were made
 * @outcome: (nullable): what came of it; %NULL when the source doesn't say
 * @moves: (array zero-terminated=1): canonical ids of the moves that were made
 *
 * What happened somewhere, in the reader's language. The texts belong to the
 * item that has it.
 */
typedef struct
{
  const char *place;
  const char *faced;
  const char *used;
  const char *outcome;
  char      **moves;
} LeadCase;

LeadCase *lead_case_new  (JsonObject  *object,
                          const char  *place,
                          GError     **error);
void      lead_case_free (LeadCase    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadCase, lead_case_free)

G_END_DECLS
