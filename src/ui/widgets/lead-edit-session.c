/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-edit-session.h"

#include "core/model/lead-error.h"
#include "lead-flushes.h"
#include "lead-save-timer.h"

/* What stood there is kept before the first change and every so often after. */
#define KEEP_EVERY_MS (10 * 60 * 1000)

struct _LeadEditSession
{
  GObject          parent_instance;

  /* owned */
  LeadJournal     *journal;
  LeadEntry       *base;
  GError          *error;
  LeadFlushes     *flushes; /* those who wait for it */
  LeadSaveTimer   *timer;

  /* borrowed */
  LeadComposeFunc  compose;
  gpointer         compose_data;

  LeadEditState    state;
  gboolean         dirty;   /* changed since the last save was put together */
  gboolean         saving;  /* one is on its way */
  gboolean         is_new;  /* wasn't in the journal when the session began */
  int64_t          saved_ms;
  int64_t          kept_ms; /* when a revision was kept last, 0 for not yet */
};

typedef enum
{
  PROP_STATE = 1,
} LeadEditSessionProperty;

enum
{
  CONFLICT,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_STATE + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEditSession, lead_edit_session, G_TYPE_OBJECT)

static void save (LeadEditSession *self);

/* Whether nobody has put anything into it: a date, a star and a question alone
 * are nothing. */
static gboolean
is_blank (LeadEntry *entry)
{
  GPtrArray *answers = lead_entry_get_answers (entry);

  for (guint i = 0; i < answers->len; i++)
    if (((LeadAnswer *) answers->pdata[i])->text != NULL)
      return FALSE;
  return *lead_entry_get_title (entry) == '\0' && *lead_entry_get_body (entry) == '\0'
         && *lead_entry_get_labels (entry) == NULL && lead_entry_get_tags (entry)->len == 0
         && lead_entry_get_attachments (entry)->len == 0;
}

/* Always notifies: after "saved" comes "saved" with another time. */
static void
set_state (LeadEditSession *self,
           LeadEditState    state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
fail (LeadEditSession *self,
      GError          *error)
{
  g_clear_error (&self->error);
  self->error = error;
  self->dirty = TRUE;
  if (!g_error_matches (error, LEAD_ERROR, LEAD_ERROR_LOCKED))
    lead_save_timer_retry (self->timer);
  set_state (self, LEAD_EDIT_FAILED);
  lead_flushes_answer (self->flushes, self->error);
}

static void
succeed (LeadEditSession *self,
         LeadEntry       *stored)
{
  g_set_object (&self->base, stored);
  g_clear_error (&self->error);
  lead_save_timer_succeed (self->timer);
  self->saved_ms = lead_surroundings_get_now (lead_journal_get_surroundings (self->journal));

  if (!self->dirty)
    {
      set_state (self, LEAD_EDIT_SAVED);
      lead_flushes_answer (self->flushes, self->error);
    }
  else if (!lead_flushes_is_empty (self->flushes))
    save (self);
  else
    set_state (self, LEAD_EDIT_EDITING);
}

static void
save_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadEditSession) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) stored = NULL;
  gboolean conflict = FALSE;

  self->saving = FALSE;
  stored = lead_journal_save_entry_finish (LEAD_JOURNAL (source), result, &conflict, &error);
  if (stored == NULL)
    {
      fail (self, g_steal_pointer (&error));
      return;
    }

  succeed (self, stored);
  if (conflict)
    g_signal_emit (self, signals[CONFLICT], 0);
}

/* The text that is about to be overwritten is kept before the first change of
 * a session: it is how the session before it ended. */
static LeadSaveFlags
get_flags (LeadEditSession *self)
{
  int64_t now = lead_surroundings_get_now (lead_journal_get_surroundings (self->journal));

  if (lead_entry_get_id (self->base) == 0
      || (self->kept_ms != 0 && ABS (now - self->kept_ms) < KEEP_EVERY_MS))
    return LEAD_SAVE_DEFAULT;
  self->kept_ms = now;
  return LEAD_SAVE_KEEP;
}

