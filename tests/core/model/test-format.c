/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/model/lead-format-next.h"
#include "core/model/lead-format.h"
#include "lead-test.h"

/* "«" and "»" are where the selection starts and ends; "¦" is the cursor. */
static char *
read_case (const char *marked,
           guint      *start,
           guint      *end)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint at = 0;

  *start = *end = 0;
  for (const char *c = marked; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter == 0xAB)
        *start = at;
      else if (letter == 0xBB)
        *end = at;
      else if (letter == 0xA6)
        *start = *end = at;
      else
        {
          g_string_append_unichar (text, letter);
          at++;
        }
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
write_case (const char *text,
            guint       start,
            guint       end)
{
  g_autofree char *before = g_utf8_substring (text, 0, start);
  g_autofree char *inside = g_utf8_substring (text, start, end);
  const char *after = g_utf8_offset_to_pointer (text, end);

  if (start == end)
    return g_strconcat (before, "¦", after, NULL);
  return g_strconcat (before, "«", inside, "»", after, NULL);
}

static char *
toggle (const char *marked,
        LeadFormat  format)
{
  guint start;
  guint end;
  g_autofree char *text = read_case (marked, &start, &end);
  g_autoptr (LeadFormatted) formatted = lead_format_toggle (text, start, end, format);
  g_autofree char *result = lead_format_apply (formatted, text);

  return write_case (result, formatted->start, formatted->end);
}

static void
test_toggle (void)
{
  const struct
  {
    LeadFormat format;
    const char *before;
    const char *after;
  } cases[] = {
    { LEAD_FORMAT_BOLD, "a «word» here", "a **«word»** here" },
    { LEAD_FORMAT_BOLD, "a **«word»** here", "a «word» here" },
    { LEAD_FORMAT_BOLD, "a «**word**» here", "a «word» here" },
    { LEAD_FORMAT_BOLD, "a« word »here", "a **«word»** here" },
    { LEAD_FORMAT_BOLD, "a wo¦rd here", "a **wo¦rd** here" },
    { LEAD_FORMAT_BOLD, "a **wo¦rd** here", "a wo¦rd here" },
    { LEAD_FORMAT_BOLD, "a ¦ b", "a **¦** b" },
    { LEAD_FORMAT_BOLD, "a **¦** b", "a ¦ b" },
    { LEAD_FORMAT_ITALIC, "¦", "*¦*" },
    { LEAD_FORMAT_BOLD, "«a\n- b»\n", "**«a**\n- **b»**\n" },
    { LEAD_FORMAT_BOLD, "**«a**\n- **b»**\n", "«a\n- b»\n" },
    { LEAD_FORMAT_BOLD, "«a **b** c»", "**«a b c»**" },
    { LEAD_FORMAT_BOLD, "é «ñ» é", "é **«ñ»** é" },
    { LEAD_FORMAT_ITALIC, "a **«word»** here", "a ***«word»*** here" },
    { LEAD_FORMAT_ITALIC, "a «b *c» d*", "a *«b c d»*" },
    { LEAD_FORMAT_HEADING, "Ti¦tle", "## Ti¦tle" },
    { LEAD_FORMAT_HEADING, "## Ti¦tle", "Ti¦tle" },
    { LEAD_FORMAT_HEADING, "- Ti¦tle", "## Ti¦tle" },
    { LEAD_FORMAT_LIST, "«one\ntwo\n\nthree»", "- «one\n- two\n\n- three»" },
    { LEAD_FORMAT_LIST, "«- one\n- two»", "«one\ntwo»" },
    { LEAD_FORMAT_LIST, "«1. one\n2. two»", "- «one\n- two»" },
    { LEAD_FORMAT_LIST, "¦", "- ¦" },
    { LEAD_FORMAT_LIST, "«one\n»two", "- «one\n»two" },
    { LEAD_FORMAT_NUMBERS, "«one\ntwo»", "1. «one\n2. two»" },
    { LEAD_FORMAT_QUOTE, "«one\ntwo»", "> «one\n> two»" },
    { LEAD_FORMAT_QUOTE, "> o¦ne", "o¦ne" },
    { LEAD_FORMAT_LINK, "see «this» now", "see [this](«https://») now" },
    { LEAD_FORMAT_LINK, "see [«this»](https://a.b) now", "see «this» now" },
    { LEAD_FORMAT_LINK, "«https://a.b/c»", "[«https://a.b/c»](https://a.b/c)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *after = toggle (cases[i].before, cases[i].format);

      g_test_message ("%u: %s", i, cases[i].before);
      g_assert_cmpstr (after, ==, cases[i].after);
    }
}

static void
test_is_on (void)
{
  g_assert_true (lead_format_is_on ("a **b** c", 4, 5, LEAD_FORMAT_BOLD));
  g_assert_false (lead_format_is_on ("a **b** c", 0, 5, LEAD_FORMAT_BOLD));
  g_assert_false (lead_format_is_on ("a **b** c", 4, 5, LEAD_FORMAT_ITALIC));
  g_assert_true (lead_format_is_on ("- a\n- b", 0, 7, LEAD_FORMAT_LIST));
  g_assert_false (lead_format_is_on ("- a\nb", 0, 5, LEAD_FORMAT_LIST));
  g_assert_false (lead_format_is_on ("", 0, 0, LEAD_FORMAT_LIST));
}

static void
test_next_line (void)
{
  const struct
  {
    const char *line;
    const char *next;
  } cases[] = {
    { "words", NULL }, { "- one", "- " },   { "  * one", "  * " }, { "9. nine", "10. " },
    { "- ", "" },      { "> said", "> " }, { "# Title", NULL },   { "> 1. said", "> 2. " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *next
          = lead_format_next_line (cases[i].line, (guint) g_utf8_strlen (cases[i].line, -1));

      g_assert_cmpstr (next, ==, cases[i].next);
    }
  g_assert_null (lead_format_next_line ("- one", 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/toggle", test_toggle);
  g_test_add_func ("/format/is-on", test_is_on);
  g_test_add_func ("/format/next-line", test_next_line);

  return g_test_run ();
}
