/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-today-page.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-columns-layout.h"
#include "core/store/lead-journal-today.h"
#include "lead-line-card.h"
#include "lead-offered-cards.h"
#include "lead-prompt-card.h"
#include "lead-rhythm-strip.h"
#include "lead-same-day-card.h"
#include "lead-summing-up-walk.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-glimpse.h"
#include "ui/widgets/lead-wrap.h"

/* Autosave changes the journal every second; counts need not follow at once. */
#define SETTLE_MS 400
/* How soon it shows that it is another day, or late. */
#define LOOK_AT_CLOCK_S 20

struct _LeadTodayPage
{
  AdwBin            parent_instance;

  /* owned */
  LeadDesk         *desk;
  LeadTodayView    *view;
  LeadGlance       *glance;
  GCancellable     *loading;

  guint             settling; /* id of the timeout that loads anew */
  guint             clock;    /* id of the one that looks what day it is */
  LeadDay           shown;    /* the day it was when the page was shown */
  gboolean          stale;    /* what is shown isn't what the journal holds now */
  int64_t           walked;   /* the entry that the walk has made */
  gboolean          back_from_walk; /* and it was left just now */

  /* template */
  GtkWidget        *summing_up;
  GtkWidget        *walk_begin;
  GtkWidget        *walked_box;
  GtkWidget        *walked_open;
  GtkLabel         *day;
  GtkWidget        *late;
  GtkLabel         *late_text;
  GtkButton        *late_button;
  GtkWidget        *invitation;
  LeadLineCard     *line;
  LeadPromptCard   *prompt;
  LeadOfferedCards *offered;
  GtkWidget        *left_off;
  AdwBin           *left_off_entry;
  GtkWidget        *looking_back;
  LeadSameDayCard  *same_day;
  GtkLabel         *rhythm_words;
  LeadRhythmStrip  *rhythm;
};

static void
show_day (LeadTodayPage *self)
{
  LeadDay present = lead_today_view_get_present (self->view);
  gboolean late = lead_today_view_get_late (self->view);
  gboolean yesterday = lead_today_view_get_yesterday (self->view);
  /* Translators: the day above the page: "Sunday 22 November" */
  g_autofree char *day = lead_day_format (lead_today_view_get_day (self->view), _("%A %-d %B"));
  g_autofree char *other = lead_day_format (yesterday ? present : present - 1, "%A");
  g_autofree char *offer = g_strdup_printf (
    /* Translators: a weekday */
    yesterday ? _("Write about %s after all") : _("Write about %s instead"), other);

  self->shown = present;
  gtk_label_set_text (self->day, day);
  gtk_widget_set_visible (self->late, late);
  gtk_label_set_text (self->late_text, yesterday ? _("What you write is kept under this day.")
                                                 : _("It is past midnight."));
  gtk_button_set_label (self->late_button, offer);
}

static void
show_glance (LeadTodayPage *self)
{
  LeadDay present = lead_today_view_get_present (self->view);
  g_autofree char *words = lead_rhythm_dup_words (self->glance->days, present);
  gboolean empty = self->glance->latest == 0;

  gtk_widget_set_visible (self->invitation, empty);
  gtk_widget_set_visible (self->looking_back, !empty);
  if (empty)
    gtk_widget_set_visible (self->left_off, FALSE);
  gtk_label_set_text (self->rhythm_words, words);
  lead_rhythm_strip_show (self->rhythm, self->glance->days, present);
}

static void
on_left_off_brief (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadTodayPage) self = user_data;
  g_autoptr (GPtrArray) briefs
    = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);

  if (self->desk == NULL || briefs == NULL || briefs->len == 0 || briefs->pdata[0] == NULL)
    return;
  adw_bin_set_child (self->left_off_entry, lead_glimpse_new (self->desk, briefs->pdata[0]));
  gtk_widget_set_visible (self->left_off, TRUE);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadTodayPage) self = user_data;
  g_autoptr (GError) error = NULL;
  LeadGlance *glance = lead_journal_load_glance_finish (LEAD_JOURNAL (source), result, &error);
  gboolean arriving;

  if (self->desk == NULL)
    {
      lead_glance_free (glance);
      return;
    }
  if (glance == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  arriving = self->glance == NULL || !gtk_widget_get_visible (self->left_off);
  g_clear_pointer (&self->glance, lead_glance_free);
  self->glance = glance;
  show_glance (self);
  /* Where one left off is what it was on arriving, not what is just written. */
  if (arriving && glance->latest != 0)
    lead_journal_load_briefs_async (LEAD_JOURNAL (source), &glance->latest, 1, NULL,
                                    self->loading, on_left_off_brief, g_object_ref (self));
}

