/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>

#include "lead-month-grid.h"
#include "ui/compat/lead-spoken-name.h"

#define N_WEEKDAYS 7
#define N_WEEKS 6
#define MOST_DAYS 31
#define MONTHS_OF_A_YEAR 12

struct _LeadMonthGrid
{
  GtkWidget parent_instance;

  /* children */
  GtkLabel *title;
  GtkWidget *grid;
  GtkWidget *cells[MOST_DAYS]; /* buttons, one for each day of the month */

  LeadMonthGridCount count;
  gpointer user_data;

  LeadDay day;   /* the one that has the focus when the grid has */
  LeadDay today;
  int first_weekday; /* 1 for Monday to 7 for Sunday */
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadMonthGrid, lead_month_grid, GTK_TYPE_WIDGET)

/* Where weeks begin, as the reader's country has it. */
static int
get_first_weekday (void)
{
#ifdef _NL_TIME_FIRST_WEEKDAY
  union
  {
    guint       word;
    const char *string;
  } origin = { .string = nl_langinfo (_NL_TIME_WEEK_1STDAY) };
  int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
  /* The first of these weeks began on a Sunday or on a Monday. */
  int offset = origin.word == 19971201 ? 0 : -1;

  return (first - 1 + offset + N_WEEKDAYS) % N_WEEKDAYS + 1;
#else
  return 1;
#endif
}

static LeadDay
get_first_of_month (LeadMonthGrid *self)
{
  return lead_day_from_month (lead_day_month (self->day));
}

static guint
get_n_days (LeadMonthGrid *self)
{
  return lead_day_from_month (lead_day_month (self->day) + 1) - get_first_of_month (self);
}

/* How far from the beginning of a week a day stands. */
static int
get_column (LeadMonthGrid *self,
            LeadDay        day)
{
  return (lead_day_weekday (day) - self->first_weekday + N_WEEKDAYS) % N_WEEKDAYS;
}

static char *
dup_spoken (LeadDay day,
            guint   n_entries)
{
  /* Translators: a day of the calendar, read aloud: "Sunday 22 November 2026". */
  g_autofree char *date = lead_day_format (day, _("%A %-d %B %Y"));

  if (n_entries == 0)
    return g_steal_pointer (&date);
  /* Translators: a day of the calendar and how many entries it has, read aloud. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s, %u entry", "%s, %u entries",
                                       n_entries),
                          date, n_entries);
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* Only one day can be come to by Tab; the arrows go on from there. */
static void
show_cell (LeadMonthGrid *self,
           GtkWidget     *cell,
           LeadDay        day)
{
  guint n_entries = self->count != NULL ? self->count (day, self->user_data) : 0;
  g_autofree char *spoken = dup_spoken (day, n_entries);

  lead_spoken_name_set (cell, spoken);
  gtk_widget_set_focusable (cell, day == self->day);
  set_class (cell, "marked", n_entries > 0);
  set_class (cell, "today", day == self->today);
}

static void
place_cell (LeadMonthGrid *self,
            GtkWidget     *cell,
            guint          place)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (self->grid);

  g_object_set (gtk_layout_manager_get_layout_child (layout, cell),
                "column", place % N_WEEKDAYS, "row", 1 + place / N_WEEKDAYS, NULL);
}

static void
update (LeadMonthGrid *self)
{
  LeadDay first = get_first_of_month (self);
  guint column = get_column (self, first);
  guint n_days = get_n_days (self);
  /* Translators: the month that a calendar shows: "November 2026". */
  g_autofree char *title = lead_day_format (self->day, _("%B %Y"));

  gtk_label_set_text (self->title, title);
  for (guint i = 0; i < MOST_DAYS; i++)
    {
      gtk_widget_set_visible (self->cells[i], i < n_days);
      if (i >= n_days)
        continue;
      place_cell (self, self->cells[i], column + i);
      show_cell (self, self->cells[i], first + i);
    }
}

static gboolean
has_focus (LeadMonthGrid *self)
{
  return gtk_widget_get_focus_child (self->grid) != NULL;
}

static void
go_to (LeadMonthGrid *self,
       LeadDay        day)
{
  gboolean focused = has_focus (self);

  lead_month_grid_set_day (self, day);
  if (focused)
    lead_month_grid_enter (self);
}

/* The same day of another month, or its last. */
static void
go_by_months (LeadMonthGrid *self,
              int            n_months)
{
  int month = lead_day_month (self->day) + n_months;
  LeadDay first = lead_day_from_month (month);
  LeadDay end = lead_day_from_month (month + 1);

  if (first != LEAD_DAY_NONE && end != LEAD_DAY_NONE)
    go_to (self, MIN (first + (self->day - get_first_of_month (self)), end - 1));
}

static void
previous_cb (LeadMonthGrid *self)
{
  go_by_months (self, -1);
}

static void
next_cb (LeadMonthGrid *self)
{
  go_by_months (self, 1);
}

static void
clicked_cb (LeadMonthGrid *self,
            GtkWidget     *cell)
{
  LeadDay first = get_first_of_month (self);

  for (guint i = 0; i < MOST_DAYS; i++)
    if (self->cells[i] == cell)
      {
        go_to (self, first + i);
        g_signal_emit (self, signals[CHOSEN], 0, first + i);
        return;
      }
}

