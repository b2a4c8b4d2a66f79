/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-job.h"

#include "core/exchange/lead-pack-passphrase.h"
#include "figures/lead-pack-charts.h"

typedef struct
{
  LeadContent     *items;
  LeadPackChoices *choices;
} Build;

/**
 * lead_pack_made_ref:
 * @self: a pack that was made
 *
 * Returns: (transfer full): the same
 */
LeadPackMade *
lead_pack_made_ref (LeadPackMade *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_pack_made_unref:
 * @self: (transfer full): a pack that was made
 */
void
lead_pack_made_unref (LeadPackMade *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  lead_pack_content_unref (self->content);
  lead_pack_choices_free (self->choices);
  g_hash_table_unref (self->places);
  g_free (self);
}

static void
build_free (gpointer data)
{
  Build *build = data;

  g_object_unref (build->items);
  lead_pack_choices_free (build->choices);
  g_free (build);
}

static void
build_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Build *build = task_data;
  g_autoptr (GHashTable) places = NULL;
  GError *error = NULL;
  LeadPackContent *content = lead_pack_build_sync (
    source, build->items, build->choices, lead_pack_charts_add, &places, cancellable, &error);
  LeadPackMade *made;

  if (content == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  made = g_new0 (LeadPackMade, 1);
  made->content = content;
  made->choices = lead_pack_choices_copy (build->choices);
  made->places = g_steal_pointer (&places);
  g_atomic_ref_count_init (&made->ref_count);
  g_task_return_pointer (task, made, (GDestroyNotify) lead_pack_made_unref);
}

/**
 * lead_pack_job_build_async:
 * @journal: an open journal
 * @items: what things are called
 * @choices: what goes in
 * @cancellable: (nullable): to stop
 * @callback: called when it is made
 * @user_data: handed to @callback
 *
 * Makes what the reader will see.
 */
void
lead_pack_job_build_async (LeadJournal            *journal,
                           LeadContent            *items,
                           const LeadPackChoices  *choices,
                           GCancellable           *cancellable,
                           GAsyncReadyCallback     callback,
                           gpointer                user_data)
{
  g_autoptr (GTask) task = NULL;
  Build *build;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (LEAD_IS_CONTENT (items));
  g_return_if_fail (choices != NULL);

  build = g_new0 (Build, 1);
  build->items = g_object_ref (items);
  build->choices = lead_pack_choices_copy (choices);
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_pack_job_build_async);
  g_task_set_task_data (task, build, build_free);
  g_task_run_in_thread (task, build_in_thread);
}

/**
 * lead_pack_job_build_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): what was made
 */
LeadPackMade *
lead_pack_job_build_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_pack_job_build_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* The words of the last pack for which they were kept. */
static char *
find_kept (LeadJournal   *journal,
           const char    *kept_for,
           GCancellable  *cancellable)
{
  g_autoptr (GPtrArray) records = lead_journal_list_packs_sync (journal, NULL, cancellable, NULL);

  for (guint i = 0; *kept_for != '\0' && records != NULL && i < records->len; i++)
    {
      const LeadPackFacts *facts = lead_pack_record_get_facts (records->pdata[i]);
      g_autoptr (LeadPackRecord) record = NULL;

      if (g_strcmp0 (facts->keep_for, kept_for) != 0)
        continue;
      record = lead_journal_get_pack_sync (journal, facts->uuid, cancellable, NULL);
      if (record != NULL && lead_pack_record_get_facts (record)->passphrase != NULL)
        return g_strdup (lead_pack_record_get_facts (record)->passphrase);
    }
  return NULL;
}

static void
words_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  char *words = find_kept (source, task_data, cancellable);
  g_autoptr (LeadPassphrase) fresh = NULL;

  g_object_set_data (G_OBJECT (task), "kept", GINT_TO_POINTER (words != NULL));
  if (words == NULL)
    {
      fresh = lead_passphrase_generate (lead_journal_get_surroundings (source),
                                        LEAD_PACK_PASSPHRASE_WORDS);
      words = g_strdup (lead_passphrase_peek (fresh));
    }
  g_task_return_pointer (task, words, g_free);
}

/**
 * lead_pack_job_words_async:
 * @journal: an open journal
 * @kept_for: whose words are taken if there are any; "" draws fresh ones
 * @cancellable: (nullable): to stop
 * @callback: called when they are there
 * @user_data: handed to @callback
 *
 * Finds six words to open a pack with.
 */
void
lead_pack_job_words_async (LeadJournal         *journal,
                           const char          *kept_for,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (kept_for != NULL);

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_pack_job_words_async);
  g_task_set_task_data (task, g_strdup (kept_for), g_free);
  g_task_run_in_thread (task, words_in_thread);
}

/**
 * lead_pack_job_words_finish:
 * @result: what the callback was given
 * @kept: (out): whether they were kept from an earlier pack
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): the words
 */
char *
lead_pack_job_words_finish (GAsyncResult  *result,
                            gboolean      *kept,
                            GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_pack_job_words_async), NULL);
  g_return_val_if_fail (kept != NULL, NULL);

  *kept = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (result), "kept"));
  return g_task_propagate_pointer (G_TASK (result), error);
}
