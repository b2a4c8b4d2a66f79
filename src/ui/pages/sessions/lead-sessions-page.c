/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sessions-page.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"
#include "lead-session-row.h"
#include "lead-session-trash.h"
#include "lead-session-view.h"
#include "ui/pages/lead-page.h"

struct _LeadSessionsPage
{
  AdwBin            parent_instance;

  /* owned */
  LeadDesk         *desk;
  LeadRecordDrafts *drafts;
  char             *wanted; /* (nullable): uuid of the session to open once it is known */

  /* template */
  GtkStack         *stack;
  GtkWidget        *list_view;
  LeadSessionView  *view;
  GtkWidget        *invitation;
  GtkWidget        *begin;
  GtkWidget        *open_group;
  GtkListBox       *open_list;
  GtkWidget        *held_group;
  GtkListBox       *held_list;
  GtkWidget        *trash_group;
  GtkListBox       *trash_list;
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSessionsPage,
                               lead_sessions_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static LeadSessionList *
get_sessions (LeadSessionsPage *self)
{
  return lead_desk_get_sessions (self->desk);
}

static gboolean
is_writable (LeadSessionsPage *self)
{
  return !lead_journal_get_read_only (lead_desk_get_journal (self->desk));
}

static gboolean
get_in_detail (LeadSessionsPage *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->view);
}

static void
set_in_detail (LeadSessionsPage *self,
               gboolean          in_detail)
{
  gtk_stack_set_visible_child (self->stack, in_detail ? GTK_WIDGET (self->view) : self->list_view);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sessions.back", in_detail);
}

static void
open_draft (LeadSessionsPage *self,
            LeadSessionDraft *draft)
{
  lead_session_view_open (self->view, draft, self->drafts);
  set_in_detail (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
open_session (LeadSessionsPage *self,
              LeadSession      *session)
{
  open_draft (self,
              lead_record_drafts_get (self->drafts, lead_session_get_uuid (session), session));
}

/* Whoever comes back mostly meets the same person. */
static LeadSession *
find_last_held (LeadSessionsPage *self)
{
  GListModel *sessions = G_LIST_MODEL (get_sessions (self));

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (LeadSession) session = g_list_model_get_item (sessions, i);

      if (lead_session_get_held (session) != LEAD_DAY_NONE)
        return g_steal_pointer (&session);
    }

  return NULL;
}

static void
on_begin (LeadSessionsPage *self)
{
  g_autoptr (LeadSession) last = find_last_held (self);
  g_autoptr (LeadSession) start = NULL;
  LeadSessionBuilder *builder = last != NULL ? lead_session_builder_new_after (last)
                                             : lead_session_builder_new ();

  start = lead_session_builder_end (builder);
  open_draft (self, lead_record_drafts_get (self->drafts, NULL, start));
}

/* The keyboard goes back to where the session was opened. */
static void
focus_row (LeadSessionsPage *self,
           const char       *uuid)
{
  GtkListBox *lists[] = { self->open_list, self->held_list };
  GtkListBoxRow *row;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (int at = 0; (row = gtk_list_box_get_row_at_index (lists[i], at)) != NULL; at++)
      {
        LeadSession *session = lead_session_row_get_session (LEAD_SESSION_ROW (row));

        if (g_strcmp0 (lead_session_get_uuid (session), uuid) == 0)
          {
            gtk_widget_grab_focus (GTK_WIDGET (row));
            return;
          }
      }
  gtk_widget_grab_focus (self->begin);
}

static const char *
get_shown (LeadSessionsPage *self)
{
  LeadSessionDraft *draft = lead_session_view_get_draft (self->view);

  return draft != NULL ? lead_record_draft_get_uuid (LEAD_RECORD_DRAFT (draft)) : NULL;
}

static void
leave (LeadSessionsPage *self)
{
  g_autofree char *uuid = g_strdup (get_shown (self));

  /* The keyboard first: a stack whose part it was in lets nobody in again otherwise. */
  set_in_detail (self, FALSE);
  focus_row (self, uuid);
  lead_session_view_close (self->view);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  leave (LEAD_SESSIONS_PAGE (widget));
}

static void
on_row (LeadSessionsPage *self,
        GtkListBoxRow    *row)
{
  open_session (self, lead_session_row_get_session (LEAD_SESSION_ROW (row)));
}

static void
clear (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
add_row (LeadSessionsPage *self,
         LeadSession      *session)
{
  gboolean held = lead_session_get_held (session) != LEAD_DAY_NONE;
  GtkWidget *row = lead_session_row_new (self->desk, session);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (held ? self->held_list : self->open_list, row);
  gtk_widget_set_visible (held ? self->held_group : self->open_group, TRUE);
}

static void
open_wanted (LeadSessionsPage *self)
{
  LeadSession *session = lead_session_list_find (get_sessions (self), self->wanted);

  if (session != NULL)
    open_session (self, session);
  g_clear_pointer (&self->wanted, g_free);
}

static void
show_sessions (LeadSessionsPage *self)
{
  GListModel *sessions = G_LIST_MODEL (get_sessions (self));
  guint n_sessions = g_list_model_get_n_items (sessions);

  if (!lead_record_list_get_loaded (LEAD_RECORD_LIST (sessions)))
    return;
  clear (self->open_list);
  clear (self->held_list);
  gtk_widget_set_visible (self->open_group, FALSE);
  gtk_widget_set_visible (self->held_group, FALSE);
  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (LeadSession) session = g_list_model_get_item (sessions, i);

      add_row (self, session);
    }
  gtk_widget_set_visible (self->invitation, n_sessions == 0);
  if (self->wanted != NULL)
    open_wanted (self);
}

static void
on_put_back (LeadSessionsPage *self,
             GtkWidget        *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, LEAD_TYPE_SESSION_ROW);

  gtk_widget_grab_focus (self->begin);
  lead_session_put_back (self->desk, lead_session_row_get_session (LEAD_SESSION_ROW (row)));
}

