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
#include <math.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-scan.h"

#define REPLACEMENT "\\ufffd"
#define MAX_NOTES   20

typedef struct
{
  LeadJsonWalk *walk;
  const char   *at;
  const char   *end;
  const char   *copied; /* up to here the text has gone to the defused copy */
  guint         line;
  guint         depth;
  GError      **error;
} Walker;

static gboolean
refuse (Walker     *self,
        const char *what)
{
  g_set_error (self->error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               /* TRANSLATORS: the second part is a sentence about the fault */
               _("Line %u: %s"), self->line, what);
  return FALSE;
}

static void
note (Walker     *self,
      const char *what)
{
  GPtrArray *notes = self->walk->notes;

  if (notes != NULL && notes->len < MAX_NOTES)
    g_ptr_array_add (notes, g_strdup_printf (_("Line %u: %s"), self->line, what));
}

/* Puts @text in the place of what stands between @from and the present place. */
static void
replace (Walker     *self,
         const char *from,
         const char *text)
{
  GString *defused = self->walk->defused;

  if (defused == NULL)
    return;
  g_string_append_len (defused, self->copied, from - self->copied);
  g_string_append (defused, text);
  self->copied = self->at;
}

static void
skip_space (Walker *self)
{
  for (; self->at < self->end; self->at++)
    {
      if (*self->at == '\n')
        self->line++;
      else if (*self->at != ' ' && *self->at != '\t' && *self->at != '\r')
        return;
    }
}

static gboolean
read_hex (Walker *self,
          guint  *unit)
{
  *unit = 0;
  if (self->end - self->at < 4)
    return FALSE;
  for (guint i = 0; i < 4; i++, self->at++)
    {
      if (!g_ascii_isxdigit (*self->at))
        return FALSE;
      *unit = *unit << 4 | g_ascii_xdigit_value (*self->at);
    }
  return TRUE;
}

static gboolean
is_low_surrogate_next (Walker *self)
{
  return self->end - self->at >= 6 && self->at[0] == '\\' && self->at[1] == 'u'
         && (self->at[2] == 'd' || self->at[2] == 'D')
         && strchr ("cdefCDEF", self->at[3]) != NULL;
}

static gboolean
walk_unicode (Walker *self)
{
  const char *start = self->at - 2;
  guint unit, low;

  if (!read_hex (self, &unit))
    return refuse (self, _("a \\u is not followed by four hexadecimal digits."));
  if (unit == 0)
    {
      note (self, _("a zero character was replaced by “\uFFFD”."));
      replace (self, start, REPLACEMENT);
    }
  else if ((unit & 0xfc00) == 0xd800 && is_low_surrogate_next (self))
    {
      self->at += 2;
      return read_hex (self, &low) || refuse (self, _("half a character is missing."));
    }
  else if ((unit & 0xf800) == 0xd800)
    {
      note (self, _("half a character was replaced by “\uFFFD”."));
      replace (self, start, REPLACEMENT);
    }
  return TRUE;
}

static gboolean
walk_escape (Walker *self)
{
  if (self->at >= self->end)
    return refuse (self, _("a text has no closing quote."));
  if (*self->at == 'u')
    {
      self->at++;
      return walk_unicode (self);
    }
  if (strchr ("\"\\/bfnrt", *self->at) == NULL || *self->at == '\0')
    return refuse (self, _("a backslash is followed by something that JSON doesn’t know."));
  self->at++;
  return TRUE;
}

static void
escape_control (Walker *self)
{
  char escaped[8];

  g_snprintf (escaped, sizeof escaped, "\\u%04x", (guchar) *self->at);
  self->at++;
  replace (self, self->at - 1, escaped);
}

static gboolean
walk_string (Walker *self)
{
  self->at++;
  while (self->at < self->end)
    {
      guchar c = *self->at;

      if (c == '"')
        {
          self->at++;
          return TRUE;
        }
      if (c == '\\')
        {
          self->at++;
          if (!walk_escape (self))
            return FALSE;
        }
      else if (c < 0x20)
        {
          self->line += c == '\n';
          escape_control (self);
        }
      else
        self->at++;
    }
  return refuse (self, _("a text has no closing quote."));
}

static gboolean
skip_digits (Walker *self)
{
  const char *start = self->at;

  while (self->at < self->end && g_ascii_isdigit (*self->at))
    self->at++;
  return self->at > start;
}

static gboolean
accept (Walker     *self,
        const char *set)
{
  if (self->at >= self->end || *self->at == '\0' || strchr (set, *self->at) == NULL)
    return FALSE;
  self->at++;
  return TRUE;
}

/* Numbers that fit neither an integer nor a double are kept as texts: nothing
 * is lost, and no reader takes them for a number. */
