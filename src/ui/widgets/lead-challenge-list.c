/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-list.h"

#include "core/store/lead-journal-challenges.h"

struct _LeadChallengeList
{
  LeadRecordList parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadChallengeList, lead_challenge_list, LEAD_TYPE_RECORD_LIST)

static void
load (LeadJournal         *journal,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  lead_journal_list_challenges_async (journal, FALSE, NULL, callback, user_data);
}

static const char *
get_uuid (gpointer challenge)
{
  return lead_challenge_get_uuid (challenge);
}

static void
lead_challenge_list_class_init (LeadChallengeListClass *klass)
{
  LeadRecordListClass *list_class = LEAD_RECORD_LIST_CLASS (klass);

  list_class->record_type = LEAD_TYPE_CHALLENGE;
  list_class->at_once = LEAD_CHANGE_CHALLENGES;
  list_class->soon = LEAD_CHANGE_ENTRIES;
  list_class->load = load;
  list_class->load_finish = lead_journal_list_challenges_finish;
  list_class->get_uuid = get_uuid;
}

static void
lead_challenge_list_init (LeadChallengeList *self)
{
}

/**
 * lead_challenge_list_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): its challenges, on their way
 */
LeadChallengeList *
lead_challenge_list_new (LeadJournal *journal)
{
  return lead_record_list_new (LEAD_TYPE_CHALLENGE_LIST, journal);
}

/**
 * lead_challenge_list_get_loaded:
 * @self: a list
 *
 * Returns: whether the journal has answered yet
 */
gboolean
lead_challenge_list_get_loaded (LeadChallengeList *self)
{
  return lead_record_list_get_loaded (LEAD_RECORD_LIST (self));
}

/**
 * lead_challenge_list_find:
 * @self: a list
 * @uuid: (nullable): what names a challenge for good
 *
 * Returns: (transfer none) (nullable): that challenge, when it is there and not
 *   in the trash
 */
LeadChallenge *
lead_challenge_list_find (LeadChallengeList *self,
                          const char        *uuid)
{
  return lead_record_list_find (LEAD_RECORD_LIST (self), uuid);
}
