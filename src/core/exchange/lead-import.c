/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A run of the import: opens what it was given, finds the format of each, and
 * lets the reader of that format hand its entries to the journal. Nothing of
 * it shows before all of it is in. */

#include "config.h"
#include "lead-import.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-belonging.h"
#include "lead-intake.h"
#include "lead-look-alike.h"
#include "lead-staging.h"

typedef struct
{
  /* borrowed */
  LeadJournal             *journal; /* NULL in a dry run without one */
  const LeadImportOptions *options;
  LeadIntake              *intake;
  LeadStaging             *staging; /* NULL when nothing is to change */
  GCancellable            *cancellable;

  GArray    *entries; /* what has come in */
  GPtrArray *others;  /* what else has; owned */
  guint    n_used;
  gboolean newer; /* a source was made by a newer version */
} Run;

static const LeadReader *
find_reader (const char *format)
{
  const LeadReader * const *readers = lead_reader_get_all ();

  for (guint i = 0; readers[i] != NULL; i++)
    if (g_str_equal (readers[i]->id, format))
      return readers[i];
  return NULL;
}

static const LeadReader *
choose_reader (Run        *run,
               LeadSource *source)
{
  const LeadReader * const *readers = lead_reader_get_all ();
  const LeadReader *best = NULL;
  int best_rate = 0;

  if (run->options->format != NULL)
    return find_reader (run->options->format);
  for (guint i = 0; readers[i] != NULL; i++)
    {
      int rate = readers[i]->rate (source, run->cancellable);

      if (rate > best_rate)
        {
          best = readers[i];
          best_rate = rate;
        }
    }
  return best;
}

static void
pass_on_warnings (Run        *run,
                  LeadSource *source)
{
  GPtrArray *warnings = lead_source_get_warnings (source);

  for (guint i = 0; i < warnings->len; i++)
    lead_intake_warn (run->intake, g_ptr_array_index (warnings, i));
}

/* Whether the journal failed or the run was cancelled: the end of the run,
 * while what is wrong with a source is its own affair. */
static gboolean
has_ended (Run     *run,
           GError **error)
{
  const GError *failure = run->staging != NULL ? lead_staging_get_failure (run->staging) : NULL;

  if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return TRUE;
  if (failure != NULL)
    g_propagate_error (error, g_error_copy (failure));
  return failure != NULL;
}

static void
note_failure (Run          *run,
              LeadSource   *source,
              const GError *failure)
{
  run->newer |= g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_NEWER);
  lead_intake_skip (run->intake, lead_source_get_name (source), failure->message);
}

static gboolean
use_source (Run         *run,
            LeadSource  *source,
            GError     **error)
{
  const LeadReader *reader = choose_reader (run, source);
  g_autoptr(GError) failure = NULL;
  guint n_added = lead_intake_get_n_added (run->intake);
  guint n_skipped = lead_intake_get_n_skipped (run->intake);
  gboolean read;

  if (reader == NULL)
    {
      g_autofree char *reason = lead_look_alike_explain (source, run->cancellable);

      if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
        return FALSE;
      lead_intake_skip (run->intake, lead_source_get_name (source), reason);
      return TRUE;
    }
  if (run->staging != NULL)
    lead_staging_set_format (run->staging, reader->id);
  lead_intake_use (run->intake, reader);
  pass_on_warnings (run, source);
  read = reader->read (source, run->intake, run->cancellable, &failure);
  /* A journal without entries is read well; one with none that can be read isn't. */
  run->n_used += lead_intake_get_n_added (run->intake) > n_added
                 || (read && lead_intake_get_n_skipped (run->intake) == n_skipped);
  if (has_ended (run, error))
    return FALSE;
  if (!read)
    note_failure (run, source, failure);
  return lead_intake_flush (run->intake, error);
}

static void
free_source (gpointer source)
{
  if (source != NULL)
    g_object_unref (source);
}

/* Everything is looked at before anything is read: a path that isn't there is
 * a slip of the user's, and nothing has happened yet. */
