/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-odt-styles.h"

#define MAX_CHAIN 10

struct _LeadOdtStyles
{
  GHashTable *marks;    /* name → LeadLineMarks */
  GHashTable *parents;  /* name → name of the style it is made from */
  GHashTable *numbered; /* "list/level", levels from 1 on */
  char       *style;    /* the one being read */
  char       *list;
};

/**
 * lead_odt_styles_new:
 *
 * Returns: (transfer full): no styles yet
 */
LeadOdtStyles *
lead_odt_styles_new (void)
{
  LeadOdtStyles *self = g_new0 (LeadOdtStyles, 1);

  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->parents = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->numbered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * lead_odt_styles_free:
 * @self: styles
 */
void
lead_odt_styles_free (LeadOdtStyles *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->marks);
  g_hash_table_unref (self->parents);
  g_hash_table_unref (self->numbered);
  g_free (self->style);
  g_free (self->list);
  g_free (self);
}

static void
read_looks (LeadOdtStyles *self,
            LeadXml       *element)
{
  g_autofree char *weight = lead_xml_dup (element, "font-weight");
  g_autofree char *slant = lead_xml_dup (element, "font-style");
  g_autofree char *through = lead_xml_dup (element, "text-line-through-style");
  LeadLineMarks marks = 0;

  if (g_strcmp0 (weight, "bold") == 0
      || (weight != NULL && g_ascii_strtoull (weight, NULL, 10) >= 600))
    marks |= LEAD_LINE_BOLD;
  if (g_strcmp0 (slant, "italic") == 0)
    marks |= LEAD_LINE_ITALIC;
  if (through != NULL && !g_str_equal (through, "none"))
    marks |= LEAD_LINE_STRUCK;
  if (marks != 0)
    g_hash_table_insert (self->marks, g_strdup (self->style), GUINT_TO_POINTER (marks));
}

/**
 * lead_odt_styles_start:
 * @self: styles
 * @element: an element
 * @name: its name
 *
 * Takes in what an element says of styles.
 *
 * Returns: whether it was about them
 */
gboolean
lead_odt_styles_start (LeadOdtStyles *self,
                       LeadXml       *element,
                       const char    *name)
{
  g_return_val_if_fail (self != NULL && element != NULL && name != NULL, FALSE);

  if (g_str_equal (name, "style"))
    {
      g_autofree char *parent = lead_xml_dup (element, "parent-style-name");

      g_free (self->style);
      self->style = lead_xml_dup (element, "name");
      if (self->style != NULL && parent != NULL)
        g_hash_table_insert (self->parents, g_strdup (self->style), g_steal_pointer (&parent));
    }
  else if (g_str_equal (name, "text-properties") && self->style != NULL)
    read_looks (self, element);
  else if (g_str_equal (name, "list-style"))
    {
      g_free (self->list);
      self->list = lead_xml_dup (element, "name");
    }
  else if (g_str_equal (name, "list-level-style-number") && self->list != NULL)
    {
      g_autofree char *level = lead_xml_dup (element, "level");

      g_hash_table_add (self->numbered,
                        g_strdup_printf ("%s/%s", self->list, level != NULL ? level : "1"));
    }
  else
    return FALSE;
  return TRUE;
}

/**
 * lead_odt_styles_get_marks:
 * @self: styles
 * @style: (nullable): name of a style of words
 *
 * Returns: how its words look
 */
LeadLineMarks
lead_odt_styles_get_marks (LeadOdtStyles *self,
                           const char    *style)
{
  LeadLineMarks marks = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; style != NULL && i < MAX_CHAIN; i++)
    {
      marks |= GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, style));
      if (g_str_equal (style, "Strong_20_Emphasis"))
        marks |= LEAD_LINE_BOLD;
      else if (g_str_equal (style, "Emphasis"))
        marks |= LEAD_LINE_ITALIC;
      style = g_hash_table_lookup (self->parents, style);
    }
  return marks;
}

static gboolean
is_made_from (LeadOdtStyles *self,
              const char    *style,
              const char    *wanted)
{
  for (guint i = 0; style != NULL && i < MAX_CHAIN; i++)
    {
      if (g_str_equal (style, wanted))
        return TRUE;
      style = g_hash_table_lookup (self->parents, style);
    }
  return FALSE;
}

/**
 * lead_odt_styles_is_quote:
 * @self: styles
 * @style: (nullable): name of a style of paragraphs
 *
 * Returns: whether it is for somebody else's words
 */
gboolean
lead_odt_styles_is_quote (LeadOdtStyles *self,
                          const char    *style)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return is_made_from (self, style, "Quotations");
}

/**
 * lead_odt_styles_is_title:
 * @self: styles
 * @style: (nullable): name of a style of paragraphs
 *
 * Returns: whether it is for the title of the whole
 */
gboolean
lead_odt_styles_is_title (LeadOdtStyles *self,
                          const char    *style)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return is_made_from (self, style, "Title");
}

/**
 * lead_odt_styles_has_numbers:
 * @self: styles
 * @list: name of a style of lists
 * @level: how deep an item is in its list, from 1 on
 *
 * Returns: whether its items are numbered there
 */
gboolean
lead_odt_styles_has_numbers (LeadOdtStyles *self,
                             const char    *list,
                             guint          level)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (self != NULL && list != NULL, FALSE);

  key = g_strdup_printf ("%s/%u", list, level);
  return g_hash_table_contains (self->numbered, key);
}
