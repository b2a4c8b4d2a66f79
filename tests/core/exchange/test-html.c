/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-html.h"
#include "lead-test.h"

#define WORD_ITEM(class, level, sign, words)                                                       \
  "<p class=" class " style='text-indent:-.25in;mso-list:l0 level" level " lfo1'>"                 \
  "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>" sign      \
  "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>"      \
  words "<o:p></o:p></p>"

typedef struct
{
  const char *html;
  const char *markdown;
} Case;

static const Case cases[] = {
  { "", "" },
  { "Plain", "Plain" },
  { "<p>One</p><p>Two\n  lines</p>", "One\n\nTwo lines" },
  { "a<br>b<br><br>c<br>", "a\nb\n\nc" },
  { "<h1>Title</h1><h3><b>Sub</b></h3><p>x", "# Title\n\n### Sub\n\nx" },
  { "a <b>bold </b>word", "a **bold** word" },
  { "a <strong><em>both</em></strong>.", "a ***both***." },
  { "<b style='font-weight:normal'>not</b> <span style='font-weight:700'>is</span>",
    "not **is**" },
  { "<span style='font-style: italic'>it</span>", "*it*" },
  { "<b>a</b><b>b</b>", "**ab**" },
  { "<b> </b>x", "x" },
  { "<p>run <code>a*b</code></p>", "run `a*b`" },
  { "<ul><li>one<li>two<ul><li>deep</ul><li>three</ul>after",
    "- one\n- two\n  - deep\n- three\n\nafter" },
  { "<ul><li><p>one</p></li><li><p>two</p></li></ul>", "- one\n- two" },
  { "<ol><li>one</li><li>two</li></ol>", "1. one\n2. two" },
  { "<blockquote><p>one</p><p>two</p></blockquote>x", "> one\n>\n> two\n\nx" },
  { "<a href='https://a.b/c?utm_source=x&amp;q=1&fbclid=9#d'>words</a>",
    "[words](https://a.b/c?q=1#d)" },
  { "<a href='https://a.b/'>https://a.b/</a>", "https://a.b/" },
  { "<a href='javascript:alert(1)'>words</a>", "words" },
  { "<a href='https://a.b/(c)'>w</a>", "[w](https://a.b/%28c%29)" },
  { "<script>alert(1)</script><style>p{}</style><title>t</title>x<img src='https://t.r/p.gif'>",
    "x" },
  { "x<span style='display:none'>hidden</span><p hidden>y</p>", "x" },
  { "<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p></td><td>d</td></tr></table>",
    "a | b\n\nc | d" },
  { "<p>2 * 3, *not*, a_b</p><p># no</p><p>1. no</p><p>- no</p>",
    "2 * 3, \\*not\\*, a_b\n\n\\# no\n\n1\\. no\n\n\\- no" },
  { "<pre>a\nb</pre>", "a\nb" },
  { "caf&eacute; &amp; &lt;x&gt;", "café & <x>" },
  { "<html><head><meta charset=utf-8></head><body><!--StartFragment--><p>é</p>"
    "<!--EndFragment--></body></html>",
    "é" },
  { "<p class=MsoNormal>Before<o:p></o:p></p>" WORD_ITEM ("MsoListParagraphCxSpFirst", "1", "·", "one")
        WORD_ITEM ("MsoListParagraphCxSpMiddle", "2", "o", "<b>deep</b>")
            WORD_ITEM ("MsoListParagraphCxSpLast", "1", "·", "two") "<p class=MsoNormal>After</p>",
    "Before\n\n- one\n  - **deep**\n- two\n\nAfter" },
  { WORD_ITEM ("MsoListParagraph", "1", "1.", "one") WORD_ITEM ("MsoListParagraph", "1", "2.", "two"),
    "1. one\n2. two" },
  { "<p><b>unclosed<p>next</i></div></p>", "**unclosed**\n\nnext" },
};

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autofree char *markdown = lead_html_to_markdown (expected->html);

  g_assert_cmpstr (markdown, ==, expected->markdown);
}

static char *
repeat (const char *bit,
        gsize       size)
{
  GString *text = g_string_new (NULL);

  while (text->len < size)
    g_string_append (text, bit);
  return g_string_free (text, FALSE);
}

/* Anything may be on the clipboard: it must come to an end, and be text. */
static void
test_hostile (void)
{
  const char *bits[]
      = { "<div>",  "<b><i>",   "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href='https://a.b'>",
          "&#x0;",  "<p>*`_[",  "<![if x]>", "<!--",        "</p></div>",      "&amp",
          "\xc3\xa9<br>", "<p style='mso-list:l0 level999999999999 lfo1'>x" };

  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    {
      g_autofree char *html = repeat (bits[i], 300000);
      g_autofree char *markdown = lead_html_to_markdown (html);

      g_assert_nonnull (markdown);
      g_assert_true (g_utf8_validate (markdown, -1, NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/html/case/%u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/html/hostile", test_hostile);

  return g_test_run ();
}
