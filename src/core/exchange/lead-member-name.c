/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Names of files inside a zip or a folder, as somebody else wrote them. What
 * comes out is relative, valid UTF-8, and cannot lead anywhere else. */

#include "config.h"
#include "lead-member-name.h"

#include <string.h>

#define MAX_NAME_BYTES 1024
#define MAX_NAME_DEPTH 32

/* Zips packed by old tools carry names in whatever encoding that machine had.
 * Writing the strange bytes as %XX keeps two such names apart. */
static char *
make_valid (const char *raw,
            gsize       length)
{
  g_autoptr(GString) valid = g_string_sized_new (length);

  while (length > 0)
    {
      const char *end;

      g_utf8_validate_len (raw, length, &end);
      g_string_append_len (valid, raw, end - raw);
      length -= end - raw;
      raw = end;
      if (length > 0)
        {
          g_string_append_printf (valid, "%%%02X", (guchar) *raw);
          raw++;
          length--;
        }
    }
  return g_string_free (g_steal_pointer (&valid), FALSE);
}

static gboolean
has_control_character (const char *name)
{
  for (const char *c = name; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_iscntrl (g_utf8_get_char (c)))
      return TRUE;
  return FALSE;
}

static gboolean
is_absolute (const char *name)
{
  return name[0] == '/' || (g_ascii_isalpha (name[0]) && name[1] == ':');
}

static LeadMemberVerdict
judge_part (const char *part)
{
  if (g_str_equal (part, ".."))
    return LEAD_MEMBER_OUTSIDE;
  if (part[0] == '.' || g_str_equal (part, "__MACOSX"))
    return LEAD_MEMBER_QUIET;
  return LEAD_MEMBER_GOOD;
}

static char *
join_parts (char              **parts,
            LeadMemberVerdict  *verdict)
{
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();

  *verdict = LEAD_MEMBER_GOOD;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      LeadMemberVerdict one;

      if (parts[i][0] == '\0' || g_str_equal (parts[i], "."))
        continue;
      one = judge_part (parts[i]);
      *verdict = MAX (*verdict, one);
      g_ptr_array_add (kept, parts[i]);
    }
  if (kept->len == 0)
    *verdict = MAX (*verdict, LEAD_MEMBER_QUIET);
  else if (kept->len > MAX_NAME_DEPTH)
    *verdict = MAX (*verdict, LEAD_MEMBER_ODD);
  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("/", (char **) kept->pdata);
}

/**
 * lead_member_name_clean:
 * @raw: a name as it was found, not necessarily UTF-8
 * @length: bytes of @raw
 * @from_zip: whether backslashes separate folders too, as some tools write them
 * @verdict: (out): whether the name may be listed
 *
 * Makes a name safe to list and to show. With a verdict other than
 * %LEAD_MEMBER_GOOD the result is only good for a message.
 *
 * Returns: (transfer full): the name, relative and valid UTF-8
 */
char *
lead_member_name_clean (const char        *raw,
                        gsize              length,
                        gboolean           from_zip,
                        LeadMemberVerdict *verdict)
{
  g_autofree char *valid = NULL;
  g_auto(GStrv) parts = NULL;
  char *name;

  g_return_val_if_fail (raw != NULL, NULL);
  g_return_val_if_fail (verdict != NULL, NULL);

  valid = make_valid (raw, MIN (length, 4 * MAX_NAME_BYTES));
  if (from_zip)
    g_strdelimit (valid, "\\", '/');
  parts = g_strsplit (valid, "/", -1);
  name = join_parts (parts, verdict);

  if (from_zip && is_absolute (valid))
    *verdict = LEAD_MEMBER_OUTSIDE;
  else if (strlen (name) > MAX_NAME_BYTES || has_control_character (valid)
           || memchr (raw, '\0', length) != NULL)
    *verdict = MAX (*verdict, LEAD_MEMBER_ODD);
  return name;
}

/**
 * lead_member_name_join:
 * @beside: name of the member that refers to another
 * @relative: how it refers to it, such as "../photos/a.jpg"
 *
 * Follows a reference from one member to another, within the same source.
 *
 * Returns: (transfer full) (nullable): the name that is meant, or %NULL when
 *   it lies outside of the source
 */
char *
lead_member_name_join (const char *beside,
                       const char *relative)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new ();
  g_auto(GStrv) from = NULL;
  g_auto(GStrv) steps = NULL;

  g_return_val_if_fail (beside != NULL, NULL);
  g_return_val_if_fail (relative != NULL, NULL);

  if (is_absolute (relative))
    return NULL;
  from = g_strsplit (beside, "/", -1);
  steps = g_strsplit (relative, "/", -1);
  for (guint i = 0; from[i] != NULL && from[i + 1] != NULL; i++)
    g_ptr_array_add (parts, from[i]);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (steps[i][0] == '\0' || g_str_equal (steps[i], "."))
        continue;
      if (!g_str_equal (steps[i], ".."))
        g_ptr_array_add (parts, steps[i]);
      else if (parts->len > 0)
        g_ptr_array_remove_index (parts, parts->len - 1);
      else
        return NULL;
    }
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("/", (char **) parts->pdata);
}
