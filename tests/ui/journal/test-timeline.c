/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-lists.h"
#include "lead-ui-test.h"
#include "ui/pages/journal/lead-filter-bar.h"
#include "ui/pages/journal/lead-filter-dates.h"
#include "ui/pages/journal/lead-filter-popover.h"
#include "ui/pages/journal/lead-timeline.h"
#include "ui/pages/journal/lead-timeline-calendar.h"
#include "ui/pages/journal/lead-timeline-row.h"
#include "ui/widgets/lead-choice-list.h"
#include "ui/widgets/lead-month-grid.h"

/* The timeline by itself, with a real journal. */

typedef struct
{
  GtkApplication *application; /* for its styles and icons */
  LeadSurroundings *surroundings;
  char *folder;
  LeadJournal *journal;
  LeadContent *content;
  LeadDesk *desk;
  GtkWidget *window;
  LeadTimeline *timeline;
  gboolean loaded;
  int64_t opened; /* id */
} Fixture;

static void
open_cb (Fixture  *f,
         gint64    id,
         gboolean  go_there)
{
  f->opened = id;
  lead_timeline_select (f->timeline, id);
}

static void
loaded_cb (Fixture *f)
{
  f->loaded = TRUE;
}

static gboolean
is_loaded (gpointer data)
{
  return ((Fixture *) data)->loaded;
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  f->application = lead_ui_test_new_application ();
  f->surroundings = lead_test_new_surroundings ();
  f->folder = lead_test_dup_folder ();
  f->journal = lead_test_new_journal (f->folder, f->surroundings);
  f->content = lead_content_load (&error);
  g_assert_no_error (error);
  f->desk = lead_desk_new (f->journal, f->content);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  lead_ui_test_spin ();
  lead_test_assert_finalize (f->desk);
  g_object_unref (f->content);
  g_assert_true (lead_journal_close_sync (f->journal, NULL));
  lead_test_assert_finalize (f->journal);
  g_object_unref (f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
  g_object_unref (f->application);
}

/* Two entries a month through two years, the newest on 15 December 2025. */
static void
write_years (Fixture *f)
{
  for (int month = 0; month < 24; month++)
    for (int day = 5; day <= 15; day += 10)
      {
        g_autofree char *date = g_strdup_printf ("%d-%02d-%02d", 2024 + month / 12,
                                                 month % 12 + 1, day);
        g_autoptr (LeadEntry) entry = lead_test_new_entry (date, date, "Some words.");
        g_autoptr (LeadEntry) saved
            = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);

        g_assert_nonnull (saved);
      }
}

static void
open_timeline (Fixture *f)
{
  f->window = adw_window_new ();
  f->timeline = LEAD_TIMELINE (lead_timeline_new ());
  g_signal_connect_swapped (f->timeline, "open", G_CALLBACK (open_cb), f);
  g_signal_connect_swapped (f->timeline, "loaded", G_CALLBACK (loaded_cb), f);
  gtk_window_set_default_size (GTK_WINDOW (f->window), 320, 600);
  adw_window_set_content (ADW_WINDOW (f->window), GTK_WIDGET (f->timeline));
  lead_timeline_set_desk (f->timeline, f->desk);
  gtk_window_present (GTK_WINDOW (f->window));
  lead_test_await (is_loaded, f);
  lead_ui_test_spin ();
}

static gboolean
list_is_open (gpointer data)
{
  return lead_timeline_get_newest (((Fixture *) data)->timeline) != 0;
}

/* The title of the row that has the keyboard. */
static LeadDay
get_focus_day (Fixture *f)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (f->window));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  if (!LEAD_IS_TIMELINE_ROW (row) || lead_timeline_row_get_id (LEAD_TIMELINE_ROW (row)) == 0)
    return LEAD_DAY_NONE;
  return lead_timeline_row_get_last_day (LEAD_TIMELINE_ROW (row));
}

static gpointer
find (Fixture *f,
      GType    type)
{
  return lead_ui_test_find (GTK_WIDGET (f->timeline), type, NULL);
}

static LeadMonthGrid *
open_calendar (Fixture *f)
{
  LeadMonthGrid *grid;

  lead_timeline_show_calendar (f->timeline);
  lead_ui_test_spin ();
  grid = LEAD_MONTH_GRID (lead_ui_test_await (GTK_WIDGET (f->timeline), LEAD_TYPE_MONTH_GRID));
  return grid;
}

