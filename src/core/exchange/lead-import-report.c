/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-import-report.h"

#include <glib/gi18n-lib.h>

#define MAX_SAMPLES 5
#define MAX_LABELS  200
#define MAX_EXCERPT 80

static void
lead_skipped_free (gpointer data)
{
  LeadSkipped *self = data;

  g_free (self->source);
  g_free (self->reason);
  g_free (self);
}

static void
lead_import_sample_free (gpointer data)
{
  LeadImportSample *self = data;

  g_free (self->title);
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
  self->formats = g_ptr_array_new_with_free_func (g_free);
  self->samples = g_ptr_array_new_with_free_func (lead_import_sample_free);
  self->labels = g_ptr_array_new_with_free_func (g_free);
  self->entries = g_array_new (FALSE, FALSE, sizeof (int64_t));
  self->others = g_ptr_array_new ();
  self->first = LEAD_DAY_NONE;
  self->last = LEAD_DAY_NONE;
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
  g_clear_pointer (&self->formats, g_ptr_array_unref);
  g_clear_pointer (&self->samples, g_ptr_array_unref);
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
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

static void
add_once (GPtrArray  *list,
          const char *text,
          guint       max)
{
  if (list->len < max && !g_ptr_array_find_with_equal_func (list, text, g_str_equal, NULL))
    g_ptr_array_add (list, g_strdup (text));
}

/**
 * lead_import_report_use:
 * @self: a report
 * @format: title of a reader
 * @needs_zone: whether its times don't say their zone
 *
 * Notes that a source is of a format.
 */
void
lead_import_report_use (LeadImportReport *self,
                        const char       *format,
                        gboolean          needs_zone)
{
  g_return_if_fail (self != NULL && format != NULL);

  add_once (self->formats, format, G_MAXUINT);
  self->needs_zone |= needs_zone;
}

static void
add_sample (LeadImportReport *self,
            LeadEntry        *entry)
{
  const char *title = lead_entry_get_title (entry);
  LeadImportSample *sample = g_new (LeadImportSample, 1);

  sample->day = lead_entry_get_moment (entry)->day;
  sample->title = *title != '\0' ? g_strdup (title) : lead_entry_dup_excerpt (entry, MAX_EXCERPT);
  g_ptr_array_add (self->samples, sample);
}

/**
 * lead_import_report_meet:
 * @self: a report
 * @entry: one that was read, whether or not it is in the journal already
 *
 * Notes what a preview says of it.
 */
void
lead_import_report_meet (LeadImportReport *self,
                         LeadEntry        *entry)
{
  const char * const *labels;
  LeadDay day;

  g_return_if_fail (self != NULL);
  g_return_if_fail (LEAD_IS_ENTRY (entry));

  day = lead_entry_get_moment (entry)->day;
  labels = lead_entry_get_labels (entry);
  self->first = self->first == LEAD_DAY_NONE ? day : MIN (self->first, day);
  self->last = MAX (self->last, day);
  self->n_pictures += lead_entry_get_attachments (entry)->len;
  for (guint i = 0; labels != NULL && labels[i] != NULL; i++)
    add_once (self->labels, labels[i], MAX_LABELS);
  if (self->samples->len < MAX_SAMPLES)
    add_sample (self, entry);
}

/**
 * lead_import_report_dup_formats:
 * @self: a report
 *
 * Returns: (transfer full): the formats that were recognised, in the reader's
 *   language; empty when there were none
 */
char *
lead_import_report_dup_formats (const LeadImportReport *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < self->formats->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", _(self->formats->pdata[i]));
  return g_string_free (text, FALSE);
}
