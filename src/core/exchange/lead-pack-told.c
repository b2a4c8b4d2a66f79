/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The ledger in plain words: under which consent a pack went out. */

#include "config.h"
#include "lead-pack-told.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-json-object.h"
#include "lead-json-scan.h"

typedef struct
{
  guint entries;
  guint passages;
  guint patterns;
  guint struck;
} Pieces;

static void
told_free (gpointer data)
{
  LeadPackTold *self = data;

  g_free (self->what);
  g_free (self->how);
  g_free (self);
}

/* Takes @how. */
static void
tell (GPtrArray  *told,
      const char *what,
      char       *how)
{
  LeadPackTold self = { g_strdup (what), how };

  g_ptr_array_add (told, g_memdup2 (&self, sizeof self));
}

static void
count_piece (JsonObject *piece,
             gboolean    patterns_only,
             Pieces     *pieces)
{
  JsonArray *struck = lead_json_object_get_list (piece, "struck");

  if (patterns_only || lead_json_object_get_boolean (piece, "patterns_only"))
    {
      pieces->patterns++;
      return;
    }
  if (lead_json_object_get_text (piece, "passage") != NULL)
    pieces->passages++;
  else
    pieces->entries++;
  pieces->struck += struck != NULL ? json_array_get_length (struck) : 0;
}

static Pieces
count_pieces (JsonObject *choices,
              gboolean    patterns_only)
{
  JsonArray *list = lead_json_object_get_list (choices, "pieces");
  Pieces pieces = { 0 };

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *piece = lead_json_array_get_record (list, i);

      if (piece != NULL)
        count_piece (piece, patterns_only, &pieces);
    }
  return pieces;
}

static void
append (GString    *words,
        const char *more)
{
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, more);
}

/* Takes @text; of nothing nothing is said. */
static void
append_some (GString *words,
             guint    number,
             char    *text)
{
  if (number > 0)
    append (words, text);
  g_free (text);
}

static char *
end (GString    *words,
     const char *otherwise)
{
  if (words->len == 0)
    g_string_append (words, otherwise);
  return g_string_free (words, FALSE);
}

static char *
describe_pieces (const Pieces *pieces)
{
  GString *words = g_string_new (NULL);

  append_some (words, pieces->entries,
               g_strdup_printf (ngettext ("%u entry", "%u entries", pieces->entries),
                                pieces->entries));
  append_some (words, pieces->passages,
               g_strdup_printf (ngettext ("%u passage", "%u passages", pieces->passages),
                                pieces->passages));
  append_some (words, pieces->patterns,
               g_strdup_printf (ngettext ("%u entry as patterns only",
                                          "%u entries as patterns only", pieces->patterns),
                                pieces->patterns));
  return end (words, _("None"));
}

static char *
describe_struck (const Pieces *pieces)
{
  GString *words = g_string_new (NULL);

  append_some (words, pieces->struck,
               g_strdup_printf (ngettext ("%u stretch of words", "%u stretches of words",
                                          pieces->struck),
                                pieces->struck));
  return end (words, _("Nothing"));
}

/* Known names that the pack never came upon aren't worth a word. */
static char *
describe_names (const char *aliases,
                const char *content)
{
  g_autoptr (JsonNode) node = aliases != NULL ? lead_json_parse (aliases, -1, NULL, NULL) : NULL;
  JsonObject *root = node != NULL ? lead_json_node_get_record (node) : NULL;
  JsonArray *list = root != NULL ? lead_json_object_get_list (root, "names") : NULL;
  GString *words = g_string_new (NULL);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *element = lead_json_array_get_record (list, i);
      const char *name = element != NULL ? lead_json_object_get_text (element, "name") : NULL;
      const char *alias = element != NULL ? lead_json_object_get_text (element, "alias") : NULL;
      /* TRANSLATORS: a name, and what stands in its place in a review pack */
      g_autofree char *text
        = name != NULL && alias != NULL ? g_strdup_printf (_("%s is called “%s”"), name, alias)
                                        : NULL;

      if (text != NULL && *alias != '\0' && strstr (content, alias) != NULL)
        append (words, text);
    }
  return end (words, _("None replaced"));
}

static char *
describe_pictures (LeadPackContent *content)
{
  GString *words = g_string_new (NULL);
  guint pictures = 0;

  for (guint i = 0; i < content->pieces->len; i++)
    pictures += ((const LeadPackPiece *) content->pieces->pdata[i])->pictures->len;
  append_some (words, pictures,
               g_strdup_printf (ngettext ("%u picture", "%u pictures", pictures), pictures));
  return end (words, _("None"));
}

static char *
describe_charts (LeadPackContent *content)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < content->charts->len; i++)
    append (words, ((const LeadPackChart *) content->charts->pdata[i])->title);
  return end (words, _("None"));
}

/**
 * lead_pack_told_list:
 * @record: a pack, with all that is known of it
 * @content: what was in it
 *
 * Returns: (transfer full) (element-type LeadPackTold): what was chosen when it
 *   was made, as far as the ledger knows
 */
GPtrArray *
lead_pack_told_list (LeadPackRecord  *record,
                     LeadPackContent *content)
{
  GPtrArray *told = g_ptr_array_new_with_free_func (told_free);
  const LeadPackFacts *facts;
  g_autoptr (JsonNode) node = NULL;
  JsonObject *choices;
  gboolean patterns_only;
  Pieces pieces;

  g_return_val_if_fail (LEAD_IS_PACK_RECORD (record) && content != NULL, NULL);

  facts = lead_pack_record_get_facts (record);
  node = facts->choices != NULL ? lead_json_parse (facts->choices, -1, NULL, NULL) : NULL;
  choices = node != NULL ? lead_json_node_get_record (node) : NULL;
  if (choices == NULL)
    return told;
  patterns_only = lead_json_object_get_boolean (choices, "patterns_only");
  pieces = count_pieces (choices, patterns_only);
  tell (told, _("Entries and passages"), describe_pieces (&pieces));
  if (patterns_only)
    tell (told, _("Words"), g_strdup (_("Patterns only: no words of any entry")));
  tell (told, _("Struck out"), describe_struck (&pieces));
  tell (told, _("Names"), describe_names (facts->aliases, facts->content));
  tell (told, _("Dates"),
        g_strdup (g_strcmp0 (lead_json_object_get_text (choices, "dates"), "months") == 0
                    ? _("Months only")
                    : _("Day by day")));
  tell (told, _("Pictures"), describe_pictures (content));
  tell (told, _("Charts"), describe_charts (content));
  if (facts->keep_for != NULL && *facts->keep_for != '\0')
    tell (told, _("Its words"), g_strdup_printf (_("Kept for %s"), facts->keep_for));
  return told;
}