static void
add_trash_row (LeadSessionsPage *self,
               LeadSession      *session)
{
  GtkWidget *row = lead_session_row_new (self->desk, session);
  GtkWidget *button = gtk_button_new_with_label (_("Put back"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, is_writable (self));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_put_back), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (self->trash_list, row);
}

static void
on_trash_listed (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (LeadSessionsPage) self = user_data;
  g_autoptr (GPtrArray) sessions = NULL;

  sessions = lead_journal_list_sessions_finish (LEAD_JOURNAL (source), result, NULL);
  if (sessions == NULL || self->desk == NULL)
    return;
  clear (self->trash_list);
  for (guint i = 0; i < sessions->len; i++)
    add_trash_row (self, sessions->pdata[i]);
  gtk_widget_set_visible (self->trash_group, sessions->len > 0);
}

static void
load_trash (LeadSessionsPage *self)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();

  filter->trashed = TRUE;
  lead_journal_list_sessions_async (lead_desk_get_journal (self->desk), filter, NULL,
                                    on_trash_listed, g_object_ref (self));
}

static void
on_journal_changed (LeadSessionsPage *self,
                    guint             changes)
{
  if (changes & LEAD_CHANGE_SESSIONS)
    load_trash (self);
}

static void
on_discreet (LeadSessionsPage *self)
{
  show_sessions (self);
  load_trash (self);
}

static void
on_trash (LeadSessionsPage *self,
          LeadSession      *session)
{
  g_autoptr (LeadSession) kept = g_object_ref (session);

  leave (self);
  gtk_widget_grab_focus (self->begin);
  lead_session_move_to_trash (self->desk, kept);
}

static void
show_session (LeadSessionsPage *self,
              const char       *uuid)
{
  g_free (self->wanted);
  self->wanted = g_strdup (uuid);
  if (lead_record_list_get_loaded (LEAD_RECORD_LIST (get_sessions (self))))
    open_wanted (self);
}

static void
lead_sessions_page_set_desk (LeadPage *page,
                             LeadDesk *desk)
{
  LeadSessionsPage *self = LEAD_SESSIONS_PAGE (page);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->drafts = lead_record_drafts_new (LEAD_TYPE_SESSION_DRAFT, desk);
  gtk_widget_set_sensitive (self->begin, is_writable (self));
  g_signal_connect_object (get_sessions (self), "items-changed", G_CALLBACK (show_sessions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (on_discreet), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "show-session", G_CALLBACK (show_session), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed", G_CALLBACK (on_journal_changed),
                           self, G_CONNECT_SWAPPED);
  show_sessions (self);
  load_trash (self);
}

static gboolean
lead_sessions_page_go_back (LeadPage *page)
{
  if (!get_in_detail (LEAD_SESSIONS_PAGE (page)))
    return FALSE;
  leave (LEAD_SESSIONS_PAGE (page));

  return TRUE;
}

static GVariant *
lead_sessions_page_dup_place (LeadPage *page)
{
  const char *uuid = get_shown (LEAD_SESSIONS_PAGE (page));

  return uuid != NULL ? g_variant_ref_sink (g_variant_new_string (uuid)) : NULL;
}

static void
lead_sessions_page_show_place (LeadPage *page,
                               GVariant *place)
{
  if (g_variant_is_of_type (place, G_VARIANT_TYPE_STRING))
    show_session (LEAD_SESSIONS_PAGE (page), g_variant_get_string (place, NULL));
}

static void
lead_sessions_page_flush_async (LeadPage            *page,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  lead_record_drafts_flush_async (LEAD_SESSIONS_PAGE (page)->drafts, page, callback, user_data);
}

static gboolean
lead_sessions_page_flush_finish (LeadPage      *page,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_sessions_page_set_desk;
  iface->go_back = lead_sessions_page_go_back;
  iface->dup_place = lead_sessions_page_dup_place;
  iface->show_place = lead_sessions_page_show_place;
  iface->flush_async = lead_sessions_page_flush_async;
  iface->flush_finish = lead_sessions_page_flush_finish;
}

static void
lead_sessions_page_dispose (GObject *object)
{
  LeadSessionsPage *self = LEAD_SESSIONS_PAGE (object);

  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->drafts);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_sessions_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-sessions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, view);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, invitation);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, begin);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, open_group);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, open_list);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, held_group);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, held_list);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, trash_group);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionsPage, trash_list);
  gtk_widget_class_bind_template_callback (widget_class, on_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_row);
  gtk_widget_class_bind_template_callback (widget_class, on_trash);
  gtk_widget_class_bind_template_callback (widget_class, leave);
}

static void
lead_sessions_page_class_init (LeadSessionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_sessions_page_dispose;

  g_type_ensure (LEAD_TYPE_SESSION_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "sessions.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "sessions.back",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "sessions.back", NULL);
}

static void
lead_sessions_page_init (LeadSessionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_in_detail (self, FALSE);
}

/**
 * lead_sessions_page_new:
 *
 * Returns: (transfer floating): the page, without a journal yet
 */
GtkWidget *
lead_sessions_page_new (void)
{
  return g_object_new (LEAD_TYPE_SESSIONS_PAGE, NULL);
}
