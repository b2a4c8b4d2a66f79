/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-build.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-build-private.h"

static char *
draw_number (LeadSurroundings *surroundings)
{
  guint8 bytes[16];
  GString *number = g_string_new (NULL);

  lead_surroundings_fill (surroundings, bytes, sizeof bytes);
  for (guint i = 0; i < sizeof bytes; i++)
    g_string_append_printf (number, "%02x", bytes[i]);
  return g_string_free (number, FALSE);
}

static char *
describe_period (LeadPackBuild *self)
{
  const LeadPackChoices *choices = self->choices;
  g_autofree char *from
    = choices->from != LEAD_DAY_NONE ? lead_pack_redactor_dup_date (self->redactor, choices->from)
                                     : NULL;
  g_autofree char *to
    = choices->to != LEAD_DAY_NONE ? lead_pack_redactor_dup_date (self->redactor, choices->to)
                                   : NULL;

  if (from == NULL && to == NULL)
    return g_strdup ("");
  if (to == NULL)
    /* TRANSLATORS: the time that a review pack looks at, which goes on */
    return g_strdup_printf (_("Since %s"), from);
  if (from == NULL)
    /* TRANSLATORS: the time that a review pack looks at */
    return g_strdup_printf (_("Until %s"), to);
  return g_str_equal (from, to) ? g_steal_pointer (&from) : g_strdup_printf ("%s – %s", from, to);
}

static void
set_texts (LeadPackBuild *self)
{
  const LeadPackChoices *choices = self->choices;
  LeadPackContent *content = self->content;
  LeadSurroundings *surroundings = lead_journal_get_surroundings (self->journal);
  g_autoptr (GStrvBuilder) aims = g_strv_builder_new ();

  content->pack = draw_number (surroundings);
  /* TRANSLATORS: the code of your language, as in HTML: "de" for German */
  content->language = g_strdup (_("en"));
  content->title = lead_pack_redactor_clean (self->redactor, choices->title);
  content->cover = lead_pack_redactor_clean (self->redactor, choices->cover);
  content->made = lead_day_format (lead_surroundings_get_moment (surroundings).day,
                                   /* TRANSLATORS: the day a review pack was made */
                                   _("%-d %B %Y"));
  content->with = lead_pack_redactor_clean (self->redactor, choices->with);
  content->period = describe_period (self);
  content->want = lead_pack_redactor_clean (self->redactor, choices->want);
  for (guint i = 0; i < choices->aims->len; i++)
    {
      g_autofree char *aim = lead_pack_redactor_clean (self->redactor, choices->aims->pdata[i]);

      g_strv_builder_add (aims, aim);
    }
  content->aims = g_strv_builder_end (aims);
}

/* What a point is about where the writer said nothing, or said a number that
 * is too small to go along. Never a title: that may not have been chosen. */
static const char *
name_subject (LeadPackBuild        *self,
              const LeadAgendaItem *point)
{
  LeadItem *item = point->subject != NULL ? lead_content_get_item (self->items, point->subject)
                                          : NULL;
  const char *question = point->kind == LEAD_AGENDA_QUESTION && point->subject != NULL
                           ? lead_content_get_question (self->items, point->subject)
                           : NULL;

  if (question != NULL)
    return question;
  if (item != NULL)
    return lead_item_get_name (item);
  switch (point->kind)
    {
    case LEAD_AGENDA_AGREEMENT:
      return _("What came of an agreement");
    case LEAD_AGENDA_NOTICED:
      return _("Something that patterns showed");
    case LEAD_AGENDA_EXPERIMENT:
      return _("An experiment");
    case LEAD_AGENDA_REVIEW:
      return _("The self-review");
    case LEAD_AGENDA_QUESTION:
      return _("A question");
    case LEAD_AGENDA_ENTRY:
      return _("An entry");
    case LEAD_AGENDA_OWN:
    default:
      return NULL;
    }
}

/* An entry whose words don't go along isn't talked about either. */
static const char *
get_words (LeadPackBuild        *self,
           const LeadAgendaItem *point)
{
  if (point->kind == LEAD_AGENDA_ENTRY
      && (point->subject == NULL || !g_hash_table_contains (self->spoken, point->subject)))
    return NULL;
  if (*point->text == '\0'
      || (self->choices->patterns_only && point->kind == LEAD_AGENDA_NOTICED))
    return name_subject (self, point);
  return point->text;
}

static gboolean
is_of (LeadPackBuild *self,
       const char    *id,
       const char    *point)
{
  return point != NULL && g_strcmp0 (g_hash_table_lookup (self->places, id), point) == 0;
}

