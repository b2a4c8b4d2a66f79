/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The journal's thread: who comes first, who makes way, and who hears of it. */

#include "config.h"

#include "core/model/lead-error.h"
#include "store-fixture.h"

/* A gate that a job waits at, so that others line up behind it. */
typedef struct
{
  GMutex   mutex;
  GCond    moved;
  gboolean reached;
  gboolean open;
} Gate;

static void
gate_init (Gate *gate)
{
  g_mutex_init (&gate->mutex);
  g_cond_init (&gate->moved);
  gate->reached = gate->open = FALSE;
}

static void
gate_set (Gate     *gate,
          gboolean *what)
{
  g_mutex_lock (&gate->mutex);
  *what = TRUE;
  g_cond_broadcast (&gate->moved);
  g_mutex_unlock (&gate->mutex);
}

static void
gate_await (Gate     *gate,
            gboolean *what)
{
  g_mutex_lock (&gate->mutex);
  while (!*what)
    g_cond_wait (&gate->moved, &gate->mutex);
  g_mutex_unlock (&gate->mutex);
}

static void
gate_clear (Gate *gate)
{
  g_mutex_clear (&gate->mutex);
  g_cond_clear (&gate->moved);
}

static gpointer
wait_at_gate (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Gate *gate = data;

  gate_set (gate, &gate->reached);
  gate_await (gate, &gate->open);
  return NULL;
}

static const LeadJob gate_job = { .priority = LEAD_PRIORITY_SAVE, .run = wait_at_gate };

typedef struct
{
  GString *order;
  char     name;
} Note;

static gpointer
take_note (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Note *note = data;

  g_string_append_c (note->order, note->name);
  return NULL;
}

static const LeadJob note_jobs[] = {
  { .priority = LEAD_PRIORITY_SAVE, .run = take_note, .free_data = g_free },
  { .priority = LEAD_PRIORITY_VISIBLE, .run = take_note, .free_data = g_free },
  { .priority = LEAD_PRIORITY_SEARCH, .run = take_note, .free_data = g_free },
  { .priority = LEAD_PRIORITY_AGGREGATE, .run = take_note, .free_data = g_free },
  { .priority = LEAD_PRIORITY_MAINTENANCE, .run = take_note, .free_data = g_free },
};

static Note *
new_note (GString *order,
          char     name)
{
  Note *note = g_new0 (Note, 1);

  note->order = order;
  note->name = name;
  return note;
}

static void
count_down (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_assert_false (g_task_had_error (G_TASK (result)));
  *(guint *) user_data -= 1;
}

static gboolean
is_zero (gpointer data)
{
  return *(guint *) data == 0;
}

/* The least urgent asks first, and is served last; equals in their order. */
static void
test_order (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (GString) order = g_string_new (NULL);
  guint pending = 1;
  Gate gate;

  gate_init (&gate);
  lead_journal_run_async (journal, &gate_job, &gate, NULL, count_down, &pending);
  gate_await (&gate, &gate.reached);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (note_jobs); i++, pending++)
    {
      guint job = G_N_ELEMENTS (note_jobs) - 1 - i % G_N_ELEMENTS (note_jobs);

      lead_journal_run_async (journal, &note_jobs[job], new_note (order, "SVsam"[job]), NULL,
                              count_down, &pending);
    }
  gate_set (&gate, &gate.open);
  lead_test_await (is_zero, &pending);
  g_assert_cmpstr (order->str, ==, "SSVVssaamm");
  gate_clear (&gate);
}

typedef struct
{
  Gate gate;
  int  starts;
} Slow;

/* Never comes to its end by itself the first time. */
static gpointer
count_slowly (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Slow *slow = data;

  slow->starts++;
  if (slow->starts > 1)
    return NULL;
  gate_set (&slow->gate, &slow->gate.reached);
  lead_database_execute (vault->database,
                         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                         "SELECT count(*) FROM n",
                         error);
  return NULL;
}

static void
slow_init (Slow *slow)
{
  gate_init (&slow->gate);
  slow->starts = 0;
}

static const LeadJob slow_maintenance = { .priority = LEAD_PRIORITY_MAINTENANCE, .run = count_slowly };
static const LeadJob slow_search = { .priority = LEAD_PRIORITY_SEARCH, .run = count_slowly };

/* A save stops maintenance, which then begins again. */
static void
test_preempt (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  guint pending = 1;
  Slow slow;

  slow_init (&slow);
  lead_journal_run_async (journal, &slow_maintenance, &slow, NULL, count_down, &pending);
  gate_await (&slow.gate, &slow.gate.reached);
  fixture_add_entry (journal, "2026-03-14", "T", "not kept waiting");
  lead_test_await (is_zero, &pending);
  g_assert_cmpint (slow.starts, ==, 2);
  gate_clear (&slow.gate);
}

