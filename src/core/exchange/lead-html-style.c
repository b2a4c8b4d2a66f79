/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-html-style.h"

#include <string.h>

#include "core/model/lead-markup.h"
#include "lead-html-paragraph.h"

#define MAX_ADDRESS 1500

/**
 * lead_html_is:
 * @node: an element
 * @names: names of elements, each between spaces: " b strong "
 *
 * Returns: whether it has one of them
 */
gboolean
lead_html_is (xmlNode    *node,
              const char *names)
{
  g_autofree char *lower = g_ascii_strdown ((const char *) node->name, -1);
  g_autofree char *name = g_strdup_printf (" %s ", lower);

  return strstr (names, name) != NULL;
}

/**
 * lead_html_dup_attribute:
 * @node: an element
 * @name: of an attribute
 *
 * Returns: (transfer full) (nullable): its value
 */
char *
lead_html_dup_attribute (xmlNode    *node,
                         const char *name)
{
  xmlChar *value = xmlGetProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  if (value != NULL)
    xmlFree (value);
  return copy;
}

/* The value of "name: value" in an element's style, without spaces, in lower
 * case. */
static char *
dup_style (xmlNode    *node,
           const char *name)
{
  g_autofree char *style = lead_html_dup_attribute (node, "style");
  g_auto (GStrv) rules = style != NULL ? g_strsplit (style, ";", 200) : NULL;

  for (guint i = 0; rules != NULL && rules[i] != NULL; i++)
    {
      char *colon = strchr (rules[i], ':');

      if (colon == NULL)
        continue;
      *colon = '\0';
      if (g_ascii_strcasecmp (g_strstrip (rules[i]), name) == 0)
        return g_ascii_strdown (g_strstrip (colon + 1), -1);
    }
  return NULL;
}

/**
 * lead_html_is_hidden:
 * @node: an element
 *
 * Returns: whether nothing of it is for reading
 */
gboolean
lead_html_is_hidden (xmlNode *node)
{
  g_autofree char *display = NULL;
  g_autofree char *mso = NULL;

  if (lead_html_is (node, " head script style template noscript title object embed applet iframe "
                          "frame frameset svg math canvas audio video map form input button select "
                          "textarea datalist xml meta link base o:p "))
    return TRUE;
  display = dup_style (node, "display");
  mso = dup_style (node, "mso-hide");
  return g_strcmp0 (display, "none") == 0 || g_strcmp0 (mso, "all") == 0
         || xmlHasProp (node, (const xmlChar *) "hidden") != NULL;
}

static guint
set_look (guint    looks,
          guint    look,
          gboolean on)
{
  return on ? looks | look : looks & ~look;
}

/**
 * lead_html_update_looks:
 * @node: an element
 * @looks: those of what it is in, of #LeadHtmlLook
 *
 * Returns: the looks of what is in it
 */
guint
lead_html_update_looks (xmlNode *node,
                        guint    looks)
{
  g_autofree char *weight = dup_style (node, "font-weight");
  g_autofree char *style = dup_style (node, "font-style");

  if (lead_html_is (node, " b strong "))
    looks |= LEAD_HTML_BOLD;
  if (lead_html_is (node, " i em cite dfn var "))
    looks |= LEAD_HTML_ITALIC;
  if (lead_html_is (node, " code kbd samp tt "))
    looks |= LEAD_HTML_CODE;
  /* The style has the last word: some pages are one <b> that isn't bold. */
  if (weight != NULL)
    looks = set_look (looks, LEAD_HTML_BOLD,
                      g_str_has_prefix (weight, "bold")
                          || g_ascii_strtoull (weight, NULL, 10) >= 600);
  if (style != NULL)
    looks = set_look (looks, LEAD_HTML_ITALIC,
                      g_str_equal (style, "italic") || g_str_equal (style, "oblique"));
  return looks;
}

/**
 * lead_html_get_word_level:
 * @node: an element
 *
 * Word writes lists as paragraphs that only look like one.
 *
 * Returns: how deep in lists it is, 0 for none
 */
guint
lead_html_get_word_level (xmlNode *node)
{
  g_autofree char *list = dup_style (node, "mso-list");
  const char *level = list != NULL ? strstr (list, "level") : NULL;

  if (level == NULL)
    return 0;
  return (guint) CLAMP (g_ascii_strtoll (level + strlen ("level"), NULL, 10), 1, 9);
}

/**
 * lead_html_is_word_marker:
 * @node: an element
 *
 * Returns: whether it holds the bullet or number that Word has painted
 */
gboolean
lead_html_is_word_marker (xmlNode *node)
{
  g_autofree char *list = dup_style (node, "mso-list");

  return g_strcmp0 (list, "ignore") == 0;
}

/* What tells a web site who has passed the address on. */
static gboolean
is_tracking (const char *parameter)
{
  const char *names[] = { "utm_", "fbclid=", "gclid=", "dclid=", "msclkid=", "mc_cid=", "mc_eid=",
                          "igshid=", "_hsenc=", "_hsmi=", "yclid=", "twclid=", "mkt_tok=" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strncasecmp (parameter, names[i], strlen (names[i])) == 0)
      return TRUE;
  return FALSE;
}

static char *
strip_tracking (const char *address)
{
  const char *query = strchr (address, '?');
  const char *fragment;
  g_autofree char *parameters = NULL;
  g_auto (GStrv) parts = NULL;
  GString *result;
  char sign = '?';

  if (query == NULL)
    return g_strdup (address);
  fragment = query + strcspn (query, "#");
  parameters = g_strndup (query + 1, (gsize) (fragment - query - 1));
  parts = g_strsplit (parameters, "&", -1);
  result = g_string_new_len (address, query - address);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (is_tracking (parts[i]) || *parts[i] == '\0')
        continue;
      g_string_append_c (result, sign);
      g_string_append (result, parts[i]);
      sign = '&';
    }
  g_string_append (result, fragment);
  return g_string_free (result, FALSE);
}

/**
 * lead_html_dup_address:
 * @node: an element
 *
 * Returns: (transfer full) (nullable): where it leads to, if that is safe and
 *   may stand in Markdown; without what would tell on the person
 */
char *
lead_html_dup_address (xmlNode *node)
{
  g_autofree char *href = lead_html_dup_attribute (node, "href");
  g_autofree char *address = NULL;

  if (href == NULL || strlen (href) > MAX_ADDRESS || !lead_markup_safe_uri (g_strstrip (href)))
    return NULL;
  address = strip_tracking (href);
  if (strpbrk (address, " \t\n()<>") == NULL)
    return g_steal_pointer (&address);
  return g_uri_escape_string (address, ":/?#[]@!$&'*+,;=%", TRUE);
}