static GStrv
list_pieces (LeadPackBuild *self,
             const char    *point)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < self->content->pieces->len; i++)
    {
      const LeadPackPiece *piece = self->content->pieces->pdata[i];

      if (is_of (self, piece->id, point))
        g_strv_builder_add (ids, piece->id);
    }
  for (guint i = 0; i < self->content->charts->len; i++)
    {
      const LeadPackChart *chart = self->content->charts->pdata[i];

      if (is_of (self, chart->id, point))
        g_strv_builder_add (ids, chart->id);
    }
  return g_strv_builder_end (ids);
}

/* Those of no point stand after the agenda. */
static void
place_charts (LeadPackBuild *self)
{
  for (guint i = 0; i < self->content->charts->len; i++)
    {
      const LeadPackChart *chart = self->content->charts->pdata[i];
      const char *point = chart->kind != NULL
                            ? g_hash_table_lookup (self->choices->chart_points, chart->kind)
                            : NULL;

      if (point != NULL)
        g_hash_table_insert (self->places, g_strdup (chart->id), g_strdup (point));
    }
}

static void
add_point (LeadPackBuild        *self,
           const LeadAgendaItem *point)
{
  const char *words = get_words (self, point);
  g_autofree char *id = g_strdup_printf ("a%u", self->content->agenda->len + 1);
  g_autofree char *text = words != NULL ? lead_pack_redactor_clean (self->redactor, words) : NULL;
  g_auto (GStrv) pieces = list_pieces (self, point->uuid);

  if (text == NULL || *text == '\0')
    return;
  if (point->uuid != NULL)
    g_hash_table_insert (self->places, g_strdup (id), g_strdup (point->uuid));
  g_ptr_array_add (self->content->agenda,
                   lead_pack_point_new (id, text, (const char * const *) pieces));
}

static void
add_question (LeadPackBuild *self,
              const char    *question)
{
  g_autofree char *id = g_strdup_printf ("q%u", self->content->questions->len + 1);
  g_autofree char *text = lead_pack_redactor_clean (self->redactor, question);

  if (*text != '\0')
    g_ptr_array_add (self->content->questions, lead_pack_point_new (id, text, NULL));
}

static gboolean
fill (LeadPackBuild  *self,
      LeadPackDraw    draw,
      GError        **error)
{
  const LeadPackChoices *choices = self->choices;
  LeadPackChart *counts;

  set_texts (self);
  for (guint i = 0; i < choices->pieces->len; i++)
    {
      if (!lead_pack_build_add_piece (self, choices->pieces->pdata[i], error))
        return FALSE;
    }
  counts = lead_pack_counts_finish (self->counts, "c1", self->items, self->redactor);
  if (counts != NULL)
    g_ptr_array_add (self->content->charts, counts);
  if (draw != NULL && choices->charts->len > 0
      && !draw (self->content, choices, self->redactor, self->journal, self->items,
                self->cancellable, error))
    return FALSE;
  place_charts (self);
  for (guint i = 0; i < choices->agenda->len; i++)
    add_point (self, choices->agenda->pdata[i]);
  for (guint i = 0; i < choices->questions->len; i++)
    add_question (self, choices->questions->pdata[i]);
  return TRUE;
}

/**
 * lead_pack_build_sync:
 * @journal: an open journal
 * @items: what things are called
 * @choices: what goes in; nothing else does
 * @draw: (nullable): adds charts
 * @places: (out) (optional) (transfer full) (element-type utf8 utf8): ids within
 *   the pack → the point of the session's agenda that they belong to
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; %LEAD_ERROR_REFUSED when something
 *   that was struck out can't be found any more, or an alias brings back a name
 *
 * Makes the content of a review pack. Call from a worker.
 *
 * Returns: (transfer full) (nullable): all that its reader will see
 */
LeadPackContent *
lead_pack_build_sync (LeadJournal            *journal,
                      LeadContent            *items,
                      const LeadPackChoices  *choices,
                      LeadPackDraw            draw,
                      GHashTable            **places,
                      GCancellable           *cancellable,
                      GError                **error)
{
  g_autoptr (LeadPackRedactor) redactor = NULL;
  g_autoptr (LeadPackContent) content = lead_pack_content_new ();
  g_autoptr (LeadPackCounts) counts = lead_pack_counts_new ();
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) spoken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  LeadPackBuild build = {
    .journal = journal, .items = items, .choices = choices, .content = content,
    .counts = counts, .places = known, .spoken = spoken, .cancellable = cancellable,
  };

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && LEAD_IS_CONTENT (items), NULL);
  g_return_val_if_fail (choices != NULL, NULL);

  redactor = lead_pack_redactor_new (choices->names, choices->coarse, error);
  build.redactor = redactor;
  if (redactor == NULL || !fill (&build, draw, error))
    return NULL;
  if (places != NULL)
    *places = g_steal_pointer (&known);
  return g_steal_pointer (&content);
}
