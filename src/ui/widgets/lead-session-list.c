/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-list.h"

#include "core/store/lead-journal-sessions.h"

struct _LeadSessionList
{
  LeadRecordList parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadSessionList, lead_session_list, LEAD_TYPE_RECORD_LIST)

static void
load (LeadJournal         *journal,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();

  lead_journal_list_sessions_async (journal, filter, NULL, callback, user_data);
}

static const char *
get_uuid (gpointer session)
{
  return lead_session_get_uuid (session);
}

static void
lead_session_list_class_init (LeadSessionListClass *klass)
{
  LeadRecordListClass *list_class = LEAD_RECORD_LIST_CLASS (klass);

  list_class->record_type = LEAD_TYPE_SESSION;
  list_class->at_once = LEAD_CHANGE_SESSIONS;
  list_class->load = load;
  list_class->load_finish = lead_journal_list_sessions_finish;
  list_class->get_uuid = get_uuid;
}

static void
lead_session_list_init (LeadSessionList *self)
{
}

/**
 * lead_session_list_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): its sessions, on their way
 */
LeadSessionList *
lead_session_list_new (LeadJournal *journal)
{
  return lead_record_list_new (LEAD_TYPE_SESSION_LIST, journal);
}

/**
 * lead_session_list_find:
 * @self: a list
 * @uuid: (nullable): what names a session for good
 *
 * Returns: (transfer none) (nullable): that session, when it is there and not
 *   in the trash
 */
LeadSession *
lead_session_list_find (LeadSessionList *self,
                        const char      *uuid)
{
  return lead_record_list_find (LEAD_RECORD_LIST (self), uuid);
}
