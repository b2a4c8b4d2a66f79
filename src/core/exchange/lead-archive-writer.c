/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-notes.h"
#include "lead-archive-adaptation.h"
#include "lead-archive-challenge.h"
#include "lead-archive-kind.h"
#include "lead-archive-record.h"
#include "lead-archive-zip.h"
#include "lead-output.h"
#include "lead-selection.h"

typedef struct
{
  LeadJournal    *journal;      /* borrowed, as is all but the last */
  LeadArchiveZip *zip;
  GCancellable   *cancellable;
  GHashTable     *hashes;       /* char *: attachments of the entries written */
  GHashTable     *items;        /* char *: ids of the items that they carry */
  guint           n_entries;
} Job;

static gboolean
write_record (char     *taken,
              gpointer  user_data,
              GError  **error)
{
  Job *job = user_data;
  g_autofree char *line = taken;
  gsize length = strlen (line);

  if (length > LEAD_ARCHIVE_MAX_RECORD)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                           _("One of the entries is too long for an archive."));
      return FALSE;
    }
  /* The end of the string gives its place to the end of the line. */
  line[length] = '\n';
  return lead_archive_zip_write (job->zip, line, length + 1, error);
}

static void
note_items (Job       *job,
            LeadEntry *entry)
{
  GPtrArray *tags = lead_entry_get_tags (entry);

  for (guint i = 0; i < tags->len; i++)
    g_hash_table_add (job->items, g_strdup (lead_tag_get_item (tags->pdata[i])));
}

static gboolean
write_entry (LeadEntry  *entry,
             gpointer    user_data,
             GError    **error)
{
  GPtrArray *attachments = lead_entry_get_attachments (entry);
  Job *job = user_data;

  for (guint i = 0; i < attachments->len; i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];

      g_hash_table_add (job->hashes, g_strdup (attachment->sha256));
    }
  note_items (job, entry);
  job->n_entries++;
  return write_record (lead_archive_record_write_entry (entry), job, error);
}

static int
compare_revisions (gconstpointer a,
                   gconstpointer b)
{
  const LeadRevision *first = *(const LeadRevision * const *) a;
  const LeadRevision *second = *(const LeadRevision * const *) b;

  return (first->revision > second->revision) - (first->revision < second->revision);
}

static gboolean
write_history (LeadEntry  *entry,
               gpointer    user_data,
               GError    **error)
{
  const char *uuid = lead_entry_get_uuid (entry);
  g_autoptr (GPtrArray) history = NULL;
  Job *job = user_data;

  history = lead_journal_load_history_sync (job->journal, lead_entry_get_id (entry),
                                            job->cancellable, error);
  if (history == NULL)
    return FALSE;

  g_ptr_array_sort (history, compare_revisions);
  for (guint i = 0; i < history->len; i++)
    {
      if (!write_record (lead_archive_record_write_revision (uuid, i + 1, history->pdata[i]), job,
                         error))
        return FALSE;
    }
  return TRUE;
}

static int
compare_notes (gconstpointer a,
               gconstpointer b)
{
  const LeadNote *first = *(const LeadNote * const *) a;
  const LeadNote *second = *(const LeadNote * const *) b;

  return strcmp (first->uuid, second->uuid);
}

static gboolean
write_notes (LeadEntry  *entry,
             gpointer    user_data,
             GError    **error)
{
  Job *job = user_data;
  g_autoptr (GPtrArray) notes
    = lead_journal_list_notes_sync (job->journal, lead_entry_get_id (entry), job->cancellable,
                                    error);

  if (notes == NULL)
    return FALSE;
  g_ptr_array_sort (notes, compare_notes);
  for (guint i = 0; i < notes->len; i++)
    if (!write_record (lead_archive_record_write_note (lead_entry_get_uuid (entry),
                                                       notes->pdata[i]),
                       job, error))
      return FALSE;
  return TRUE;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, b);
}

