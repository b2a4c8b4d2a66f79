/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sessions-page.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"
#include "lead-session-finder.h"
#include "lead-session-row.h"
#include "lead-session-view.h"

struct _LeadSessionsPage
{
  LeadRecordPage     parent_instance;

  LeadSessionFinder *finder; /* template */
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSessionsPage,
                               lead_sessions_page,
                               LEAD_TYPE_RECORD_PAGE,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

typedef enum
{
  TO_COME,
  HELD,
} Section;

static const char *const sections[] = {
  [TO_COME] = "open_group",
  [HELD] = "held_group",
  NULL,
};

static int64_t
get_id (gpointer session)
{
  return lead_session_get_id (session);
}

static guint
get_section (LeadDesk *desk,
             gpointer  session)
{
  return lead_session_get_held (session) != LEAD_DAY_NONE ? HELD : TO_COME;
}

static GtkWidget *
make_row (LeadDesk *desk,
          gpointer  session)
{
  return lead_session_row_new (desk, session);
}

static gpointer
get_record (GtkListBoxRow *row)
{
  return lead_session_row_get_session (LEAD_SESSION_ROW (row));
}

static void
list_trash (LeadJournal         *journal,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();

  filter->trashed = TRUE;
  lead_journal_list_sessions_async (journal, filter, NULL, callback, user_data);
}

static const LeadRecordKind kind = {
  .changes = LEAD_CHANGE_SESSIONS,
  .trashed = N_("Session moved to the trash; what you wrote stays"),
  .get_id = get_id,
  .get_section = get_section,
  .make_row = make_row,
  .get_record = get_record,
  .trash = lead_journal_trash_session_async,
  .trash_finish = lead_journal_trash_session_finish,
  .list_trash = list_trash,
  .list_trash_finish = lead_journal_list_sessions_finish,
};

/* Whoever comes back mostly meets the same person. */
static LeadSession *
find_last_held (LeadSessionsPage *self)
{
  GListModel *sessions = G_LIST_MODEL (lead_record_page_get_records (LEAD_RECORD_PAGE (self)));

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
  lead_record_page_open (LEAD_RECORD_PAGE (self), start);
}

/* A page without sessions has nothing to look through. */
static void
show_finder (LeadSessionsPage *self)
{
  GListModel *sessions = G_LIST_MODEL (lead_record_page_get_records (LEAD_RECORD_PAGE (self)));

  gtk_widget_set_visible (GTK_WIDGET (self->finder), g_list_model_get_n_items (sessions) > 0);
}

static void
lead_sessions_page_desk_set (LeadRecordPage *page,
                             LeadDesk       *desk)
{
  LeadSessionsPage *self = LEAD_SESSIONS_PAGE (page);

  lead_session_finder_set_desk (self->finder, desk);
  g_signal_connect_object (lead_record_page_get_records (page), "items-changed",
                           G_CALLBACK (show_finder), self, G_CONNECT_SWAPPED);
  show_finder (self);
  g_signal_connect_object (desk, "show-session", G_CALLBACK (lead_record_page_show), page,
                           G_CONNECT_SWAPPED);
}

static gboolean
lead_sessions_page_focus (LeadRecordPage *page,
                          const char     *uuid)
{
  return lead_session_finder_focus (LEAD_SESSIONS_PAGE (page)->finder, uuid);
}

static gboolean
lead_sessions_page_find (LeadPage *page)
{
  lead_page_go_back (page);

  return lead_session_finder_find (LEAD_SESSIONS_PAGE (page)->finder, NULL);
}

/* The rest is the record page's. */
static void
page_iface_init (LeadPageInterface *iface)
{
  iface->find = lead_sessions_page_find;
}

static void
lead_sessions_page_open (GtkWidget        *view,
                         gpointer          draft,
                         LeadRecordDrafts *drafts)
{
  lead_session_view_open (LEAD_SESSION_VIEW (view), draft, drafts);
}

static gpointer
lead_sessions_page_get_draft (GtkWidget *view)
{
  return lead_session_view_get_draft (LEAD_SESSION_VIEW (view));
}

static void
lead_sessions_page_close (GtkWidget *view)
{
  lead_session_view_close (LEAD_SESSION_VIEW (view));
}

static void
lead_sessions_page_class_init (LeadSessionsPageClass *klass)
{
  LeadRecordPageClass *page_class = LEAD_RECORD_PAGE_CLASS (klass);

  page_class->kind = &kind;
  page_class->draft_type = LEAD_TYPE_SESSION_DRAFT;
  page_class->sections = sections;
  page_class->desk_set = lead_sessions_page_desk_set;
  page_class->focus = lead_sessions_page_focus;
  page_class->open = lead_sessions_page_open;
  page_class->get_draft = lead_sessions_page_get_draft;
  page_class->close = lead_sessions_page_close;

  g_type_ensure (LEAD_TYPE_SESSION_FINDER);
  g_type_ensure (LEAD_TYPE_SESSION_VIEW);
  lead_record_page_class_set_template (page_class,
                                       "/org/example/SysLead/ui/lead-sessions-page.ui");
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), LeadSessionsPage, finder);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), on_begin);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), lead_record_page_open);
}

static void
lead_sessions_page_init (LeadSessionsPage *self)
{
  lead_record_page_init_template (LEAD_RECORD_PAGE (self));
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

/**
 * lead_sessions_page_find_words:
 * @self: a page with a desk
 * @words: what to look for
 *
 * Shows the sessions that have the words.
 */
void
lead_sessions_page_find_words (LeadSessionsPage *self,
                               const char       *words)
{
  g_return_if_fail (LEAD_IS_SESSIONS_PAGE (self));
  g_return_if_fail (words != NULL);

  lead_page_go_back (LEAD_PAGE (self));
  lead_session_finder_find (self->finder, words);
}
