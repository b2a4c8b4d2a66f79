/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadKind:
 * @LEAD_KIND_TAGS: what entries are tagged with
 * @LEAD_KIND_DIMENSIONS: what follows from the tags, and isn't set
 * @LEAD_KIND_REVIEW: what a person is asked from time to time
 * @LEAD_KIND_SIGNS: signs to tick
 * @LEAD_KIND_AXES: two scales that span a plane
 * @LEAD_KIND_SCALES: scales, each by itself
 * @LEAD_KIND_FACETS: what is filled in for each partner
 * @LEAD_KIND_PROMPTS: what only asks
 * @LEAD_KIND_MOVES: what might be tried
 * @LEAD_KIND_CASES: where it was tried
 * @LEAD_KIND_READING: works to read
 * @LEAD_KIND_OWN: what the journal's owner added
 *
 * What the items of a framework are.
 */
typedef enum
{
  LEAD_KIND_TAGS,
  LEAD_KIND_DIMENSIONS,
  LEAD_KIND_REVIEW,
  LEAD_KIND_SIGNS,
  LEAD_KIND_AXES,
  LEAD_KIND_SCALES,
  LEAD_KIND_FACETS,
  LEAD_KIND_PROMPTS,
  LEAD_KIND_MOVES,
  LEAD_KIND_CASES,
  LEAD_KIND_READING,
  LEAD_KIND_OWN,
} LeadKind;

const char *lead_kind_to_id       (LeadKind     self);
gboolean    lead_kind_from_id     (const char  *id,
                                   LeadKind    *kind);
gboolean    lead_kind_is_taggable (LeadKind     self);

G_END_DECLS
