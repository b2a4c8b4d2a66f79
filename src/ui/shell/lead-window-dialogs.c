/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What comes up beside the window. */

#include "config.h"

#include "ui/dialogs/lead-export-dialog.h"
#include "ui/dialogs/lead-import-dialog.h"
#include "ui/dialogs/lead-preferences-window.h"
#include "ui/dialogs/lead-print-dialog.h"
#include "ui/dialogs/lead-questions-dialog.h"
#include "ui/library/lead-library-window.h"
#include "ui/pages/journal/lead-trash-dialog.h"
#include "ui/pages/reviews/lead-reviews-window.h"
#include "lead-about-dialog.h"
#include "lead-shortcuts-dialog.h"
#include "lead-window-private.h"

typedef GtkWidget *(*Make) (GtkWindow *parent,
                            LeadDesk  *desk);

/* All that is needed for these is the open journal. */
static const struct
{
  const char *action;
  Make        make;
} dialogs[] = {
  { "win.import", lead_import_dialog_new },
  { "win.library", lead_library_window_new },
  { "win.questions", lead_questions_dialog_new },
  { "win.self-reviews", lead_reviews_window_new },
  { "win.trash", lead_trash_dialog_new },
};

static GtkWidget *
present (LeadWindow *self,
         Make        make)
{
  LeadWorkspace *workspace = lead_window_get_workspace (self);
  GtkWidget *dialog;

  g_assert (workspace != NULL);

  dialog = make (GTK_WINDOW (self), lead_workspace_get_desk (workspace));
  gtk_window_present (GTK_WINDOW (dialog));

  return dialog;
}

static void
lead_window_dialog_action (GtkWidget  *widget,
                           const char *action,
                           GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    if (g_str_equal (dialogs[i].action, action))
      present (LEAD_WINDOW (widget), dialogs[i].make);
}

/**
 * lead_window_import:
 *
 * Asks what is to be brought in. A journal is open.
 */
void
lead_window_import (LeadWindow *self)
{
  present (self, lead_import_dialog_new);
}

/* Files come as byte strings: a name needs not be UTF-8. */
static void
lead_window_import_files_action (GtkWidget  *widget,
                                 const char *action,
                                 GVariant   *parameter)
{
  LeadWorkspace *workspace = lead_window_get_workspace (LEAD_WINDOW (widget));
  g_autofree const char **paths = g_variant_get_bytestring_array (parameter, NULL);
  GtkWidget *dialog;

  if (workspace == NULL || paths[0] == NULL)
    return;
  dialog = lead_import_dialog_new (GTK_WINDOW (widget), lead_workspace_get_desk (workspace));
  gtk_window_present (GTK_WINDOW (dialog));
  lead_import_dialog_look (LEAD_IMPORT_DIALOG (dialog), paths);
}

static void
lead_window_export_action (GtkWidget  *widget,
                           const char *action,
                           GVariant   *parameter)
{
  LeadWorkspace *workspace = lead_window_get_workspace (LEAD_WINDOW (widget));
  g_autoptr(LeadFilter) filter = lead_workspace_dup_filter (workspace);

  gtk_window_present (GTK_WINDOW (lead_export_dialog_new (GTK_WINDOW (widget),
                                                          lead_workspace_get_desk (workspace),
                                                          filter)));
}

/* What is on the screen is printed, so what was typed last is written first. */
static void
lead_window_flushed_to_print_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  LeadWorkspace *workspace = lead_window_get_workspace (self);
  g_autoptr(LeadFilter) filter = NULL;

  if (!lead_workspace_flush_finish (LEAD_WORKSPACE (object), result, NULL)
      || workspace != LEAD_WORKSPACE (object))
    return;
  filter = lead_workspace_dup_filter (workspace);
  gtk_window_present (GTK_WINDOW (lead_print_dialog_new (GTK_WINDOW (self),
                                                         lead_workspace_get_desk (workspace),
                                                         filter,
                                                         lead_workspace_get_entry (workspace))));
}

static void
lead_window_print_action (GtkWidget  *widget,
                          const char *action,
                          GVariant   *parameter)
{
  lead_workspace_flush_async (lead_window_get_workspace (LEAD_WINDOW (widget)),
                              lead_window_flushed_to_print_cb, g_object_ref (widget));
}

/* Nothing has to be chosen: the question is. */
static void
lead_window_print_answers_action (GtkWidget  *widget,
                                  const char *action,
                                  GVariant   *parameter)
{
  LeadWorkspace *workspace = lead_window_get_workspace (LEAD_WINDOW (widget));
  GtkWidget *dialog = NULL;

  if (workspace == NULL)
    return;
  dialog = lead_print_dialog_new_answers (GTK_WINDOW (widget), lead_workspace_get_desk (workspace),
                                          g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (dialog));
  lead_print_dialog_run (LEAD_PRINT_DIALOG (dialog), NULL);
}

/* What a tag's "What is this?" asks for. */
static void
lead_window_library_item_action (GtkWidget  *widget,
                                 const char *action,
                                 GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);

  if (lead_window_get_workspace (self) != NULL)
    lead_library_window_show_item (LEAD_LIBRARY_WINDOW (present (self, lead_library_window_new)),
                                   g_variant_get_string (parameter, NULL));
}

static void
lead_window_preferences_action (GtkWidget  *widget,
                                const char *action,
                                GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);
  LeadWorkspace *workspace = lead_window_get_workspace (self);
  LeadDesk *desk = NULL;

  /* A sample has no passphrase to change and no backups to look at. */
  if (workspace != NULL && self->sample == NULL)
    desk = lead_workspace_get_desk (workspace);
  gtk_window_present (GTK_WINDOW (lead_preferences_window_new (GTK_WINDOW (widget), desk)));
}

static void
lead_window_shortcuts_action (GtkWidget  *widget,
                              const char *action,
                              GVariant   *parameter)
{
  gtk_window_present (GTK_WINDOW (lead_shortcuts_dialog_new (GTK_WINDOW (widget))));
}

static void
lead_window_about_action (GtkWidget  *widget,
                          const char *action,
                          GVariant   *parameter)
{
  gtk_window_present (GTK_WINDOW (lead_about_dialog_new (GTK_WINDOW (widget))));
}

/**
 * lead_window_install_dialogs:
 * @widget_class: of the window
 *
 * Installs the actions that open them.
 */
void
lead_window_install_dialogs (GtkWidgetClass *widget_class)
{
  const struct
  {
    const char                  *name;
    const char                  *parameter;
    GtkWidgetActionActivateFunc  activate;
  } actions[] = {
    { "win.import-files", "aay", lead_window_import_files_action },
    { "win.export", NULL, lead_window_export_action },
    { "win.print", NULL, lead_window_print_action },
    { "win.print-answers", "s", lead_window_print_answers_action },
    { "win.library-item", "s", lead_window_library_item_action },
    { "win.preferences", NULL, lead_window_preferences_action },
    { "win.shortcuts", NULL, lead_window_shortcuts_action },
    { "win.about", NULL, lead_window_about_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    gtk_widget_class_install_action (widget_class, dialogs[i].action, NULL,
                                     lead_window_dialog_action);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}
