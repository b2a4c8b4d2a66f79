/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an import brings apart from entries. The same rules as for entries:
 * invisible until the import ends, what is here stays as it is, and where a
 * uuid is taken by something else, both are kept. A new kind of record is one
 * more line in the table below.
 */

#include "config.h"

#include "lead-record-intake.h"

#include "lead-challenge-rows.h"
#include "lead-experiment-rows.h"
#include "lead-pack-rows.h"
#include "lead-post-rows.h"
#include "lead-record-table.h"
#include "lead-session-rows.h"
#include "lead-statement.h"

typedef struct
{
  GType                 (*get_type) (void);
  LeadRecordGetUuidFunc   get_uuid;
  gboolean              (*find)     (LeadDatabase  *database,
                                     const char    *uuid,
                                     int64_t       *id,
                                     GError       **error);
  LeadRecordLoadFunc      load;
  LeadRecordEqualFunc     equal;
  LeadRecordInsertFunc    insert;
  const char             *show;
  const char             *remove;
} Kind;

static gboolean
insert_post (LeadVault   *vault,
             gpointer     record,
             const char  *uuid,
             int64_t      import,
             int64_t     *id,
             GError     **error)
{
  return lead_post_rows_insert (vault->database, record, uuid, import, id, error);
}

static const Kind kinds[] = {
  { lead_challenge_get_type, (LeadRecordGetUuidFunc) lead_challenge_get_uuid,
    lead_challenge_rows_find, (LeadRecordLoadFunc) lead_challenge_rows_load,
    (LeadRecordEqualFunc) lead_challenge_equal, (LeadRecordInsertFunc) lead_challenge_rows_insert,
    "import-show-challenges", "import-remove-challenges" },
  { lead_experiment_get_type, (LeadRecordGetUuidFunc) lead_experiment_get_uuid,
    lead_experiment_rows_find, (LeadRecordLoadFunc) lead_experiment_rows_load,
    (LeadRecordEqualFunc) lead_experiment_equal, (LeadRecordInsertFunc) lead_experiment_rows_insert,
    "import-show-experiments", "import-remove-experiments" },
  { lead_post_get_type, (LeadRecordGetUuidFunc) lead_post_get_uuid, lead_post_rows_find,
    (LeadRecordLoadFunc) lead_post_rows_load, (LeadRecordEqualFunc) lead_post_equal, insert_post,
    "import-show-posts", "import-remove-posts" },
  { lead_session_get_type, (LeadRecordGetUuidFunc) lead_session_get_uuid, lead_session_rows_find,
    (LeadRecordLoadFunc) lead_session_rows_load_whole, (LeadRecordEqualFunc) lead_session_equal,
    (LeadRecordInsertFunc) lead_session_rows_insert, "import-show-sessions",
    "import-remove-sessions" },
  { lead_pack_record_get_type, (LeadRecordGetUuidFunc) lead_pack_record_get_uuid,
    lead_pack_rows_find, (LeadRecordLoadFunc) lead_pack_rows_load,
    (LeadRecordEqualFunc) lead_pack_record_equal, (LeadRecordInsertFunc) lead_pack_rows_insert,
    "import-show-packs", "import-remove-packs" },
  { lead_pack_answer_get_type, (LeadRecordGetUuidFunc) lead_pack_answer_get_uuid,
    lead_pack_rows_find_reply, (LeadRecordLoadFunc) lead_pack_rows_load_reply,
    (LeadRecordEqualFunc) lead_pack_answer_equal,
    (LeadRecordInsertFunc) lead_pack_rows_insert_reply, "import-show-pack-replies",
    "import-remove-pack-replies" },
};

/* Returns: (transfer full): @uuid, or a new one where it is taken or no good */
static char *
settle_uuid (LeadVault  *vault,
             const char *uuid,
             gboolean    taken)
{
  if (!taken && uuid != NULL && g_uuid_string_is_valid (uuid))
    return g_strdup (uuid);

  return lead_surroundings_new_uuid (vault->surroundings);
}

static gboolean
take (LeadVault   *vault,
      const Kind  *kind,
      int64_t      import,
      GObject     *record,
      GError     **error)
{
  const char *uuid = kind->get_uuid (record);
  g_autoptr (GObject) namesake = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *settled = NULL;
  int64_t id;

  if (!kind->find (vault->database, uuid, &id, error))
    return FALSE;
  if (id != 0)
    namesake = kind->load (vault->database, id, &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (namesake != NULL && kind->equal (namesake, record))
    return TRUE;
  settled = settle_uuid (vault, uuid, id != 0);

  return kind->insert (vault, record, settled, import, &id, error);
}

/**
 * lead_record_intake_take:
 * @vault: an open file, in a transaction
 * @import: an import that has begun
 * @record: a challenge, an experiment, a post, a session, a pack or a reply to one
 * @error: (out) (optional): what went wrong
 *
 * Puts it in, unless it is here already.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_record_intake_take (LeadVault  *vault,
                         int64_t     import,
                         GObject    *record,
                         GError    **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (G_OBJECT_TYPE (record) == kinds[i].get_type ())
        return take (vault, &kinds[i], import, record, error);
    }
  g_assert_not_reached ();
}

/**
 * lead_record_intake_show:
 * @vault: an open file, in a transaction
 * @import: an import whose records everybody sees from here on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_record_intake_show (LeadVault  *vault,
                         int64_t     import,
                         GError    **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!lead_statement_run_int (vault->database, kinds[i].show, import, error))
        return FALSE;
    }
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_CHALLENGES | LEAD_CHANGE_EXPERIMENTS
                                            | LEAD_CHANGE_POSTS | LEAD_CHANGE_SESSIONS
                                            | LEAD_CHANGE_PACKS);

  return TRUE;
}

/**
 * lead_record_intake_remove:
 * @database: a connection, in a transaction
 * @import: an import that isn't finished
 * @error: (out) (optional): what went wrong
 *
 * Takes away what it has brought apart from entries.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_record_intake_remove (LeadDatabase  *database,
                           int64_t        import,
                           GError       **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!lead_statement_run_int (database, kinds[i].remove, import, error))
        return FALSE;
    }
  return TRUE;
}
