/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-choices.h"

#include <string.h>

#include "lead-json-text.h"

/**
 * lead_pack_choices_new:
 * @title: what the pack is called
 *
 * Returns: (transfer full): choices with nothing chosen
 */
LeadPackChoices *
lead_pack_choices_new (const char *title)
{
  LeadPackChoices *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_new0 (LeadPackChoices, 1);
  self->title = g_strdup (title);
  self->cover = g_strdup ("");
  self->with = g_strdup ("");
  self->want = g_strdup ("");
  self->from = self->to = LEAD_DAY_NONE;
  self->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_piece_free);
  self->pictures = g_ptr_array_new_with_free_func (g_free);
  self->agenda = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_agenda_item_free);
  self->aims = g_ptr_array_new_with_free_func (g_free);
  self->questions = g_ptr_array_new_with_free_func (g_free);
  self->charts = g_ptr_array_new_with_free_func (g_free);
  self->chart_points = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->names = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_name_free);
  return self;
}

/**
 * lead_pack_choices_set_text:
 * @text: (inout): a text of some choices
 * @words: what it is from now on
 */
void
lead_pack_choices_set_text (char       **text,
                            const char  *words)
{
  g_return_if_fail (text != NULL && words != NULL);

  g_free (*text);
  *text = g_strdup (words);
}

/**
 * lead_pack_choices_add_chart:
 * @self: choices
 * @chart: id of a chart, not chosen yet
 * @point: (nullable): uuid of the point of the agenda that it belongs to
 */
void
lead_pack_choices_add_chart (LeadPackChoices *self,
                             const char      *chart,
                             const char      *point)
{
  g_return_if_fail (self != NULL && chart != NULL);

  g_ptr_array_add (self->charts, g_strdup (chart));
  if (point != NULL)
    g_hash_table_insert (self->chart_points, g_strdup (chart), g_strdup (point));
}

static void
choose_aims (LeadPackChoices *self,
             GPtrArray       *aims)
{
  for (guint i = 0; i < aims->len; i++)
    {
      const LeadAim *aim = aims->pdata[i];

      if (aim->closed == LEAD_DAY_NONE && *aim->text != '\0')
        g_ptr_array_add (self->aims, g_strdup (aim->text));
    }
}

/**
 * lead_pack_choices_new_for:
 * @session: a session
 * @title: what the pack is called
 *
 * What was chosen for the talk, once for both: its selection, its agenda, its
 * charts and its open aims. Notes and agreements are no part of it.
 *
 * Returns: (transfer full): choices
 */
LeadPackChoices *
lead_pack_choices_new_for (LeadSession *session,
                           const char  *title)
{
  LeadPackChoices *self;
  GPtrArray *pieces, *agenda;
  const char * const *charts;

  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  self = lead_pack_choices_new (title);
  self->session = g_strdup (lead_session_get_uuid (session));
  self->from = lead_session_get_from (session);
  self->to = lead_session_get_to (session);
  lead_pack_choices_set_text (&self->with, lead_session_get_whom (session));
  lead_pack_choices_set_text (&self->want, lead_session_get_want (session));
  pieces = lead_session_get_pieces (session);
  for (guint i = 0; i < pieces->len; i++)
    g_ptr_array_add (self->pieces, lead_piece_copy (pieces->pdata[i]));
  agenda = lead_session_get_agenda (session);
  for (guint i = 0; i < agenda->len; i++)
    g_ptr_array_add (self->agenda, lead_agenda_item_copy (agenda->pdata[i]));
  charts = lead_session_get_charts (session);
  for (guint i = 0; charts != NULL && charts[i] != NULL; i++)
    lead_pack_choices_add_chart (self, charts[i], lead_session_get_chart_item (session, charts[i]));
  choose_aims (self, lead_session_get_aims (session));
  return self;
}

static void
copy_all (GPtrArray *from,
          GPtrArray *to,
          GCopyFunc  copy)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, copy (from->pdata[i], NULL));
}

/**
 * lead_pack_choices_copy:
 * @self: choices
 *
 * Returns: (transfer full): a copy, for a worker
 */