static void
test_cancel_running (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *place = NULL;
  Slow slow;

  slow_init (&slow);
  lead_journal_run_async (journal, &slow_search, &slow, cancellable, lead_test_store_result, &place);
  gate_await (&slow.gate, &slow.gate.reached);
  g_cancellable_cancel (cancellable);
  result = lead_test_await_result (&place);
  g_assert_null (lead_journal_run_finish (journal, &slow_search, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (slow.starts, ==, 1);
  fixture_add_entry (journal, "2026-03-14", "T", "all is well afterwards");
  gate_clear (&slow.gate);
}

/* Closing doesn't wait for maintenance, and tells it that it was refused. */
static void
test_close_stops (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *place = NULL;
  Slow slow;

  slow_init (&slow);
  lead_journal_run_async (journal, &slow_maintenance, &slow, NULL, lead_test_store_result, &place);
  gate_await (&slow.gate, &slow.gate.reached);
  g_assert_true (lead_journal_close_sync (journal, NULL));
  result = lead_test_await_result (&place);
  g_assert_null (lead_journal_run_finish (journal, &slow_maintenance, result, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_LOCKED);
  gate_clear (&slow.gate);
}

static gpointer
fail_after_writing (LeadVault     *vault,
                    gpointer       data,
                    GCancellable  *cancellable,
                    GError       **error)
{
  lead_database_execute (vault->database, "DELETE FROM entry", NULL);
  lead_changes_add (vault->changes, LEAD_CHANGE_ENTRIES, 1);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, "No.");
  return NULL;
}

static void
count_signal (LeadJournal *journal,
              guint        kinds,
              GArray      *ids,
              gpointer     user_data)
{
  *(guint *) user_data += 1;
}

/* A job that fails has changed nothing, and nobody is told that it had. */
static void
test_rollback (Fixture       *f,
               gconstpointer  data)
{
  static const LeadJob job = { .priority = LEAD_PRIORITY_SAVE, .writes = TRUE,
                               .run = fail_after_writing };
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "still there");
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  guint n_signals = 0;

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_signal_connect (journal, "changed", G_CALLBACK (count_signal), &n_signals);
  g_assert_false (lead_journal_run_bool_sync (journal, &job, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  entry = fixture_load (journal, id);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_signals, ==, 0);
}

typedef struct
{
  guint    kinds;
  GArray  *ids;
  GThread *thread;
} Heard;

static void
hear (LeadJournal *journal,
      guint        kinds,
      GArray      *ids,
      gpointer     user_data)
{
  Heard *heard = user_data;

  heard->kinds |= kinds;
  heard->thread = g_thread_self ();
  g_clear_pointer (&heard->ids, g_array_unref);
  heard->ids = ids != NULL ? g_array_ref (ids) : NULL;
}

static gboolean
has_heard (gpointer data)
{
  return ((Heard *) data)->kinds != 0;
}

static gpointer
save_from_worker (gpointer data)
{
  LeadJournal *journal = data;
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "from a worker");

  return GINT_TO_POINTER ((int) id);
}

/* A worker saves in its own time while this context hears of it. */
static void
test_signal (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  Heard heard = { 0 };
  GThread *worker;
  int64_t id;

  g_signal_connect (journal, "changed", G_CALLBACK (hear), &heard);
  worker = g_thread_new ("worker", save_from_worker, journal);
  lead_test_await (has_heard, &heard);
  id = GPOINTER_TO_INT (g_thread_join (worker));
  g_assert_true (heard.thread == g_thread_self ());
  g_assert_cmpuint (heard.kinds & LEAD_CHANGE_ENTRIES, !=, 0);
  g_assert_cmpuint (heard.ids->len, ==, 1);
  g_assert_cmpint (g_array_index (heard.ids, int64_t, 0), ==, id);
  g_clear_pointer (&heard.ids, g_array_unref);
}

/* Where nobody looks they add up to one, and too many become "many". */
static void
test_signal_merges (Fixture       *f,
                    gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  guint n_signals = 0;
  Heard heard = { 0 };

  for (guint i = 0; i < 300; i++)
    fixture_add_entry (journal, "2026-03-14", "T", "one of many");
  g_signal_connect (journal, "changed", G_CALLBACK (count_signal), &n_signals);
  g_signal_connect (journal, "changed", G_CALLBACK (hear), &heard);
  lead_test_await (has_heard, &heard);
  g_assert_cmpuint (n_signals, ==, 1);
  g_assert_null (heard.ids);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/queue/order", test_order);
  fixture_add ("/store/queue/preempt", test_preempt);
  fixture_add ("/store/queue/cancel-running", test_cancel_running);
  fixture_add ("/store/queue/close-stops", test_close_stops);
  fixture_add ("/store/queue/rollback", test_rollback);
  fixture_add ("/store/queue/signal", test_signal);
  fixture_add ("/store/queue/signal-merges", test_signal_merges);

  return g_test_run ();
}
