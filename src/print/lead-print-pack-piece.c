/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-pack-piece.h"

#include "core/exchange/lead-pack-page-words.h"
#include "lead-print-picture.h"

#define EYEBROW_FONT "Sans 9"
#define TITLE_FONT   "Sans Bold 12"
#define HEADING_FONT "Sans Bold 11"
#define TEXT_FONT    "Sans 11"
#define QUIET_FONT   "Sans 9"
#define MUTED        0.35
#define INDENT       14

/* "1 · Entry · March 2026", as on the page: a mail names pieces so. */
static char *
describe (const LeadPackPiece *piece,
          guint                number)
{
  g_autofree char *name = g_strconcat ("kind-", lead_pack_piece_kind_to_id (piece->kind), NULL);
  const char *kind = lead_pack_page_get_words (name);

  return *piece->date != '\0' ? g_strdup_printf ("%u · %s · %s", number, kind, piece->date)
                              : g_strdup_printf ("%u · %s", number, kind);
}

static void
set_paragraph (LeadPrintFlow           *flow,
               const LeadPackParagraph *paragraph)
{
  gboolean is_heading = paragraph->style == LEAD_PACK_HEADING;
  gboolean is_list = paragraph->style == LEAD_PACK_LIST;
  gboolean is_quote = paragraph->style == LEAD_PACK_QUOTE;
  g_autoptr(PangoLayout) layout =
    lead_print_flow_new_layout (flow, is_heading ? HEADING_FONT : TEXT_FONT);
  LeadPrintBlock block = {
    .layout = layout,
    .indent = is_list || is_quote ? INDENT : 0,
    .before = is_list ? 3 : is_heading ? 12 : 7,
    .after = is_heading ? 30 : 0,
    .n_bars = is_quote ? 1 : 0,
    .marker = is_list ? "•" : NULL,
  };

  pango_layout_set_text (layout, paragraph->text, -1);
  lead_print_flow_add (flow, &block);
}

static void
set_picture (LeadPrintFlow         *flow,
             const LeadPackPicture *picture)
{
  double width, height;
  cairo_surface_t *surface =
    lead_print_picture_new (picture->data, lead_print_flow_get_width (flow),
                            lead_print_flow_get_height (flow) / 2, &width, &height);

  if (surface != NULL)
    {
      lead_print_flow_add_picture (flow, surface, width, height, 0);
      cairo_surface_destroy (surface);
    }
  if (*picture->words != '\0')
    lead_print_flow_add_text (flow, QUIET_FONT, picture->words, 3, 0, MUTED);
}

static void
set_tags (LeadPrintFlow *flow,
          GPtrArray     *tags)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < tags->len; i++)
    {
      const LeadPackTag *tag = tags->pdata[i];

      g_string_append_printf (line, "%s%s", i > 0 ? " · " : "", tag->name);
      if (*tag->said != '\0')
        g_string_append_printf (line, " (%s)", tag->said);
    }
  if (line->len > 0)
    lead_print_flow_add_text (flow, QUIET_FONT, line->str, 7, 0, MUTED);
}

/**
 * lead_print_pack_piece:
 * @flow: where it goes
 * @piece: an entry, a passage or what one was marked with
 * @number: its place in the pack, from 1
 *
 * Sets a piece of a pack.
 */
void
lead_print_pack_piece (LeadPrintFlow       *flow,
                       const LeadPackPiece *piece,
                       guint                number)
{
  g_autofree char *eyebrow = NULL;

  g_return_if_fail (flow != NULL && piece != NULL);

  eyebrow = describe (piece, number);
  lead_print_flow_add_text (flow, EYEBROW_FONT, eyebrow, 18, 48, MUTED);
  lead_print_flow_mark (flow, *piece->title != '\0' ? piece->title : eyebrow, 1);
  if (piece->kind != LEAD_PACK_PATTERN)
    lead_print_flow_add_text (flow, TITLE_FONT,
                              *piece->title != '\0' ? piece->title
                                                    : lead_pack_page_get_words ("untitled"),
                              1, 36, 0);
  for (guint i = 0; i < piece->paragraphs->len; i++)
    set_paragraph (flow, piece->paragraphs->pdata[i]);
  for (guint i = 0; i < piece->pictures->len; i++)
    set_picture (flow, piece->pictures->pdata[i]);
  set_tags (flow, piece->tags);
}
