/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-attachment-rows.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-statement.h"

/* Columns of load-attachments.sql. */
enum
{
  COLUMN_SHA256,
  COLUMN_MEDIA_TYPE,
  COLUMN_NAME,
  COLUMN_SIZE,
};

static gboolean
find (LeadDatabase  *database,
      const char    *sha256,
      int64_t       *id,
      GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "find-attachment", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, sha256);
  step = lead_statement_step (row, error);
  *id = step == LEAD_STEP_ROW ? lead_statement_get_int (row, 0) : 0;
  return step != LEAD_STEP_FAILED;
}

static gboolean
set_missing_error (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("A picture of this entry isn’t in the journal."));
  return FALSE;
}

static gboolean
check_size (gsize    size,
            GError **error)
{
  if (size <= LEAD_ATTACHMENT_MAX_SIZE)
    return TRUE;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               _("This picture is larger than %d MB."), LEAD_ATTACHMENT_MAX_SIZE / 1024 / 1024);
  return FALSE;
}

/* What is there already only gets its time renewed: somebody is about to use
 * it. */
static gboolean
insert_head (LeadVault   *vault,
             const char  *sha256,
             gsize        size,
             GError     **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (vault->database,
                                                            "insert-attachment", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, sha256);
  lead_statement_put_int (statement, lead_surroundings_get_now (vault->surroundings));
  lead_statement_put_int (statement, (int64_t) size);
  return lead_statement_run (statement, error);
}

static gboolean
insert_content (LeadDatabase  *database,
                const char    *sha256,
                GBytes        *content,
                GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database,
                                                            "insert-attachment-content", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, sha256);
  lead_statement_put_bytes (statement, content);
  return lead_statement_run (statement, error);
}

/**
 * lead_attachment_rows_add:
 * @vault: an open file, in a transaction
 * @content: at most %LEAD_ATTACHMENT_MAX_SIZE bytes
 * @media_type: such as "image/png"
 * @name: (nullable): a name to show
 * @error: (out) (optional): %LEAD_ERROR_REFUSED when it is too large
 *
 * Stores @content, once however often it is added. It stays for a day without
 * an entry that shows it.
 *
 * Returns: (transfer full) (nullable): what to give an entry
 */
LeadAttachment *
lead_attachment_rows_add (LeadVault   *vault,
                          GBytes      *content,
                          const char  *media_type,
                          const char  *name,
                          GError     **error)
{
  g_autofree char *sha256 = NULL;

  if (!check_size (g_bytes_get_size (content), error))
    return NULL;
  sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  if (!insert_head (vault, sha256, g_bytes_get_size (content), error)
      || !insert_content (vault->database, sha256, content, error))
    return NULL;
  return lead_attachment_new (sha256, media_type, name, g_bytes_get_size (content));
}

/**
 * lead_attachment_rows_read:
 * @database: a connection
 * @sha256: hash of a content
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't here
 *
 * Returns: (transfer full) (nullable): the content
 */
GBytes *
lead_attachment_rows_read (LeadDatabase  *database,
                           const char    *sha256,
                           GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "read-attachment", error);
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, sha256);
  step = lead_statement_step (row, error);
  if (step == LEAD_STEP_ROW)
    return lead_statement_dup_bytes (row, 0);
  if (step == LEAD_STEP_DONE)
    set_missing_error (error);
  return NULL;
}

/**
 * lead_attachment_rows_load:
 * @database: a connection
 * @entry: whose pictures
 * @builder: gets them, in their order, without their content
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_attachment_rows_load (LeadDatabase      *database,
                           int64_t            entry,
                           LeadEntryBuilder  *builder,
                           GError           **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-attachments", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      g_autoptr (LeadAttachment) attachment
          = lead_attachment_new (lead_statement_get_text (row, COLUMN_SHA256),
                                 lead_statement_get_text (row, COLUMN_MEDIA_TYPE),
                                 lead_statement_get_text (row, COLUMN_NAME),
                                 (guint64) lead_statement_get_int (row, COLUMN_SIZE));

      lead_entry_builder_add_attachment (builder, attachment);
    }
  return step == LEAD_STEP_DONE;
}

static gboolean
insert_one (LeadDatabase          *database,
            int64_t                entry,
            guint                  position,
            const LeadAttachment  *attachment,
            GError               **error)
{
  g_autoptr (LeadStatement) statement = NULL;
  int64_t id;

  if (!find (database, attachment->sha256, &id, error))
    return FALSE;
  if (id == 0)
    return set_missing_error (error);
  statement = lead_statement_use (database, "insert-entry-attachment", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, entry);
  lead_statement_put_int (statement, position);
  lead_statement_put_int (statement, id);
  lead_statement_put_text (statement, attachment->media_type);
  lead_statement_put_text (statement, attachment->name);
  return lead_statement_run (statement, error);
}

/**
 * lead_attachment_rows_insert:
 * @database: a connection, in a transaction
 * @entry: an entry without pictures
 * @attachments: (element-type LeadAttachment): its pictures
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when a content isn't here
 *
 * Returns: whether it succeeded
 */
gboolean
lead_attachment_rows_insert (LeadDatabase  *database,
                             int64_t        entry,
                             GPtrArray     *attachments,
                             GError       **error)
{
  for (guint i = 0; i < attachments->len; i++)
    {
      if (!insert_one (database, entry, i, attachments->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_attachment_rows_replace:
 * @database: a connection, in a transaction
 * @entry: an entry
 * @attachments: (element-type LeadAttachment): its pictures from now on
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when a content isn't here
 *
 * Returns: whether it succeeded
 */
gboolean
lead_attachment_rows_replace (LeadDatabase  *database,
                              int64_t        entry,
                              GPtrArray     *attachments,
                              GError       **error)
{
  return lead_statement_run_int (database, "delete-entry-attachments", entry, error)
         && lead_attachment_rows_insert (database, entry, attachments, error);
}
