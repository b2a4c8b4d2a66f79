/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-grid-layout.h"

#include <math.h>

#define CELL_HEIGHT 24.0
#define MOST_CELL   96.0
#define LEAST_CELL  20.0
#define GAP         12.0
#define GUTTER      6.0
/* Below it the names stand above their rows. */
#define WIDE        640.0
/* How long a name may be that is read upwards, in lines. */
#define MOST_TURNED 7

static double
measure (LeadLettering *lettering, LeadHand hand, const char *text)
{
  return ceil (lead_lettering_measure (lettering, hand, text).width);
}

static double
line_height (LeadLettering *lettering, LeadHand hand)
{
  return ceil (lead_lettering_measure (lettering, hand, "0").height);
}

static double
measure_widest (GPtrArray *names, LeadLettering *lettering, LeadHand hand)
{
  double widest = 0;

  for (guint i = 0; i < names->len; i++)
    widest = MAX (widest, measure (lettering, hand, names->pdata[i]));
  return widest;
}

static gboolean
has_wide_word (GPtrArray *names, double room, LeadLettering *lettering)
{
  for (guint i = 0; i < names->len; i++)
    {
      g_auto (GStrv) words = g_strsplit (names->pdata[i], " ", -1);

      for (guint k = 0; words[k] != NULL; k++)
        if (measure (lettering, LEAD_HAND_SMALL, words[k]) > room)
          return TRUE;
    }
  return FALSE;
}

/* As many words in a line as fit; the last line says when there were more. */
static GPtrArray *
break_name (const char *name, double room, guint most_lines, LeadLettering *lettering)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  g_autofree char *line = g_strdup (words[0]);

  for (guint i = 1; words[0] != NULL && words[i] != NULL; i++)
    {
      g_autofree char *longer = g_strdup_printf ("%s %s", line, words[i]);

      if (measure (lettering, LEAD_HAND_SMALL, longer) > room && lines->len + 1 < most_lines)
        {
          g_ptr_array_add (lines, lead_lettering_fit (lettering, LEAD_HAND_SMALL, line, room));
          g_free (line);
          line = g_strdup (words[i]);
          continue;
        }
      g_free (line);
      line = g_steal_pointer (&longer);
    }
  g_ptr_array_add (lines, lead_lettering_fit (lettering, LEAD_HAND_SMALL,
                                              line != NULL ? line : "", room));
  return lines;
}

static void
break_names (LeadGridLayout *self, GPtrArray *columns, LeadLettering *lettering)
{
  double height = line_height (lettering, LEAD_HAND_SMALL);
  guint abreast = MAX ((guint) (self->cell / height), 1);

  self->heads = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < columns->len; i++)
    g_ptr_array_add (self->heads, break_name (columns->pdata[i],
                                              self->turned ? MOST_TURNED * height : self->cell - 2,
                                              self->turned ? MIN (abreast, 2) : 3, lettering));
}

static double
measure_heads (LeadGridLayout *self, LeadLettering *lettering)
{
  double height = 0;

  for (guint i = 0; i < self->heads->len; i++)
    {
      GPtrArray *lines = self->heads->pdata[i];

      height = MAX (height, self->turned
                              ? measure_widest (lines, lettering, LEAD_HAND_SMALL)
                              : lines->len * line_height (lettering, LEAD_HAND_SMALL));
    }
  return height + GUTTER;
}

/**
 * lead_grid_layout_new:
 * @columns: (element-type utf8): names of the columns
 * @rows: (element-type utf8): names of the rows
 * @width: of the room there is
 * @top: where it begins
 * @lettering: how much room words take
 *
 * Returns: (transfer full): where everything lies
 */
