/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-grid-figure.h"

#include <math.h>

#include "lead-grid-layout.h"

#define DISC    10.0
#define OUTLINE 2.0
#define WHISKER 2.0
#define DASH    8.0
#define SAMPLE  36.0
#define GAP     12.0
#define GUTTER  6.0
/* Between a cell's edge and the end of what it shows. */
#define MARGIN  6.0

struct _LeadGridFigure
{
  LeadFigure  parent_instance;

  LeadFamily  family;
  char       *heads[2 + LEAD_GRID_COUNTS + 3];
  char       *key[4];   /* less, more, clear, chance */
  GPtrArray  *columns;  /* char * */
  GPtrArray  *rows;     /* char * */
  GArray     *cells;    /* LeadGridCell, row by row */
};

/* What is worth drawing: positions and names. */
typedef struct
{
  GArray    *columns; /* guint */
  GArray    *rows;    /* guint */
  GPtrArray *column_names;
  GPtrArray *row_names;
} Drawn;

/* What is drawn to say what a cell means. */
typedef enum
{
  KEY_SCALE,
  KEY_CLEAR,
  KEY_CHANCE,
  N_KEYS,
} Key;

G_DEFINE_FINAL_TYPE (LeadGridFigure, lead_grid_figure, LEAD_TYPE_FIGURE)

static void
clear_cell (gpointer data)
{
  LeadGridCell *cell = data;

  g_free ((char *) cell->words);
}

static const LeadGridCell *
get_cell (LeadGridFigure *self, guint column, guint row)
{
  return &g_array_index (self->cells, LeadGridCell, row * self->columns->len + column);
}

static gboolean
is_clear (const LeadGridCell *cell)
{
  return cell->low > 0 || cell->high < 0;
}

static double
place (LeadRect rect, double value)
{
  return rect.x + rect.width / 2 + CLAMP (value, -1, 1) * (rect.width / 2 - MARGIN);
}

static void
add_nought (LeadScene *scene, LeadRect rect)
{
  double x = floor (rect.x + rect.width / 2) + 0.5;

  lead_scene_add_line (scene, (LeadPoint) { x, rect.y + 2 },
                       (LeadPoint) { x, rect.y + rect.height - 2 }, 1,
                       lead_paint_ink (LEAD_INK_LINE));
}

static void
add_disc (LeadGridFigure *self, LeadScene *scene, double x, double y, gboolean clear)
{
  LeadPaint paint = lead_paint_tone (self->family, LEAD_TONE_FIRST);
  LeadRect rect = { x - DISC / 2, y - DISC / 2, DISC, DISC };

  lead_scene_add_disc (scene, rect, LEAD_FILL_FULL, 0,
                       clear ? paint : lead_paint_ink (LEAD_INK_PAPER));
  if (!clear)
    lead_scene_add_disc (scene, rect, LEAD_FILL_OUTLINED, OUTLINE, paint);
}

static void
add_difference (LeadGridFigure *self, LeadScene *scene, LeadRect rect, const LeadGridCell *cell)
{
  double y = rect.y + rect.height / 2;

  lead_scene_add_line (scene, (LeadPoint) { place (rect, cell->low), y },
                       (LeadPoint) { place (rect, cell->high), y }, WHISKER,
                       lead_paint_tone (self->family, LEAD_TONE_SECOND));
  add_disc (self, scene, place (rect, cell->value), y, is_clear (cell));
}

static void
add_dash (LeadScene *scene, LeadRect rect)
{
  double x = rect.x + rect.width / 2;
  double y = rect.y + rect.height / 2;

  lead_scene_add_line (scene, (LeadPoint) { x - DASH / 2, y }, (LeadPoint) { x + DASH / 2, y }, 2,
                       lead_paint_ink (LEAD_INK_DIM));
}

static void
add_cell (LeadGridFigure *self, LeadScene *scene, LeadRect rect, guint column, guint row)
{
  const LeadGridCell *cell = get_cell (self, column, row);
  LeadSceneMark mark = {
    .column = (int) column,
    .row = (int) row,
    .rect = rect,
    .solid = cell->solid,
    .words = (char *) cell->words,
  };

  if (cell->says)
    add_nought (scene, rect);
  lead_scene_begin_mark (scene, &mark);
  if (cell->says)
    add_difference (self, scene, rect, cell);
  else
    add_dash (scene, rect);
  lead_scene_end_mark (scene);
}

