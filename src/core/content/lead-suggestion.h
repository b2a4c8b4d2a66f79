/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * LeadPlaces:
 * @from: the first place that belongs to it
 * @to: the last one
 *
 * A stretch of a scale, or a number of signs.
 */
typedef struct
{
  guint from;
  guint to;
} LeadPlaces;

/**
 * LeadSuggestion:
 * @id: such as "ordinary"
 * @name: in a few words, in the reader's language
 * @text: what is suggested, in the reader's language
 * @ranges: (array length=n_ranges): for signs one, how many are ticked; for
 *   axes one each, in their order
 * @n_ranges: how many
 *
 * What the number of signs ticked, or a place in the plane of two axes,
 * suggests. The texts belong to the framework that has it.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *text;
  LeadPlaces *ranges;
  guint       n_ranges;
} LeadSuggestion;

LeadSuggestion *lead_suggestion_new  (JsonObject            *object,
                                      const char            *framework,
                                      GError               **error);
void            lead_suggestion_free (LeadSuggestion        *self);
gboolean        lead_suggestion_fits (const LeadSuggestion  *self,
                                      const guint           *places,
                                      guint                  n_places);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSuggestion, lead_suggestion_free)

G_END_DECLS