static void
test_calendar (Fixture       *f,
               gconstpointer  data)
{
  LeadMonthGrid *grid;

  write_years (f);
  open_timeline (f);
  lead_test_await (list_is_open, f);
  grid = open_calendar (f);
  g_assert_cmpint (lead_month_grid_get_day (grid), ==, lead_day_new (2025, 12, 15));
  lead_ui_test_shoot (f->window, "timeline-calendar");

  /* A day with an entry, far below what is on the screen. */
  g_signal_emit_by_name (grid, "chosen", lead_day_new (2024, 3, 15));
  lead_ui_test_spin ();
  g_assert_cmpint (get_focus_day (f), ==, lead_day_new (2024, 3, 15));
  g_assert_cmpint (f->opened, !=, 0);

  /* It opens there, and a day without entries leads to the last one before. */
  grid = open_calendar (f);
  g_assert_cmpint (lead_month_grid_get_day (grid), ==, lead_day_new (2024, 3, 15));
  g_signal_emit_by_name (grid, "chosen", lead_day_new (2025, 7, 31));
  lead_ui_test_spin ();
  g_assert_cmpint (get_focus_day (f), ==, lead_day_new (2025, 7, 15));

  /* Before all of them there is the oldest. */
  grid = open_calendar (f);
  g_signal_emit_by_name (grid, "chosen", lead_day_new (1999, 1, 1));
  lead_ui_test_spin ();
  g_assert_cmpint (get_focus_day (f), ==, lead_day_new (2024, 1, 5));

  open_calendar (f);
  lead_ui_test_press (find (f, LEAD_TYPE_TIMELINE_CALENDAR), "_Latest entry");
  lead_ui_test_spin ();
  g_assert_cmpint (get_focus_day (f), ==, lead_day_new (2025, 12, 15));
}

static int
get_row_height (Fixture *f)
{
  return gtk_widget_get_height (find (f, LEAD_TYPE_TIMELINE_ROW));
}

/* Somebody makes the text larger, and smaller again: rows follow. */
static void
test_larger_text (Fixture       *f,
                  gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;
  int before;

  write_years (f);
  open_timeline (f);
  lead_test_await (list_is_open, f);
  while ((before = get_row_height (f)) <= 0)
    g_main_context_iteration (NULL, TRUE);

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  while (get_row_height (f) < before * 3 / 2)
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "timeline-larger-text");
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  while (get_row_height (f) != before)
    g_main_context_iteration (NULL, TRUE);
}

/* A row says what there is room for: much more of a text isn't even laid out. */
static void
test_long_words (Fixture       *f,
                 gconstpointer  data)
{
  g_autofree char *title = g_strnfill (2000, 'w');
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2025-12-15", title, "Some words.");
  g_autoptr (LeadEntry) saved
      = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
  GtkWidget *row;
  const char *shown;

  g_assert_nonnull (saved);
  open_timeline (f);
  while ((row = lead_ui_test_find (GTK_WIDGET (f->timeline), LEAD_TYPE_TIMELINE_ROW, "www")) == NULL)
    g_main_context_iteration (NULL, TRUE);
  shown = pango_layout_get_text (
      lead_timeline_row_get_words (LEAD_TIMELINE_ROW (row), LEAD_TIMELINE_TITLE));
  g_assert_cmpuint (strlen (shown), <, 200);
  g_assert_true (g_str_has_suffix (shown, "…"));
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->timeline), "Some words."));
}

/* Presses a key where a controller of the widget would see it. */
static void
press (GtkWidget       *widget,
       guint            keyval,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0u, state, &handled);
    }
  lead_ui_test_spin ();
}

static void
test_month_keys (Fixture       *f,
                 gconstpointer  data)
{
  static const struct
  {
    guint           keyval;
    GdkModifierType state;
    int             year, month, day;
  } steps[] = {
    { GDK_KEY_Left, 0, 2024, 2, 29 },          { GDK_KEY_Page_Down, 0, 2024, 3, 29 },
    { GDK_KEY_End, 0, 2024, 3, 31 },           { GDK_KEY_Page_Up, 0, 2024, 2, 29 },
    { GDK_KEY_Page_Up, GDK_CONTROL_MASK, 2023, 2, 28 }, { GDK_KEY_Home, 0, 2023, 2, 1 },
    { GDK_KEY_Up, 0, 2023, 1, 25 },            { GDK_KEY_Down, 0, 2023, 2, 1 },
    { GDK_KEY_Right, 0, 2023, 2, 2 },
  };
  GtkWidget *grid;

  open_timeline (f);
  grid = GTK_WIDGET (open_calendar (f));
  lead_month_grid_set_day (LEAD_MONTH_GRID (grid), lead_day_new (2024, 3, 1));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      press (gtk_widget_get_last_child (grid), steps[i].keyval, steps[i].state);
      g_assert_cmpint (lead_month_grid_get_day (LEAD_MONTH_GRID (grid)), ==,
                       lead_day_new (steps[i].year, steps[i].month, steps[i].day));
    }
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (grid, GTK_TYPE_POPOVER)));
  lead_ui_test_spin ();
}

/* The ends of the list are entries, though it begins with a heading. */
static void
test_ends (Fixture       *f,
           gconstpointer  data)
{
  GtkWidget *list;

  write_years (f);
  open_timeline (f);
  lead_test_await (list_is_open, f);
  lead_timeline_enter (f->timeline);
  lead_ui_test_spin ();
  list = find (f, GTK_TYPE_LIST_VIEW);
  press (list, GDK_KEY_End, 0);
  g_assert_cmpint (get_focus_day (f), ==, lead_day_new (2024, 1, 5));
  press (list, GDK_KEY_Home, 0);
  g_assert_cmpint (get_focus_day (f), ==, lead_day_new (2025, 12, 15));
}

