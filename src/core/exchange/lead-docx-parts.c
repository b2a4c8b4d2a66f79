/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-docx-parts.h"

#include <string.h>

#include "lead-xml.h"

#define MAX_PART  (16 * 1024 * 1024)
#define MAX_CHAIN 10

struct _LeadDocxParts
{
  /* owned */
  GHashTable *targets; /* id → where it leads */
  GHashTable *styles;  /* id → its name in lower case; Word translates ids, not these */
  GHashTable *parents; /* id → id of the style it is made from */
  GHashTable *lists;   /* id of a list → id of its shape */
  GHashTable *bullets; /* "shape/level": levels with marks instead of numbers */

  /* of the element at hand */
  char *id;
  char *level;
};

static gboolean
start_relation (LeadXml    *element,
                const char *name,
                gpointer    user_data)
{
  LeadDocxParts *self = user_data;
  g_autofree char *id = lead_xml_dup (element, "Id");
  g_autofree char *target = lead_xml_dup (element, "Target");

  if (id != NULL && target != NULL)
    g_hash_table_insert (self->targets, g_steal_pointer (&id), g_steal_pointer (&target));
  return TRUE;
}

static gboolean
start_style (LeadXml    *element,
             const char *name,
             gpointer    user_data)
{
  LeadDocxParts *self = user_data;
  g_autofree char *value = NULL;

  if (g_str_equal (name, "style"))
    {
      g_free (self->id);
      self->id = lead_xml_dup (element, "styleId");
      return TRUE;
    }
  if (self->id == NULL)
    return TRUE;
  value = lead_xml_dup (element, "val");
  if (value != NULL && g_str_equal (name, "name"))
    g_hash_table_insert (self->styles, g_strdup (self->id), g_utf8_strdown (value, -1));
  else if (value != NULL && g_str_equal (name, "basedOn"))
    g_hash_table_insert (self->parents, g_strdup (self->id), g_steal_pointer (&value));
  return TRUE;
}

static void
replace (char **field,
         char  *value)
{
  g_free (*field);
  *field = value;
}

static gboolean
start_list (LeadXml    *element,
            const char *name,
            gpointer    user_data)
{
  LeadDocxParts *self = user_data;
  g_autofree char *value = lead_xml_dup (element, "val");

  if (g_str_equal (name, "abstractNum"))
    replace (&self->id, lead_xml_dup (element, "abstractNumId"));
  else if (g_str_equal (name, "num"))
    replace (&self->id, lead_xml_dup (element, "numId"));
  else if (g_str_equal (name, "lvl"))
    replace (&self->level, lead_xml_dup (element, "ilvl"));
  else if (self->id == NULL || value == NULL)
    return TRUE;
  else if (g_str_equal (name, "abstractNumId"))
    g_hash_table_insert (self->lists, g_strdup (self->id), g_steal_pointer (&value));
  else if (g_str_equal (name, "numFmt") && g_str_equal (value, "bullet") && self->level != NULL)
    g_hash_table_add (self->bullets, g_strdup_printf ("%s/%s", self->id, self->level));
  return TRUE;
}

static void
end_nothing (LeadXml    *element,
             const char *name,
             gpointer    user_data)
{
}

static void
text_nothing (const char *text,
              gpointer    user_data)
{
}

/* A part that is absent or damaged costs looks, not words. */
static void
read_part (LeadDocxParts *self,
           LeadSource    *source,
           const char    *member,
           gboolean     (*start) (LeadXml *, const char *, gpointer),
           GCancellable  *cancellable)
{
  const LeadXmlHandler handler = { start, end_nothing, text_nothing };
  g_autoptr(GBytes) content = NULL;
  guint position;

  if (lead_source_find_member (source, member, &position))
    content = lead_source_load (source, position, MAX_PART, cancellable, NULL);
  if (content != NULL)
    lead_xml_walk (content, &handler, self, cancellable, NULL);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->level, g_free);
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * lead_docx_parts_new:
 * @source: a .docx
 * @document: the member with its text
 * @cancellable: (nullable): to stop
 *
 * Returns: (transfer full): what the text refers to, as far as it is there
 */
LeadDocxParts *
lead_docx_parts_new (LeadSource   *source,
                     const char   *document,
                     GCancellable *cancellable)
{
  LeadDocxParts *self = g_new0 (LeadDocxParts, 1);
  g_autofree char *base = g_path_get_basename (document);
  g_autofree char *relations = g_strdup_printf ("word/_rels/%s.rels", base);

  self->targets = new_table ();
  self->styles = new_table ();
  self->parents = new_table ();
  self->lists = new_table ();
  self->bullets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  read_part (self, source, relations, start_relation, cancellable);
  read_part (self, source, "word/styles.xml", start_style, cancellable);
  read_part (self, source, "word/numbering.xml", start_list, cancellable);
  return self;
}

/**
 * lead_docx_parts_free:
 * @self: parts
 */
void
lead_docx_parts_free (LeadDocxParts *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->targets);
  g_hash_table_unref (self->styles);
  g_hash_table_unref (self->parents);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->bullets);
  g_free (self);
}

/**
 * lead_docx_parts_get_target:
 * @self: parts
 * @id: of a picture or link
 *
 * Returns: (nullable): where it leads
 */
const char *
lead_docx_parts_get_target (LeadDocxParts *self,
                            const char    *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return g_hash_table_lookup (self->targets, id);
}

static gboolean
is_known (const char *name)
{
  static const char * const known[] = { "heading ", "title", "subtitle", "quote", "intense quote",
                                        "list bullet", "list number", "strong", "emphasis" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_has_prefix (name, known[i]))
      return TRUE;
  return FALSE;
}

/**
 * lead_docx_parts_get_style:
 * @self: parts
 * @id: of a style
 *
 * Returns: (nullable): the name, in lower case, of the first style with a
 *   meaning that it is or is made from: "heading 2", "quote"
 */
const char *
lead_docx_parts_get_style (LeadDocxParts *self,
                           const char    *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  for (guint i = 0; id != NULL && i < MAX_CHAIN; i++)
    {
      const char *name = g_hash_table_lookup (self->styles, id);

      if (name != NULL && is_known (name))
        return name;
      id = g_hash_table_lookup (self->parents, id);
    }
  return NULL;
}

/**
 * lead_docx_parts_is_bullet:
 * @self: parts
 * @list: id of a list
 * @level: of an item in it
 *
 * Returns: whether it has a mark instead of a number
 */
gboolean
lead_docx_parts_is_bullet (LeadDocxParts *self,
                           const char    *list,
                           guint          level)
{
  const char *shape;
  g_autofree char *key = NULL;

  g_return_val_if_fail (self != NULL && list != NULL, FALSE);

  shape = g_hash_table_lookup (self->lists, list);
  if (shape == NULL)
    return TRUE;
  key = g_strdup_printf ("%s/%u", shape, level);
  return g_hash_table_contains (self->bullets, key);
}
