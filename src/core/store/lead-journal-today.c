/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What there is to say of a journal on some day, as operations of it. */

#include "config.h"

#include "lead-journal-today.h"

#include "core/model/lead-words.h"
#include "lead-answer-rows.h"
#include "lead-journal-private.h"
#include "lead-listing.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

/* First and last day, or a day and the one before which it all was. */
typedef struct
{
  LeadDay first;
  LeadDay second;
} Days;

static Days *
days_new (LeadDay first,
          LeadDay second)
{
  Days *days = g_new0 (Days, 1);

  days->first = first;
  days->second = second;
  return days;
}

/**
 * lead_glance_free:
 * @self: (nullable) (transfer full): a glance
 */
void
lead_glance_free (LeadGlance *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->answered, lead_answered_unref);
  g_clear_pointer (&self->days, g_array_unref);
  g_free (self);
}

/**
 * lead_same_day_free:
 * @self: (nullable) (transfer full): entries of a day
 */
void
lead_same_day_free (LeadSameDay *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->listed, g_array_unref);
  g_free (self);
}

static gboolean
load_latest (LeadDatabase  *database,
             LeadGlance    *glance,
             GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "today-latest", error);
  LeadStep step = row != NULL ? lead_statement_step (row, error) : LEAD_STEP_FAILED;

  if (step == LEAD_STEP_ROW)
    glance->latest = lead_statement_get_int (row, 0);
  return step != LEAD_STEP_FAILED;
}

static guint
count_words (LeadStatement *row,
             int            column)
{
  return lead_statement_get_null (row, column)
             ? 0
             : lead_count_words (lead_statement_get_text (row, column));
}

static void
add_text (GArray        *days,
          LeadStatement *row)
{
  LeadWrittenDay new_day = { .day = lead_sort_key_get_day (lead_statement_get_int (row, 0)) };
  LeadWrittenDay *day;

  if (days->len == 0 || g_array_index (days, LeadWrittenDay, days->len - 1).day != new_day.day)
    g_array_append_val (days, new_day);
  day = &g_array_index (days, LeadWrittenDay, days->len - 1);
  day->entries++;
  day->words += count_words (row, 1) + count_words (row, 2);
}

static gboolean
load_days (LeadDatabase  *database,
           const Days    *days,
           LeadGlance    *glance,
           GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "today-texts", error);
  LeadStep step = LEAD_STEP_FAILED;

  glance->days = g_array_new (FALSE, FALSE, sizeof (LeadWrittenDay));
  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, lead_sort_key_first (days->first));
  lead_statement_put_int (row, lead_sort_key_last (days->second));
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    add_text (glance->days, row);
  return step == LEAD_STEP_DONE;
}

static gpointer
load_glance (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (LeadGlance) glance = g_new0 (LeadGlance, 1);

  if (!load_latest (vault->database, glance, error)
      || (glance->answered = lead_answer_rows_count (vault->database, error)) == NULL
      || !load_days (vault->database, data, glance, error))
    return NULL;
  return g_steal_pointer (&glance);
}

static const LeadJob load_glance_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_glance,
  .free_data = g_free,
  .free_result = (GDestroyNotify) lead_glance_free,
};

/**
 * lead_journal_load_glance_async:
 * @self: a journal
 * @from: the first day whose entries are counted
 * @to: the last one
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Looks what there is to say of the journal.
 */
void
lead_journal_load_glance_async (LeadJournal         *self,
                                LeadDay              from,
                                LeadDay              to,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_glance_job, days_new (from, to), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_load_glance_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what there is to say
 */
LeadGlance *
lead_journal_load_glance_finish (LeadJournal   *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  return lead_journal_run_finish (self, &load_glance_job, result, error);
}

/**
 * lead_journal_load_glance_sync:
 * @self: a journal
 * @from: the first day whose entries are counted
 * @to: the last one
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what there is to say
 */
LeadGlance *
lead_journal_load_glance_sync (LeadJournal   *self,
                               LeadDay        from,
                               LeadDay        to,
                               GCancellable  *cancellable,
                               GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_glance_job, days_new (from, to), cancellable, error);
}

