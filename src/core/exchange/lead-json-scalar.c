/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Texts, numbers and words of JSON: where json-glib distorts most. */

#include "config.h"
#include "lead-json-scalar.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "core/model/lead-error.h"

#define REPLACEMENT "\\ufffd"
#define MAX_NOTES   20

/**
 * lead_json_refuse:
 * @self: a walk
 * @what: the fault, as the rest of a sentence
 *
 * Ends the walk with an error that names the line.
 *
 * Returns: %FALSE
 */
gboolean
lead_json_refuse (LeadJsonWalker *self,
                  const char     *what)
{
  g_set_error (self->error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               /* TRANSLATORS: the second part is a sentence about the fault */
               _("Line %u: %s"), self->line, what);
  return FALSE;
}

/**
 * lead_json_note:
 * @self: a walk
 * @what: what was changed, as the rest of a sentence
 *
 * Remembers that the defused copy says something else than the text.
 */
void
lead_json_note (LeadJsonWalker *self,
                const char     *what)
{
  GPtrArray *notes = self->walk->notes;

  if (notes != NULL && notes->len < MAX_NOTES)
    g_ptr_array_add (notes, g_strdup_printf (_("Line %u: %s"), self->line, what));
}

/**
 * lead_json_replace:
 * @self: a walk
 * @from: where the part starts that ends at the present place
 * @text: what the defused copy gets instead
 */
void
lead_json_replace (LeadJsonWalker *self,
                   const char     *from,
                   const char     *text)
{
  GString *defused = self->walk->defused;

  if (defused == NULL)
    return;
  g_string_append_len (defused, self->copied, from - self->copied);
  g_string_append (defused, text);
  self->copied = self->at;
}

/**
 * lead_json_accept:
 * @self: a walk
 * @set: characters
 *
 * Returns: whether one of them stood there; the walk is behind it then
 */
gboolean
lead_json_accept (LeadJsonWalker *self,
                  const char     *set)
{
  if (self->at >= self->end || *self->at == '\0' || strchr (set, *self->at) == NULL)
    return FALSE;
  self->at++;
  return TRUE;
}

static gboolean
read_hex (LeadJsonWalker *self,
          guint          *unit)
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
is_low_surrogate_next (LeadJsonWalker *self)
{
  return self->end - self->at >= 6 && self->at[0] == '\\' && self->at[1] == 'u'
         && (self->at[2] == 'd' || self->at[2] == 'D')
         && strchr ("cdefCDEF", self->at[3]) != NULL;
}

static gboolean
walk_unicode (LeadJsonWalker *self)
{
  const char *start = self->at - 2;
  guint unit, low;

  if (!read_hex (self, &unit))
    return lead_json_refuse (self, _("a \\u is not followed by four hexadecimal digits."));
  if (unit == 0)
    {
      lead_json_note (self, _("a zero character was replaced by “\uFFFD”."));
      lead_json_replace (self, start, REPLACEMENT);
    }
  else if ((unit & 0xfc00) == 0xd800 && is_low_surrogate_next (self))
    {
      self->at += 2;
      return read_hex (self, &low) || lead_json_refuse (self, _("half a character is missing."));
    }
  else if ((unit & 0xf800) == 0xd800)
    {
      lead_json_note (self, _("half a character was replaced by “\uFFFD”."));
      lead_json_replace (self, start, REPLACEMENT);
    }
  return TRUE;
}

static gboolean
walk_escape (LeadJsonWalker *self)
{
  if (self->at >= self->end)
    return lead_json_refuse (self, _("a text has no closing quote."));
  if (*self->at == 'u')
    {
      self->at++;
      return walk_unicode (self);
    }
  if (strchr ("\"\\/bfnrt", *self->at) == NULL || *self->at == '\0')
    return lead_json_refuse (self,
                             _("a backslash is followed by something that JSON doesn’t know."));
  self->at++;
  return TRUE;
}

static void
escape_control (LeadJsonWalker *self)
{
  char escaped[8];

  g_snprintf (escaped, sizeof escaped, "\\u%04x", (guchar) *self->at);
  self->at++;
  lead_json_replace (self, self->at - 1, escaped);
}

/**
 * lead_json_walk_string:
 * @self: a walk, at an opening quote
 *
 * Returns: whether it is a text; the walk is behind it then
 */
gboolean
lead_json_walk_string (LeadJsonWalker *self)
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
  return lead_json_refuse (self, _("a text has no closing quote."));
}

static gboolean
skip_digits (LeadJsonWalker *self)
{
  const char *start = self->at;

  while (self->at < self->end && g_ascii_isdigit (*self->at))
    self->at++;
  return self->at > start;
}

/* Numbers that fit neither an integer nor a double are kept as texts: nothing
 * is lost, and no reader takes them for a number. */
static void
tame_number (LeadJsonWalker *self,
             const char     *start,
             gboolean        is_integer)
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
  lead_json_note (self, _("a number is too large and was kept as text."));
  lead_json_replace (self, start, quoted);
}

/**
 * lead_json_walk_number:
 * @self: a walk
 *
 * Returns: whether it is a number; the walk is behind it then
 */
gboolean
lead_json_walk_number (LeadJsonWalker *self)
{
  const char *start = self->at;
  gboolean is_integer = TRUE;
  gboolean good;

  lead_json_accept (self, "-");
  good = lead_json_accept (self, "0") || skip_digits (self);
  if (good && lead_json_accept (self, "."))
    {
      is_integer = FALSE;
      good = skip_digits (self);
    }
  if (good && lead_json_accept (self, "eE"))
    {
      is_integer = FALSE;
      lead_json_accept (self, "+-");
      good = skip_digits (self);
    }
  if (!good)
    return lead_json_refuse (self, _("something stands where a value should be."));
  tame_number (self, start, is_integer);
  return TRUE;
}

/**
 * lead_json_walk_word:
 * @self: a walk
 * @word: such as "true"
 *
 * Returns: whether that word stands there; the walk is behind it then
 */
gboolean
lead_json_walk_word (LeadJsonWalker *self,
                     const char     *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || strncmp (self->at, word, length) != 0)
    return lead_json_refuse (self, _("something stands where a value should be."));
  self->at += length;
  return TRUE;
}
