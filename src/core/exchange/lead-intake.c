/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Between the readers and the journal: counts, collects, and hands entries on
 * in batches that are large enough to be quick and small enough that a save
 * never has to wait for long. */

#include "config.h"
#include "lead-intake.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-import-report.h"
#include "lead-text.h"

#define BATCH_ENTRIES 200
#define BATCH_BYTES   (8 * 1024 * 1024)
#define MAX_LISTED    1000
#define MAX_SHOWN     60

struct _LeadIntake
{
  /* owned */
  GTimeZone        *zone;
  GHashTable       *zones; /* name → GTimeZone, NULL for one that isn't known */
  GCancellable     *cancellable;
  LeadImportReport *report;
  GPtrArray        *batch;
  GHashTable       *said; /* borrows the report's warnings */
  char             *adopted;
  LeadExtras       *extras;

  /* borrowed */
  gpointer take_data;
  gpointer progress_data;

  LeadIntakeTake   take;
  LeadProgressFunc progress;
  gsize            batch_bytes;
  guint            n_added;
  guint            n_more_skipped;
  double           start;
  double           share;
};

static void
unref_zone (gpointer zone)
{
  if (zone != NULL)
    g_time_zone_unref (zone);
}

/**
 * lead_intake_new:
 * @zone: the zone of entries that don't say theirs
 * @take: (nullable): where batches go; with %NULL everything counts as imported
 * @take_data: handed to @take, which must not outlive it
 * @cancellable: (nullable): to stop
 *
 * Returns: (transfer full): an empty intake
 */
LeadIntake *
lead_intake_new (GTimeZone      *zone,
                 LeadIntakeTake  take,
                 gpointer        take_data,
                 GCancellable   *cancellable)
{
  LeadIntake *self;

  g_return_val_if_fail (zone != NULL, NULL);

  self = g_new0 (LeadIntake, 1);
  self->zone = g_time_zone_ref (zone);
  self->zones = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, unref_zone);
  self->take = take;
  self->take_data = take_data;
  g_set_object (&self->cancellable, cancellable);
  self->report = lead_import_report_new ();
  self->batch = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  self->said = g_hash_table_new (g_str_hash, g_str_equal);
  self->extras = lead_extras_new ();
  self->share = 1;
  return self;
}

/**
 * lead_intake_free:
 * @self: an intake; what wasn't flushed is dropped
 */
void
lead_intake_free (LeadIntake *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->said, g_hash_table_unref);
  g_clear_pointer (&self->batch, g_ptr_array_unref);
  g_clear_pointer (&self->report, lead_import_report_free);
  g_clear_pointer (&self->adopted, g_free);
  g_clear_pointer (&self->extras, lead_extras_free);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->zones, g_hash_table_unref);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_free (self);
}

/**
 * lead_intake_set_progress:
 * @self: an intake
 * @progress: (nullable): who wants to know how far it is
 * @progress_data: handed to @progress
 */
void
lead_intake_set_progress (LeadIntake       *self,
                          LeadProgressFunc  progress,
                          gpointer          progress_data)
{
  g_return_if_fail (self != NULL);

  self->progress = progress;
  self->progress_data = progress_data;
}

/**
 * lead_intake_set_share:
 * @self: an intake
 * @start: how far the whole run is when the next source starts, 0 to 1
 * @share: how much of the run that source is
 */
void
lead_intake_set_share (LeadIntake *self,
                       double      start,
                       double      share)
{
  g_return_if_fail (self != NULL);

  self->start = start;
  self->share = share;
}

/**
 * lead_intake_get_zone:
 * @self: an intake
 *
 * Returns: (transfer none): the zone of entries that don't say theirs
 */
GTimeZone *
lead_intake_get_zone (LeadIntake *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->zone;
}

/**
 * lead_intake_find_zone:
 * @self: an intake
 * @name: the name of a zone, as a source writes it
 *
 * Zones are kept, because making one costs more than reading an entry. One
 * that isn't known becomes a warning.
 *
 * Returns: (transfer none) (nullable): the zone
 */
GTimeZone *
lead_intake_find_zone (LeadIntake *self,
                       const char *name)
{
  gpointer zone;
  g_autofree char *shown = NULL;
  g_autofree char *warning = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (g_hash_table_lookup_extended (self->zones, name, NULL, &zone))
    return zone;
  zone = lead_zone_new (name);
  g_hash_table_insert (self->zones, g_strdup (name), zone);
  if (zone != NULL)
    return zone;
  shown = lead_text_clip (name, MAX_SHOWN);
  warning = g_strdup_printf (_("The time zone “%s” isn’t known, so local times may be off."),
                             shown);
  lead_intake_warn (self, warning);
  return NULL;
}

static guint
count_entries (GPtrArray *batch)
{
  guint n_entries = 0;

  for (guint i = 0; i < batch->len; i++)
    n_entries += ((LeadIncoming *) batch->pdata[i])->entry != NULL;

  return n_entries;
}

/**
 * lead_intake_flush:
 * @self: an intake
 * @error: return location for a %LEAD_ERROR
 *
 * Hands on what has been collected.
 *
 * Returns: whether it was taken
 */