LeadPackChoices *
lead_pack_choices_copy (const LeadPackChoices *self)
{
  LeadPackChoices *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = lead_pack_choices_new (self->title);
  copy->session = g_strdup (self->session);
  lead_pack_choices_set_text (&copy->cover, self->cover);
  lead_pack_choices_set_text (&copy->with, self->with);
  lead_pack_choices_set_text (&copy->want, self->want);
  copy->from = self->from;
  copy->to = self->to;
  copy->coarse = self->coarse;
  copy->patterns_only = self->patterns_only;
  copy_all (self->pieces, copy->pieces, (GCopyFunc) (void (*) (void)) lead_piece_copy);
  copy_all (self->pictures, copy->pictures, (GCopyFunc) (void (*) (void)) g_strdup);
  copy_all (self->agenda, copy->agenda, (GCopyFunc) (void (*) (void)) lead_agenda_item_copy);
  copy_all (self->aims, copy->aims, (GCopyFunc) (void (*) (void)) g_strdup);
  copy_all (self->questions, copy->questions, (GCopyFunc) (void (*) (void)) g_strdup);
  for (guint i = 0; i < self->charts->len; i++)
    lead_pack_choices_add_chart (copy, self->charts->pdata[i],
                                 g_hash_table_lookup (self->chart_points, self->charts->pdata[i]));
  copy_all (self->names, copy->names, (GCopyFunc) (void (*) (void)) lead_pack_name_copy);
  return copy;
}

/**
 * lead_pack_choices_free:
 * @self: (transfer full) (nullable): choices
 */
void
lead_pack_choices_free (LeadPackChoices *self)
{
  if (self == NULL)
    return;
  g_free (self->session);
  g_free (self->title);
  g_free (self->cover);
  g_free (self->with);
  g_free (self->want);
  g_ptr_array_unref (self->pieces);
  g_ptr_array_unref (self->pictures);
  g_ptr_array_unref (self->agenda);
  g_ptr_array_unref (self->aims);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->charts);
  g_hash_table_unref (self->chart_points);
  g_ptr_array_unref (self->names);
  g_free (self);
}

static void
add_piece (LeadJsonText  *json,
           gconstpointer  element)
{
  const LeadPiece *piece = element;

  lead_json_text_add_string (json, "entry", piece->entry);
  lead_json_text_add_boolean (json, "patterns_only", piece->patterns_only);
  lead_json_text_add_string (json, "passage",
                             piece->passage != NULL ? piece->passage->quote : NULL);
  lead_json_text_open_array (json, "struck");
  for (guint i = 0; i < piece->struck->len; i++)
    {
      const LeadStrike *strike = piece->struck->pdata[i];

      lead_json_text_add_string (json, NULL, strike->passage->quote);
    }
  lead_json_text_close_array (json);
}

static void
add_texts (LeadJsonText *json,
           const char   *name,
           GPtrArray    *texts)
{
  lead_json_text_open_array (json, name);
  for (guint i = 0; i < texts->len; i++)
    lead_json_text_add_string (json, NULL, texts->pdata[i]);
  lead_json_text_close_array (json);
}

/* Sorted, so that the same choices give the same text. */
static void
add_places (LeadJsonText *json,
            GHashTable   *places)
{
  g_autoptr (GList) ids = g_list_sort (g_hash_table_get_keys (places), (GCompareFunc) strcmp);

  lead_json_text_open_object (json, "places");
  for (GList *id = ids; id != NULL; id = id->next)
    lead_json_text_add_string (json, id->data, g_hash_table_lookup (places, id->data));
  lead_json_text_close_object (json);
}

/**
 * lead_pack_choices_to_json:
 * @self: choices
 * @places: (element-type utf8 utf8): ids within the pack → the point of the
 *   session's agenda that they belong to
 *
 * For the ledger alone: it never leaves the journal with a pack.
 *
 * Returns: (transfer full): what was chosen
 */
char *
lead_pack_choices_to_json (const LeadPackChoices *self,
                           GHashTable            *places)
{
  g_autoptr (LeadJsonText) json = NULL;

  g_return_val_if_fail (self != NULL && places != NULL, NULL);

  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "dates", self->coarse ? "months" : "days");
  lead_json_text_add_boolean (json, "patterns_only", self->patterns_only);
  lead_json_text_add_day (json, "from", self->from);
  lead_json_text_add_day (json, "to", self->to);
  lead_json_text_add_objects (json, "pieces", self->pieces, add_piece);
  add_texts (json, "pictures", self->pictures);
  add_texts (json, "charts", self->charts);
  add_places (json, places);
  lead_json_text_close_object (json);
  return lead_json_text_end (json);
}

static void
add_name (LeadJsonText  *json,
          gconstpointer  element)
{
  const LeadPackName *name = element;

  lead_json_text_add_string (json, "name", name->name);
  lead_json_text_add_string (json, "alias", name->alias);
  lead_json_text_add_boolean (json, "as_written", name->as_written);
}

/**
 * lead_pack_choices_names_to_json:
 * @self: choices
 *
 * For the ledger alone: the only place where an alias leads back to a name.
 *
 * Returns: (transfer full): names and aliases
 */
char *
lead_pack_choices_names_to_json (const LeadPackChoices *self)
{
  g_autoptr (LeadJsonText) json = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_objects (json, "names", self->names, add_name);
  lead_json_text_close_object (json);
  return lead_json_text_end (json);
}
