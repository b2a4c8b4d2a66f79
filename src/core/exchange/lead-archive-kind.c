/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-kind.h"

#include "lead-archive-adaptation.h"
#include "lead-archive-challenge.h"
#include "lead-archive-experiment.h"
#include "lead-archive-pack.h"
#include "lead-archive-prompts.h"
#include "lead-archive-review.h"
#include "lead-archive-session.h"

/* In alphabetical order, as they stand in an archive. */
static const LeadArchiveKind * const kinds[] = {
  &lead_archive_asked,
  &lead_archive_challenge,
  &lead_archive_choice,
  &lead_archive_experiment,
  &lead_archive_item,
  &lead_archive_pack,
  &lead_archive_post,
  &lead_archive_question,
  &lead_archive_refused,
  &lead_archive_reply,
  &lead_archive_review,
  &lead_archive_session,
  NULL,
};

/**
 * lead_archive_kind_get_all:
 *
 * Returns: (transfer none) (array zero-terminated=1): every kind of record but
 *   entries and what goes with them, in alphabetical order
 */
const LeadArchiveKind * const *
lead_archive_kind_get_all (void)
{
  return kinds;
}

/**
 * lead_archive_kind_find:
 * @kind: what a line says under "kind"
 *
 * Returns: (transfer none) (nullable): that kind
 */
const LeadArchiveKind *
lead_archive_kind_find (const char *kind)
{
  g_return_val_if_fail (kind != NULL, NULL);

  for (guint i = 0; kinds[i] != NULL; i++)
    if (g_str_equal (kinds[i]->kind, kind))
      return kinds[i];
  return NULL;
}