static void
save (LeadEditSession *self)
{
  g_autoptr (LeadEntry) entry = NULL;

  /* The one on its way looks whether there is more when it is done. */
  if (self->saving || !self->dirty)
    return;

  lead_save_timer_stop (self->timer);
  self->dirty = FALSE;
  entry = self->compose (self->base, self->compose_data);
  if (lead_entry_get_id (entry) == 0 && is_blank (entry))
    {
      set_state (self, LEAD_EDIT_CLEAN);
      lead_flushes_answer (self->flushes, self->error);
      return;
    }

  self->saving = TRUE;
  set_state (self, LEAD_EDIT_SAVING);
  if (lead_entry_get_id (entry) == 0)
    self->kept_ms = lead_surroundings_get_now (lead_journal_get_surroundings (self->journal));
  lead_journal_save_entry_async (self->journal, entry, get_flags (self), NULL, save_cb,
                                 g_object_ref (self));
}

static void
timer_cb (gpointer user_data)
{
  save (user_data);
}

static void
forget_stored (LeadEditSession *self)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (self->base);

  lead_entry_builder_set_id (builder, 0);
  lead_entry_builder_set_revision (builder, 0);
  lead_entry_builder_set_uuid (builder, NULL);
  g_object_unref (self->base);
  self->base = lead_entry_builder_end (builder);
}