static gboolean
key_cb (LeadMonthGrid   *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  int months = (state & GDK_CONTROL_MASK) != 0 ? MONTHS_OF_A_YEAR : 1;

  switch (keyval)
    {
    case GDK_KEY_Left:
      go_to (self, self->day - forward);
      return TRUE;
    case GDK_KEY_Right:
      go_to (self, self->day + forward);
      return TRUE;
    case GDK_KEY_Up:
      go_to (self, self->day - N_WEEKDAYS);
      return TRUE;
    case GDK_KEY_Down:
      go_to (self, self->day + N_WEEKDAYS);
      return TRUE;
    case GDK_KEY_Page_Up:
      go_by_months (self, -months);
      return TRUE;
    case GDK_KEY_Page_Down:
      go_by_months (self, months);
      return TRUE;
    case GDK_KEY_Home:
      go_to (self, get_first_of_month (self));
      return TRUE;
    case GDK_KEY_End:
      go_to (self, get_first_of_month (self) + get_n_days (self) - 1);
      return TRUE;
    default:
      return FALSE;
    }
}

static GtkWidget *
new_arrow (LeadMonthGrid *self,
           const char    *icon_name,
           const char    *name,
           GCallback      callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_head (LeadMonthGrid *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (NULL);

  self->title = GTK_LABEL (title);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_box_append (GTK_BOX (head), new_arrow (self, "go-previous-symbolic", _("Previous month"),
                                             G_CALLBACK (previous_cb)));
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), new_arrow (self, "go-next-symbolic", _("Next month"),
                                             G_CALLBACK (next_cb)));
  gtk_widget_set_parent (head, GTK_WIDGET (self));
}

static void
add_weekdays (LeadMonthGrid *self)
{
  LeadDay first = get_first_of_month (self);
  LeadDay day = first - get_column (self, first);

  for (int i = 0; i < N_WEEKDAYS; i++)
    {
      g_autofree char *name = lead_day_format (day + i, "%a");
      GtkWidget *label = gtk_label_new (name);

      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_grid_attach (GTK_GRID (self->grid), label, i, 0, 1, 1);
    }
}

static void
add_cells (LeadMonthGrid *self)
{
  for (int i = 0; i < MOST_DAYS; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i + 1);
      GtkWidget *cell = gtk_button_new_with_label (number);

      self->cells[i] = cell;
      gtk_widget_add_css_class (cell, "flat");
      gtk_widget_add_css_class (cell, "tabular");
      g_signal_connect_object (cell, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (GTK_GRID (self->grid), cell, i % N_WEEKDAYS, 1 + i / N_WEEKDAYS, 1, 1);
    }
  /* Keeps the height of the longest month. */
  gtk_grid_attach (GTK_GRID (self->grid), gtk_label_new (NULL), 0, N_WEEKS, 1, 1);
}

static void
add_grid (LeadMonthGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->grid = gtk_grid_new ();
  gtk_grid_set_column_homogeneous (GTK_GRID (self->grid), TRUE);
  gtk_grid_set_row_homogeneous (GTK_GRID (self->grid), TRUE);
  add_weekdays (self);
  add_cells (self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->grid, keys);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
}

static void
lead_month_grid_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (lead_month_grid_parent_class)->dispose (object);
}

static void
lead_month_grid_class_init (LeadMonthGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_month_grid_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", LEAD_TYPE_MONTH_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "monthgrid");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
lead_month_grid_init (LeadMonthGrid *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->today = LEAD_DAY_NONE;
  self->first_weekday = get_first_weekday ();
  add_head (self);
  add_grid (self);
  update (self);
}

/**
 * lead_month_grid_new:
 *
 * Returns: (transfer floating): a month without marks
 */
GtkWidget *
lead_month_grid_new (void)
{
  return g_object_new (LEAD_TYPE_MONTH_GRID, NULL);
}

/**
 * lead_month_grid_set_today:
 * @self: a month
 * @today: the day that is to stand out, or %LEAD_DAY_NONE
 */
void
lead_month_grid_set_today (LeadMonthGrid *self,
                           LeadDay        today)
{
  g_return_if_fail (LEAD_IS_MONTH_GRID (self));

  self->today = today;
  update (self);
}

/**
 * lead_month_grid_set_day:
 * @self: a month
 * @day: a day
 *
 * Shows the month of @day, from which day the keyboard goes on.
 */
void
lead_month_grid_set_day (LeadMonthGrid *self,
                         LeadDay        day)
{
  g_return_if_fail (LEAD_IS_MONTH_GRID (self));
  g_return_if_fail (day != LEAD_DAY_NONE);

  self->day = day;
  update (self);
}

/**
 * lead_month_grid_get_day:
 * @self: a month
 *
 * Returns: the day that the keyboard is at
 */
LeadDay
lead_month_grid_get_day (LeadMonthGrid *self)
{
  g_return_val_if_fail (LEAD_IS_MONTH_GRID (self), LEAD_DAY_NONE);

  return self->day;
}

/**
 * lead_month_grid_set_count:
 * @self: a month
 * @count: (nullable): says how many entries a day has, at once
 * @user_data: for @count; has to stay as long as @self, or until this is
 *   called again
 */
void
lead_month_grid_set_count (LeadMonthGrid      *self,
                           LeadMonthGridCount  count,
                           gpointer            user_data)
{
  g_return_if_fail (LEAD_IS_MONTH_GRID (self));

  self->count = count;
  self->user_data = user_data;
  update (self);
}

/**
 * lead_month_grid_enter:
 * @self: a month
 *
 * Takes the keyboard to its day.
 */
void
lead_month_grid_enter (LeadMonthGrid *self)
{
  g_return_if_fail (LEAD_IS_MONTH_GRID (self));

  gtk_widget_grab_focus (self->cells[self->day - get_first_of_month (self)]);
}
