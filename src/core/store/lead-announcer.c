/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-announcer.h"

struct _LeadAnnouncer
{
  gatomicrefcount ref_count;

  /* owned */
  GMainContext *context;
  LeadChanges  *pending; /* under the mutex */

  /* borrowed */
  GWeakRef journal;

  GMutex mutex;
};

/**
 * lead_announcer_new:
 * @journal: emits the signal; not kept alive
 * @context: where it does
 *
 * Returns: (transfer full): an announcer
 */
LeadAnnouncer *
lead_announcer_new (LeadJournal  *journal,
                    GMainContext *context)
{
  LeadAnnouncer *self = g_new0 (LeadAnnouncer, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  g_weak_ref_init (&self->journal, journal);
  self->context = g_main_context_ref (context);
  self->pending = lead_changes_new ();
  return self;
}

/**
 * lead_announcer_ref:
 * @self: an announcer
 *
 * Returns: (transfer full): the same
 */
LeadAnnouncer *
lead_announcer_ref (LeadAnnouncer *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_announcer_unref:
 * @self: (transfer full): an announcer; from any thread
 */
void
lead_announcer_unref (LeadAnnouncer *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_weak_ref_clear (&self->journal);
  lead_changes_free (self->pending);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

static gboolean
emit (gpointer data)
{
  LeadAnnouncer *self = data;
  g_autoptr (LeadJournal) journal = g_weak_ref_get (&self->journal);
  g_autoptr (LeadChanges) changes = lead_changes_new ();

  g_mutex_lock (&self->mutex);
  lead_changes_merge (changes, self->pending);
  lead_changes_clear (self->pending);
  g_mutex_unlock (&self->mutex);
  if (journal != NULL)
    g_signal_emit_by_name (journal, "changed", changes->kinds,
                           changes->many ? NULL : changes->ids);
  return G_SOURCE_REMOVE;
}

/* Ahead of the callbacks of the tasks that made the changes. */
static void
plan (LeadAnnouncer *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, emit, lead_announcer_ref (self),
                         (GDestroyNotify) lead_announcer_unref);
  g_source_attach (source, self->context);
}

/**
 * lead_announcer_tell:
 * @self: an announcer
 * @changes: at least one kind
 *
 * Has @changes told. May be called from any thread.
 */
void
lead_announcer_tell (LeadAnnouncer     *self,
                     const LeadChanges *changes)
{
  gboolean planned;

  g_mutex_lock (&self->mutex);
  planned = self->pending->kinds != 0;
  lead_changes_merge (self->pending, changes);
  g_mutex_unlock (&self->mutex);
  if (!planned)
    plan (self);
}