static GPtrArray *
open_sources (Run                 *run,
              const char * const  *paths,
              GError             **error)
{
  g_autoptr(GPtrArray) sources = g_ptr_array_new_with_free_func (free_source);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr(GError) local = NULL;
      g_autofree char *name = g_filename_display_basename (paths[i]);
      LeadSource *source = lead_source_open (paths[i], run->cancellable, &local);

      g_ptr_array_add (sources, source);
      if (source != NULL)
        continue;
      if (!g_error_matches (local, LEAD_ERROR, LEAD_ERROR_REFUSED))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      lead_intake_skip (run->intake, name, local->message);
    }
  return g_steal_pointer (&sources);
}

static gboolean
use_sources (Run        *run,
             GPtrArray  *sources,
             GError    **error)
{
  for (guint i = 0; i < sources->len; i++)
    {
      LeadSource *source = g_ptr_array_index (sources, i);

      lead_intake_set_share (run->intake, (double) i / sources->len, 1.0 / sources->len);
      lead_intake_progress (run->intake, 0);
      if (source != NULL && !use_source (run, source, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
show (Run     *run,
      GError **error)
{
  const char *adopted = lead_intake_get_adopted (run->intake);

  return (adopted == NULL || lead_staging_adopt (run->staging, adopted, error))
         && lead_extras_keep (lead_intake_get_extras (run->intake), run->journal,
                              run->cancellable, error)
         && lead_staging_end (run->staging, run->entries, error);
}

/* What came in besides entries is what wasn't there before. */
static gboolean
end (Run     *run,
     GError **error)
{
  g_autoptr(GPtrArray) before = NULL;

  if (run->staging == NULL || run->options->dry_run)
    return TRUE;
  before = lead_belongings_list (run->journal, run->cancellable, error);
  if (before == NULL || !show (run, error))
    return FALSE;
  /* It shows by now: what goes wrong from here on must not deny it. */
  run->others = lead_belongings_list (run->journal, NULL, NULL);
  if (run->others != NULL)
    lead_belongings_subtract (run->others, before);
  return TRUE;
}

static void
set_refused (LeadImportReport  *report,
             gboolean           newer,
             GError           **error)
{
  int code = newer ? LEAD_ERROR_NEWER : LEAD_ERROR_REFUSED;
  const LeadSkipped *first = report->skipped->len > 0 ? g_ptr_array_index (report->skipped, 0)
                                                      : NULL;

  if (report->skipped->len == 1)
    g_set_error (error, LEAD_ERROR, code, _("“%s” can’t be imported. %s"),
                 first->source, first->reason);
  else if (first != NULL)
    g_set_error (error, LEAD_ERROR, code,
                 _("Nothing of this can be imported. “%s”: %s"), first->source, first->reason);
  else
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("There is nothing to import."));
}

static LeadImportReport *
run_sources (Run                 *run,
             const char * const  *paths,
             GError             **error)
{
  g_autoptr(GPtrArray) sources = open_sources (run, paths, error);
  g_autoptr(LeadImportReport) report = NULL;

  if (sources == NULL || !use_sources (run, sources, error))
    return NULL;
  if (run->n_used > 0 && !end (run, error))
    return NULL;
  lead_intake_progress (run->intake, 1);
  report = lead_intake_end (run->intake);
  g_array_append_vals (report->entries, run->entries->data, run->entries->len);
  if (run->others != NULL)
    {
      g_ptr_array_unref (report->others);
      report->others = g_steal_pointer (&run->others);
    }
  if (run->n_used > 0)
    return g_steal_pointer (&report);
  set_refused (report, run->newer, error);
  return NULL;
}

static GTimeZone *
dup_zone (LeadJournal             *journal,
          const LeadImportOptions *options)
{
  if (options->zone != NULL)
    return g_time_zone_ref (options->zone);
  if (journal != NULL)
    return lead_surroundings_get_zone (lead_journal_get_surroundings (journal));
  return g_time_zone_new_local ();
}

static gboolean
check_journal (LeadJournal              *journal,
               const LeadImportOptions  *options,
               GError                  **error)
{
  if (options->format != NULL && find_reader (options->format) == NULL)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                 _("There is no format called “%s”."), options->format);
  else if (!options->dry_run && lead_journal_get_read_only (journal))
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                         _("The journal can only be read at the moment."));
  else
    return TRUE;
  return FALSE;
}

/**
 * lead_import_run_sync:
 * @journal: (nullable): where entries go; may be %NULL in a dry run
 * @paths: files, folders and zips
 * @options: how
 * @progress: (nullable): told how far it is, on this thread
 * @progress_data: handed to @progress
 * @cancellable: (nullable): to stop; nothing of the run is left then
 * @error: return location for a %LEAD_ERROR
 *
 * Imports. Call from a worker. Fails with %LEAD_ERROR_NOT_FOUND when a path
 * isn't there, with %LEAD_ERROR_REFUSED when nothing of any path can be used,
 * and with the journal's error when that fails; the journal is as before then.
 *
 * Returns: (transfer full) (nullable): what came in and what didn't
 */
LeadImportReport *
lead_import_run_sync (LeadJournal              *journal,
                      const char * const       *paths,
                      const LeadImportOptions  *options,
                      LeadProgressFunc          progress,
                      gpointer                  progress_data,
                      GCancellable             *cancellable,
                      GError                  **error)
{
  g_autoptr(GTimeZone) zone = NULL;
  g_autoptr(LeadStaging) staging = NULL;
  g_autoptr(LeadIntake) intake = NULL;
  g_autoptr(GArray) entries = NULL;
  Run run = { .journal = journal, .options = options, .cancellable = cancellable };

  g_return_val_if_fail (paths != NULL && options != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) || (journal == NULL && options->dry_run), NULL);

  if (!check_journal (journal, options, error))
    return NULL;
  zone = dup_zone (journal, options);
  /* A dry run stages too and takes all of it back: only the journal knows what
   * is there already. */
  if (journal != NULL && !lead_journal_get_read_only (journal))
    staging = lead_staging_new (journal);
  intake = lead_intake_new (zone, staging != NULL ? lead_staging_take : NULL, staging,
                            cancellable);
  lead_intake_set_progress (intake, progress, progress_data);
  entries = g_array_new (FALSE, FALSE, sizeof (int64_t));
  run.entries = entries;
  run.intake = intake;
  run.staging = staging;
  return run_sources (&run, paths, error);
}

