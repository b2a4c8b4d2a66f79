/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-try.h"

#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-entries.h"

/* What the experiment is about: what got in the way, and what was missed. */
static void
add_items (LeadExperimentBuilder *builder,
           GPtrArray             *tags)
{
  for (guint i = 0; i < tags->len; i++)
    {
      LeadTag *tag = tags->pdata[i];
      LeadStance stance = lead_tag_get_stance (tag);

      if (lead_stance_get_set (stance) == LEAD_STANCE_SET_BARRIER || stance == LEAD_STANCE_MISSED)
        lead_experiment_builder_set_item (builder, lead_tag_get_item (tag), TRUE);
    }
}

static void
on_entry (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadExperiment) start = NULL;
  LeadExperimentBuilder *builder;

  entry = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, &error);
  if (entry == NULL)
    {
      lead_desk_report (desk, error);
      return;
    }
  builder = lead_experiment_builder_new ();
  lead_experiment_builder_set_challenge (builder, lead_entry_get_challenge (entry));
  lead_experiment_builder_set_source (builder, lead_entry_get_uuid (entry));
  add_items (builder, lead_entry_get_tags (entry));
  start = lead_experiment_builder_end (builder);
  lead_desk_begin_experiment (desk, start);
}

static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  LeadEntryEditor *editor = LEAD_ENTRY_EDITOR (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadExperiment) nothing = NULL;
  int64_t id = lead_entry_editor_get_id (editor);

  if (!lead_entry_editor_flush_finish (editor, result, &error))
    {
      lead_desk_report (desk, error);
      return;
    }
  if (id != 0)
    {
      lead_journal_load_entry_async (lead_desk_get_journal (desk), id, NULL, on_entry,
                                     g_object_ref (desk));
      return;
    }
  nothing = lead_experiment_builder_end (lead_experiment_builder_new ());
  lead_desk_begin_experiment (desk, nothing);
}

/**
 * lead_entry_try:
 * @editor: where an entry is open
 * @desk: the desk
 *
 * Begins an experiment from the entry, with its challenge and with what got in
 * the way.
 */
void
lead_entry_try (LeadEntryEditor *editor,
                LeadDesk        *desk)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (editor));
  g_return_if_fail (LEAD_IS_DESK (desk));

  lead_entry_editor_flush_async (editor, on_flushed, g_object_ref (desk));
}