LeadGridLayout *
lead_grid_layout_new (GPtrArray *columns, GPtrArray *rows, double width, double top,
                      LeadLettering *lettering)
{
  LeadGridLayout *self = g_new0 (LeadGridLayout, 1);
  double room;

  g_return_val_if_fail (columns != NULL && rows != NULL, self);

  self->stacked = width < WIDE;
  self->left = self->stacked ? 0
                             : MIN (measure_widest (rows, lettering, LEAD_HAND_TEXT), width * 0.4)
                                 + GAP;
  room = floor ((width - self->left) / MAX (columns->len, 1));
  self->cell = CLAMP (room, LEAST_CELL, MOST_CELL);
  self->turned = has_wide_word (columns, self->cell - 2, lettering);
  break_names (self, columns, lettering);
  self->head = top + measure_heads (self, lettering);
  self->row = CELL_HEIGHT + (self->stacked ? line_height (lettering, LEAD_HAND_TEXT) + GUTTER
                                           : GUTTER);
  return self;
}

/**
 * lead_grid_layout_free:
 * @self: (transfer full): a layout
 */
void
lead_grid_layout_free (LeadGridLayout *self)
{
  g_clear_pointer (&self->heads, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_grid_layout_get_cell:
 * @self: a layout
 * @column: a column
 * @row: a row
 *
 * Returns: where that cell lies
 */
LeadRect
lead_grid_layout_get_cell (const LeadGridLayout *self, guint column, guint row)
{
  return (LeadRect) { self->left + column * self->cell,
                      self->head + (row + 1) * self->row - CELL_HEIGHT, self->cell, CELL_HEIGHT };
}

/* Above each other and down to the rows, or beside each other and upwards. */
static void
add_head (const LeadGridLayout *self, LeadScene *scene, guint column, LeadLettering *lettering)
{
  GPtrArray *lines = self->heads->pdata[column];
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0");
  double height = line_height (lettering, LEAD_HAND_SMALL);
  double middle = self->left + (column + 0.5) * self->cell;

  for (guint i = 0; i < lines->len; i++)
    {
      LeadPoint at = self->turned
                       ? (LeadPoint) { round (middle + (i + 0.5 - lines->len / 2.0) * height),
                                       self->head - GUTTER }
                       : (LeadPoint) { round (middle), round (self->head - GUTTER + line.ascent
                                                              - (lines->len - i) * height) };

      lead_scene_add_text (scene, at, self->turned ? LEAD_ANCHOR_UPWARDS : LEAD_ANCHOR_CENTRE,
                           LEAD_HAND_SMALL, lines->pdata[i], lead_paint_ink (LEAD_INK_TEXT));
    }
}

static void
add_row (const LeadGridLayout *self, LeadScene *scene, guint row, const char *name,
         LeadLettering *lettering)
{
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_TEXT, "0");
  LeadRect first = lead_grid_layout_get_cell (self, 0, row);
  double right = self->left + self->heads->len * self->cell;
  double room = self->stacked ? lead_scene_get_width (scene) : self->left - GAP;
  double top = self->stacked ? first.y - line.height
                             : first.y + (first.height - line.height) / 2;
  g_autofree char *fitted = lead_lettering_fit (lettering, LEAD_HAND_TEXT, name, room);

  lead_scene_add_text (scene, (LeadPoint) { 0, round (top + line.ascent) }, LEAD_ANCHOR_LEFT,
                       LEAD_HAND_TEXT, fitted, lead_paint_ink (LEAD_INK_TEXT));
  lead_scene_add_line (scene, (LeadPoint) { self->left, first.y + first.height / 2 },
                       (LeadPoint) { right, first.y + first.height / 2 }, 1,
                       lead_paint_ink (LEAD_INK_GRID));
}

/**
 * lead_grid_layout_add_names:
 * @self: a layout
 * @scene: a scene that is being made
 * @rows: (element-type utf8): names of the rows
 * @lettering: how much room words take
 *
 * Adds the names of rows and columns, and a line to hold on to for each row.
 */
void
lead_grid_layout_add_names (const LeadGridLayout *self, LeadScene *scene, GPtrArray *rows,
                            LeadLettering *lettering)
{
  g_return_if_fail (self != NULL && scene != NULL && rows != NULL);

  for (guint i = 0; i < self->heads->len; i++)
    add_head (self, scene, i, lettering);
  for (guint i = 0; i < rows->len; i++)
    add_row (self, scene, i, rows->pdata[i], lettering);
}