static void
delete_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  LeadEditSession *self = source;
  int64_t *id = task_data;
  GError *error = NULL;

  if (lead_journal_delete_entries_sync (self->journal, id, 1, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
end_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  LeadEditSession *self = LEAD_EDIT_SESSION (source);
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  int64_t id = lead_entry_get_id (self->base);

  if (!lead_edit_session_flush_finish (self, result, &error))
    g_task_return_error (task, error);
  else if (!self->is_new || id == 0 || !is_blank (self->base))
    g_task_return_boolean (task, TRUE);
  else
    {
      /* Should more be typed after all, it is a new entry again. */
      forget_stored (self);
      g_task_set_task_data (task, g_memdup2 (&id, sizeof id), g_free);
      g_task_run_in_thread (task, delete_thread);
    }
}

static void
lead_edit_session_dispose (GObject *object)
{
  LeadEditSession *self = LEAD_EDIT_SESSION (object);

  g_clear_pointer (&self->timer, lead_save_timer_free);
  g_clear_object (&self->journal);
  g_clear_object (&self->base);
  g_clear_error (&self->error);
  g_clear_pointer (&self->flushes, lead_flushes_free);

  G_OBJECT_CLASS (lead_edit_session_parent_class)->dispose (object);
}

static void
lead_edit_session_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LeadEditSession *self = LEAD_EDIT_SESSION (object);

  switch ((LeadEditSessionProperty) prop_id)
    {
    case PROP_STATE:
      g_value_set_uint (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_edit_session_class_init (LeadEditSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_edit_session_dispose;
  object_class->get_property = lead_edit_session_get_property;

  properties[PROP_STATE]
      = g_param_spec_uint ("state", NULL, NULL, 0, LEAD_EDIT_FAILED, LEAD_EDIT_CLEAN,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[CONFLICT] = g_signal_new ("conflict", LEAD_TYPE_EDIT_SESSION, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_edit_session_init (LeadEditSession *self)
{
  self->timer = lead_save_timer_new (timer_cb, self);
  self->flushes = lead_flushes_new ();
}

/**
 * lead_edit_session_new:
 * @journal: where to save
 * @base: the entry as it was read; without an id for one that is new
 * @compose: puts the changed entry together
 * @user_data: for @compose; must live as long as the session isn't ended
 *
 * Returns: (transfer full): a session in which nothing has been changed
 */
LeadEditSession *
lead_edit_session_new (LeadJournal     *journal,
                       LeadEntry       *base,
                       LeadComposeFunc  compose,
                       gpointer         user_data)
{
  LeadEditSession *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (base), NULL);
  g_return_val_if_fail (compose != NULL, NULL);

  self = g_object_new (LEAD_TYPE_EDIT_SESSION, NULL);
  self->journal = g_object_ref (journal);
  self->base = g_object_ref (base);
  self->is_new = lead_entry_get_id (base) == 0;
  self->compose = compose;
  self->compose_data = user_data;
  return self;
}

/**
 * lead_edit_session_get_base:
 * @self: a session
 *
 * Returns: (transfer none): the entry as it is stored now
 */
LeadEntry *
lead_edit_session_get_base (LeadEditSession *self)
{
  g_return_val_if_fail (LEAD_IS_EDIT_SESSION (self), NULL);

  return self->base;
}

/**
 * lead_edit_session_get_state:
 * @self: a session
 *
 * Returns: how safe the text is
 */
LeadEditState
lead_edit_session_get_state (LeadEditSession *self)
{
  g_return_val_if_fail (LEAD_IS_EDIT_SESSION (self), LEAD_EDIT_CLEAN);

  return self->state;
}

/**
 * lead_edit_session_get_safe:
 * @self: a session
 *
 * Returns: whether nothing would be lost if the entry were left now
 */
gboolean
lead_edit_session_get_safe (LeadEditSession *self)
{
  g_return_val_if_fail (LEAD_IS_EDIT_SESSION (self), FALSE);

  return !self->dirty && !self->saving;
}

/**
 * lead_edit_session_get_saved_ms:
 * @self: a session
 *
 * Returns: when it saved last, UTC; 0 for not yet
 */
int64_t
lead_edit_session_get_saved_ms (LeadEditSession *self)
{
  g_return_val_if_fail (LEAD_IS_EDIT_SESSION (self), 0);

  return self->saved_ms;
}

/**
 * lead_edit_session_get_error:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): why the last attempt to save failed
 */
const GError *
lead_edit_session_get_error (LeadEditSession *self)
{
  g_return_val_if_fail (LEAD_IS_EDIT_SESSION (self), NULL);

  return self->error;
}

/**
 * lead_edit_session_touch:
 * @self: a session
 *
 * To be called with every change, before the next turn of the main loop. Cheap.
 */
void
lead_edit_session_touch (LeadEditSession *self)
{
  g_return_if_fail (LEAD_IS_EDIT_SESSION (self));

  self->dirty = TRUE;
  lead_save_timer_touch (self->timer);
  if (self->state == LEAD_EDIT_CLEAN || self->state == LEAD_EDIT_SAVED)
    set_state (self, LEAD_EDIT_EDITING);
}

/**
 * lead_edit_session_flush_async:
 * @self: a session
 * @callback: called when all that was changed until then is saved, or can't be
 * @user_data: for @callback
 *
 * Saves now what isn't saved. When it fails, the text stays and the session
 * goes on trying.
 */
void
lead_edit_session_flush_async (LeadEditSession     *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_EDIT_SESSION (self));

  lead_flushes_add (self->flushes, self, callback, user_data);
  if (self->dirty)
    save (self);
  else if (!self->saving)
    lead_flushes_answer (self->flushes, self->error);
}

/**
 * lead_edit_session_flush_finish:
 * @self: a session
 * @result: what the callback was given
 * @error: why it isn't saved
 *
 * Returns: whether all is saved
 */
gboolean
lead_edit_session_flush_finish (LeadEditSession  *self,
                                GAsyncResult     *result,
                                GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
flushed_for_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (lead_edit_session_flush_finish (LEAD_EDIT_SESSION (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_edit_session_flush_for:
 * @self: (nullable): a session; without one there is nothing to save
 * @task: (transfer full): of whoever owns the session: returns whether all of
 *   it is saved
 */
void
lead_edit_session_flush_for (LeadEditSession *self,
                             GTask           *task)
{
  g_return_if_fail (G_IS_TASK (task));

  if (self != NULL)
    {
      lead_edit_session_flush_async (self, flushed_for_cb, task);
      return;
    }
  g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

/**
 * lead_edit_session_end_async:
 * @self: a session
 * @callback: called when the entry may be left
 * @user_data: for @callback
 *
 * As lead_edit_session_flush_async(); besides, an entry that was begun in this
 * session and emptied again leaves nothing behind.
 */
void
lead_edit_session_end_async (LeadEditSession     *self,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (LEAD_IS_EDIT_SESSION (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_edit_session_end_async);
  lead_edit_session_flush_async (self, end_cb, task);
}

/**
 * lead_edit_session_end_finish:
 * @self: a session
 * @result: what the callback was given
 * @error: why it isn't saved
 *
 * Returns: whether the entry may be left
 */
gboolean
lead_edit_session_end_finish (LeadEditSession  *self,
                              GAsyncResult     *result,
                              GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
