/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-suggestion.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-content-text.h"

static gboolean
read_place (JsonArray *pair, guint position, guint *place)
{
  JsonNode *node = json_array_get_element (pair, position);

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64 ||
      json_node_get_int (node) < 0 || json_node_get_int (node) > G_MAXINT)
    return FALSE;
  *place = json_node_get_int (node);
  return TRUE;
}

static gboolean
read_range (JsonNode *node, LeadPlaces *range)
{
  JsonArray *pair = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  return pair != NULL && json_array_get_length (pair) == 2 &&
         read_place (pair, 0, &range->from) && read_place (pair, 1, &range->to);
}

static gboolean
read_ranges (LeadSuggestion *self, JsonObject *object, GError **error)
{
  JsonArray *list = lead_content_get_list (object, "ranges", error);

  if (list == NULL)
    return FALSE;

  self->n_ranges = json_array_get_length (list);
  self->ranges = g_new0 (LeadPlaces, self->n_ranges);
  for (guint i = 0; i < self->n_ranges; i++)
    if (!read_range (json_array_get_element (list, i), &self->ranges[i]))
      {
        g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                     _("The app’s own content is broken: “%s” has a range that is none."),
                     self->id);
        return FALSE;
      }
  return TRUE;
}

/**
 * lead_suggestion_new:
 * @object: the suggestion in the content's files; to be kept by the caller as
 *   long as the suggestion
 * @framework: its framework's id
 * @error: (out) (optional): what is wrong with it
 *
 * Returns: (transfer full): the suggestion, or %NULL with @error set
 */
LeadSuggestion *
lead_suggestion_new (JsonObject *object, const char *framework, GError **error)
{
  g_autoptr (LeadSuggestion) self = g_new0 (LeadSuggestion, 1);
  g_autofree char *place = NULL;
  const char *name = NULL;
  const char *text = NULL;

  self->id = lead_content_get_text (object, "id", error);
  name = self->id == NULL ? NULL : lead_content_get_text (object, "name", error);
  text = name == NULL ? NULL : lead_content_get_text (object, "text", error);
  if (text == NULL || !read_ranges (self, object, error))
    return NULL;

  place = g_strdup_printf ("%s/suggestion-%s", framework, self->id);
  self->name = lead_content_translate (place, "name", name);
  self->text = lead_content_translate (place, "text", text);
  return g_steal_pointer (&self);
}

/**
 * lead_suggestion_free:
 * @self: (nullable) (transfer full): a suggestion
 */
void
lead_suggestion_free (LeadSuggestion *self)
{
  if (self == NULL)
    return;

  g_free (self->ranges);
  g_free (self);
}

/**
 * lead_suggestion_fits:
 * @self: a suggestion
 * @places: (array length=n_places): how many signs are ticked, or the place on
 *   each axis
 * @n_places: how many
 *
 * Returns: whether all of its ranges hold
 */
gboolean
lead_suggestion_fits (const LeadSuggestion *self, const guint *places, guint n_places)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (places != NULL, FALSE);

  if (n_places != self->n_ranges)
    return FALSE;
  for (guint i = 0; i < n_places; i++)
    if (places[i] < self->ranges[i].from || places[i] > self->ranges[i].to)
      return FALSE;
  return TRUE;
}
