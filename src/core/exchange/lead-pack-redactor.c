/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-redactor.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-pack-dates.h"

/* A name ends where letters end; "Sam’s", "Sam-led" and "Sam2" all name Sam. */
#define NO_LETTER_BEFORE "(?<![\\p{L}\\p{M}])"
#define NO_LETTER_AFTER  "(?![\\p{L}\\p{M}])"
#define BETWEEN_WORDS    "[\\s\\x{a0}\\x{202f}-]+"

struct _LeadPackRedactor
{
  GHashTable    *aliases; /* name in its plainest form → LeadPackName */
  GRegex        *names;   /* NULL where there are none */
  LeadPackDates *dates;   /* NULL where days may be known */
};

/* Drops what nobody sees and what would hide a name, and composes letters. */
static char *
normalise (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  g_autoptr (GString) seen = g_string_new (NULL);

  for (const char *c = composed != NULL ? composed : ""; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter != 0xad && letter != 0x200b && letter != 0x2060 && letter != 0xfeff)
        g_string_append_unichar (seen, letter);
    }
  return g_string_free (g_steal_pointer (&seen), FALSE);
}

static char *
dup_plainest (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autofree char *composed = g_utf8_normalize (folded, -1, G_NORMALIZE_NFC);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *c = composed; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_isspace (letter) || letter == '-')
        {
          if (plain->len > 0 && plain->str[plain->len - 1] != ' ')
            g_string_append_c (plain, ' ');
        }
      else
        g_string_append_unichar (plain, letter);
    }
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static char *
dup_pattern (const LeadPackName *name,
             const char         *form)
{
  g_auto (GStrv) words = g_regex_split_simple (BETWEEN_WORDS, form, 0, 0);
  g_autoptr (GString) pattern = g_string_new (name->as_written ? "(?-i:" : "(?:");

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *escaped = g_regex_escape_string (words[i], -1);

      g_string_append_printf (pattern, "%s%s", i > 0 ? BETWEEN_WORDS : "", escaped);
    }
  g_string_append_c (pattern, ')');
  return g_string_free (g_steal_pointer (&pattern), FALSE);
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  gsize first = strlen (*(char * const *) a);
  gsize second = strlen (*(char * const *) b);

  return (first < second) - (first > second);
}

static void
add_form (LeadPackRedactor   *self,
          GPtrArray          *patterns,
          const LeadPackName *name,
          const char         *form)
{
  g_autofree char *plain = dup_plainest (form);

  if (*plain == '\0' || g_hash_table_contains (self->aliases, plain))
    return;
  g_ptr_array_add (patterns, dup_pattern (name, form));
  g_hash_table_insert (self->aliases, g_steal_pointer (&plain), lead_pack_name_copy (name));
}

/* As it is written, and as it is written by who has no accents. */
static void
add_name (LeadPackRedactor   *self,
          GPtrArray          *patterns,
          const LeadPackName *name)
{
  g_autofree char *form = normalise (name->name);
  g_autofree char *plain = g_str_to_ascii (form, "C");

  add_form (self, patterns, name, form);
  if (strchr (plain, '?') == NULL)
    add_form (self, patterns, name, plain);
}

static gboolean
compile_names (LeadPackRedactor  *self,
               GPtrArray         *names,
               GError           **error)
{
  g_autoptr (GPtrArray) patterns = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) all = g_string_new (NO_LETTER_BEFORE "(?<name>");

  for (guint i = 0; i < names->len; i++)
    add_name (self, patterns, names->pdata[i]);
  if (patterns->len == 0)
    return TRUE;
  g_ptr_array_sort (patterns, compare_lengths);
  for (guint i = 0; i < patterns->len; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", (char *) patterns->pdata[i]);
  /* "Sams": in some languages without an apostrophe. */
  g_string_append (all, ")(?<ending>s?)" NO_LETTER_AFTER);
  self->names = g_regex_new (all->str, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  if (self->names == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("There are more names here than can be looked for."));
  return self->names != NULL;
}

/* An alias must not bring back a name. */
static gboolean
check_aliases (LeadPackRedactor  *self,
               GPtrArray         *names,
               GError           **error)
{
  for (guint i = 0; self->names != NULL && i < names->len; i++)
    {
      const LeadPackName *name = names->pdata[i];
      g_autofree char *alias = normalise (name->alias);

      if (*alias != '\0' && !g_regex_match (self->names, alias, 0, NULL))
        continue;
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                   *alias == '\0' ? _("Nothing stands in the place of “%s”.")
                                  : _("What stands in the place of “%s” is a name that is replaced "
                                      "itself. Choose another."),
                   name->name);
      return FALSE;
    }
  return TRUE;
}