/* Two sides around a line, or a disc and what it stands for. */
static double
measure_key (LeadGridFigure *self, Key key, LeadLettering *lettering)
{
  if (key == KEY_SCALE)
    return lead_lettering_measure (lettering, LEAD_HAND_SMALL, self->key[0]).width + SAMPLE
           + lead_lettering_measure (lettering, LEAD_HAND_SMALL, self->key[1]).width + 2 * GUTTER;
  return DISC + GUTTER
         + lead_lettering_measure (lettering, LEAD_HAND_SMALL, self->key[key + 1]).width;
}

static void
add_key_words (LeadScene *scene, LeadPoint at, double height, const char *words,
               LeadLettering *lettering)
{
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, words);

  at.y = round (at.y + (height - line.height) / 2 + line.ascent);
  lead_scene_add_text (scene, at, LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, words,
                       lead_paint_ink (LEAD_INK_DIM));
}

static void
add_scale (LeadGridFigure *self, LeadScene *scene, LeadPoint at, double height,
           LeadLettering *lettering)
{
  LeadRect sample;

  add_key_words (scene, at, height, self->key[0], lettering);
  at.x += lead_lettering_measure (lettering, LEAD_HAND_SMALL, self->key[0]).width + GUTTER;
  sample = (LeadRect) { at.x, at.y, SAMPLE, height };
  lead_scene_add_line (scene, (LeadPoint) { at.x, at.y + height / 2 },
                       (LeadPoint) { at.x + SAMPLE, at.y + height / 2 }, 1,
                       lead_paint_ink (LEAD_INK_LINE));
  add_nought (scene, sample);
  at.x += SAMPLE + GUTTER;
  add_key_words (scene, at, height, self->key[1], lettering);
}

static void
add_key (LeadGridFigure *self, LeadScene *scene, Key key, LeadPoint at, double height,
         LeadLettering *lettering)
{
  if (key == KEY_SCALE)
    {
      add_scale (self, scene, at, height, lettering);
      return;
    }
  add_disc (self, scene, at.x + DISC / 2, at.y + height / 2, key == KEY_CLEAR);
  at.x += DISC + GUTTER;
  add_key_words (scene, at, height, self->key[key + 1], lettering);
}

