/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-found-sessions.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"

struct _LeadFoundSessions
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  GCancellable *looking;
  char         *words; /* (nullable): what is looked for */
  char         *only;  /* (nullable): uuid of the session, where it is in one alone */

  GtkWidget    *button;
};

G_DEFINE_FINAL_TYPE (LeadFoundSessions, lead_found_sessions, ADW_TYPE_BIN)

static void
on_clicked (LeadFoundSessions *self)
{
  if (self->only != NULL)
    lead_desk_show_session (self->desk, self->only);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.find-sessions", "s", self->words);
}

static void
show_found (LeadFoundSessions *self,
            GPtrArray         *sessions)
{
  g_autofree char *label
    = g_strdup_printf (ngettext ("Also in %u session", "Also in %u sessions", sessions->len),
                       sessions->len);

  g_clear_pointer (&self->only, g_free);
  if (sessions->len == 1)
    self->only = g_strdup (lead_session_get_uuid (sessions->pdata[0]));
  gtk_button_set_label (GTK_BUTTON (self->button), label);
  gtk_widget_set_visible (GTK_WIDGET (self), sessions->len > 0);
}

/* What was left for other words is cancelled, so that only the last answer comes. */
static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadFoundSessions) self = user_data;
  g_autoptr (GPtrArray) sessions = NULL;

  sessions = lead_journal_list_sessions_finish (LEAD_JOURNAL (source), result, NULL);
  if (sessions != NULL && self->words != NULL)
    show_found (self, sessions);
}

static void
look (LeadFoundSessions *self)
{
  g_autoptr (LeadSessionFilter) filter = NULL;

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  if (self->words == NULL || self->desk == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }
  self->looking = g_cancellable_new ();
  filter = lead_session_filter_new ();
  filter->text = g_strdup (self->words);
  lead_journal_list_sessions_async (lead_desk_get_journal (self->desk), filter, self->looking,
                                    on_listed, g_object_ref (self));
}

static void
lead_found_sessions_dispose (GObject *object)
{
  LeadFoundSessions *self = LEAD_FOUND_SESSIONS (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->only, g_free);

  G_OBJECT_CLASS (lead_found_sessions_parent_class)->dispose (object);
}

static void
lead_found_sessions_class_init (LeadFoundSessionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_found_sessions_dispose;
}

static void
lead_found_sessions_init (LeadFoundSessions *self)
{
  self->button = gtk_button_new_with_label ("");
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->button, "flat");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (on_clicked), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->button);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_found_sessions_set_desk:
 * @self: where sessions are told of
 * @desk: the desk
 *
 * Called once.
 */
void
lead_found_sessions_set_desk (LeadFoundSessions *self,
                              LeadDesk          *desk)
{
  g_return_if_fail (LEAD_IS_FOUND_SESSIONS (self) && self->desk == NULL);
  g_return_if_fail (LEAD_IS_DESK (desk));

  self->desk = g_object_ref (desk);
  g_signal_connect_object (lead_desk_get_sessions (desk), "items-changed", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_found_sessions_look:
 * @self: where sessions are told of
 * @words: (nullable): what is looked for, %NULL for nothing
 */
void
lead_found_sessions_look (LeadFoundSessions *self,
                          const char        *words)
{
  g_return_if_fail (LEAD_IS_FOUND_SESSIONS (self));

  if (g_strcmp0 (self->words, words) == 0)
    return;
  g_free (self->words);
  self->words = g_strdup (words);
  look (self);
}
