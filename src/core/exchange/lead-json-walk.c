/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* json-glib is no judge of hostile input: it falls over deep nesting, cuts
 * texts at \u0000, turns long integers into -1, lets the last of two equal
 * keys win and takes quotes and comments that JSON doesn't have. So a document
 * is walked strictly first. What breaks the grammar is refused with its line;
 * what json-glib would silently distort is written in a form that it keeps. */

#include "config.h"
#include "lead-json-walk.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "lead-json-scalar.h"
#include "lead-json-scan.h"

static void
skip_space (LeadJsonWalker *self)
{
  for (; self->at < self->end; self->at++)
    {
      if (*self->at == '\n')
        self->line++;
      else if (*self->at != ' ' && *self->at != '\t' && *self->at != '\r')
        return;
    }
}

/* Keys are compared as they mean, not as they are written. */
static char *
dup_key (const char *start,
         const char *end)
{
  g_autofree char *quoted = NULL;
  g_autoptr(JsonNode) node = NULL;

  if (memchr (start, '\\', end - start) == NULL)
    return g_strndup (start + 1, end - start - 2);
  quoted = g_strndup (start, end - start);
  node = json_from_string (quoted, NULL);
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_dup_string (node)
                                                      : g_steal_pointer (&quoted);
}

/* Brings the defused copy up to the present place. */
static gsize
copy_up (LeadJsonWalker *self)
{
  GString *defused = self->walk->defused;

  g_string_append_len (defused, self->copied, self->at - self->copied);
  self->copied = self->at;
  return defused->len;
}

/* The first of two equal keys wins; the second stays under another name. The
 * key's copy starts at @start. */
static void
tell_key_apart (LeadJsonWalker *self,
                GHashTable     *seen,
                gsize           start)
{
  GString *defused = self->walk->defused;
  g_autofree char *key = NULL;
  g_autofree char *rest = NULL;

  copy_up (self);
  key = dup_key (defused->str + start, defused->str + defused->len);
  if (!g_hash_table_contains (seen, key))
    {
      g_hash_table_add (seen, g_steal_pointer (&key));
      return;
    }
  lead_json_note (self, _("a name stands twice in the same record; the first one counts."));
  rest = g_strdup (defused->str + start + 1);
  g_string_truncate (defused, start);
  g_string_append_printf (defused, "\"#%u %s", g_hash_table_size (seen) + 1, rest);
}

static gboolean walk_value (LeadJsonWalker *self);

static gboolean
walk_elements (LeadJsonWalker *self,
               gboolean        visit)
{
  LeadJsonWalk *walk = self->walk;

  self->at++;
  if (visit)
    walk->list_start = self->at - walk->text;
  skip_space (self);
  if (!lead_json_accept (self, "]"))
    do
      {
        const char *start;
        guint line;

        skip_space (self);
        start = self->at;
        line = self->line;
        if (!walk_value (self))
          return FALSE;
        if (visit && walk->visit != NULL)
          walk->visit (start - walk->text, self->at - walk->text, line, walk->visit_data);
        skip_space (self);
      }
    while (lead_json_accept (self, ","));
  else
    self->at--;
  if (visit)
    walk->list_end = self->at - walk->text;
  return lead_json_accept (self, "]") || lead_json_refuse (self, _("a list isn’t closed."));
}

static gboolean
is_key (const char *start,
        const char *end,
        const char *name)
{
  gsize length = strlen (name);

  return (gsize) (end - start) == length + 2 && strncmp (start + 1, name, length) == 0;
}

static gboolean
walk_member (LeadJsonWalker *self,
             GHashTable     *seen)
{
  LeadJsonWalk *walk = self->walk;
  const char *key;
  gsize copy;
  gboolean visit;

  skip_space (self);
  key = self->at;
  copy = seen != NULL ? copy_up (self) : 0;
  if (self->at >= self->end || *self->at != '"')
    return lead_json_refuse (self, _("a name in double quotes is missing."));
  if (!lead_json_walk_string (self))
    return FALSE;
  visit = self->depth == 1 && walk->list != NULL && walk->list_start == 0
          && is_key (key, self->at, walk->list);
  if (seen != NULL)
    tell_key_apart (self, seen, copy);
  skip_space (self);
  if (!lead_json_accept (self, ":"))
    return lead_json_refuse (self, _("a colon is missing after a name."));
  skip_space (self);
  if (visit && self->at < self->end && *self->at == '[')
    {
      gboolean good;

      self->depth++;
      good = walk_elements (self, TRUE);
      self->depth--;
      return good;
    }
  return walk_value (self);
}

static gboolean
walk_object (LeadJsonWalker *self)
{
  g_autoptr(GHashTable) seen = NULL;

  if (self->walk->defused != NULL)
    seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->at++;
  skip_space (self);
  if (lead_json_accept (self, "}"))
    return TRUE;
  do
    {
      if (!walk_member (self, seen))
        return FALSE;
      skip_space (self);
    }
  while (lead_json_accept (self, ","));
  return lead_json_accept (self, "}") || lead_json_refuse (self, _("a record isn’t closed."));
}

static gboolean
walk_nested (LeadJsonWalker *self)
{
  gboolean good;

  if (self->depth >= LEAD_JSON_MAX_DEPTH)
    return lead_json_refuse (self, _("it is nested deeper than any journal is."));
  self->depth++;
  good = *self->at == '{' ? walk_object (self) : walk_elements (self, FALSE);
  self->depth--;
  return good;
}

static gboolean
walk_value (LeadJsonWalker *self)
{
  if (self->at >= self->end)
    return lead_json_refuse (self, _("the text ends too early."));
  switch (*self->at)
    {
    case '{':
    case '[':
      return walk_nested (self);
    case '"':
      return lead_json_walk_string (self);
    case 't':
      return lead_json_walk_word (self, "true");
    case 'f':
      return lead_json_walk_word (self, "false");
    case 'n':
      return lead_json_walk_word (self, "null");
    default:
      return lead_json_walk_number (self);
    }
}

/**
 * lead_json_walk:
 * @walk: what to walk over, and what to do on the way
 * @error: return location for a %LEAD_ERROR_REFUSED that names the line
 *
 * Walks over a whole JSON text.
 *
 * Returns: whether it is strictly JSON
 */
gboolean
lead_json_walk (LeadJsonWalk  *walk,
                GError       **error)
{
  LeadJsonWalker self = {
    .walk = walk,
    .at = walk->text,
    .end = walk->text + walk->length,
    .copied = walk->text,
    .line = MAX (walk->first_line, 1),
    .error = error,
  };

  walk->list_start = walk->list_end = 0;
  skip_space (&self);
  if (!walk_value (&self))
    return FALSE;
  skip_space (&self);
  if (self.at < self.end)
    return lead_json_refuse (&self, _("something follows after the end."));
  if (walk->defused != NULL)
    g_string_append_len (walk->defused, self.copied, self.end - self.copied);
  return TRUE;
}
