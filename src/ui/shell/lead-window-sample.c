/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sample-view.h"
#include "lead-window-private.h"

/*
 * The sample journal in the place of one's own. The path stays that of one's
 * own all the while, so that leaving is nothing but looking there again.
 */

static void
lead_window_opened_sample_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(LeadSample) sample = NULL;
  g_autoptr(GError) error = NULL;

  sample = lead_sample_open_finish (result, &error);
  self->entering = FALSE;
  g_set_object (&self->sample, sample);
  if (self->look_due || self->state == NULL)
    lead_window_turn (self, sample != NULL ? lead_sample_get_journal (sample) : NULL);
  else if (sample != NULL)
    lead_window_work (self, lead_sample_get_journal (sample));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      self->sample_wanted = FALSE;
      lead_window_show_trouble (self, error);
    }
}

/* One's own journal is locked by now. */
void
lead_window_enter_sample (LeadWindow *self)
{
  g_assert (LEAD_IS_WINDOW (self));
  g_assert (lead_window_get_workspace (self) == NULL);

  if (self->entering)
    return;

  lead_window_show (self, lead_sample_view_new (FALSE));
  self->entering = TRUE;
  lead_sample_open_async (self->surroundings, self->opening, lead_window_opened_sample_cb,
                          g_object_ref (self));
}

/* The journal in it has been closed: nothing of it stays. A few files in
 * memory go, which takes no time worth a thread. */
void
lead_window_drop_sample (LeadWindow *self)
{
  self->sample_wanted = self->sample_wanted && self->sample == NULL;
  g_clear_object (&self->sample);
}

static void
lead_window_left_own_cb (GObject      *object,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  LeadWindow *self = LEAD_WINDOW (object);

  if (!lead_window_lock_finish (self, result, NULL) || self->state == NULL)
    return;

  self->sample_wanted = TRUE;
  lead_window_look (self);
}

/**
 * lead_window_open_sample:
 *
 * Shows the sample journal, locking first what was open before.
 */
void
lead_window_open_sample (LeadWindow *self)
{
  g_return_if_fail (LEAD_IS_WINDOW (self));

  if (self->sample == NULL && !self->sample_wanted)
    lead_window_lock_async (self, LEAD_LEAVE_ASKING, lead_window_left_own_cb, NULL);
}

static void
lead_window_left_sample_cb (GObject      *object,
                            GAsyncResult *result,
                            gpointer      user_data)
{
  LeadWindow *self = LEAD_WINDOW (object);
  gboolean create = GPOINTER_TO_INT (user_data);

  if (!lead_window_lock_finish (self, result, NULL) || self->state == NULL || !create)
    return;

  lead_window_renew_opening (self);
  lead_window_create (self, self->path);
}

/* From the sample to one's own journal, which may have to be made; from a
 * sample that is still on its way back to where one was. */
void
lead_window_leave_sample (LeadWindow *self)
{
  gboolean open = lead_window_get_workspace (self) != NULL;
  gboolean create = self->place == NULL || !self->place->exists;

  self->sample_wanted = FALSE;
  if (open)
    lead_window_lock_async (self, LEAD_LEAVE_ASKING, lead_window_left_sample_cb,
                            GINT_TO_POINTER (create));
  else
    lead_window_look (self);
}