typedef struct
{
  char              **paths;
  LeadImportOptions   options;
  LeadProgress       *progress;
} Work;

static void
work_free (gpointer data)
{
  Work *self = data;

  g_clear_pointer (&self->paths, g_strfreev);
  g_clear_pointer (&self->options.zone, g_time_zone_unref);
  g_free ((char *) self->options.format);
  g_clear_pointer (&self->progress, lead_progress_unref);
  g_free (self);
}

static void
run_in_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Work *work = task_data;
  GError *error = NULL;
  LeadImportReport *report;

  report = lead_import_run_sync (source_object, (const char * const *) work->paths,
                                 &work->options,
                                 work->progress != NULL ? lead_progress_report : NULL,
                                 work->progress, cancellable, &error);
  if (report != NULL)
    g_task_return_pointer (task, report, (GDestroyNotify) lead_import_report_free);
  else
    g_task_return_error (task, error);
}

/**
 * lead_import_run_async:
 * @journal: where entries go
 * @paths: files, folders and zips
 * @options: how
 * @progress: (nullable): told how far it is, in the main context of now
 * @progress_data: handed to @progress
 * @cancellable: (nullable): to stop; nothing of the run is left then
 * @callback: called when it has ended
 * @user_data: handed to @callback
 *
 * lead_import_run_sync() on a thread of its own.
 */
void
lead_import_run_async (LeadJournal             *journal,
                       const char * const      *paths,
                       const LeadImportOptions *options,
                       LeadProgressFunc         progress,
                       gpointer                 progress_data,
                       GCancellable            *cancellable,
                       GAsyncReadyCallback      callback,
                       gpointer                 user_data)
{
  g_autoptr(GTask) task = NULL;
  Work *work;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (paths != NULL && options != NULL);

  work = g_new0 (Work, 1);
  work->paths = g_strdupv ((char **) paths);
  work->options = *options;
  work->options.format = g_strdup (options->format);
  work->options.zone = options->zone != NULL ? g_time_zone_ref (options->zone) : NULL;
  work->progress = lead_progress_new (progress, progress_data);

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_import_run_async);
  /* Once entries show, a late cancellation must not deny it. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_import_run_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): what came in and what didn't
 */
LeadImportReport *
lead_import_run_finish (GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
