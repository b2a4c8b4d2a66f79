/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/store/lead-keyring.h"
#include "ui/dialogs/lead-passphrase-dialog.h"
#include "ui/dialogs/lead-recovery-reminder.h"
#include "ui/widgets/lead-remember.h"
#include "ui/widgets/lead-settings.h"
#include "lead-recover-dialog.h"
#include "lead-state.h"
#include "lead-unlock-view.h"
#include "lead-window-private.h"

/*
 * Getting to a journal without the passphrase: by the keyring, where that is
 * wanted, or by the recovery sheet. The keyring is asked beside the passphrase
 * field, which can be used all the while: whatever it answers, and if it never
 * does, nobody is kept waiting for it.
 */

static gboolean
lead_window_wants_keyring (void)
{
  g_autoptr(GSettings) settings = lead_settings_new ();

  return settings != NULL && g_settings_get_boolean (settings, "remember-key");
}

/* Once locked, a journal wants its passphrase: that is what locking is for. */
gboolean
lead_window_may_ask_keyring (LeadWindow *self)
{
  return !self->left && lead_window_wants_keyring ();
}

static void
lead_window_say_locked (LeadWindow   *self,
                        const GError *error)
{
  GtkWidget *view = adw_bin_get_child (self->state);
  g_autofree char *text = NULL;

  if (!LEAD_IS_UNLOCK_VIEW (view))
    return;

  text = g_strjoin (" ", error->message, _("Please type the passphrase."), NULL);
  lead_unlock_view_set_busy (LEAD_UNLOCK_VIEW (view), FALSE);
  lead_unlock_view_say (LEAD_UNLOCK_VIEW (view), text);
  lead_state_enter (LEAD_STATE (view));
}

static void
lead_window_keyring_cb (GObject      *object,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(LeadKey) key = NULL;
  g_autoptr(GError) error = NULL;

  key = lead_keyring_load_finish (result, &error);
  if (self->state == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (key == NULL)
    {
      lead_window_say_locked (self, error);
      return;
    }

  g_clear_object (&self->from_keyring);
  self->from_keyring = lead_key_source_new_key (key);
  lead_window_enter (self, self->from_keyring, LEAD_OPEN_DEFAULT);
}

void
lead_window_ask_keyring (LeadWindow *self)
{
  lead_window_show_locked (self, _("Asking the keyring for the key…"), FALSE);
  lead_keyring_load_async (self->path, self->opening, lead_window_keyring_cb,
                           g_object_ref (self));
}

static void
lead_window_recover_submitted_cb (LeadWindow    *self,
                                  LeadKeySource *key_source)
{
  g_set_object (&self->from_sheet, key_source);
  lead_window_enter (self, key_source, LEAD_OPEN_DEFAULT);
}

/* Has the code of the recovery sheet typed. */
void
lead_window_recover (LeadWindow *self)
{
  GtkWidget *dialog = lead_recover_dialog_new (GTK_WINDOW (self), NULL);

  g_signal_connect_object (dialog, "submitted", G_CALLBACK (lead_window_recover_submitted_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
lead_window_is_from (LeadWindow    *self,
                     LeadKeySource *source)
{
  return source != NULL && self->key_source == source;
}

/* Returns whether the journal didn't open because what stood in for the
 * passphrase has a wrong key. */
gboolean
lead_window_fail_stand_in (LeadWindow   *self,
                           const GError *error)
{
  gboolean from_keyring = lead_window_is_from (self, self->from_keyring);
  g_autoptr(GError) other = NULL;

  if (!g_error_matches (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY) ||
      (!from_keyring && !lead_window_is_from (self, self->from_sheet)))
    return FALSE;

  g_clear_object (&self->from_keyring);
  g_clear_object (&self->from_sheet);
  if (from_keyring)
    other = g_error_new_literal (LEAD_KEYRING_ERROR, LEAD_KEYRING_ERROR_BROKEN,
                                 _("The key that the keyring has doesn’t open this journal."));
  else
    other = g_error_new_literal (LEAD_ERROR, LEAD_ERROR_WRONG_KEY,
                                 _("This recovery sheet doesn’t open the journal: it is from "
                                   "before the passphrase was changed, or of another journal."));
  lead_window_say_locked (self, other);

  return TRUE;
}

static void
lead_window_remembered_cb (GObject      *object,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  g_autoptr(LeadDesk) desk = LEAD_DESK (user_data);
  g_autoptr(GError) error = NULL;

  if (!lead_remember_key_finish (LEAD_JOURNAL (object), result, &error) &&
      error->domain == LEAD_KEYRING_ERROR)
    lead_desk_say (desk, error->message);
}

/* Who came in by the sheet has no passphrase any more. */
static void
lead_window_ask_passphrase (LeadWindow *self,
                            LeadDesk   *desk)
{
  GtkWidget *dialog;

  if (lead_journal_get_read_only (lead_desk_get_journal (desk)))
    return;

  dialog = lead_passphrase_dialog_new (GTK_WINDOW (self), desk, TRUE);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Today offers to make a sheet, as long as there is none. */
static void
lead_window_remind (LeadDesk *desk)
{
  g_autoptr(LeadRecoveryReminder) reminder = lead_recovery_reminder_new (desk);

  g_list_store_append (lead_desk_get_cards (desk), reminder);
}

/* What was opened by typing is remembered, where that is wanted: also when the
 * keyring had lost the key, or has one of another time. */
void
lead_window_settle_key (LeadWindow *self,
                        LeadDesk   *desk)
{
  gboolean typed = !lead_window_is_from (self, self->from_keyring);

  if (lead_window_is_from (self, self->from_sheet))
    lead_window_ask_passphrase (self, desk);
  g_clear_object (&self->from_keyring);
  g_clear_object (&self->from_sheet);
  lead_window_remind (desk);
  if (typed && lead_window_wants_keyring ())
    lead_remember_key_async (lead_desk_get_journal (desk), NULL, lead_window_remembered_cb,
                             g_object_ref (desk));
}
