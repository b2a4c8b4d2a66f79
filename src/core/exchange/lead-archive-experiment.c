/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Experiments, as records of an archive. */

#include "config.h"

#include "lead-archive-experiment.h"

#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "lead-archive-list.h"
#include "lead-archive-record.h"

static void
add_texts (LeadJsonText   *json,
           LeadExperiment *experiment)
{
  lead_json_text_add_string (json, lead_experiment_text_to_id (LEAD_EXPERIMENT_TRY),
                             lead_experiment_get_text (experiment, LEAD_EXPERIMENT_TRY));
  for (guint i = LEAD_EXPERIMENT_TRY + 1; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_archive_record_add_optional (json, lead_experiment_text_to_id (i),
                                      lead_experiment_get_text (experiment, i));
}

/**
 * lead_archive_experiment_write:
 * @experiment: an experiment as it is stored
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_experiment_write (LeadExperiment *experiment)
{
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  json = lead_archive_record_begin (lead_archive_experiment.kind);
  lead_archive_record_add_identity (json, lead_experiment_get_uuid (experiment),
                                    lead_experiment_get_created_ms (experiment),
                                    lead_experiment_get_modified_ms (experiment),
                                    lead_experiment_get_trashed_ms (experiment));
  lead_json_text_add_day (json, "begun", lead_experiment_get_begun (experiment));
  lead_archive_record_add_day (json, "due", lead_experiment_get_due (experiment));
  lead_archive_record_add_day (json, "closed", lead_experiment_get_closed (experiment));
  lead_archive_record_add_optional (json, "challenge", lead_experiment_get_challenge (experiment));
  lead_archive_record_add_optional (json, "follows", lead_experiment_get_follows (experiment));
  lead_archive_record_add_optional (json, "source", lead_experiment_get_source (experiment));
  add_texts (json, experiment);
  lead_archive_record_add_strings (json, "items", lead_experiment_get_items (experiment));
  lead_archive_record_add_strings (json, "entries", lead_experiment_get_entries (experiment));

  return lead_archive_record_end (json);
}

static void
read_texts (LeadMembers           *members,
            LeadExperimentBuilder *builder)
{
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    {
      const char *text = lead_members_get_text (members, lead_experiment_text_to_id (i),
                                                i == LEAD_EXPERIMENT_TRY);

      if (text != NULL)
        lead_experiment_builder_set_text (builder, i, text);
    }
}

static void
read_links (LeadMembers           *members,
            LeadExperimentBuilder *builder)
{
  g_auto (GStrv) items = lead_members_get_strings (members, "items");
  g_auto (GStrv) entries = lead_members_get_strings (members, "entries");

  for (guint i = 0; items[i] != NULL; i++)
    lead_experiment_builder_set_item (builder, items[i], TRUE);
  for (guint i = 0; entries[i] != NULL; i++)
    {
      if (!g_uuid_string_is_valid (entries[i]))
        members->wrong = "entries";
      lead_experiment_builder_set_entry (builder, entries[i], TRUE);
    }
}

/**
 * lead_archive_experiment_read:
 * @record: a line of the kind "experiment"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the #LeadExperiment, or %NULL when anything in it is
 *   not as it should be
 */
gpointer
lead_archive_experiment_read (JsonObject  *record,
                              GError     **error)
{
  g_autoptr (LeadExperimentBuilder) builder = lead_experiment_builder_new ();
  LeadMembers members = { record, NULL };

  g_return_val_if_fail (record != NULL, NULL);

  lead_experiment_builder_set_uuid (builder, lead_members_get_uuid (&members, "id", TRUE));
  lead_experiment_builder_set_created_ms (
    builder, lead_archive_record_get_time (&members, "created_ms", TRUE));
  lead_experiment_builder_set_modified_ms (
    builder, lead_archive_record_get_time (&members, "modified_ms", TRUE));
  lead_experiment_builder_set_trashed_ms (
    builder, lead_archive_record_get_time (&members, "trashed_ms", FALSE));
  lead_experiment_builder_set_begun (builder, lead_members_get_day (&members, "begun", TRUE));
  lead_experiment_builder_set_due (builder, lead_members_get_day (&members, "due", FALSE));
  lead_experiment_builder_set_closed (builder, lead_members_get_day (&members, "closed", FALSE));
  lead_experiment_builder_set_challenge (builder,
                                         lead_members_get_uuid (&members, "challenge", FALSE));
  lead_experiment_builder_set_follows (builder, lead_members_get_uuid (&members, "follows", FALSE));
  lead_experiment_builder_set_source (builder, lead_members_get_uuid (&members, "source", FALSE));
  read_texts (&members, builder);
  read_links (&members, builder);
  if (!lead_members_check (&members, error))
    return NULL;

  return lead_experiment_builder_end (g_steal_pointer (&builder));
}

static GPtrArray *
list_experiments (LeadJournal   *journal,
                  gboolean       trashed,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  filter->trashed = trashed;

  return lead_journal_list_experiments_sync (journal, filter, cancellable, error);
}

static const LeadArchiveList experiments = {
  .list = list_experiments,
  .get_uuid = (LeadArchiveGetUuid) lead_experiment_get_uuid,
  .write = (LeadArchiveWrite) lead_archive_experiment_write,
};

static gboolean
write_experiments (LeadJournal     *journal,
                   LeadArchiveAdd   add,
                   gpointer         user_data,
                   GCancellable    *cancellable,
                   GError         **error)
{
  return lead_archive_list_write (&experiments, journal, NULL, add, user_data, cancellable, error);
}

const LeadArchiveKind lead_archive_experiment = {
  .kind = "experiment",
  .write = write_experiments,
  .read = lead_archive_experiment_read,
  .free_record = g_object_unref,
};
