/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-scale.h"

#include "lead-content-text.h"

/**
 * lead_scale_new:
 * @object: the scale in the content's files; to be kept by the caller as long
 *   as the scale
 * @place: under which its texts are translated, such as "host/command-invite"
 * @error: (out) (optional): what is wrong with it
 *
 * Returns: (transfer full): the scale, or %NULL with @error set
 */
LeadScale *
lead_scale_new (JsonObject *object, const char *place, GError **error)
{
  g_autoptr (LeadScale) self = g_new0 (LeadScale, 1);
  const char *direction = NULL;
  const char *low = lead_content_get_text (object, "low", error);
  const char *high = low == NULL ? NULL : lead_content_get_text (object, "high", error);

  if (high == NULL || !lead_content_get_number (object, "steps", &self->n_places, error) ||
      !lead_content_find_text (object, "direction", &direction, error))
    return NULL;

  self->low = lead_content_translate (place, "low", low);
  self->high = lead_content_translate (place, "high", high);
  self->is_up = g_strcmp0 (direction, "up") == 0;
  self->is_optional = json_object_get_boolean_member_with_default (object, "optional", FALSE);
  return g_steal_pointer (&self);
}

/**
 * lead_scale_free:
 * @self: (nullable) (transfer full): a scale
 */
void
lead_scale_free (LeadScale *self)
{
  g_free (self);
}
