/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * LeadScale:
 * @low: the words at the low end, in the reader's language
 * @high: the words at the high end, in the reader's language
 * @n_places: how many places it has: from 0 at the low end to @n_places - 1
 * @is_up: whether it goes up in the picture of two axes, rather than across
 * @is_optional: whether it is offered and not asked
 *
 * A labelled scale on which to place oneself, or something. The texts belong
 * to the item that has it.
 */
typedef struct
{
  const char *low;
  const char *high;
  guint       n_places;
  gboolean    is_up;
  gboolean    is_optional;
} LeadScale;

LeadScale *lead_scale_new  (JsonObject  *object,
                            const char  *place,
                            GError     **error);
void       lead_scale_free (LeadScale   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadScale, lead_scale_free)

G_END_DECLS
