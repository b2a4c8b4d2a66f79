/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-markdown-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-notes.h"
#include "lead-markdown-text.h"
#include "lead-output.h"
#include "lead-selection.h"

typedef struct
{
  LeadJournal  *journal;      /* borrowed, as is all but the count */
  LeadOutput   *output;
  GCancellable *cancellable;
  GHashTable   *names;        /* char *: paths taken, as a file system that
                                 ignores case would compare them */
  guint         n_entries;
} Job;

static gboolean
take_name (Job        *job,
           const char *path)
{
  return g_hash_table_add (job->names, g_utf8_casefold (path, -1));
}

static char *
choose_path (Job        *job,
             const char *folder,
             LeadEntry  *entry)
{
  g_autofree char *name = lead_markdown_text_file_name (entry);
  char *path = g_strdup_printf ("%s/%s.md", folder, name);

  for (guint number = 2; !take_name (job, path); number++)
    {
      g_free (path);
      path = g_strdup_printf ("%s/%s (%u).md", folder, name, number);
    }
  return path;
}

static gboolean
write_attachment (Job                   *job,
                  const char            *folder,
                  const LeadAttachment  *attachment,
                  GError               **error)
{
  g_autofree char *file = lead_markdown_text_attachment (attachment);
  g_autofree char *path = g_strdup_printf ("%s/%s", folder, file);
  g_autoptr (GBytes) content = NULL;
  gsize size;
  gconstpointer data;

  if (!take_name (job, path))
    return TRUE;

  content = lead_journal_load_attachment_sync (job->journal, attachment->sha256,
                                               job->cancellable, error);
  if (content == NULL)
    return FALSE;
  data = g_bytes_get_data (content, &size);
  return lead_output_add_file (job->output, path, data, size, error);
}

static char *
dup_year (LeadEntry *entry)
{
  int year;

  lead_day_split (lead_entry_get_moment (entry)->day, &year, NULL, NULL);
  return g_strdup_printf ("%04d", year);
}

static gboolean
write_entry (LeadEntry  *entry,
             gpointer    user_data,
             GError    **error)
{
  GPtrArray *attachments = lead_entry_get_attachments (entry);
  Job *job = user_data;
  g_autofree char *folder = dup_year (entry);
  g_autofree char *path = choose_path (job, folder, entry);
  g_autoptr (GPtrArray) notes
    = lead_journal_list_notes_sync (job->journal, lead_entry_get_id (entry), job->cancellable,
                                    error);
  g_autofree char *text = notes != NULL ? lead_markdown_text_new (entry, notes) : NULL;

  if (text == NULL || !lead_output_add_file (job->output, path, text, strlen (text), error))
    return FALSE;
  for (guint i = 0; i < attachments->len; i++)
    {
      if (!write_attachment (job, folder, attachments->pdata[i], error))
        return FALSE;
    }
  job->n_entries++;
  return TRUE;
}

static gboolean
write_markdown (LeadJournal       *journal,
                const char        *path,
                const LeadFilter  *filter,
                guint             *n_entries,
                LeadProgressFunc   progress,
                gpointer           progress_data,
                GCancellable      *cancellable,
                GError           **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (LeadOutput) output = lead_output_new_folder (path, error);
  g_autoptr (LeadSelection) selection = NULL;
  Job job = { journal, output, cancellable, names, 0 };

  if (output == NULL)
    return FALSE;

  selection = lead_selection_new (journal, filter, FALSE, cancellable, error);
  if (selection == NULL
      || !lead_selection_foreach (selection, write_entry, &job, progress, progress_data,
                                  cancellable, error)
      || !lead_output_finish (output, error))
    return FALSE;
  if (n_entries != NULL)
    *n_entries = job.n_entries;
  return TRUE;
}

const LeadWriter lead_writer_markdown = {
  .id = "markdown",
  .title = N_("Markdown files"),
  .suffix = NULL,
  .write = write_markdown,
};
