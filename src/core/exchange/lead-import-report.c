/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-import-report.h"

static void
lead_skipped_free (gpointer data)
{
  LeadSkipped *self = data;

  g_free (self->source);
  g_free (self->reason);
  g_free (self);
}

/**
 * lead_import_report_new:
 *
 * Returns: (transfer full): a report of nothing yet
 */
LeadImportReport *
lead_import_report_new (void)
{
  LeadImportReport *self = g_new0 (LeadImportReport, 1);

  self->skipped = g_ptr_array_new_with_free_func (lead_skipped_free);
  self->warnings = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * lead_import_report_free:
 * @self: a report
 */
void
lead_import_report_free (LeadImportReport *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->skipped, g_ptr_array_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_import_report_skip:
 * @self: a report
 * @source: where it was
 * @reason: why it was left out, as a sentence
 */
void
lead_import_report_skip (LeadImportReport *self,
                         const char       *source,
                         const char       *reason)
{
  LeadSkipped *skipped;

  g_return_if_fail (self != NULL);
  g_return_if_fail (source != NULL && reason != NULL);

  skipped = g_new (LeadSkipped, 1);
  skipped->source = g_strdup (source);
  skipped->reason = g_strdup (reason);
  g_ptr_array_add (self->skipped, skipped);
}
