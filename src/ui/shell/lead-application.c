/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#include "core/exchange/lead-sample.h"
#include "core/store/lead-journal.h"
#include "ui/compat/lead-button-names.h"
#include "ui/compat/lead-menu-names.h"
#include "ui/widgets/lead-background.h"
#include "ui/widgets/lead-settings.h"
#include "lead-application.h"
#include "lead-reminder-watch.h"
#include "lead-shortcut-list.h"
#include "lead-window.h"

#define STATUS_USAGE 2

struct _LeadApplication
{
  AdwApplication    parent_instance;

  /* Owned. */
  LeadSurroundings *surroundings;
  GSettings        *settings;
  LeadReminderWatch *reminders;

  guint             terminate_id;
  guint             logout_cookie;
  gboolean          may_stay; /* the desktop lets it, when the window is closed */
  gboolean          stays;
};

static const GOptionEntry options[] = {
  { "new-entry", 'n', 0, G_OPTION_ARG_NONE, NULL, N_("Begin a new entry"), NULL },
  { "background", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Stay without a window, for reminders"), NULL },
  { "sample", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Look at a sample journal"), NULL },
  { "version", 'v', 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_("[FILE]") },
  { NULL }
};

G_DEFINE_FINAL_TYPE (LeadApplication, lead_application, ADW_TYPE_APPLICATION)

static LeadWindow *
lead_application_get_window (LeadApplication *self)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item != NULL;
       item = item->next)
    {
      if (LEAD_IS_WINDOW (item->data))
        return LEAD_WINDOW (item->data);
    }

  return NULL;
}

static void
lead_application_left_cb (GObject      *object,
                          GAsyncResult *result,
                          gpointer      user_data)
{
  g_autoptr(LeadApplication) self = LEAD_APPLICATION (user_data);

  if (lead_window_lock_finish (LEAD_WINDOW (object), result, NULL))
    g_application_quit (G_APPLICATION (self));
}

/* Quits when everything is written and the journal is closed. */
static void
lead_application_leave (LeadApplication *self,
                        LeadLeave        leave)
{
  LeadWindow *window = lead_application_get_window (self);

  if (window != NULL)
    lead_window_lock_async (window, leave, lead_application_left_cb, g_object_ref (self));
  else
    g_application_quit (G_APPLICATION (self));
}

static void
lead_application_quit_action (GSimpleAction *action,
                              GVariant      *parameter,
                              gpointer       user_data)
{
  lead_application_leave (LEAD_APPLICATION (user_data), LEAD_LEAVE_ASKING);
}

static gboolean
lead_application_terminate_cb (gpointer user_data)
{
  lead_application_leave (LEAD_APPLICATION (user_data), LEAD_LEAVE_AT_ONCE);

  return G_SOURCE_CONTINUE;
}

static void
lead_application_logged_out_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  g_autoptr(LeadApplication) self = LEAD_APPLICATION (user_data);

  lead_window_lock_finish (LEAD_WINDOW (object), result, NULL);
  if (self->logout_cookie != 0)
    gtk_application_uninhibit (GTK_APPLICATION (self), self->logout_cookie);
  self->logout_cookie = 0;
}

/* The session is about to end: it waits until the journal is closed. */
static void
lead_application_query_end_cb (LeadApplication *self)
{
  LeadWindow *window = lead_application_get_window (self);

  if (window == NULL || lead_window_get_workspace (window) == NULL || self->logout_cookie != 0)
    return;

  self->logout_cookie = gtk_application_inhibit (GTK_APPLICATION (self), GTK_WINDOW (window),
                                                 GTK_APPLICATION_INHIBIT_LOGOUT,
                                                 _("The journal is being saved"));
  lead_window_lock_async (window, LEAD_LEAVE_AT_ONCE, lead_application_logged_out_cb,
                          g_object_ref (self));
}

/* Locked or not, it gives nothing away. While somebody else looks on, it waits. */
static gboolean
lead_application_remind_cb (LeadApplication *self)
{
  LeadWindow *window = lead_application_get_window (self);
  LeadWorkspace *workspace = window != NULL ? lead_window_get_workspace (window) : NULL;
  g_autoptr(GNotification) notification = NULL;

  if (workspace != NULL && lead_workspace_is_confined (workspace))
    return FALSE;
  if (workspace != NULL && gtk_window_is_active (GTK_WINDOW (window)))
    {
      lead_desk_say (lead_workspace_get_desk (workspace), _("A moment to write?"));
      return TRUE;
    }

  notification = g_notification_new (_("A moment to write?"));
  g_notification_set_default_action (notification, "app.show");
  g_application_send_notification (G_APPLICATION (self), "reminder", notification);

  return TRUE;
}

/* Without a window, and so with nothing readable, where that is allowed. */
static void
lead_application_settle_staying (LeadApplication *self)
{
  gboolean stay = self->may_stay && self->reminders != NULL
                  && lead_reminder_watch_is_on (self->reminders);

  if (stay == self->stays)
    return;
  self->stays = stay;
  if (stay)
    g_application_hold (G_APPLICATION (self));
  else
    g_application_release (G_APPLICATION (self));
}

static void
lead_application_found_cb (GObject      *object,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  g_autoptr(LeadApplication) self = LEAD_APPLICATION (user_data);

  self->may_stay = lead_background_find_finish (result);
  lead_application_settle_staying (self);
  g_application_release (G_APPLICATION (self));
}

/* Stays until it is known whether it may. */
static void
lead_application_stay (LeadApplication *self)
{
  g_application_hold (G_APPLICATION (self));
  lead_background_find_async (NULL, lead_application_found_cb, g_object_ref (self));
}

