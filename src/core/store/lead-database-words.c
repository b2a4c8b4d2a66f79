/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* lead_words (text): how many words a text has, 0 for NULL. In statements of
 * ours only, never in a file's schema. */

#include "config.h"

#include "core/model/lead-words.h"
#include "lead-database-private.h"

static void
count_words (sqlite3_context  *context,
             int               n_values,
             sqlite3_value   **values)
{
  const unsigned char *text = sqlite3_value_text (values[0]);

  /* What a damaged page holds need not be UTF-8. */
  if (text != NULL && g_utf8_validate ((const char *) text, -1, NULL))
    sqlite3_result_int64 (context, lead_count_words ((const char *) text));
  else
    sqlite3_result_int64 (context, 0);
}

/**
 * lead_database_add_words:
 * @self: a connection that has just been opened
 * @error: (out) (optional): what went wrong
 *
 * Lets statements count words.
 *
 * Returns: whether they can
 */
gboolean
lead_database_add_words (LeadDatabase  *self,
                         GError       **error)
{
  int rc = sqlite3_create_function_v2 (self->handle, "lead_words", 1,
                                       SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                       NULL, count_words, NULL, NULL, NULL);

  return rc == SQLITE_OK || lead_database_set_error (self, rc, error);
}
