/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Journals that are one JSON document with a list of entries: Day One, jrnl. */

#include "config.h"
#include "lead-json-list.h"

#include <glib/gi18n-lib.h>

#include "lead-json-object.h"

#define PROGRESS_STEP 64

/**
 * lead_json_list_open:
 * @source: where it is
 * @member: which member
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): the checked document, whose list is
 *   that of its `entries`
 */
LeadJsonScan *
lead_json_list_open (LeadSource    *source,
                     guint          member,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr(GBytes) document = NULL;

  document = lead_source_load (source, member, LEAD_SOURCE_MAX_MEMBER, cancellable, error);
  return document != NULL ? lead_json_scan_new (document, "entries", error) : NULL;
}

/**
 * lead_json_list_peek:
 * @scan: a checked document
 * @node: (out): keeps the result alive
 *
 * Returns: (transfer none) (nullable): its first entry that is a record
 */
JsonObject *
lead_json_list_peek (LeadJsonScan  *scan,
                     JsonNode     **node)
{
  guint n = MIN (lead_json_scan_get_n_elements (scan), 8);

  *node = NULL;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(JsonNode) element = lead_json_scan_load_element (scan, i, NULL, NULL);
      JsonObject *record = lead_json_node_get_record (element);

      if (record == NULL)
        continue;
      *node = g_steal_pointer (&element);
      return record;
    }
  return NULL;
}

static void
pass_on (LeadIntake *intake,
         const char *name,
         GPtrArray  *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *warning = g_strdup_printf ("%s: %s", name,
                                                  (char *) g_ptr_array_index (notes, i));

      lead_intake_warn (intake, warning);
    }
}

/**
 * lead_json_list_each:
 * @scan: a checked document
 * @name: how to name it to the user
 * @intake: (nullable): told of progress and of what isn't a record
 * @visit: called for each entry
 * @user_data: handed to @visit
 * @error: return location for what @visit sets
 *
 * Goes through the entries, one in memory at a time.
 *
 * Returns: whether @visit always wanted to go on
 */
gboolean
lead_json_list_each (LeadJsonScan   *scan,
                     const char     *name,
                     LeadIntake     *intake,
                     LeadListVisit   visit,
                     gpointer        user_data,
                     GError        **error)
{
  guint n = lead_json_scan_get_n_elements (scan);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
      g_autoptr(GError) local = NULL;
      g_autoptr(JsonNode) node = lead_json_scan_load_element (scan, i, notes, &local);
      JsonObject *record = lead_json_node_get_record (node);
      /* TRANSLATORS: where an entry is: file, its number, the line it starts on */
      g_autofree char *where = g_strdup_printf (_("%s, entry %u (line %u)"), name, i + 1,
                                                lead_json_scan_get_line (scan, i));

      if (record != NULL && !visit (record, where, user_data, error))
        return FALSE;
      if (intake == NULL)
        continue;
      if (record == NULL)
        lead_intake_skip (intake, where,
                          local != NULL ? local->message : _("It is not an entry."));
      pass_on (intake, name, notes);
      if (i % PROGRESS_STEP == 0)
        lead_intake_progress (intake, (double) i / n);
    }
  return TRUE;
}