/* The years to look at: from the oldest entry's on. */
static gboolean
find_first_year (LeadDatabase  *database,
                 int           *year,
                 GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "same-day-oldest", error);
  LeadStep step = row != NULL ? lead_statement_step (row, error) : LEAD_STEP_FAILED;

  if (step == LEAD_STEP_ROW && !lead_statement_get_null (row, 0))
    lead_day_split (lead_sort_key_get_day (lead_statement_get_int (row, 0)), year, NULL, NULL);
  return step != LEAD_STEP_FAILED;
}

/* The day in another year. 29 February has none of its own in most of them:
 * then there is no same day, and around it is around the 28th. */
static LeadDay
in_year (LeadDay  day,
         int      year,
         guint    spread)
{
  int month;
  int number;
  LeadDay same;

  lead_day_split (day, NULL, &month, &number);
  same = lead_day_new (year, month, number);
  return same == LEAD_DAY_NONE && spread > 0 ? lead_day_new (year, month, number - 1) : same;
}

static gboolean
add_year (LeadDatabase  *database,
          LeadDay        same,
          LeadDay        before,
          LeadSameDay   *found,
          GError       **error)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;

  filter->from = same - (LeadDay) found->spread;
  filter->to = same + (LeadDay) found->spread;
  /* What surrounds the present day is recent, not long ago. */
  if (same == LEAD_DAY_NONE || filter->to >= before)
    return TRUE;
  listed = lead_listing_load (database, filter, 0, error);
  if (listed == NULL)
    return FALSE;
  g_array_append_vals (found->listed, listed->data, listed->len);
  return TRUE;
}

static gboolean
add_years (LeadDatabase  *database,
           const Days    *days,
           int            first_year,
           LeadSameDay   *found,
           GError       **error)
{
  int year;

  lead_day_split (days->second, &year, NULL, NULL);
  for (; year >= first_year; year--)
    if (!add_year (database, in_year (days->first, year, found->spread), days->second, found,
                   error))
      return FALSE;
  return TRUE;
}

static gpointer
list_same_day (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (LeadSameDay) found = g_new0 (LeadSameDay, 1);
  int first_year = G_MAXINT;

  found->listed = g_array_new (FALSE, FALSE, sizeof (LeadListed));
  if (!find_first_year (vault->database, &first_year, error)
      || !add_years (vault->database, data, first_year, found, error))
    return NULL;
  if (found->listed->len == 0)
    {
      found->spread = LEAD_SAME_DAY_SPREAD;
      if (!add_years (vault->database, data, first_year, found, error))
        return NULL;
    }
  return g_steal_pointer (&found);
}

static const LeadJob list_same_day_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_same_day,
  .free_data = g_free,
  .free_result = (GDestroyNotify) lead_same_day_free,
};

/**
 * lead_journal_list_same_day_async:
 * @self: a journal
 * @day: a day of the year
 * @before: the present day: only what lies before it is meant
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists what was written about this day of the year, in any year; where there
 * is nothing, what was written within %LEAD_SAME_DAY_SPREAD days of it.
 */
void
lead_journal_list_same_day_async (LeadJournal         *self,
                                  LeadDay              day,
                                  LeadDay              before,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_same_day_job, days_new (day, before), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_list_same_day_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the entries, and how near they are
 */
LeadSameDay *
lead_journal_list_same_day_finish (LeadJournal   *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return lead_journal_run_finish (self, &list_same_day_job, result, error);
}

/**
 * lead_journal_list_same_day_sync:
 * @self: a journal
 * @day: a day of the year
 * @before: the present day: only what lies before it is meant
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the entries, and how near they are
 */
LeadSameDay *
lead_journal_list_same_day_sync (LeadJournal   *self,
                                 LeadDay        day,
                                 LeadDay        before,
                                 GCancellable  *cancellable,
                                 GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_same_day_job, days_new (day, before), cancellable,
                                error);
}
