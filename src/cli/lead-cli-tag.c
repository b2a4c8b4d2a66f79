/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-tag.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-cli-error.h"

/* Ids offered in the place of one that isn't known. */
#define MAX_OFFERED 5

/* Longest id that is compared letter by letter. */
#define MAX_COMPARED 64

/* How many letters must be changed, left out or put in to make one the other. */
static guint
get_distance (const char *a,
              const char *b)
{
  guint costs[MAX_COMPARED + 1];
  gsize length = MIN (strlen (b), MAX_COMPARED);

  for (gsize j = 0; j <= length; j++)
    costs[j] = j;
  for (gsize i = 0; a[i] != '\0' && i < MAX_COMPARED; i++)
    {
      guint diagonal = costs[0];

      costs[0] = i + 1;
      for (gsize j = 0; j < length; j++)
        {
          guint replaced = diagonal + (a[i] != b[j]);

          diagonal = costs[j + 1];
          costs[j + 1] = MIN (replaced, MIN (costs[j], costs[j + 1]) + 1);
        }
    }
  return costs[length];
}

static const char *
get_bare (const char *id)
{
  const char *slash = strrchr (id, '/');

  return slash != NULL ? slash + 1 : id;
}

static gboolean
is_near (const char *typed,
         const char *id)
{
  const char *bare_typed = get_bare (typed);
  const char *bare_id = get_bare (id);

  if (*bare_typed == '\0')
    return FALSE;
  return strstr (bare_id, bare_typed) != NULL || strstr (bare_typed, bare_id) != NULL
         || get_distance (bare_typed, bare_id) <= MAX (1, strlen (bare_typed) / 3);
}

static void
add_near (GPtrArray  *near,
          GListModel *framework,
          const char *typed)
{
  for (guint i = 0; i < g_list_model_get_n_items (framework) && near->len < MAX_OFFERED; i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, i);

      if (is_near (typed, lead_item_get_id (item)))
        g_ptr_array_add (near, (gpointer) lead_item_get_id (item));
    }
}

static void
set_unknown (LeadContent  *content,
             const char   *typed,
             GError      **error)
{
  g_autoptr (GPtrArray) near = g_ptr_array_new ();
  g_autofree char *lower = g_ascii_strdown (typed, -1);
  g_autofree char *offered = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      add_near (near, framework, lower);
    }
  if (near->len == 0)
    {
      lead_cli_error_set_usage (error, _("“%s” is not an item; “syslead-cli frameworks” lists "
                                         "them all."), typed);
      return;
    }
  g_ptr_array_add (near, NULL);
  offered = g_strjoinv (", ", (char **) near->pdata);
  lead_cli_error_set_usage (error, _("“%s” is not one item. Did you mean: %s?"), typed, offered);
}

static gboolean
parse_stance (const char  *text,
              LeadCliTag  *tag,
              GError     **error)
{
  g_autoptr (GString) offered = g_string_new (NULL);

  if (lead_stance_from_id (text, &tag->stance) && lead_stance_set_has (tag->set, tag->stance))
    return TRUE;

  for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
    {
      if (stance != LEAD_STANCE_NONE && lead_stance_set_has (tag->set, stance))
        g_string_append_printf (offered, "%s%s", offered->len > 0 ? ", " : "",
                                lead_stance_to_id (stance));
    }
  if (offered->len > 0)
    lead_cli_error_set_usage (error, _("“%s” can’t be said of “%s”. Choose one of: %s."),
                              text, tag->item, offered->str);
  else
    lead_cli_error_set_usage (error, _("Nothing can be said of “%s” after a colon."), tag->item);
  return FALSE;
}

/**
 * lead_cli_tag_parse:
 * @content: the frameworks
 * @text: ID[:STANCE], the id canonical or bare where it is unique
 * @tag: (out): what it means
 * @error: return location for an error of the command line, with near ids
 *
 * Returns: whether it means anything
 */
gboolean
lead_cli_tag_parse (LeadContent  *content,
                    const char   *text,
                    LeadCliTag   *tag,
                    GError      **error)
{
  g_auto (GStrv) parts = NULL;
  LeadItem *item;

  g_return_val_if_fail (LEAD_IS_CONTENT (content), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (tag != NULL, FALSE);

  parts = g_strsplit (text, ":", 2);
  item = parts[0] != NULL ? lead_content_resolve (content, parts[0]) : NULL;
  if (item == NULL)
    {
      set_unknown (content, parts[0] != NULL ? parts[0] : "", error);
      return FALSE;
    }
  *tag = (LeadCliTag) {
    .item = lead_item_get_id (item),
    .set = lead_item_get_stance_set (item),
    .stance = LEAD_STANCE_NONE,
  };
  return parts[1] == NULL || parse_stance (parts[1], tag, error);
}

/**
 * lead_cli_tag_parse_settable:
 * @content: the frameworks
 * @text: ID[:STANCE], the id canonical or bare where it is unique
 * @tag: (out): what it means
 * @error: return location for an error of the command line, with near ids
 *
 * As lead_cli_tag_parse(), for what an entry is to be tagged with.
 *
 * Returns: whether it means anything that entries can be tagged with
 */
gboolean
lead_cli_tag_parse_settable (LeadContent  *content,
                             const char   *text,
                             LeadCliTag   *tag,
                             GError      **error)
{
  if (!lead_cli_tag_parse (content, text, tag, error))
    return FALSE;
  if (lead_kind_is_taggable (lead_item_get_kind (lead_content_get_item (content, tag->item))))
    return TRUE;
  lead_cli_error_set_usage (error, _("Entries aren’t tagged with “%s”; “syslead-cli frameworks "
                                     "--taggable” lists what they are tagged with."), tag->item);
  return FALSE;
}
