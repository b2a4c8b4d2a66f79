/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-create-view.h"
#include "lead-unlock-view.h"
#include "lead-update-view.h"
#include "lead-welcome-view.h"
#include "lead-window-private.h"

/*
 * Getting to a journal: what is at the path, its key, the open file. Only the
 * last thing that was asked for counts; what was on its way before is let go.
 */

static void
lead_window_unwanted_closed_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);

  lead_window_drop_sample (self);
  if (self->state != NULL)
    lead_window_look (self);
}

/* Something else was asked for while the journal opened. It is let go of
 * before that is looked at: it may be the same file. */
void
lead_window_turn (LeadWindow  *self,
                  LeadJournal *journal)
{
  self->look_due = FALSE;
  if (journal != NULL)
    lead_journal_close_async (journal, lead_window_unwanted_closed_cb, g_object_ref (self));
  else if (self->state != NULL)
    lead_window_look (self);
}

/* Only what takes long is heard of: an older journal is backed up. */
static void
lead_window_opening_cb (double   fraction,
                        gpointer user_data)
{
  LeadWindow *self = LEAD_WINDOW (user_data);

  if (self->state == NULL || g_cancellable_is_cancelled (self->opening))
    return;

  if (!LEAD_IS_UPDATE_VIEW (adw_bin_get_child (self->state)))
    lead_window_show (self, lead_update_view_new (self->opening));
  lead_update_view_set_fraction (LEAD_UPDATE_VIEW (adw_bin_get_child (self->state)), fraction);
}

/* The person has stopped it. */
static void
lead_window_stopped (LeadWindow *self)
{
  if (!LEAD_IS_UPDATE_VIEW (adw_bin_get_child (self->state)))
    return;

  g_clear_object (&self->key_source);
  lead_window_show_locked (self, _("Nothing in your journal has changed."), FALSE);
}

static void
lead_window_opened_cb (GObject      *object,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(LeadJournal) journal = NULL;
  g_autoptr(GError) error = NULL;

  self->entering = FALSE;
  journal = lead_journal_open_finish (result, &error);
  if (self->look_due || self->state == NULL)
    lead_window_turn (self, journal);
  else if (journal != NULL)
    lead_window_work (self, journal);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_window_stopped (self);
  else
    lead_window_fail (self, error);
}

/* Whatever was on its way in before isn't wanted any more. */
void
lead_window_renew_opening (LeadWindow *self)
{
  g_cancellable_cancel (self->opening);
  g_clear_object (&self->opening);
  self->opening = g_cancellable_new ();
}

/* Opens or makes the journal at the path; derives the key on the way, which
 * takes a quarter of a second. The key source is kept until the journal is
 * open, for another try that needs no typing. */
void
lead_window_enter (LeadWindow    *self,
                   LeadKeySource *key_source,
                   LeadOpenFlags  flags)
{
  GtkWidget *view = adw_bin_get_child (self->state);

  g_assert (LEAD_IS_WINDOW (self));
  g_assert (LEAD_IS_KEY_SOURCE (key_source));

  if (self->entering)
    return;

  if (LEAD_IS_UNLOCK_VIEW (view))
    lead_unlock_view_set_busy (LEAD_UNLOCK_VIEW (view), TRUE);
  else if (LEAD_IS_CREATE_VIEW (view))
    lead_create_view_set_busy (LEAD_CREATE_VIEW (view), TRUE);

  g_set_object (&self->key_source, key_source);
  lead_window_renew_opening (self);
  self->entering = TRUE;
  lead_journal_open_async (self->path, key_source, self->surroundings, flags,
                           lead_window_opening_cb, self, self->opening, lead_window_opened_cb,
                           g_object_ref (self));
}

static gboolean
lead_window_is_first_start (LeadWindow *self)
{
  g_autofree char *usual = lead_journal_dup_default_path ();

  return !self->place->exists && self->place->backups->len == 0 &&
         g_str_equal (self->path, usual);
}

static void
lead_window_looked_cb (GObject      *object,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(LeadJournalPlace) place = lead_journal_place_look_finish (result, NULL);
  g_autoptr(GError) error = NULL;

  if (place == NULL || self->state == NULL)
    return;

  g_clear_pointer (&self->place, lead_journal_place_free);
  self->place = g_steal_pointer (&place);

  if (self->sample_wanted)
    lead_window_enter_sample (self);
  else if (self->place->exists && self->key_source != NULL)
    lead_window_enter (self, self->key_source, LEAD_OPEN_DEFAULT);
  else if (self->place->exists && lead_window_may_ask_keyring (self))
    lead_window_ask_keyring (self);
  else if (self->place->exists)
    {
      lead_window_show_locked (self, NULL, FALSE);
      lead_window_do_locked (self);
    }
  else if (lead_window_is_first_start (self))
    lead_window_show (self, lead_welcome_view_new ());
  else
    {
      g_autofree char *name = g_filename_display_name (self->path);

      error = g_error_new (LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                           _("There is no journal at “%s”."), name);
      lead_window_show_trouble (self, error);
    }
}

/* Looks what is at the path, and shows what fits. */
void
lead_window_look (LeadWindow *self)
{
  g_assert (LEAD_IS_WINDOW (self));
  g_assert (self->path != NULL);

  lead_window_renew_opening (self);
  if (self->entering)
    {
      self->look_due = TRUE;
      return;
    }

  lead_journal_place_look_async (self->path, self->opening, lead_window_looked_cb,
                                 g_object_ref (self));
}

void
lead_window_set_path (LeadWindow *self,
                      const char *path)
{
  g_autofree char *former = self->path;

  if (g_strcmp0 (former, path) != 0)
    g_clear_pointer (&self->whereabouts, g_variant_unref);

  self->path = g_strdup (path);
}

/* What is to be opened once the journal that is open has been locked. */
typedef struct
{
  char          *path;
  LeadKeySource *key_source;
} LeadNext;

static void
lead_next_free (LeadNext *self)
{
  g_free (self->path);
  g_clear_object (&self->key_source);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadNext, lead_next_free)

static void
lead_window_left_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  LeadWindow *self = LEAD_WINDOW (object);
  g_autoptr(LeadNext) next = user_data;

  if (!lead_window_lock_finish (self, result, NULL))
    return;

  self->sample_wanted = FALSE;
  lead_window_set_path (self, next->path);
  g_set_object (&self->key_source, next->key_source);
  lead_window_look (self);
}

/**
 * lead_window_open:
 * @path: a journal
 * @key_source: (nullable): what opens it; asked for when %NULL
 *
 * Shows the journal at @path, locking first what was open before.
 */
void
lead_window_open (LeadWindow    *self,
                  const char    *path,
                  LeadKeySource *key_source)
{
  LeadNext *next;

  g_return_if_fail (LEAD_IS_WINDOW (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (key_source == NULL || LEAD_IS_KEY_SOURCE (key_source));

  next = g_new0 (LeadNext, 1);
  next->path = g_strdup (path);
  next->key_source = key_source != NULL ? g_object_ref (key_source) : NULL;
  lead_window_lock_async (self, LEAD_LEAVE_ASKING, lead_window_left_cb, next);
}
