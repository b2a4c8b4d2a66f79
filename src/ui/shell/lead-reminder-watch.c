/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reminder-watch.h"

#include <glib/gstdio.h>

#include "core/insight/lead-reminder.h"
#include "core/store/lead-journal-lists.h"

/* How often it looks at the clock; only while reminders are wanted. */
#define LOOK_S 60

struct _LeadReminderWatch
{
  GObject           parent_instance;

  /* Owned. */
  LeadSurroundings *surroundings;
  GSettings        *settings;
  char             *path;
  LeadJournal      *journal; /* NULL while it is locked */

  LeadDay           written; /* the last day on which something was seen to be written */
  LeadDay           seen;    /* the last day on which the journal was open here */
  LeadDay           reminded;
  guint             timer;
};

enum
{
  REMIND,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadReminderWatch, lead_reminder_watch, G_TYPE_OBJECT)

/* A journal that wasn't open here today may have been written from elsewhere. */
static gboolean
lead_reminder_watch_was_touched (LeadReminderWatch *self,
                                 LeadDay            today)
{
  g_autoptr(GTimeZone) zone = lead_surroundings_get_zone (self->surroundings);
  GStatBuf info;

  if (self->seen == today || g_stat (self->path, &info) != 0)
    return FALSE;

  return lead_moment_from_utc (info.st_mtime * G_GINT64_CONSTANT (1000), zone).day == today;
}

static void
lead_reminder_watch_listed_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadReminderWatch) self = LEAD_REMINDER_WATCH (user_data);
  g_autoptr(GArray) listed = lead_journal_list_entries_finish (LEAD_JOURNAL (object), result,
                                                               NULL, NULL);

  if (listed != NULL && listed->len > 0)
    self->written = MAX (self->written, g_array_index (listed, LeadListed, 0).day);
}

static void
lead_reminder_watch_look_at_journal (LeadReminderWatch *self)
{
  LeadDay today = lead_surroundings_get_moment (self->surroundings).day;
  g_autoptr(LeadFilter) filter = lead_filter_new ();

  self->seen = today;
  filter->from = today;
  filter->to = today;
  filter->limit = 1;
  lead_journal_list_entries_async (self->journal, filter, NULL, lead_reminder_watch_listed_cb,
                                   g_object_ref (self));
}

static void
lead_reminder_watch_changed_cb (LeadReminderWatch *self,
                                guint              changes)
{
  if ((changes & LEAD_CHANGE_ENTRIES) != 0
      && self->written != lead_surroundings_get_moment (self->surroundings).day)
    lead_reminder_watch_look_at_journal (self);
}

static gboolean
lead_reminder_watch_timer_cb (gpointer user_data)
{
  lead_reminder_watch_look (LEAD_REMINDER_WATCH (user_data));

  return G_SOURCE_CONTINUE;
}

static void
lead_reminder_watch_settings_cb (LeadReminderWatch *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (lead_reminder_watch_is_on (self))
    self->timer = g_timeout_add_seconds (LOOK_S, lead_reminder_watch_timer_cb, self);
}

static void
lead_reminder_watch_dispose (GObject *object)
{
  LeadReminderWatch *self = LEAD_REMINDER_WATCH (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  lead_reminder_watch_set_journal (self, NULL);
  g_clear_object (&self->settings);
  g_clear_object (&self->surroundings);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (lead_reminder_watch_parent_class)->dispose (object);
}

static void
lead_reminder_watch_class_init (LeadReminderWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_reminder_watch_dispose;

  signals[REMIND] = g_signal_new ("remind", LEAD_TYPE_REMINDER_WATCH, G_SIGNAL_RUN_LAST, 0,
                                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);
}

static void
lead_reminder_watch_init (LeadReminderWatch *self)
{
  self->written = LEAD_DAY_NONE;
  self->seen = LEAD_DAY_NONE;
  self->reminded = LEAD_DAY_NONE;
}

/**
 * lead_reminder_watch_new:
 * @surroundings: clock and zone
 * @settings: when to remind
 * @path: where the journal is
 *
 * Returns: (transfer full): a watch that looks at the clock by itself
 */
LeadReminderWatch *
lead_reminder_watch_new (LeadSurroundings *surroundings,
                         GSettings        *settings,
                         const char       *path)
{
  LeadReminderWatch *self;

  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (LEAD_TYPE_REMINDER_WATCH, NULL);
  self->surroundings = g_object_ref (surroundings);
  self->settings = g_object_ref (settings);
  self->path = g_strdup (path);
  g_signal_connect_object (settings, "changed::reminders",
                           G_CALLBACK (lead_reminder_watch_settings_cb), self, G_CONNECT_SWAPPED);
  lead_reminder_watch_settings_cb (self);

  return self;
}

/**
 * lead_reminder_watch_set_journal:
 * @journal: (nullable): the journal that is open, or %NULL when it is locked
 */
void
lead_reminder_watch_set_journal (LeadReminderWatch *self,
                                 LeadJournal       *journal)
{
  g_return_if_fail (LEAD_IS_REMINDER_WATCH (self));
  g_return_if_fail (journal == NULL || LEAD_IS_JOURNAL (journal));

  if (self->journal != NULL)
    g_signal_handlers_disconnect_by_data (self->journal, self);
  if (!g_set_object (&self->journal, journal) || journal == NULL)
    return;
  g_signal_connect_object (journal, "changed", G_CALLBACK (lead_reminder_watch_changed_cb), self,
                           G_CONNECT_SWAPPED);
  lead_reminder_watch_look_at_journal (self);
}

/**
 * lead_reminder_watch_get_written:
 *
 * Returns: the last day on which something was seen to be written, or
 *   %LEAD_DAY_NONE
 */
LeadDay
lead_reminder_watch_get_written (LeadReminderWatch *self)
{
  g_return_val_if_fail (LEAD_IS_REMINDER_WATCH (self), LEAD_DAY_NONE);

  return self->written;
}

/**
 * lead_reminder_watch_is_on:
 *
 * Returns: whether somebody wants to be reminded
 */
gboolean
lead_reminder_watch_is_on (LeadReminderWatch *self)
{
  g_return_val_if_fail (LEAD_IS_REMINDER_WATCH (self), FALSE);

  return g_settings_get_boolean (self->settings, "reminders");
}

/**
 * lead_reminder_watch_look:
 *
 * Looks at the clock, and reminds when it is time.
 */
void
lead_reminder_watch_look (LeadReminderWatch *self)
{
  LeadReminder reminder;
  LeadMoment now;
  LeadDay done;
  gboolean reminded = FALSE;

  g_return_if_fail (LEAD_IS_REMINDER_WATCH (self));

  now = lead_surroundings_get_moment (self->surroundings);
  reminder.weekdays = g_settings_get_uint (self->settings, "reminder-days");
  reminder.minute = (guint) g_settings_get_int (self->settings, "reminder-minute");
  done = MAX (self->written, self->reminded);
  if (!lead_reminder_watch_is_on (self)
      || !lead_reminder_is_due (&reminder, now.day, (guint) lead_moment_get_seconds (&now) / 60,
                                done)
      || lead_reminder_watch_was_touched (self, now.day))
    return;

  g_signal_emit (self, signals[REMIND], 0, &reminded);
  if (reminded)
    self->reminded = now.day;
}
