/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A review pack on pages, in the order and the words of the page to answer in. */

#include "config.h"
#include "lead-print-pack.h"

#include "core/exchange/lead-pack-page-words.h"
#include "lead-print-pack-chart.h"
#include "lead-print-pack-piece.h"

#define TITLE_FONT    "Sans Bold 20"
#define COVER_FONT    "Sans 12"
#define SECTION_FONT  "Sans Bold 15"
#define POINT_FONT    "Sans Bold 12"
#define LABEL_FONT    "Sans Bold 9"
#define WANT_FONT     "Sans 14"
#define TEXT_FONT     "Sans 11"
#define QUIET_FONT    "Sans 9"
#define MUTED         0.35
#define INDENT        14
/* Room for an answer by hand, in points, and how often. */
#define ROOM          26
#define N_RULES       3

static const char *
say (const char *name)
{
  return lead_pack_page_get_words (name);
}

static void
set_fact (LeadPrintFlow *flow,
          const char    *name,
          const char    *value)
{
  g_autofree char *line = g_strdup_printf ("%s: %s", say (name), value);

  if (*value != '\0')
    lead_print_flow_add_text (flow, QUIET_FONT, line, 3, 0, MUTED);
}

static void
set_cover (LeadPrintFlow   *flow,
           LeadPackContent *content)
{
  const char *title = *content->title != '\0' ? content->title : say ("door-title");

  lead_print_flow_add_text (flow, TITLE_FONT, title, 0, 60, 0);
  lead_print_flow_mark (flow, title, 0);
  if (*content->cover != '\0')
    lead_print_flow_add_text (flow, COVER_FONT, content->cover, 6, 24, MUTED);
  set_fact (flow, "for", content->with);
  set_fact (flow, "period", content->period);
  set_fact (flow, "made", content->made);
}

static void
set_list_item (LeadPrintFlow *flow,
               const char    *text)
{
  g_autoptr(PangoLayout) layout = lead_print_flow_new_layout (flow, TEXT_FONT);
  LeadPrintBlock block = { .layout = layout, .indent = INDENT, .before = 3, .marker = "•" };

  pango_layout_set_text (layout, text, -1);
  lead_print_flow_add (flow, &block);
}

static void
set_hour (LeadPrintFlow   *flow,
          LeadPackContent *content)
{
  if (*content->want != '\0')
    {
      lead_print_flow_add_text (flow, LABEL_FONT, say ("want"), 24, 36, MUTED);
      lead_print_flow_add_text (flow, WANT_FONT, content->want, 2, 0, 0);
    }
  if (content->aims[0] != NULL)
    lead_print_flow_add_text (flow, LABEL_FONT, say ("aims"), 15, 36, MUTED);
  for (guint i = 0; content->aims[i] != NULL; i++)
    set_list_item (flow, content->aims[i]);
}

static void
begin_section (LeadPrintFlow *flow,
               const char    *name)
{
  lead_print_flow_add_text (flow, SECTION_FONT, say (name), 36, 96, 0);
  lead_print_flow_mark (flow, say (name), 0);
}

static void
set_chart (LeadPrintFlow   *flow,
           LeadPackContent *content,
           const char      *id,
           GHashTable      *done)
{
  LeadPackChart *chart = lead_pack_content_find_chart (content, id);

  if (chart != NULL && g_hash_table_add (done, chart->id))
    lead_print_pack_chart (flow, chart);
}

/* Sets a piece once, wherever it comes first; its number is its place in the pack. */
static void
set_piece (LeadPrintFlow   *flow,
           LeadPackContent *content,
           const char      *id,
           GHashTable      *done)
{
  for (guint i = 0; i < content->pieces->len; i++)
    {
      const LeadPackPiece *piece = content->pieces->pdata[i];

      if (g_str_equal (piece->id, id) && g_hash_table_add (done, piece->id))
        lead_print_pack_piece (flow, piece, i + 1);
    }
}

static void
set_agenda (LeadPrintFlow   *flow,
            LeadPackContent *content,
            GHashTable      *done)
{
  if (content->agenda->len == 0)
    return;
  begin_section (flow, "agenda");
  for (guint i = 0; i < content->agenda->len; i++)
    {
      const LeadPackPoint *point = content->agenda->pdata[i];
      g_autofree char *text = g_strdup_printf ("%u.  %s", i + 1, point->text);

      lead_print_flow_add_text (flow, POINT_FONT, text, i == 0 ? 12 : 24, 60, 0);
      lead_print_flow_mark (flow, text, 1);
      for (guint k = 0; point->pieces != NULL && point->pieces[k] != NULL; k++)
        {
          set_piece (flow, content, point->pieces[k], done);
          set_chart (flow, content, point->pieces[k], done);
        }
    }
}

static guint
count_left (GPtrArray  *parts,
            GHashTable *done)
{
  guint n_left = 0;

  /* Pieces and charts begin with what names them. */
  for (guint i = 0; i < parts->len; i++)
    n_left += !g_hash_table_contains (done, *(char **) parts->pdata[i]);
  return n_left;
}

static void
set_rest (LeadPrintFlow   *flow,
          LeadPackContent *content,
          GHashTable      *done)
{
  if (count_left (content->pieces, done) == 0)
    return;
  begin_section (flow, content->agenda->len > 0 ? "also" : "pieces");
  for (guint i = 0; i < content->pieces->len; i++)
    set_piece (flow, content, ((LeadPackPiece *) content->pieces->pdata[i])->id, done);
}

static void
set_charts (LeadPrintFlow   *flow,
            LeadPackContent *content,
            GHashTable      *done)
{
  if (count_left (content->charts, done) == 0)
    return;
  /* Their heading never stands at the foot of a page that has no room for them. */
  lead_print_flow_turn (flow);
  begin_section (flow, "charts");
  for (guint i = 0; i < content->charts->len; i++)
    set_chart (flow, content, ((LeadPackChart *) content->charts->pdata[i])->id, done);
}

static void
set_questions (LeadPrintFlow   *flow,
               LeadPackContent *content)
{
  if (content->questions->len > 0)
    begin_section (flow, "questions");
  for (guint i = 0; i < content->questions->len; i++)
    {
      const LeadPackPoint *question = content->questions->pdata[i];
      g_autofree char *text = g_strdup_printf ("%u.  %s", i + 1, question->text);

      lead_print_flow_add_text (flow, POINT_FONT, text, 18, ROOM * (N_RULES + 1), 0);
      for (guint k = 0; k < N_RULES; k++)
        lead_print_flow_add_rule (flow, ROOM / 2);
    }
}

/**
 * lead_print_pack:
 * @flow: where it goes
 * @content: what is in the pack
 *
 * Sets a review pack.
 */
void
lead_print_pack (LeadPrintFlow   *flow,
                 LeadPackContent *content)
{
  g_autoptr(GHashTable) done = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (flow != NULL && content != NULL);

  set_cover (flow, content);
  set_hour (flow, content);
  set_agenda (flow, content, done);
  set_rest (flow, content, done);
  set_charts (flow, content, done);
  set_questions (flow, content);
  begin_section (flow, "reply");
  lead_print_flow_add_text (flow, TEXT_FONT, say ("pdf-reply"), 6, 0, 0);
}
