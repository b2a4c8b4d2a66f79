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
#include "lead-post-rows.h"
#include "lead-statement.h"

typedef struct
{
  GType     (*get_type) (void);
  gboolean  (*take)     (LeadVault     *vault,
                         int64_t        import,
                         GObject       *record,
                         GError       **error);
  const char *show;
  const char *remove;
} Kind;

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
take_challenge (LeadVault  *vault,
                int64_t     import,
                GObject    *record,
                GError    **error)
{
  LeadChallenge *challenge = LEAD_CHALLENGE (record);
  const char *uuid = lead_challenge_get_uuid (challenge);
  g_autoptr (LeadChallenge) namesake = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *settled = NULL;
  int64_t id;

  if (!lead_challenge_rows_find (vault->database, uuid, &id, error))
    return FALSE;
  if (id != 0)
    namesake = lead_challenge_rows_load (vault->database, id, &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (namesake != NULL && lead_challenge_equal (namesake, challenge))
    return TRUE;
  settled = settle_uuid (vault, uuid, id != 0);

  return lead_challenge_rows_insert (vault, challenge, settled, import, &id, error);
}

static gboolean
take_post (LeadVault  *vault,
           int64_t     import,
           GObject    *record,
           GError    **error)
{
  LeadPost *post = LEAD_POST (record);
  const char *uuid = lead_post_get_uuid (post);
  g_autoptr (LeadPost) namesake = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *settled = NULL;
  int64_t id;

  if (!lead_post_rows_find (vault->database, uuid, &id, error))
    return FALSE;
  if (id != 0)
    namesake = lead_post_rows_load (vault->database, id, &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (namesake != NULL && lead_post_equal (namesake, post))
    return TRUE;
  settled = settle_uuid (vault, uuid, id != 0);

  return lead_post_rows_insert (vault->database, post, settled, import, &id, error);
}

static const Kind kinds[] = {
  { lead_challenge_get_type, take_challenge, "import-show-challenges", "import-remove-challenges" },
  { lead_post_get_type, take_post, "import-show-posts", "import-remove-posts" },
};

/**
 * lead_record_intake_take:
 * @vault: an open file, in a transaction
 * @import: an import that has begun
 * @record: a challenge or a post
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
        return kinds[i].take (vault, import, record, error);
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
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_CHALLENGES | LEAD_CHANGE_POSTS);

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
