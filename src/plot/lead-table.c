/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-table.h"

#include <math.h>
#include <string.h>

typedef struct
{
  char     *heading;
  gboolean  is_number;
} Column;

typedef struct
{
  char   *text;
  double  value; /* what it is sorted by, where it is a number */
} Cell;

struct _LeadTable
{
  gatomicrefcount  ref_count;
  GArray          *columns;
  GArray          *cells; /* row after row */
};

G_DEFINE_BOXED_TYPE (LeadTable, lead_table, lead_table_ref, lead_table_unref)

static void
clear_column (gpointer data)
{
  g_clear_pointer (&((Column *) data)->heading, g_free);
}

static void
clear_cell (gpointer data)
{
  g_clear_pointer (&((Cell *) data)->text, g_free);
}

/**
 * lead_table_new:
 *
 * Returns: (transfer full): a table without columns
 */
LeadTable *
lead_table_new (void)
{
  LeadTable *self = g_new0 (LeadTable, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_array_set_clear_func (self->columns, clear_column);
  g_array_set_clear_func (self->cells, clear_cell);
  return self;
}

/**
 * lead_table_ref:
 * @self: a table
 *
 * Returns: (transfer full): @self
 */
LeadTable *
lead_table_ref (LeadTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_table_unref:
 * @self: (transfer full): a table
 */
void
lead_table_unref (LeadTable *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->columns);
  g_array_unref (self->cells);
  g_free (self);
}

/**
 * lead_table_add_column:
 * @self: a table that has no cells yet
 * @heading: what stands above the column
 * @is_number: whether it holds numbers, which stand under one another
 */
void
lead_table_add_column (LeadTable *self, const char *heading, gboolean is_number)
{
  Column column = { .is_number = is_number };

  g_return_if_fail (self != NULL && self->cells->len == 0);
  g_return_if_fail (heading != NULL);

  column.heading = g_strdup (heading);
  g_array_append_val (self->columns, column);
}

static void
take_cell (LeadTable *self, char *text, double value)
{
  Cell cell = { text, value };

  g_array_append_val (self->cells, cell);
}

/**
 * lead_table_add_text:
 * @self: a table that is being made
 * @text: what stands in its next cell, row after row
 */
void
lead_table_add_text (LeadTable *self, const char *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  take_cell (self, g_strdup (text), NAN);
}

/**
 * lead_table_add_number:
 * @self: a table that is being made
 * @number: what stands in its next cell; shown with two places at the most
 */
void
lead_table_add_number (LeadTable *self, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded = round (number * 100) / 100;

  g_return_if_fail (self != NULL);

  take_cell (self, g_strdup (g_ascii_formatd (digits, sizeof digits, "%.10g", rounded)),
             number);
}

/**
 * lead_table_add_nothing:
 * @self: a table that is being made
 *
 * Its next cell is empty: nothing is known, which isn't nought.
 */
void
lead_table_add_nothing (LeadTable *self)
{
  g_return_if_fail (self != NULL);

  take_cell (self, g_strdup (""), NAN);
}

/**
 * lead_table_get_n_columns:
 * @self: a table
 *
 * Returns: how many columns it has
 */
guint
lead_table_get_n_columns (LeadTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

/**
 * lead_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many full rows it has
 */
guint
lead_table_get_n_rows (LeadTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len > 0 ? self->cells->len / self->columns->len : 0;
}

/**
 * lead_table_get_heading:
 * @self: a table
 * @column: which one
 *
 * Returns: (transfer none): what stands above it
 */
const char *
lead_table_get_heading (LeadTable *self, guint column)
{
  g_return_val_if_fail (self != NULL && column < self->columns->len, NULL);

  return g_array_index (self->columns, Column, column).heading;
}

/**
 * lead_table_is_number:
 * @self: a table
 * @column: which one
 *
 * Returns: whether it holds numbers
 */
gboolean
lead_table_is_number (LeadTable *self, guint column)
{
  g_return_val_if_fail (self != NULL && column < self->columns->len, FALSE);

  return g_array_index (self->columns, Column, column).is_number;
}

static const Cell *
get_cell (LeadTable *self, guint row, guint column)
{
  return &g_array_index (self->cells, Cell, row * self->columns->len + column);
}

/**
 * lead_table_get_cell:
 * @self: a table
 * @row: which row
 * @column: which column
 *
 * Returns: (transfer none): what stands there
 */
const char *
lead_table_get_cell (LeadTable *self, guint row, guint column)
{
  g_return_val_if_fail (self != NULL && row < lead_table_get_n_rows (self), NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return get_cell (self, row, column)->text;
}

/**
 * lead_table_get_value:
 * @self: a table
 * @row: which row
 * @column: which column
 *
 * Returns: the number that stands there, or not a number
 */
double
lead_table_get_value (LeadTable *self, guint row, guint column)
{
  g_return_val_if_fail (self != NULL && row < lead_table_get_n_rows (self), NAN);
  g_return_val_if_fail (column < self->columns->len, NAN);

  return get_cell (self, row, column)->value;
}

/* A spreadsheet takes what begins like this for a formula; a number is none. */
static gboolean
is_dangerous (const char *text)
{
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL
         && !g_regex_match_simple ("^-?[0-9.]+$", text, 0, 0);
}

static void
append_field (GString *csv, const char *text)
{
  g_string_append_c (csv, '"');
  if (is_dangerous (text))
    g_string_append_c (csv, '\'');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *c);
    }
  g_string_append_c (csv, '"');
}

static void
append_separator (LeadTable *self, GString *csv, guint column)
{
  g_string_append (csv, column + 1 < self->columns->len ? "," : "\r\n");
}

/**
 * lead_table_to_csv:
 * @self: a table
 *
 * Returns: (transfer full): it as RFC 4180 has it, numbers with a point. What a
 *   spreadsheet would run as a formula is made text.
 */
char *
lead_table_to_csv (LeadTable *self)
{
  GString *csv;

  g_return_val_if_fail (self != NULL, NULL);

  csv = g_string_new (NULL);
  for (guint column = 0; column < self->columns->len; column++)
    {
      append_field (csv, lead_table_get_heading (self, column));
      append_separator (self, csv, column);
    }
  for (guint row = 0; row < lead_table_get_n_rows (self); row++)
    for (guint column = 0; column < self->columns->len; column++)
      {
        if (lead_table_is_number (self, column))
          g_string_append (csv, lead_table_get_cell (self, row, column));
        else
          append_field (csv, lead_table_get_cell (self, row, column));
        append_separator (self, csv, column);
      }
  return g_string_free (csv, FALSE);
}