static void
load (LeadTodayPage *self)
{
  LeadDay present = lead_today_view_get_present (self->view);

  self->stale = FALSE;
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_journal_load_glance_async (lead_desk_get_journal (self->desk),
                                  lead_rhythm_strip_first_day (present), present, self->loading,
                                  on_loaded, g_object_ref (self));
  lead_prompt_card_reload (self->prompt);
  lead_same_day_card_reload (self->same_day);
}

static gboolean
on_settled (gpointer user_data)
{
  LeadTodayPage *self = user_data;

  self->settling = 0;
  load (self);
  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LeadTodayPage *self, guint changes)
{
  if ((changes & LEAD_CHANGE_ENTRIES) == 0)
    return;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->stale = TRUE;
  else if (self->settling == 0)
    self->settling = g_timeout_add (SETTLE_MS, on_settled, self);
}

static gboolean
on_clock (gpointer user_data)
{
  LeadTodayPage *self = user_data;
  LeadDay present = lead_today_view_get_present (self->view);

  if (present != self->shown)
    load (self);
  if (present != self->shown || !lead_today_view_get_late (self->view))
    lead_today_view_set_yesterday (self->view, FALSE);
  if (present != self->shown
      || gtk_widget_get_visible (self->late) != lead_today_view_get_late (self->view))
    show_day (self);
  return G_SOURCE_CONTINUE;
}

static void
on_late (LeadTodayPage *self)
{
  lead_today_view_set_yesterday (self->view, !lead_today_view_get_yesterday (self->view));
}