static gboolean
write_attachments (Job     *job,
                   GError **error)
{
  g_autoptr (GList) hashes = NULL;

  hashes = g_list_sort (g_hash_table_get_keys (job->hashes), compare_names);
  for (GList *link = hashes; link != NULL; link = link->next)
    {
      g_autofree char *name = g_strdup_printf ("attachments/%s", (char *) link->data);
      g_autoptr (GBytes) content = NULL;
      gsize size;
      gconstpointer data;

      content = lead_journal_load_attachment_sync (job->journal, link->data, job->cancellable,
                                                   error);
      if (content == NULL)
        return FALSE;
      data = g_bytes_get_data (content, &size);
      if (!lead_archive_zip_begin (job->zip, name, size, error)
          || !lead_archive_zip_write (job->zip, data, size, error))
        return FALSE;
    }
  return TRUE;
}

/* The records of all kinds whose names stand between two others. */
static gboolean
write_kinds (Job         *job,
             const char  *after,
             const char  *before,
             GError     **error)
{
  for (const LeadArchiveKind * const *kind = lead_archive_kind_get_all (); *kind != NULL; kind++)
    {
      if (strcmp ((*kind)->kind, after) > 0 && strcmp ((*kind)->kind, before) < 0
          && !(*kind)->write (job->journal, write_record, job, job->cancellable, error))
        return FALSE;
    }
  return TRUE;
}

/* What is of the journal and not of an entry goes only where all of it goes. */
static gboolean
write_journal (Job     *job,
               GError **error)
{
  const char *uuid = lead_journal_get_uuid (job->journal);

  return write_kinds (job, "entry", "journal", error)
         && write_record (lead_archive_record_write_journal (uuid), job, error)
         && write_kinds (job, "journal", "note", error);
}

/* With a part of the journal goes the challenge that the part is of, no other:
 * what it says of partners and people was not asked for. */
static gboolean
write_before_entries (Job               *job,
                      const LeadFilter  *filter,
                      GError           **error)
{
  if (lead_filter_is_all (filter))
    return write_kinds (job, "", "entry", error);

  return filter->challenge == NULL
         || lead_archive_challenge_write_one (job->journal, filter->challenge, write_record, job,
                                              job->cancellable, error);
}

static gboolean
write_records (Job              *job,
               const LeadFilter *filter,
               LeadProgressFunc  progress,
               gpointer          progress_data,
               GError          **error)
{
  gboolean whole = lead_filter_is_all (filter);
  g_autoptr (LeadSelection) selection = NULL;

  selection = lead_selection_new (job->journal, filter, whole, job->cancellable, error);
  if (selection == NULL)
    return FALSE;

  return lead_archive_zip_begin (job->zip, "journal.jsonl", -1, error)
         && write_record (lead_archive_record_write_format (), job, error)
         && write_before_entries (job, filter, error)
         && lead_selection_foreach (selection, write_entry, job, progress, progress_data,
                                    job->cancellable, error)
         && (whole ? write_journal (job, error)
                   : lead_archive_item_write_some (job->journal, job->items, write_record, job,
                                                   job->cancellable, error))
         && lead_selection_foreach (selection, write_notes, job, NULL, NULL, job->cancellable,
                                    error)
         && (!whole || write_kinds (job, "note", "revision", error))
         && lead_selection_foreach (selection, write_history, job, NULL, NULL,
                                    job->cancellable, error)
         && (!whole || write_kinds (job, "revision", "\x7f", error))
         && write_attachments (job, error);
}

static gboolean
write_archive (LeadJournal       *journal,
               const char        *path,
               const LeadFilter  *filter,
               guint             *n_entries,
               LeadProgressFunc   progress,
               gpointer           progress_data,
               GCancellable      *cancellable,
               GError           **error)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (LeadOutput) output = lead_output_new_file (path, error);
  g_autoptr (LeadArchiveZip) zip = NULL;
  Job job = { journal, NULL, cancellable, hashes, items, 0 };

  if (output == NULL)
    return FALSE;

  zip = lead_archive_zip_new (lead_output_get_fd (output), path);
  job.zip = zip;
  if (!write_records (&job, filter, progress, progress_data, error)
      || !lead_archive_zip_finish (zip, error)
      || !lead_output_finish (output, error))
    return FALSE;
  if (n_entries != NULL)
    *n_entries = job.n_entries;
  return TRUE;
}

const LeadWriter lead_writer_archive = {
  .id = "archive",
  .title = N_("SysLead archive"),
  .suffix = ".syslead-archive.zip",
  .write = write_archive,
};