gboolean
lead_intake_flush (LeadIntake  *self,
                   GError     **error)
{
  LeadTaken taken = { 0 };

  g_return_val_if_fail (self != NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (self->batch->len == 0)
    return TRUE;
  if (self->take == NULL)
    taken.imported = count_entries (self->batch);
  else if (!self->take (self->batch, &taken, self->take_data, self->cancellable, error))
    return FALSE;
  self->report->imported += taken.imported;
  self->report->unchanged += taken.unchanged;
  g_ptr_array_set_size (self->batch, 0);
  self->batch_bytes = 0;
  return TRUE;
}

static gsize
weigh (LeadIncoming *incoming)
{
  const char *extra;
  gsize weight;

  if (incoming->entry == NULL)
    return 0;
  extra = lead_entry_get_extra (incoming->entry);
  weight = strlen (lead_entry_get_body (incoming->entry));
  if (extra != NULL)
    weight += strlen (extra);
  for (guint i = 0; i < incoming->contents->len; i++)
    weight += g_bytes_get_size (g_ptr_array_index (incoming->contents, i));
  return weight;
}

/**
 * lead_intake_add:
 * @self: an intake
 * @incoming: (transfer full): an entry, or something else that comes with them
 * @error: return location for a %LEAD_ERROR
 *
 * Takes it.
 *
 * Returns: whether to go on; %FALSE when the journal failed or on cancellation
 */
gboolean
lead_intake_add (LeadIntake    *self,
                 LeadIncoming  *incoming,
                 GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (incoming != NULL, FALSE);

  if (incoming->entry != NULL
      && strlen (lead_entry_get_body (incoming->entry)) > LEAD_INTAKE_MAX_BODY)
    {
      lead_intake_skip (self, incoming->origin, _("The text is longer than any entry can be."));
      lead_incoming_free (incoming);
      return TRUE;
    }
  self->n_added++;
  if (incoming->entry != NULL)
    lead_import_report_meet (self->report, incoming->entry);
  self->batch_bytes += weigh (incoming);
  g_ptr_array_add (self->batch, incoming);
  if (self->batch->len < BATCH_ENTRIES && self->batch_bytes < BATCH_BYTES)
    return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
  return lead_intake_flush (self, error);
}

/**
 * lead_intake_get_n_added:
 * @self: an intake
 *
 * Returns: how much has been added, taken or not
 */
guint
lead_intake_get_n_added (LeadIntake *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_added;
}

/**
 * lead_intake_get_n_skipped:
 * @self: an intake
 *
 * Returns: how much has been left out
 */
guint
lead_intake_get_n_skipped (LeadIntake *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->report->skipped->len + self->n_more_skipped;
}

/**
 * lead_intake_use:
 * @self: an intake
 * @reader: who reads what comes next
 */
void
lead_intake_use (LeadIntake       *self,
                 const LeadReader *reader)
{
  g_return_if_fail (self != NULL && reader != NULL);

  lead_import_report_use (self->report, reader->title, !reader->has_zones);
}

/**
 * lead_intake_skip:
 * @self: an intake
 * @source: where it was: a file, a record, a line
 * @reason: why it is left out, as a sentence
 */
void
lead_intake_skip (LeadIntake *self,
                  const char *source,
                  const char *reason)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (source != NULL && reason != NULL);

  if (self->report->skipped->len < MAX_LISTED)
    lead_import_report_skip (self->report, source, reason);
  else
    self->n_more_skipped++;
}

/**
 * lead_intake_warn:
 * @self: an intake
 * @text: what the reader should know, as a sentence; said once
 */
void
lead_intake_warn (LeadIntake *self,
                  const char *text)
{
  char *warning;

  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  if (self->report->warnings->len >= MAX_LISTED || g_hash_table_contains (self->said, text))
    return;
  warning = g_strdup (text);
  g_ptr_array_add (self->report->warnings, warning);
  g_hash_table_add (self->said, warning);
}

/**
 * lead_intake_progress:
 * @self: an intake
 * @fraction: how much of the present source is done, 0 to 1, or negative
 */
void
lead_intake_progress (LeadIntake *self,
                      double      fraction)
{
  g_return_if_fail (self != NULL);

  if (self->progress != NULL)
    self->progress (fraction < 0 ? fraction : self->start + self->share * fraction,
                    self->progress_data);
}

/**
 * lead_intake_adopt:
 * @self: an intake
 * @journal_uuid: the journal that the entries were exported from
 *
 * Asks that an empty journal become that one.
 */
void
lead_intake_adopt (LeadIntake *self,
                   const char *journal_uuid)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (journal_uuid != NULL);

  g_free (self->adopted);
  self->adopted = g_strdup (journal_uuid);
}

/**
 * lead_intake_get_adopted:
 * @self: an intake
 *
 * Returns: (nullable): the journal that an empty one is to become
 */
const char *
lead_intake_get_adopted (LeadIntake *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->adopted;
}

/**
 * lead_intake_get_extras:
 * @self: an intake
 *
 * Returns: (transfer none): what comes in besides entries, to be added to
 */
LeadExtras *
lead_intake_get_extras (LeadIntake *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->extras;
}

/**
 * lead_intake_end:
 * @self: an intake, flushed
 *
 * Returns: (transfer full): the report of all that passed
 */
LeadImportReport *
lead_intake_end (LeadIntake *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_more_skipped > 0)
    g_ptr_array_add (self->report->warnings,
                     g_strdup_printf (ngettext ("%u more was left out and isn’t listed.",
                                                "%u more were left out and aren’t listed.",
                                                self->n_more_skipped),
                                      self->n_more_skipped));
  g_hash_table_remove_all (self->said);
  return g_steal_pointer (&self->report);
}