static gboolean
reads (Fixture    *f,
       const char *text)
{
  return lead_ui_test_reads (GTK_WIDGET (f->timeline), text);
}

static void
await_text (Fixture    *f,
            const char *text)
{
  while (!reads (f, text))
    g_main_context_iteration (NULL, TRUE);
}

static LeadFilterPopover *
open_filters (Fixture *f)
{
  GtkWidget *button = lead_ui_test_find (GTK_WIDGET (f->timeline), GTK_TYPE_MENU_BUTTON, "F_ilter");

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  lead_ui_test_spin ();
  return LEAD_FILTER_POPOVER (lead_ui_test_await (GTK_WIDGET (f->timeline),
                                                  LEAD_TYPE_FILTER_POPOVER));
}

/* The button around a label. */
static void
press_kind (LeadFilterPopover *popover,
            const char        *text)
{
  GtkWidget *label = lead_ui_test_find (GTK_WIDGET (popover), GTK_TYPE_LABEL, text);

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  lead_ui_test_spin ();
}

static void
write_marked (Fixture *f)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2025-06-01", "Marked", "Words.");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  lead_entry_builder_set_private (builder, TRUE);
  lead_entry_builder_add_label (builder, "Garden");
  lead_entry_builder_add_tag (builder, tag);
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
  g_assert_nonnull (saved);
}

/* One thing after another is chosen, and taken away by the keyboard. */
static void
test_filters (Fixture       *f,
              gconstpointer  data)
{
  LeadFilterPopover *popover;
  GtkWidget *bar;

  write_years (f);
  write_marked (f);
  open_timeline (f);
  await_text (f, "49 entries");

  popover = open_filters (f);
  g_signal_emit_by_name (lead_ui_test_find (GTK_WIDGET (popover), GTK_TYPE_CHECK_BUTTON, "Private"),
                         "activate");
  await_text (f, "1 of 49 entries");
  press_kind (popover, "What is said of it");
  g_signal_emit_by_name (lead_ui_test_find (GTK_WIDGET (popover), LEAD_TYPE_CHOICE_LIST, NULL),
                         "chosen", "barriers/tensions");
  lead_ui_test_spin ();
  lead_ui_test_press (GTK_WIDGET (popover), "shifted");
  await_text (f, "Nothing found");
  g_assert_true (reads (f, "Tensions and misunderstandings: shifted"));
  g_assert_true (reads (f, "0 of 49 entries"));

  bar = find (f, LEAD_TYPE_FILTER_BAR);
  gtk_widget_grab_focus (gtk_widget_get_first_child (bar));
  press (bar, GDK_KEY_Delete, 0);
  await_text (f, "1 of 49 entries");
  g_assert_nonnull (gtk_widget_get_focus_child (bar));
  press (bar, GDK_KEY_BackSpace, 0);
  await_text (f, "49 entries");
  g_assert_false (gtk_widget_get_visible (bar));
  lead_ui_test_spin ();
}

static void
test_dates (Fixture       *f,
            gconstpointer  data)
{
  LeadFilterPopover *popover;
  GtkWidget *days;
  GtkWidget *grid;

  write_years (f);
  open_timeline (f);
  await_text (f, "48 entries");
  popover = open_filters (f);
  press_kind (popover, "Dates");
  days = lead_ui_test_find (GTK_WIDGET (popover), LEAD_TYPE_FILTER_DATES, NULL);
  lead_filter_dates_set_days (LEAD_FILTER_DATES (days), LEAD_DAY_NONE, LEAD_DAY_NONE,
                              lead_day_new (2025, 2, 20));
  lead_ui_test_press (days, "_Last year");
  await_text (f, "24 of 48 entries");
  g_assert_true (reads (f, "1 Jan 2024 – 31 Dec 2024"));

  popover = open_filters (f);
  press_kind (popover, "Dates");
  grid = lead_ui_test_find (days, LEAD_TYPE_MONTH_GRID, NULL);
  /* The other way round is the same stretch. */
  g_signal_emit_by_name (grid, "chosen", lead_day_new (2025, 3, 5));
  g_signal_emit_by_name (grid, "chosen", lead_day_new (2025, 2, 15));
  lead_ui_test_press (days, "_Show these days");
  await_text (f, "2 of 48 entries");
  lead_ui_test_spin ();
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

#define ADD(path, test) g_test_add ("/journal/timeline/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("calendar", test_calendar);
  ADD ("month-keys", test_month_keys);
  ADD ("ends", test_ends);
  ADD ("filters", test_filters);
  ADD ("dates", test_dates);
  ADD ("larger-text", test_larger_text);
  ADD ("long-words", test_long_words);
#undef ADD

  return g_test_run ();
}
