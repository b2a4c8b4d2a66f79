/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

#include "lead-key.h"
#include "lead-watch.h"

G_BEGIN_DECLS

/**
 * LeadDatabase:
 *
 * One encrypted file and its one connection, with the statements prepared on
 * it. Belongs to one thread at a time.
 */
typedef struct _LeadDatabase LeadDatabase;

/* "x'", 64 digits of key, 32 of salt, "'" and the end. */
#define LEAD_DATABASE_KEY_TEXT_SIZE (2 + 2 * (LEAD_KEY_SIZE + LEAD_SALT_SIZE) + 2)

/**
 * LeadDatabaseFlags:
 * @LEAD_DATABASE_READ_ONLY: never write to the file
 * @LEAD_DATABASE_IMMUTABLE: on write-protected media without a log beside the
 *   file: don't look for one, don't lock
 */
typedef enum
{
  LEAD_DATABASE_DEFAULT   = 0,
  LEAD_DATABASE_READ_ONLY = 1 << 0,
  LEAD_DATABASE_IMMUTABLE = 1 << 1,
} LeadDatabaseFlags;

LeadDatabase *lead_database_open          (const char         *path,
                                           const LeadKey      *key,
                                           const char         *vfs,
                                           LeadDatabaseFlags   flags,
                                           GError            **error);
void          lead_database_free          (LeadDatabase       *self);
sqlite3      *lead_database_get_handle    (LeadDatabase       *self);
gboolean      lead_database_get_read_only (LeadDatabase       *self);
gboolean      lead_database_execute       (LeadDatabase       *self,
                                           const char         *sql,
                                           GError            **error);
char         *lead_database_ask           (LeadDatabase       *self,
                                           const char         *sql,
                                           GError            **error);
gboolean      lead_database_ask_int       (LeadDatabase       *self,
                                           const char         *sql,
                                           int64_t            *value,
                                           GError            **error);
void          lead_database_forget_statements (LeadDatabase   *self);
gboolean      lead_database_begin         (LeadDatabase       *self,
                                           GError            **error);
gboolean      lead_database_commit        (LeadDatabase       *self,
                                           GError            **error);
void          lead_database_rollback      (LeadDatabase       *self);
gboolean      lead_database_checkpoint    (LeadDatabase       *self,
                                           gboolean            truncate,
                                           GError            **error);
gsize         lead_database_get_log_size  (LeadDatabase       *self);
gboolean      lead_database_is_encrypted  (LeadDatabase       *self,
                                           const LeadKey      *key);
void          lead_database_set_watch     (LeadDatabase       *self,
                                           LeadWatch          *watch);
void          lead_database_follow        (LeadDatabase       *self);
int           lead_database_count_read    (LeadDatabase       *self);
void          lead_database_write_key_text (const LeadKey      *key,
                                            char               *text);
gboolean      lead_database_set_error     (LeadDatabase       *self,
                                           int                 rc,
                                           GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadDatabase, lead_database_free)

G_END_DECLS