/* Somebody who chooses wants to begin. */
static void
on_way (LeadTodayPage *self, GtkWidget *button)
{
  const struct
  {
    const char *name;
    GtkWidget  *card;
  } ways[] = {
    { "two", GTK_WIDGET (self->line) },
    { "ten", GTK_WIDGET (self->prompt) },
    { "thirty", self->summing_up },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_widget_set_visible (ways[i].card, g_str_equal (ways[i].name, gtk_widget_get_name (button)));
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (gtk_widget_get_visible (ways[i].card))
      gtk_widget_grab_focus (ways[i].card);
  if (gtk_widget_get_visible (self->summing_up))
    gtk_widget_grab_focus (self->walk_begin);
}

static void
on_walk_left (LeadTodayPage *self, gint64 id)
{
  self->walked = id;
  self->back_from_walk = TRUE;
  gtk_widget_set_visible (self->walked_box, id != 0);
}

static void
on_walk_begin (LeadTodayPage *self)
{
  GtkWidget *walk;

  if (self->glance == NULL)
    return;
  walk = lead_summing_up_walk_new (self->view, self->glance->answered);
  g_signal_connect_object (walk, "left", G_CALLBACK (on_walk_left), self, G_CONNECT_SWAPPED);
  lead_desk_begin_walk (self->desk, walk);
}

static void
on_walked_open (LeadTodayPage *self)
{
  lead_desk_show_entry (self->desk, self->walked);
}

static void
on_continue (LeadTodayPage *self)
{
  if (self->glance != NULL && self->glance->latest != 0)
    lead_desk_show_entry (self->desk, self->glance->latest);
}

static void
lead_today_page_set_desk (LeadPage *page, LeadDesk *desk)
{
  LeadTodayPage *self = LEAD_TODAY_PAGE (page);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->view = lead_today_view_new (desk);
  self->stale = TRUE;
  lead_line_card_set_view (self->line, self->view);
  gtk_widget_set_sensitive (self->walk_begin,
                            !lead_journal_get_read_only (lead_desk_get_journal (desk)));
  lead_prompt_card_set_view (self->prompt, self->view);
  lead_same_day_card_set_view (self->same_day, self->view);
  lead_offered_cards_set_providers (self->offered, G_LIST_MODEL (lead_desk_get_cards (desk)));
  g_signal_connect_object (self->view, "notify::yesterday", G_CALLBACK (show_day), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  show_day (self);
}

static void
on_prompt_flushed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (lead_prompt_card_flush_finish (LEAD_PROMPT_CARD (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_line_flushed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  LeadTodayPage *self = g_task_get_source_object (task);
  GError *error = NULL;

  if (lead_line_card_flush_finish (LEAD_LINE_CARD (source), result, &error))
    lead_prompt_card_flush_async (self->prompt, on_prompt_flushed, g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

static void
lead_today_page_flush_async (LeadPage *page, GAsyncReadyCallback callback, gpointer user_data)
{
  LeadTodayPage *self = LEAD_TODAY_PAGE (page);
  GTask *task = g_task_new (self, NULL, callback, user_data);

  lead_line_card_flush_async (self->line, on_line_flushed, task);
}

static gboolean
lead_today_page_flush_finish (LeadPage *page, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_today_page_set_desk;
  iface->flush_async = lead_today_page_flush_async;
  iface->flush_finish = lead_today_page_flush_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadTodayPage, lead_today_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static void
lead_today_page_map (GtkWidget *widget)
{
  LeadTodayPage *self = LEAD_TODAY_PAGE (widget);

  GTK_WIDGET_CLASS (lead_today_page_parent_class)->map (widget);
  if (self->desk == NULL)
    return;
  self->clock = g_timeout_add_seconds (LOOK_AT_CLOCK_S, on_clock, self);
  gtk_widget_set_visible (self->left_off, FALSE);
  show_day (self);
  load (self);
  if (self->back_from_walk)
    gtk_widget_grab_focus (self->walked != 0 ? self->walked_open : self->walk_begin);
  self->back_from_walk = FALSE;
}

/* An answer is ended where one leaves the page: it may be opened elsewhere. */
static void
lead_today_page_unmap (GtkWidget *widget)
{
  LeadTodayPage *self = LEAD_TODAY_PAGE (widget);

  g_clear_handle_id (&self->clock, g_source_remove);
  g_clear_handle_id (&self->settling, g_source_remove);
  if (self->desk != NULL)
    lead_prompt_card_finish (self->prompt);

  GTK_WIDGET_CLASS (lead_today_page_parent_class)->unmap (widget);
}

static void
lead_today_page_dispose (GObject *object)
{
  LeadTodayPage *self = LEAD_TODAY_PAGE (object);

  g_clear_handle_id (&self->clock, g_source_remove);
  g_clear_handle_id (&self->settling, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->glance, lead_glance_free);
  g_clear_object (&self->view);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_today_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, summing_up);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, walk_begin);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, walked_box);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, walked_open);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, day);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, late);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, late_text);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, late_button);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, invitation);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, line);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, prompt);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, offered);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, left_off);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, left_off_entry);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, looking_back);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, same_day);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, rhythm_words);
  gtk_widget_class_bind_template_child (widget_class, LeadTodayPage, rhythm);
  gtk_widget_class_bind_template_callback (widget_class, on_late);
  gtk_widget_class_bind_template_callback (widget_class, on_way);
  gtk_widget_class_bind_template_callback (widget_class, on_walk_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_walked_open);
  gtk_widget_class_bind_template_callback (widget_class, on_continue);
}

static void
lead_today_page_class_init (LeadTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_today_page_dispose;
  widget_class->map = lead_today_page_map;
  widget_class->unmap = lead_today_page_unmap;

  g_type_ensure (LEAD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (LEAD_TYPE_LINE_CARD);
  g_type_ensure (LEAD_TYPE_OFFERED_CARDS);
  g_type_ensure (LEAD_TYPE_PROMPT_CARD);
  g_type_ensure (LEAD_TYPE_RHYTHM_STRIP);
  g_type_ensure (LEAD_TYPE_SAME_DAY_CARD);
  bind_template (widget_class);
}

static void
lead_today_page_init (LeadTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_today_page_new:
 *
 * Returns: (transfer floating): the page, without a journal yet
 */
GtkWidget *
lead_today_page_new (void)
{
  return g_object_new (LEAD_TYPE_TODAY_PAGE, NULL);
}
