/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-markdown-note.h"

#include <string.h>

#include "lead-front-matter.h"
#include "lead-json-object.h"
#include "lead-markdown-note-name.h"
#include "lead-markdown-note-text.h"
#include "lead-text.h"

/**
 * lead_markdown_note_is_name:
 * @name: the name of a file
 *
 * Returns: whether that is a note; the versions that Logseq keeps aside aren't
 */
gboolean
lead_markdown_note_is_name (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return (g_str_has_suffix (lower, ".md") || g_str_has_suffix (lower, ".markdown"))
         && strstr (lower, "logseq/bak/") == NULL;
}

/**
 * lead_markdown_note_get_list:
 * @self: a note
 * @name: the name of a field
 *
 * Returns: (transfer none) (nullable): the list in that field
 */
JsonArray *
lead_markdown_note_get_list (LeadMarkdownNote *self,
                             const char       *name)
{
  JsonNode *node = lead_front_matter_get (self->fields, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static void
add_labels (LeadParcel *parcel,
            const char *text)
{
  const char *marks = strchr (text, ',') == NULL && strchr (text, '#') != NULL ? " " : ",";
  g_auto(GStrv) labels = g_strsplit (text, marks, -1);

  for (guint i = 0; labels[i] != NULL; i++)
    {
      const char *label = g_strstrip (labels[i]);

      lead_parcel_add_label (parcel, label + strspn (label, "#"));
    }
}

static void
set_labels (LeadMarkdownNote *self)
{
  static const char * const names[] = { "tags", "tag", "labels", "keywords" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *text = lead_front_matter_get_text (self->fields, names[i]);
      JsonArray *list = lead_markdown_note_get_list (self, names[i]);

      if (text != NULL)
        add_labels (self->parcel, text);
      for (guint j = 0; list != NULL && j < json_array_get_length (list); j++)
        {
          const char *label = lead_json_array_get_text (list, j);

          if (label != NULL)
            lead_parcel_add_label (self->parcel, label + strspn (label, "#"));
        }
    }
}

static void
set_extra (LeadMarkdownNote *self)
{
  static const char * const known[] = { "title", "date", "tags", "tag", "labels", "keywords",
                                        "starred", "body", "id", "timezone", "zone", NULL };
  g_autoptr(JsonObject) extra = json_object_new ();
  g_autoptr(GList) names = json_object_get_members (self->fields);
  g_autofree char *text = NULL;

  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *lower = g_ascii_strdown (name->data, -1);

      if (!g_strv_contains (known, lower))
        json_object_set_member (extra, name->data,
                                json_object_dup_member (self->fields, name->data));
    }
  json_object_set_string_member (extra, "file",
                                 lead_source_get_member (self->source, self->member));
  text = lead_json_object_to_text (extra);
  lead_entry_builder_set_extra (self->parcel->builder, text);
}

/* The fields' title, else the heading, else what the file's name says. */
static char *
set_words (LeadMarkdownNote *self,
           const char       *below)
{
  const char *field = lead_front_matter_get_text (self->fields, "title");
  const char *inside = lead_front_matter_get_text (self->fields, "body");
  g_autofree char *whole = lead_text_trim (below);
  g_autofree char *heading = NULL;
  g_autofree char *name_title = NULL;
  g_autofree char *body = NULL;

  if (*whole == '\0' && inside != NULL)
    {
      g_free (whole);
      whole = lead_text_trim (inside);
    }
  body = lead_markdown_note_text_split (whole, &heading);
  name_title = lead_markdown_note_name_dup_title (lead_source_get_member (self->source,
                                                                          self->member));
  if (field != NULL && *field != '\0')
    {
      lead_parcel_set_title (self->parcel, field);
      if (heading == NULL || g_ascii_strcasecmp (heading, field) != 0)
        return g_steal_pointer (&whole);
    }
  else
    lead_parcel_set_title (self->parcel, heading != NULL ? heading : name_title);
  return g_steal_pointer (&body);
}

/**
 * lead_markdown_note_fill_foreign:
 * @self: a note of another program
 * @below: what stands below its fields
 *
 * Fills the entry's words, labels and pictures; what has no place there is kept
 * aside.
 */
void
lead_markdown_note_fill_foreign (LeadMarkdownNote *self,
                                 const char       *below)
{
  g_autofree char *words = set_words (self, below);
  g_autofree char *body = lead_markdown_note_link (self, words);
  g_auto(GStrv) tags = lead_markdown_note_text_find_tags (words);

  lead_entry_builder_set_body (self->parcel->builder, body);
  set_labels (self);
  for (guint i = 0; tags[i] != NULL; i++)
    lead_parcel_add_label (self->parcel, tags[i]);
  set_extra (self);
}
