/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-upkeep.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "core/model/lead-error.h"
#include "lead-check.h"
#include "lead-journal-file.h"
#include "lead-journal-private.h"
#include "lead-search-index.h"
#include "lead-statement.h"

typedef struct
{
  gboolean     deep;
  LeadFinding  finding;
  char        *kept;
} CheckOrder;

/* The order lives on the stack of the caller, who waits. */

static gpointer
look (LeadVault     *vault,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  CheckOrder *order = data;

  lead_check_look (vault, order->deep, &order->finding, error);

  return NULL;
}

static const LeadJob look_job = { .priority = LEAD_PRIORITY_MAINTENANCE, .run = look };

static gpointer
rebuild (LeadVault     *vault,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  CheckOrder *order = data;

  lead_check_rebuild (vault, &order->finding, error);

  return NULL;
}

static const LeadJob rebuild_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = rebuild,
};

static gpointer
rewrite (LeadVault     *vault,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  CheckOrder *order = data;

  lead_check_rewrite (vault, &order->kept, error);

  return NULL;
}

static const LeadJob rewrite_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = rewrite };

static gpointer
fill_index (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  gboolean again = TRUE;

  while (again && lead_search_index_chore (vault, &again, error))
    ;

  return NULL;
}

static const LeadJob fill_index_job = { .priority = LEAD_PRIORITY_MAINTENANCE, .run = fill_index };

static gboolean
run_order (LeadJournal    *self,
           const LeadJob  *job,
           CheckOrder     *order,
           GCancellable   *cancellable,
           GError        **error)
{
  g_autoptr (GError) failure = NULL;

  lead_journal_run_sync (self, job, order, cancellable, &failure);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static void
say (GPtrArray  *sentences,
     const char *sentence)
{
  g_ptr_array_add (sentences, g_strdup (sentence));
}

/* What can't be written can't be mended either. */
static void
report_as_found (LeadCheckReport   *report,
                 const LeadFinding *finding)
{
  if (finding->verdict == LEAD_VERDICT_DAMAGED)
    say (report->problems, _("A part of the journal can’t be read. Restore a backup; what is newer "
                             "can often still be read from this file."));
  if (finding->verdict == LEAD_VERDICT_SPARE)
    say (report->problems, _("An unused part of the file is damaged. No entry is affected."));
  if (finding->index)
    say (report->problems, _("The search index doesn’t match the entries."));
  if (finding->records)
    say (report->problems, _("What the charts are drawn from doesn’t match the tags."));
  if (finding->links)
    say (report->problems, _("Some entries name a challenge that isn’t in the journal."));
}

static gboolean
mend_derived (LeadJournal      *self,
              CheckOrder       *order,
              LeadCheckReport  *report,
              GCancellable     *cancellable,
              GError          **error)
{
  if (!order->finding.index && !order->finding.records && !order->finding.links)
    return TRUE;
  if (!run_order (self, &rebuild_job, order, cancellable, error)
      || (order->finding.index && !run_order (self, &fill_index_job, NULL, cancellable, error)))
    return FALSE;
  if (order->finding.index)
    say (report->repaired,
         _("The search index was damaged. It has been made again from the entries."));
  if (order->finding.records)
    say (report->repaired,
         _("What the charts are drawn from has been counted again from the tags."));
  if (order->finding.links)
    say (report->repaired, _("Some entries named a challenge that isn’t in the journal. They stand "
                             "on their own now."));

  return TRUE;
}

static gboolean
mend_pages (LeadJournal      *self,
            CheckOrder       *order,
            LeadCheckReport  *report,
            GCancellable     *cancellable,
            GError          **error)
{
  g_autoptr (GError) failure = NULL;

  if (order->finding.verdict != LEAD_VERDICT_SPARE
      && order->finding.verdict != LEAD_VERDICT_DAMAGED)
    return TRUE;
  if (run_order (self, &rewrite_job, order, cancellable, &failure))
    {
      g_autofree char *name = g_filename_display_basename (order->kept);

      g_ptr_array_add (
        report->repaired,
        g_strdup_printf (_("The file was damaged where nothing was lost. It has been "
                           "written anew; the damaged one is kept as “%s”."),
                         name));
      return TRUE;
    }
  if (g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_DAMAGED)
      || g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_WRONG_KEY))
    {
      report_as_found (report, &order->finding);
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/**
 * lead_journal_check_sync:
 * @self: a journal
 * @deep: also compare the index with the texts and the records with the tags
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): why it couldn't be checked
 *
 * Reads the whole file and mends what can be mended without loss.
 *
 * Returns: (transfer full) (nullable): what was found
 */
LeadCheckReport *
lead_journal_check_sync (LeadJournal   *self,
                         gboolean       deep,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (LeadCheckReport) report = lead_check_report_new ();
  CheckOrder order = { .deep = deep };
  gboolean mended;

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  if (!run_order (self, &look_job, &order, cancellable, error))
    return NULL;
  if (lead_journal_get_read_only (self))
    {
      report_as_found (report, &order.finding);
      return g_steal_pointer (&report);
    }

  mended = mend_derived (self, &order, report, cancellable, error)
           && mend_pages (self, &order, report, cancellable, error);
  g_free (order.kept);

  return mended ? g_steal_pointer (&report) : NULL;
}
