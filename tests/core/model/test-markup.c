/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-markup.h"
#include "lead-test.h"

/* "s0-8(2-6)" is bold from 0 to 8, of which 2 to 6 is meant to be read. */
static char *
describe (const char *line)
{
  g_autoptr (GArray) markups = lead_markup_scan (line, -1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < markups->len; i++)
    {
      LeadMarkup *markup = &g_array_index (markups, LeadMarkup, i);

      g_string_append_printf (text, "%s%c%u-%u(%u-%u)", i > 0 ? " " : "",
                              "hqinsecLP"[markup->kind], markup->start, markup->end,
                              markup->inner_start, markup->inner_end);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_scan (void)
{
  const struct
  {
    const char *line;
    const char *markups;
  } cases[] = {
    { "", "" },
    { "Plain words, 2 * 3 * 4 and snake_case_names.", "" },
    { "**bold**", "s0-8(2-6)" },
    { "*it*", "e0-4(1-3)" },
    { "_it_", "e0-4(1-3)" },
    { "***both***", "s1-9(3-7) e0-10(1-9)" },
    { "**a *b***", "e4-7(5-6) s0-9(2-7)" },
    { "*a", "" },
    { "\\*a*", "" },
    { "«é» **ñ**", "s4-9(6-7)" },
    { "`a*b*`", "c0-6(1-5)" },
    { "`a", "" },
    { "# Title", "h0-7(2-7)" },
    { "#Title", "" },
    { "####### x", "" },
    { "- item", "i0-6(2-6)" },
    { "  - item", "i0-8(4-8)" },
    { "12. item", "n0-8(4-8)" },
    { "1987 was good", "" },
    { "> said", "q0-6(2-6)" },
    { "> - said", "q0-8(2-8) i2-8(4-8)" },
    { "[a](https://b.c)", "L0-16(1-2)" },
    { "[a] (b)", "" },
    { "![](attachment:00)", "P0-18(2-2)" },
    { "see https://a.b/c.", "L4-17(4-17)" },
    { "xhttp://a.b", "" },
    { "[**a**](x)", "L0-10(1-6) s1-6(3-4)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = describe (cases[i].line);

      g_test_message ("%s → %s", cases[i].line, found);
      g_assert_cmpstr (found, ==, cases[i].markups);
    }
}

/* Nothing that is pasted may keep the next key waiting. */
static void
test_hostile (void)
{
  const char *bits[] = { "*", "**a ", "_", "`", "``a`", "[", "](", "[a](", "![", "\\", "> ", "a*" };

  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);
      g_autoptr (GArray) markups = NULL;

      while (line->len < 200000)
        g_string_append (line, bits[i]);
      markups = lead_markup_scan (line->str, -1);
      for (guint j = 0; j < markups->len; j++)
        {
          LeadMarkup *markup = &g_array_index (markups, LeadMarkup, j);

          g_assert_cmpuint (markup->start, <=, markup->inner_start);
          g_assert_cmpuint (markup->inner_start, <=, markup->inner_end);
          g_assert_cmpuint (markup->inner_end, <=, markup->end);
          g_assert_cmpuint (markup->end, <=, line->len);
        }
    }
}

static void
test_safe_uri (void)
{
  const char *safe[] = { "https://example.org/a?b", "HTTP://example.org", "mailto:a@example.org" };
  const char *unsafe[] = { "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "a/b",
                           "", "smb://host/share", "https" };

  for (guint i = 0; i < G_N_ELEMENTS (safe); i++)
    g_assert_true (lead_markup_safe_uri (safe[i]));
  for (guint i = 0; i < G_N_ELEMENTS (unsafe); i++)
    g_assert_false (lead_markup_safe_uri (unsafe[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/markup/scan", test_scan);
  g_test_add_func ("/markup/hostile", test_hostile);
  g_test_add_func ("/markup/safe-uri", test_safe_uri);

  return g_test_run ();
}