/* In as many lines as it takes. Without @scene only how high they are. */
static double
add_keys (LeadGridFigure *self, LeadScene *scene, double width, LeadLettering *lettering)
{
  double height
    = MAX (ceil (lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0").height), DISC + 4);
  LeadPoint at = { 0, 0 };

  for (guint key = 0; key < N_KEYS; key++)
    {
      double length = measure_key (self, (Key) key, lettering);

      if (at.x > 0 && at.x + length > width)
        at = (LeadPoint) { 0, at.y + height + GUTTER };
      if (scene != NULL)
        add_key (self, scene, (Key) key, at, height, lettering);
      at.x += length + GAP + GUTTER;
    }
  return at.y + height + GAP;
}

static gboolean
tells (LeadGridFigure *self, guint place, gboolean is_row)
{
  for (guint i = 0; i < (is_row ? self->columns->len : self->rows->len); i++)
    if (get_cell (self, is_row ? i : place, is_row ? place : i)->says)
      return TRUE;
  return FALSE;
}

/* Rows or columns that tell anything; a line of dashes would only take room. */
static GArray *
list_drawn (LeadGridFigure *self, gboolean is_row)
{
  GArray *drawn = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < (is_row ? self->rows->len : self->columns->len); i++)
    if (tells (self, i, is_row))
      g_array_append_val (drawn, i);
  return drawn;
}

static Drawn
find_drawn (LeadGridFigure *self)
{
  Drawn drawn = {
    .columns = list_drawn (self, FALSE),
    .rows = list_drawn (self, TRUE),
    .column_names = g_ptr_array_new (),
    .row_names = g_ptr_array_new (),
  };

  for (guint i = 0; i < drawn.columns->len; i++)
    g_ptr_array_add (drawn.column_names,
                     self->columns->pdata[g_array_index (drawn.columns, guint, i)]);
  for (guint i = 0; i < drawn.rows->len; i++)
    g_ptr_array_add (drawn.row_names, self->rows->pdata[g_array_index (drawn.rows, guint, i)]);
  return drawn;
}

static void
drawn_clear (Drawn *drawn)
{
  g_array_unref (drawn->columns);
  g_array_unref (drawn->rows);
  g_ptr_array_unref (drawn->column_names);
  g_ptr_array_unref (drawn->row_names);
}

static LeadGridLayout *
cut_up (LeadGridFigure *self, const Drawn *drawn, double width, LeadLettering *lettering)
{
  return lead_grid_layout_new (drawn->column_names, drawn->row_names, width,
                               add_keys (self, NULL, width, lettering), lettering);
}

static LeadScene *
lead_grid_figure_lay_out (LeadFigure *figure, double width, double height,
                          LeadLettering *lettering)
{
  LeadGridFigure *self = LEAD_GRID_FIGURE (figure);
  Drawn drawn = find_drawn (self);
  g_autoptr (LeadGridLayout) layout = cut_up (self, &drawn, width, lettering);
  LeadScene *scene = lead_scene_new (width, height);

  lead_scene_set_downwards (scene);
  lead_scene_set_from_start (scene);
  add_keys (self, scene, width, lettering);
  lead_grid_layout_add_names (layout, scene, drawn.row_names, lettering);
  for (guint column = 0; column < drawn.columns->len; column++)
    for (guint row = 0; row < drawn.rows->len; row++)
      add_cell (self, scene, lead_grid_layout_get_cell (layout, column, row),
                g_array_index (drawn.columns, guint, column),
                g_array_index (drawn.rows, guint, row));
  drawn_clear (&drawn);
  return scene;
}

static double
lead_grid_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  LeadGridFigure *self = LEAD_GRID_FIGURE (figure);
  Drawn drawn = find_drawn (self);
  g_autoptr (LeadGridLayout) layout = cut_up (self, &drawn, width, lettering);
  double height = layout->head + drawn.rows->len * layout->row;

  drawn_clear (&drawn);
  return height;
}

static gboolean
says_anything (LeadGridFigure *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (g_array_index (self->cells, LeadGridCell, i).says)
      return TRUE;
  return FALSE;
}

static void
tabulate_difference (LeadTable *table, const LeadGridCell *cell)
{
  const double ends[] = { cell->value, cell->low, cell->high };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (cell->says)
        lead_table_add_number (table, round (ends[i] * 100));
      else
        lead_table_add_nothing (table);
    }
}

static LeadTable *
lead_grid_figure_tabulate (LeadFigure *figure)
{
  LeadGridFigure *self = LEAD_GRID_FIGURE (figure);
  LeadTable *table = lead_table_new ();
  gboolean differ = says_anything (self);
  guint n_columns = differ ? G_N_ELEMENTS (self->heads) : 2 + LEAD_GRID_COUNTS;
  guint column, row;

  for (guint i = 0; i < n_columns; i++)
    lead_table_add_column (table, self->heads[i], i >= 2);
  for (guint i = 0; lead_grid_figure_find_cell (self, i, &column, &row); i++)
    {
      const LeadGridCell *cell = get_cell (self, column, row);

      lead_table_add_text (table, self->rows->pdata[row]);
      lead_table_add_text (table, self->columns->pdata[column]);
      for (guint k = 0; k < LEAD_GRID_COUNTS; k++)
        lead_table_add_number (table, cell->counts[k]);
      if (differ)
        tabulate_difference (table, cell);
    }
  return table;
}

static void
lead_grid_figure_finalize (GObject *object)
{
  LeadGridFigure *self = LEAD_GRID_FIGURE (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->heads); i++)
    g_free (self->heads[i]);
  for (guint i = 0; i < G_N_ELEMENTS (self->key); i++)
    g_free (self->key[i]);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->cells, g_array_unref);

  G_OBJECT_CLASS (lead_grid_figure_parent_class)->finalize (object);
}

static void
lead_grid_figure_class_init (LeadGridFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_grid_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_grid_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_grid_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_grid_figure_tabulate;
}

