/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-table.h"

#include "core/exchange/lead-pack-build.h"
#include "core/model/lead-error.h"
#include "figures/lead-shared-charts.h"

typedef struct
{
  LeadContent *items;
  LeadSession *session;
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_object_unref (asked->items);
  g_object_unref (asked->session);
  g_free (asked);
}

static void
chart_free (gpointer data)
{
  LeadTalkChart *chart = data;

  g_free (chart->item);
  g_object_unref (chart->figure);
  g_free (chart);
}

static void
piece_free (gpointer data)
{
  lead_talk_piece_free (data);
}

/**
 * lead_talk_table_free:
 * @self: (transfer full): a table
 */
void
lead_talk_table_free (LeadTalkTable *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->pieces);
  g_ptr_array_unref (self->charts);
  g_free (self);
}

/* What has become private or was thrown away since isn't for two. */
static gboolean
add_piece (LeadTalkTable    *self,
           LeadJournal      *journal,
           LeadContent      *items,
           const LeadPiece  *piece,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr (GError) local = NULL;
  LeadTalkPiece *made = lead_talk_piece_make_sync (journal, items, piece, cancellable, &local);

  if (made != NULL)
    g_ptr_array_add (self->pieces, made);
  else if (!g_error_matches (local, LEAD_ERROR, LEAD_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  return TRUE;
}

static void
add_chart (LeadTalkTable *self,
           const char    *item,
           LeadFigure    *figure)
{
  LeadTalkChart *chart = g_new0 (LeadTalkChart, 1);

  chart->item = g_strdup (item);
  chart->figure = g_object_ref (figure);
  g_ptr_array_add (self->charts, chart);
}

static gboolean
add_charts (LeadTalkTable  *self,
            LeadJournal    *journal,
            const Asked    *asked,
            GCancellable   *cancellable,
            GError        **error)
{
  const char * const *ids = lead_session_get_charts (asked->session);
  g_autoptr (GPtrArray) figures = NULL;

  if (ids[0] == NULL)
    return TRUE;
  figures = lead_shared_charts_draw_sync (journal, asked->items, ids,
                                          lead_session_get_from (asked->session),
                                          lead_session_get_to (asked->session), cancellable, error);
  if (figures == NULL)
    return FALSE;
  for (guint i = 0; i < figures->len; i++)
    if (figures->pdata[i] != NULL)
      add_chart (self, lead_session_get_chart_item (asked->session, ids[i]), figures->pdata[i]);

  return TRUE;
}

/* Of all of these together only how often what was marked. */
static gboolean
add_counts (LeadTalkTable    *self,
            LeadJournal      *journal,
            LeadContent      *items,
            LeadPackChoices  *counted,
            GCancellable     *cancellable,
            GError          **error)
{
  g_autoptr (LeadPackContent) content = NULL;

  if (counted->pieces->len == 0)
    return TRUE;
  content = lead_pack_build_sync (journal, items, counted, NULL, NULL, cancellable, error);
  if (content == NULL)
    return FALSE;
  for (guint i = 0; i < content->charts->len; i++)
    {
      g_autoptr (LeadFigure) figure = lead_shared_charts_draw_table (content->charts->pdata[i]);

      add_chart (self, NULL, figure);
    }

  return TRUE;
}

static gboolean
fill (LeadTalkTable  *self,
      LeadJournal    *journal,
      const Asked    *asked,
      GCancellable   *cancellable,
      GError        **error)
{
  g_autoptr (LeadPackChoices) counted = lead_pack_choices_new ("");
  GPtrArray *pieces = lead_session_get_pieces (asked->session);

  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];

      if (piece->patterns_only)
        g_ptr_array_add (counted->pieces, lead_piece_copy (piece));
      else if (!add_piece (self, journal, asked->items, piece, cancellable, error))
        return FALSE;
    }

  return add_charts (self, journal, asked, cancellable, error)
         && add_counts (self, journal, asked->items, counted, cancellable, error);
}

static void
load (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  g_autoptr (LeadTalkTable) self = g_new0 (LeadTalkTable, 1);
  GError *error = NULL;

  self->pieces = g_ptr_array_new_with_free_func (piece_free);
  self->charts = g_ptr_array_new_with_free_func (chart_free);
  if (fill (self, source, data, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&self), (GDestroyNotify)lead_talk_table_free);
  else
    g_task_return_error (task, error);
}

/**
 * lead_talk_table_load_async:
 * @journal: an open journal
 * @items: what things are called
 * @session: a session
 * @cancellable: (nullable): to stop it
 * @callback: called when the table is laid
 * @user_data: for @callback
 */
void
lead_talk_table_load_async (LeadJournal         *journal,
                            LeadContent         *items,
                            LeadSession         *session,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Asked *asked;

  g_return_if_fail (LEAD_IS_JOURNAL (journal) && LEAD_IS_CONTENT (items));
  g_return_if_fail (LEAD_IS_SESSION (session));

  asked = g_new0 (Asked, 1);
  asked->items = g_object_ref (items);
  asked->session = g_object_ref (session);
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_task_data (task, asked, asked_free);
  g_task_run_in_thread (task, load);
}

/**
 * lead_talk_table_load_finish:
 * @journal: an open journal
 * @result: what the callback got
 * @error: (out) (optional): why it couldn't be done
 *
 * Returns: (transfer full) (nullable): what lies on the table
 */
LeadTalkTable *
lead_talk_table_load_finish (LeadJournal   *journal,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
