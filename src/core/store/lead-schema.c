/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The versions of the schema. Each step is a file in sql/migrations/ that
 * never changes once released; the schema is explained in sql/SCHEMA.md. A
 * step and the number of its version are one transaction. */

#include "config.h"

#include "lead-schema.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-meta.h"

#define MIGRATIONS_PREFIX "/lead/store/sql/migrations/"

/* The n-th takes version n - 1 to n. */
static const char * const migrations[] = {
  "001-journal.sql",
  "002-search.sql",
  "003-prompts.sql",
  "004-challenges.sql",
  "005-own-items.sql",
  "006-reviews.sql",
  "007-experiments.sql",
  "008-words.sql",
  "009-sessions.sql",
  "010-session-chart-item.sql",
  "011-chronicle.sql",
};

G_STATIC_ASSERT (G_N_ELEMENTS (migrations) == LEAD_SCHEMA_VERSION);

static gboolean
run_migration (LeadDatabase  *database,
               int            version,
               GError       **error)
{
  g_autofree char *path = g_strconcat (MIGRATIONS_PREFIX, migrations[version - 1], NULL);
  g_autofree char *stamp = g_strdup_printf ("PRAGMA user_version = %d", version);
  g_autoptr (GBytes) sql = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (sql != NULL);
  /* A resource's data ends with a NUL that its size doesn't count. */
  return lead_database_execute (database, g_bytes_get_data (sql, NULL), error)
         && lead_database_execute (database, stamp, error);
}

static gboolean
run_migration_whole (LeadDatabase  *database,
                     int            version,
                     GError       **error)
{
  if (!lead_database_begin (database, error))
    return FALSE;
  if (run_migration (database, version, error)
      && lead_meta_set_int (database, "min_reader", MIN (version, LEAD_SCHEMA_MIN_READER), error))
    return lead_database_commit (database, error);
  lead_database_rollback (database);
  return FALSE;
}

static gboolean
set_newer_error (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NEWER,
                       _("This journal was made by a newer version of the app."));
  return FALSE;
}

/**
 * lead_schema_inspect:
 * @database: an open file
 * @state: (out): how it relates to this program
 * @error: (out) (optional): %LEAD_ERROR_NOT_A_JOURNAL, %LEAD_ERROR_NEWER
 *
 * Looks whose file this is, and how old.
 *
 * Returns: whether it can be read at all
 */
gboolean
lead_schema_inspect (LeadDatabase     *database,
                     LeadSchemaState  *state,
                     GError          **error)
{
  int64_t application, version, min_reader;

  if (!lead_database_ask_int (database, "PRAGMA application_id", &application, error)
      || !lead_database_ask_int (database, "PRAGMA user_version", &version, error))
    return FALSE;
  if (application != LEAD_SCHEMA_APPLICATION_ID || version < 1)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_A_JOURNAL,
                           _("The file opens, but it isn’t a journal of this app."));
      return FALSE;
    }
  if (!lead_meta_get_int (database, "min_reader", &min_reader, error))
    return FALSE;
  if (version > LEAD_SCHEMA_VERSION && min_reader > LEAD_SCHEMA_VERSION)
    return set_newer_error (error);
  *state = version > LEAD_SCHEMA_VERSION   ? LEAD_SCHEMA_READABLE
           : version < LEAD_SCHEMA_VERSION ? LEAD_SCHEMA_OLDER
                                           : LEAD_SCHEMA_CURRENT;
  return TRUE;
}

/**
 * lead_schema_migrate:
 * @database: an open file that may be written
 * @version: to which version, at most %LEAD_SCHEMA_VERSION
 * @error: (out) (optional): what went wrong; the file stays at the last
 *   version that it reached whole
 *
 * Takes the schema to @version, step by step.
 *
 * Returns: whether it got there
 */
gboolean
lead_schema_migrate (LeadDatabase  *database,
                     int            version,
                     GError       **error)
{
  int64_t reached;

  g_return_val_if_fail (version <= LEAD_SCHEMA_VERSION, FALSE);

  if (!lead_database_ask_int (database, "PRAGMA user_version", &reached, error))
    return FALSE;
  while (reached < version)
    {
      if (!run_migration_whole (database, (int) ++reached, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_schema_create:
 * @database: an empty file
 * @version: to which version, %LEAD_SCHEMA_VERSION but in tests
 * @uuid: what names the journal for good
 * @now_ms: the time, UTC
 * @error: (out) (optional): what went wrong
 *
 * Lays a new journal into @database.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_schema_create (LeadDatabase  *database,
                    int            version,
                    const char    *uuid,
                    int64_t        now_ms,
                    GError       **error)
{
  g_autofree char *stamp
    = g_strdup_printf ("PRAGMA application_id = %d", LEAD_SCHEMA_APPLICATION_ID);

  return lead_database_execute (database, stamp, error)
         && lead_schema_migrate (database, version, error)
         && lead_meta_set_text (database, "uuid", uuid, error)
         && lead_meta_set_int (database, "created_ms", now_ms, error);
}