static void
tame_number (Walker     *self,
             const char *start,
             gboolean    is_integer)
{
  g_autofree char *number = NULL;
  g_autofree char *quoted = NULL;
  gboolean fits;

  if (self->at - start < (is_integer ? 18 : 4))
    return;
  number = g_strndup (start, self->at - start);
  fits = is_integer ? g_ascii_string_to_signed (number, 10, G_MININT64, G_MAXINT64, NULL, NULL)
                    : isfinite (g_ascii_strtod (number, NULL));
  if (fits)
    return;
  quoted = g_strdup_printf ("\"%s\"", number);
  note (self, _("a number is too large and was kept as text."));
  replace (self, start, quoted);
}

static gboolean
walk_number (Walker *self)
{
  const char *start = self->at;
  gboolean is_integer = TRUE;
  gboolean good;

  accept (self, "-");
  good = accept (self, "0") || skip_digits (self);
  if (good && accept (self, "."))
    {
      is_integer = FALSE;
      good = skip_digits (self);
    }
  if (good && accept (self, "eE"))
    {
      is_integer = FALSE;
      accept (self, "+-");
      good = skip_digits (self);
    }
  if (!good)
    return refuse (self, _("something stands where a value should be."));
  tame_number (self, start, is_integer);
  return TRUE;
}

static gboolean
walk_word (Walker     *self,
           const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || strncmp (self->at, word, length) != 0)
    return refuse (self, _("something stands where a value should be."));
  self->at += length;
  return TRUE;
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
copy_up (Walker *self)
{
  GString *defused = self->walk->defused;

  g_string_append_len (defused, self->copied, self->at - self->copied);
  self->copied = self->at;
  return defused->len;
}

/* The first of two equal keys wins; the second stays under another name. The
 * key's copy starts at @start. */
static void
tell_key_apart (Walker     *self,
                GHashTable *seen,
                gsize       start)
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
  note (self, _("a name stands twice in the same record; the first one counts."));
  rest = g_strdup (defused->str + start + 1);
  g_string_truncate (defused, start);
  g_string_append_printf (defused, "\"#%u %s", g_hash_table_size (seen) + 1, rest);
}

static gboolean walk_value (Walker *self);

static gboolean
walk_elements (Walker   *self,
               gboolean  visit)
{
  LeadJsonWalk *walk = self->walk;

  self->at++;
  if (visit)
    walk->list_start = self->at - walk->text;
  skip_space (self);
  if (!accept (self, "]"))
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
    while (accept (self, ","));
  else
    self->at--;
  if (visit)
    walk->list_end = self->at - walk->text;
  return accept (self, "]") || refuse (self, _("a list isn’t closed."));
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
walk_member (Walker     *self,
             GHashTable *seen)
{
  LeadJsonWalk *walk = self->walk;
  const char *key;
  gsize copy;
  gboolean visit;

  skip_space (self);
  key = self->at;
  copy = seen != NULL ? copy_up (self) : 0;
  if (self->at >= self->end || *self->at != '"')
    return refuse (self, _("a name in double quotes is missing."));
  if (!walk_string (self))
    return FALSE;
  visit = self->depth == 1 && walk->list != NULL && walk->list_start == 0
          && is_key (key, self->at, walk->list);
  if (seen != NULL)
    tell_key_apart (self, seen, copy);
  skip_space (self);
  if (!accept (self, ":"))
    return refuse (self, _("a colon is missing after a name."));
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
walk_object (Walker *self)
{
  g_autoptr(GHashTable) seen = NULL;

  if (self->walk->defused != NULL)
    seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->at++;
  skip_space (self);
  if (accept (self, "}"))
    return TRUE;
  do
    {
      if (!walk_member (self, seen))
        return FALSE;
      skip_space (self);
    }
  while (accept (self, ","));
  return accept (self, "}") || refuse (self, _("a record isn’t closed."));
}

static gboolean
walk_nested (Walker *self)
{
  gboolean good;

  if (self->depth >= LEAD_JSON_MAX_DEPTH)
    return refuse (self, _("it is nested deeper than any journal is."));
  self->depth++;
  good = *self->at == '{' ? walk_object (self) : walk_elements (self, FALSE);
  self->depth--;
  return good;
}

static gboolean
walk_value (Walker *self)
{
  if (self->at >= self->end)
    return refuse (self, _("the text ends too early."));
  switch (*self->at)
    {
    case '{':
    case '[':
      return walk_nested (self);
    case '"':
      return walk_string (self);
    case 't':
      return walk_word (self, "true");
    case 'f':
      return walk_word (self, "false");
    case 'n':
      return walk_word (self, "null");
    default:
      return walk_number (self);
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
  Walker self = {
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
    return refuse (&self, _("something follows after the end."));
  if (walk->defused != NULL)
    g_string_append_len (walk->defused, self.copied, self.end - self.copied);
  return TRUE;
}