static void
lead_grid_figure_init (LeadGridFigure *self)
{
  self->columns = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->cells = g_array_new (FALSE, FALSE, sizeof (LeadGridCell));
  g_array_set_clear_func (self->cells, clear_cell);
}

static void
take_words (LeadGridFigure *self, const LeadGridWords *words)
{
  const char *key[] = { words->less, words->more, words->clear, words->chance };

  self->heads[0] = g_strdup (words->row);
  self->heads[1] = g_strdup (words->column);
  for (guint i = 0; i < LEAD_GRID_COUNTS; i++)
    self->heads[2 + i] = g_strdup (words->counts[i]);
  for (guint i = 0; i < G_N_ELEMENTS (words->differences); i++)
    self->heads[2 + LEAD_GRID_COUNTS + i] = g_strdup (words->differences[i]);
  for (guint i = 0; i < G_N_ELEMENTS (key); i++)
    self->key[i] = g_strdup (key[i]);
}

/**
 * lead_grid_figure_new:
 * @title: what it is called
 * @words: what a look at it tells
 * @family: whose colour its discs wear
 * @headings: how the table and the key call things; copied
 *
 * Returns: (transfer full): a grid without rows and columns
 */
LeadFigure *
lead_grid_figure_new (const char *title, const char *words, LeadFamily family,
                      const LeadGridWords *headings)
{
  LeadGridFigure *self;

  g_return_val_if_fail (headings != NULL, NULL);

  self = g_object_new (LEAD_TYPE_GRID_FIGURE, NULL);
  self->family = family;
  take_words (self, headings);
  lead_figure_set_words (LEAD_FIGURE (self), title, words);
  return LEAD_FIGURE (self);
}

/**
 * lead_grid_figure_add_column:
 * @self: a grid without cells
 * @name: of the next column
 */
void
lead_grid_figure_add_column (LeadGridFigure *self, const char *name)
{
  g_return_if_fail (LEAD_IS_GRID_FIGURE (self) && self->cells->len == 0);
  g_return_if_fail (name != NULL);

  g_ptr_array_add (self->columns, g_strdup (name));
}

/**
 * lead_grid_figure_add_row:
 * @self: a grid that has its columns, and a cell for each of them in the rows
 *   before
 * @name: of the next row
 */
void
lead_grid_figure_add_row (LeadGridFigure *self, const char *name)
{
  g_return_if_fail (LEAD_IS_GRID_FIGURE (self));
  g_return_if_fail (self->cells->len == self->rows->len * self->columns->len);
  g_return_if_fail (name != NULL);

  g_ptr_array_add (self->rows, g_strdup (name));
}

/**
 * lead_grid_figure_add_cell:
 * @self: a grid with a row that isn't full
 * @cell: the next cell of it; copied
 */
void
lead_grid_figure_add_cell (LeadGridFigure *self, const LeadGridCell *cell)
{
  LeadGridCell copy;

  g_return_if_fail (LEAD_IS_GRID_FIGURE (self));
  g_return_if_fail (self->cells->len < self->rows->len * self->columns->len);
  g_return_if_fail (cell != NULL && cell->words != NULL);

  copy = *cell;
  copy.words = g_strdup (cell->words);
  g_array_append_val (self->cells, copy);
}

/**
 * lead_grid_figure_find_cell:
 * @self: a grid
 * @table_row: a row of its table, which leaves out what has nothing behind it
 * @column: (out): the column of the cell that it is about
 * @row: (out): and its row
 *
 * Returns: whether the table has so many rows
 */
gboolean
lead_grid_figure_find_cell (LeadGridFigure *self, guint table_row, guint *column, guint *row)
{
  guint n_solid = 0;

  g_return_val_if_fail (LEAD_IS_GRID_FIGURE (self), FALSE);
  g_return_val_if_fail (column != NULL && row != NULL, FALSE);

  for (guint i = 0; i < self->cells->len; i++)
    {
      if (!g_array_index (self->cells, LeadGridCell, i).solid || n_solid++ != table_row)
        continue;
      *column = i % self->columns->len;
      *row = i / self->columns->len;
      return TRUE;
    }
  return FALSE;
}
