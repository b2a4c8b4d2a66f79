/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-keyring.h"
#include "ui/widgets/lead-remember.h"
#include "ui/widgets/lead-settings.h"
#include "lead-privacy-group.h"
#include "lead-readers-dialog.h"

struct _LeadPrivacyGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  GSettings           *settings;
  LeadDesk            *desk;

  /* Of the template. */
  AdwComboRow         *lock_after;
  GtkSwitch           *lock_on_suspend;
  GtkSwitch           *lock_with_screen;
  AdwActionRow        *remember_row;
  GtkSwitch           *remember;
};

G_DEFINE_FINAL_TYPE (LeadPrivacyGroup, lead_privacy_group, ADW_TYPE_PREFERENCES_GROUP)

static void
lead_privacy_group_explain (LeadPrivacyGroup *self,
                            const GError     *error)
{
  g_autofree char *text = NULL;

  if (error != NULL)
    text = g_strjoin (" ", error->message, _("Your passphrase goes on opening the journal."), NULL);
  else
    text = g_strdup (_("SysLead starts without asking while you are logged in. After locking, the "
                       "passphrase is asked for all the same."));
  adw_action_row_set_subtitle (self->remember_row, text);
}

static void
lead_privacy_group_remembered_cb (GObject      *object,
                                  GAsyncResult *result,
                                  gpointer      user_data)
{
  g_autoptr(LeadPrivacyGroup) self = LEAD_PRIVACY_GROUP (user_data);
  g_autoptr(GError) error = NULL;

  if (lead_remember_key_finish (LEAD_JOURNAL (object), result, &error))
    return;

  g_settings_set_boolean (self->settings, "remember-key", FALSE);
  if (self->remember == NULL)
    return;
  gtk_switch_set_active (self->remember, FALSE);
  lead_privacy_group_explain (self, error);
}

static void
lead_privacy_group_forgotten_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  g_autoptr(LeadPrivacyGroup) self = LEAD_PRIVACY_GROUP (user_data);
  g_autoptr(GError) error = NULL;

  if (!lead_keyring_forget_finish (result, &error) && self->remember != NULL)
    lead_privacy_group_explain (self, error);
}

/* Without an open journal there is no key yet: it is kept after the next
 * unlocking. */
static void
lead_privacy_group_remember_cb (LeadPrivacyGroup *self)
{
  gboolean remember = gtk_switch_get_active (self->remember);

  if (self->settings == NULL ||
      remember == g_settings_get_boolean (self->settings, "remember-key"))
    return;

  g_settings_set_boolean (self->settings, "remember-key", remember);
  lead_privacy_group_explain (self, NULL);
  if (!remember)
    lead_keyring_forget_async (NULL, lead_privacy_group_forgotten_cb, g_object_ref (self));
  else if (self->desk != NULL)
    lead_remember_key_async (lead_desk_get_journal (self->desk), NULL,
                             lead_privacy_group_remembered_cb, g_object_ref (self));
}

static void
lead_privacy_group_readers_cb (LeadPrivacyGroup *self)
{
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_window_present (GTK_WINDOW (lead_readers_dialog_new (GTK_WINDOW (window))));
}

static void
lead_privacy_group_finalize (GObject *object)
{
  LeadPrivacyGroup *self = LEAD_PRIVACY_GROUP (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_privacy_group_parent_class)->finalize (object);
}

static void
lead_privacy_group_class_init (LeadPrivacyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = lead_privacy_group_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-privacy-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, lock_after);
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, lock_on_suspend);
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, lock_with_screen);
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, remember_row);
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, remember);
  gtk_widget_class_bind_template_callback (widget_class, lead_privacy_group_remember_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_privacy_group_readers_cb);
}

static void
lead_privacy_group_init (LeadPrivacyGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_privacy_group_explain (self, NULL);

  self->settings = lead_settings_new ();
  if (self->settings == NULL)
    return;

  lead_settings_bind_choice (self->settings, "lock-after", GTK_WIDGET (self->lock_after));
  g_settings_bind (self->settings, "lock-on-suspend", self->lock_on_suspend, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "lock-with-screen", self->lock_with_screen, "active",
                   G_SETTINGS_BIND_DEFAULT);
  gtk_switch_set_active (self->remember, g_settings_get_boolean (self->settings, "remember-key"));
}

/**
 * lead_privacy_group_set_desk:
 * @desk: the desk of the open journal, whose key can be kept at once
 */
void
lead_privacy_group_set_desk (LeadPrivacyGroup *self,
                             LeadDesk         *desk)
{
  g_return_if_fail (LEAD_IS_PRIVACY_GROUP (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
}
