/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How an item is made from the content's files. */

#include "config.h"

#include "lead-item-private.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-content-text.h"
#include "lead-framework-private.h"

static gboolean
read_question (LeadItem *self, JsonObject *object, GError **error)
{
  LeadQuestion question;

  if (!lead_question_read (&question, object, self->id, error))
    return FALSE;
  g_array_append_val (self->questions, question);
  return TRUE;
}

/* Some items of some frameworks ask nothing: a scale, a book. */
static gboolean
read_questions (LeadItem *self, GError **error)
{
  JsonArray *list = NULL;

  if (!json_object_has_member (self->object, "questions"))
    return TRUE;

  list = lead_content_get_list (self->object, "questions", error);
  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *question = lead_content_get_object (list, i, error);

      if (question == NULL || !read_question (self, question, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_id (LeadItem *self, GError **error)
{
  g_autofree char *id = NULL;
  const char *bare = lead_content_get_text (self->object, "id", error);

  if (bare == NULL)
    return FALSE;

  self->own = json_object_get_boolean_member_with_default (self->object, "own", FALSE);
  self->hidden = json_object_get_boolean_member_with_default (self->object, "hidden", FALSE);
  id = g_strdup_printf ("%s/%s", self->own ? "own" : self->framework, bare);
  self->id = g_intern_string (id);
  return TRUE;
}

/* The writer may leave out what an item of their own means. */
static const char *
read_gloss (LeadItem *self, GError **error)
{
  if (self->own && !json_object_has_member (self->object, "gloss"))
    return "";
  return lead_content_get_text (self->object, "gloss", error);
}

static gboolean
read_words (LeadItem *self, GError **error)
{
  const char *name = lead_content_get_text (self->object, "name", error);
  const char *gloss = name == NULL ? NULL : read_gloss (self, error);

  if (gloss == NULL || !lead_content_find_text (self->object, "opener", &self->opener, error))
    return FALSE;

  self->name = lead_content_translate (self->id, "name", name);
  self->gloss = lead_content_translate (self->id, "gloss", gloss);
  if (self->opener != NULL)
    self->opener = lead_content_translate (self->id, "opener", self->opener);
  self->name_folded = g_utf8_casefold (self->name, -1);
  self->source_name_folded = g_utf8_casefold (name, -1);
  return TRUE;
}

static gboolean
read_relations (LeadItem *self, GError **error)
{
  self->dimensions = lead_content_dup_ids (self->object, "dimensions", error);
  if (self->dimensions == NULL)
    return FALSE;

  self->related = lead_content_dup_ids (self->object, "related", error);
  return self->related != NULL;
}

/* The framework's first source, unless the item names another of them or is the
 * writer's own. */
static gboolean
read_source (LeadItem *self, LeadFramework *framework, GError **error)
{
  GPtrArray *works = lead_framework_get_works (framework);
  const char *id = NULL;
  LeadWork *work = works->len > 0 && !self->own ? works->pdata[0] : NULL;

  if (!lead_content_find_text (self->object, "source", &id, error))
    return FALSE;
  if (id != NULL)
    work = lead_framework_find_work (framework, id);
  if (id != NULL && work == NULL)
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                   _("The app’s own content is broken: there is no “%s”."), id);
      return FALSE;
    }
  self->source = work == NULL ? NULL : lead_work_ref (work);
  return TRUE;
}

/* Whether there is such a part, which some kinds of items must have; with an error
 * set when there should be. */
static JsonObject *
find_part (LeadItem *self, const char *member, gboolean is_needed, GError **error)
{
  JsonNode *node = json_object_get_member (self->object, member);

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  if (node != NULL || is_needed)
    lead_content_set_missing (error, member, _("an object"));
  return NULL;
}

static gboolean
read_parts (LeadItem *self, GError **error)
{
  g_autoptr (GError) fault = NULL;
  gboolean has_scale = self->kind == LEAD_KIND_SCALES || self->kind == LEAD_KIND_AXES;
  JsonObject *scale = find_part (self, "scale", has_scale, &fault);
  JsonObject *case_ = NULL;
  JsonObject *work = NULL;

  if (scale != NULL)
    self->scale = lead_scale_new (scale, self->id, &fault);
  if (fault == NULL)
    case_ = find_part (self, "case", self->kind == LEAD_KIND_CASES, &fault);
  if (case_ != NULL)
    self->case_ = lead_case_new (case_, self->id, &fault);
  if (fault == NULL)
    work = find_part (self, "work", self->kind == LEAD_KIND_READING, &fault);
  if (work != NULL)
    self->work = lead_work_new (work, self->id, &fault);
  if (fault == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&fault));
  return FALSE;
}

static char *
dup_icon_name (LeadItem *self, LeadFramework *framework)
{
  if (self->own)
    return g_strdup ("lead-own-symbolic");
  if (!lead_framework_has_item_icons (framework))
    return g_strdup (lead_framework_get_icon_name (framework));
  return g_strdup_printf ("lead-%s-%s-symbolic", self->framework, lead_item_get_short (self));
}

/*
 * lead_item_read:
 * @self: a new item that has its object
 * @framework: the framework, its sources read
 *
 * Returns: whether the object is as the format has it
 */
gboolean
lead_item_read (LeadItem *self, LeadFramework *framework, GError **error)
{
  if (!read_id (self, error) || !read_words (self, error) || !read_questions (self, error) ||
      !read_relations (self, error) || !read_source (self, framework, error) ||
      !read_parts (self, error))
    return FALSE;

  self->icon_name = dup_icon_name (self, framework);
  return TRUE;
}