/**
 * lead_pack_redactor_new:
 * @names: (element-type LeadPackName): what must not be named
 * @coarse: whether only months may be known
 * @error: return location for a %LEAD_ERROR_REFUSED: an alias is empty, or is
 *   a name that is replaced itself
 *
 * Returns: (transfer full) (nullable): what words go through
 */
LeadPackRedactor *
lead_pack_redactor_new (GPtrArray  *names,
                        gboolean    coarse,
                        GError    **error)
{
  g_autoptr (LeadPackRedactor) self = NULL;

  g_return_val_if_fail (names != NULL, NULL);

  self = g_new0 (LeadPackRedactor, 1);
  self->aliases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) lead_pack_name_free);
  self->dates = coarse ? lead_pack_dates_new () : NULL;
  if (!compile_names (self, names, error) || !check_aliases (self, names, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * lead_pack_redactor_free:
 * @self: (transfer full) (nullable): what words go through
 */
void
lead_pack_redactor_free (LeadPackRedactor *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->aliases);
  g_clear_pointer (&self->names, g_regex_unref);
  lead_pack_dates_free (self->dates);
  g_free (self);
}

static gboolean
is_shouted (const char *text)
{
  g_autofree char *upper = g_utf8_strup (text, -1);
  g_autofree char *lower = g_utf8_strdown (text, -1);

  return g_utf8_strlen (text, -1) > 1 && g_str_equal (text, upper) && !g_str_equal (text, lower);
}

static gboolean
put_alias (const GMatchInfo *match,
           GString          *result,
           gpointer          user_data)
{
  LeadPackRedactor *self = user_data;
  g_autofree char *found = g_match_info_fetch_named (match, "name");
  g_autofree char *ending = g_match_info_fetch_named (match, "ending");
  g_autofree char *plain = dup_plainest (found);
  const LeadPackName *name = g_hash_table_lookup (self->aliases, plain);
  g_autofree char *loud = name != NULL && is_shouted (found) && !is_shouted (name->name)
                            ? g_utf8_strup (name->alias, -1)
                            : NULL;

  g_string_append (result, name == NULL ? "[…]" : loud != NULL ? loud : name->alias);
  g_string_append (result, ending);
  return FALSE;
}

/**
 * lead_pack_redactor_clean:
 * @self: what words go through
 * @text: words, without markup
 *
 * Returns: (transfer full): the words as they may be read
 */
char *
lead_pack_redactor_clean (LeadPackRedactor *self,
                          const char       *text)
{
  g_autofree char *seen = NULL;
  g_autofree char *named = NULL;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  seen = normalise (text);
  if (self->names != NULL)
    {
      named = g_regex_replace_eval (self->names, seen, -1, 0, 0, put_alias, self, NULL);
      /* Where matching gave up, nothing of the words may be shown. */
      if (named == NULL)
        return g_strdup ("[…]");
    }
  else
    named = g_steal_pointer (&seen);
  return self->dates != NULL ? lead_pack_dates_coarsen (self->dates, named)
                             : g_steal_pointer (&named);
}

/**
 * lead_pack_redactor_dup_date:
 * @self: what words go through
 * @day: a day
 *
 * Returns: (transfer full): the day, or its month, in words
 */
char *
lead_pack_redactor_dup_date (LeadPackRedactor *self,
                             LeadDay           day)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* TRANSLATORS: a month or a day in a review pack, for strftime() */
  return lead_day_format (day, self->dates != NULL ? _("%B %Y") : _("%-d %B %Y"));
}

gboolean
lead_pack_redactor_is_coarse (LeadPackRedactor *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->dates != NULL;
}
