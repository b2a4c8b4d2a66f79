/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-same-day-card.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-today.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-glimpse.h"

/* Entries that are shown; how many more there are is said. */
#define MOST 6

struct _LeadSameDayCard
{
  AdwBin         parent_instance;

  /* owned */
  LeadTodayView *view;
  GCancellable  *loading;

  LeadDay        day; /* that was chosen, or LEAD_DAY_NONE for the present one */
  guint          n_more;
  gboolean       choosing; /* the calendar is being set, not used */

  /* template */
  GtkMenuButton *date;
  GtkLabel      *title;
  GtkCalendar   *calendar;
  GtkPopover    *popover;
  GtkLabel      *said;
  GtkBox        *found;
  GtkLabel      *more;
};

G_DEFINE_FINAL_TYPE (LeadSameDayCard, lead_same_day_card, ADW_TYPE_BIN)

static LeadDay
get_day (LeadSameDayCard *self)
{
  return self->day != LEAD_DAY_NONE ? self->day : lead_today_view_get_present (self->view);
}

static char *
dup_day (LeadSameDayCard *self)
{
  /* Translators: a day of any year: "26 November" */
  return lead_day_format (get_day (self), _("%-d %B"));
}

static void
show_date (LeadSameDayCard *self)
{
  g_autofree char *day = dup_day (self);
  /* Translators: a button that chooses another day; the day follows */
  g_autofree char *spoken = g_strdup_printf (_("Another day than %s"), day);
  gboolean present = get_day (self) == lead_today_view_get_present (self->view);
  g_autofree char *title = g_strdup_printf (_("On %s"), day);

  gtk_label_set_text (self->title, present ? _("On this day") : title);
  gtk_menu_button_set_label (self->date, day);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->date), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
say (LeadSameDayCard *self, guint n_found, guint spread)
{
  g_autofree char *day = dup_day (self);
  g_autofree char *text = NULL;

  if (n_found == 0)
    text = g_strdup_printf (_("Nothing was written on or around %s."), day);
  else if (spread > 0)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "Nothing was written on %s. Around it, %u entry:",
                                         "Nothing was written on %s. Around it, %u entries:",
                                         n_found),
                            day, n_found);
  gtk_label_set_text (self->said, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->said), text != NULL);
}

static void
show_briefs (LeadSameDayCard *self, GPtrArray *briefs)
{
  g_autofree char *more = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "And %u more", "And %u more", self->n_more), self->n_more);

  lead_clear_box (self->found);
  for (guint i = 0; i < briefs->len; i++)
    if (briefs->pdata[i] != NULL)
      gtk_box_append (self->found, lead_glimpse_new (lead_today_view_get_desk (self->view),
                                                     briefs->pdata[i]));
  gtk_label_set_text (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), self->n_more > 0);
}

static void
on_briefs (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadSameDayCard) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) briefs
    = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, &error);

  if (self->view == NULL)
    return;
  if (briefs != NULL)
    show_briefs (self, briefs);
  else
    lead_desk_report (lead_today_view_get_desk (self->view), error);
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadSameDayCard) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadSameDay) found
    = lead_journal_list_same_day_finish (LEAD_JOURNAL (source), result, &error);
  int64_t ids[MOST];
  guint n_shown;

  if (self->view == NULL)
    return;
  if (found == NULL)
    {
      lead_desk_report (lead_today_view_get_desk (self->view), error);
      return;
    }

  n_shown = MIN (found->listed->len, MOST);
  self->n_more = found->listed->len - n_shown;
  for (guint i = 0; i < n_shown; i++)
    ids[i] = g_array_index (found->listed, LeadListed, i).id;
  say (self, found->listed->len, found->spread);
  lead_journal_load_briefs_async (LEAD_JOURNAL (source), ids, n_shown, NULL, self->loading,
                                  on_briefs, g_object_ref (self));
}

static void
on_day_selected (LeadSameDayCard *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  if (self->choosing || self->view == NULL)
    return;
  self->day = lead_day_new (g_date_time_get_year (date), g_date_time_get_month (date),
                            g_date_time_get_day_of_month (date));
  lead_same_day_card_reload (self);
}

static void
on_present (LeadSameDayCard *self)
{
  self->day = LEAD_DAY_NONE;
  gtk_popover_popdown (self->popover);
  lead_same_day_card_reload (self);
}

/* The calendar opens on the day that is shown. */
static void
on_popover_show (LeadSameDayCard *self)
{
  int year;
  int month;
  int day;
  g_autoptr (GDateTime) date = NULL;

  lead_day_split (get_day (self), &year, &month, &day);
  date = g_date_time_new_local (year, month, day, 12, 0, 0);
  self->choosing = TRUE;
  if (date != NULL)
    gtk_calendar_select_day (self->calendar, date);
  self->choosing = FALSE;
}

static void
lead_same_day_card_dispose (GObject *object)
{
  LeadSameDayCard *self = LEAD_SAME_DAY_CARD (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_same_day_card_parent_class)->dispose (object);
}

static void
lead_same_day_card_class_init (LeadSameDayCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_same_day_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-same-day-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, date);
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, title);
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, calendar);
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, popover);
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, said);
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, found);
  gtk_widget_class_bind_template_child (widget_class, LeadSameDayCard, more);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_present);
  gtk_widget_class_bind_template_callback (widget_class, on_popover_show);
}

static void
lead_same_day_card_init (LeadSameDayCard *self)
{
  self->day = LEAD_DAY_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_same_day_card_set_view:
 * @self: a card
 * @view: the day; to be set once
 */
void
lead_same_day_card_set_view (LeadSameDayCard *self, LeadTodayView *view)
{
  g_return_if_fail (LEAD_IS_SAME_DAY_CARD (self));
  g_return_if_fail (LEAD_IS_TODAY_VIEW (view));

  g_set_object (&self->view, view);
}

/**
 * lead_same_day_card_reload:
 * @self: a card
 *
 * Looks again what was written on the day.
 */
void
lead_same_day_card_reload (LeadSameDayCard *self)
{
  LeadJournal *journal;

  g_return_if_fail (LEAD_IS_SAME_DAY_CARD (self));
  g_return_if_fail (self->view != NULL);

  journal = lead_desk_get_journal (lead_today_view_get_desk (self->view));
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  show_date (self);
  lead_journal_list_same_day_async (journal, get_day (self),
                                    lead_today_view_get_present (self->view), self->loading,
                                    on_listed, g_object_ref (self));
}