static void
lead_application_wanted_cb (LeadApplication *self)
{
  if (lead_reminder_watch_is_on (self->reminders) && !self->may_stay)
    lead_application_stay (self);
  else
    lead_application_settle_staying (self);
}

static void
lead_application_watch_reminders (LeadApplication *self)
{
  g_autofree char *path = lead_journal_dup_default_path ();

  self->reminders = lead_reminder_watch_new (self->surroundings, self->settings, path);
  g_signal_connect_object (self->reminders, "remind", G_CALLBACK (lead_application_remind_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::reminders",
                           G_CALLBACK (lead_application_wanted_cb), self, G_CONNECT_SWAPPED);
}

static void
lead_application_journal_cb (LeadApplication *self,
                             LeadJournal     *journal)
{
  if (self->reminders != NULL)
    lead_reminder_watch_set_journal (self->reminders, journal);
}

static void
lead_application_show_action (GSimpleAction *action,
                              GVariant      *parameter,
                              gpointer       user_data)
{
  g_application_activate (G_APPLICATION (user_data));
}

static LeadWindow *
lead_application_ensure_window (LeadApplication *self,
                                const char      *path)
{
  LeadWindow *window = lead_application_get_window (self);
  g_autofree char *usual = NULL;

  if (window != NULL && path == NULL)
    return window;

  if (window == NULL)
    {
      window = lead_window_new (GTK_APPLICATION (self), self->surroundings);
      g_signal_connect_object (window, "journal-changed",
                               G_CALLBACK (lead_application_journal_cb), self,
                               G_CONNECT_SWAPPED);
    }
  if (path == NULL)
    path = usual = lead_journal_dup_default_path ();
  lead_window_open (window, path, NULL);

  return window;
}

static void
lead_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (lead_application_ensure_window (LEAD_APPLICATION (application),
                                                                  NULL)));
}

static int
lead_application_command_line (GApplication            *application,
                               GApplicationCommandLine *command_line)
{
  LeadApplication *self = LEAD_APPLICATION (application);
  GVariantDict *dict = g_application_command_line_get_options_dict (command_line);
  g_autofree const char **names = NULL;
  g_autoptr(GFile) file = NULL;
  LeadWindow *window;

  if (g_variant_dict_lookup (dict, G_OPTION_REMAINING, "^a&ay", &names) && names[1] != NULL)
    {
      g_application_command_line_printerr (command_line, "%s\n",
                                           _("Only one journal can be open at a time."));
      return STATUS_USAGE;
    }

  if (g_variant_dict_contains (dict, "background"))
    {
      lead_application_stay (self);
      return EXIT_SUCCESS;
    }
  if (self->reminders != NULL && lead_reminder_watch_is_on (self->reminders) && !self->may_stay)
    lead_application_stay (self);

  if (names != NULL)
    file = g_application_command_line_create_file_for_arg (command_line, names[0]);
  window = lead_application_ensure_window (self, file != NULL ? g_file_peek_path (file) : NULL);
  if (g_variant_dict_contains (dict, "sample"))
    lead_window_open_sample (window);
  else if (g_variant_dict_contains (dict, "new-entry"))
    lead_window_write (window);
  gtk_window_present (GTK_WINDOW (window));

  return EXIT_SUCCESS;
}

static int
lead_application_handle_local_options (GApplication *application,
                                       GVariantDict *dict)
{
  if (!g_variant_dict_contains (dict, "version"))
    return -1;

  g_print ("SysLead %s\n", LEAD_VERSION);

  return EXIT_SUCCESS;
}

static void
lead_application_startup (GApplication *application)
{
  LeadApplication *self = LEAD_APPLICATION (application);
  const GActionEntry actions[] = {
    { .name = "quit", .activate = lead_application_quit_action },
    { .name = "show", .activate = lead_application_show_action },
  };

  G_APPLICATION_CLASS (lead_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  self->settings = lead_settings_new ();
  if (self->settings != NULL)
    {
      g_autoptr(GAction) hide = g_settings_create_action (self->settings, "hide-excerpts");

      lead_settings_follow_style (self->settings);
      lead_application_watch_reminders (self);
      g_action_map_add_action (G_ACTION_MAP (application), hide);
    }

  lead_shortcut_list_install (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (LEAD_APP_ID);
  lead_button_names_watch ();
  lead_menu_names_watch ();
  lead_sample_sweep ();
}

static void
lead_application_dispose (GObject *object)
{
  LeadApplication *self = LEAD_APPLICATION (object);

  g_clear_handle_id (&self->terminate_id, g_source_remove);
  g_clear_object (&self->reminders);
  g_clear_object (&self->settings);
  g_clear_object (&self->surroundings);

  G_OBJECT_CLASS (lead_application_parent_class)->dispose (object);
}

static void
lead_application_class_init (LeadApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_application_dispose;

  application_class->startup = lead_application_startup;
  application_class->activate = lead_application_activate;
  application_class->command_line = lead_application_command_line;
  application_class->handle_local_options = lead_application_handle_local_options;
}

static void
lead_application_init (LeadApplication *self)
{
  self->surroundings = lead_surroundings_new_system ();
  self->terminate_id = g_unix_signal_add (SIGTERM, lead_application_terminate_cb, self);
  g_signal_connect (self, "query-end", G_CALLBACK (lead_application_query_end_cb), NULL);

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_summary (G_APPLICATION (self),
                                            _("A private journal for systems leaders."));
}

/**
 * lead_application_new:
 *
 * Returns: (transfer full): the application, not yet running
 */
LeadApplication *
lead_application_new (void)
{
  return g_object_new (LEAD_TYPE_APPLICATION,
                       "application-id", LEAD_APP_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE,
                       "register-session", TRUE,
                       "resource-base-path", "/org/example/SysLead",
                       NULL);
}
