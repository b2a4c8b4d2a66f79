/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-draft.h"

#include <glib/gi18n-lib.h>

#include "lead-flushes.h"
#include "lead-save-timer.h"

typedef struct
{
  /* owned */
  LeadDesk      *desk;
  gpointer       record; /* as it is on the page */
  gpointer       sent;   /* (nullable): what is on its way to the file */
  LeadSaveTimer *timer;
  LeadFlushes   *flushes; /* those who wait for it */

  gboolean       safe;
  gboolean       touched;
} LeadRecordDraftPrivate;

enum
{
  CHANGED,
  REPLACED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (LeadRecordDraft, lead_record_draft, G_TYPE_OBJECT)

static void save (LeadRecordDraft *self);

static LeadRecordDraftPrivate *
get_private (gpointer self)
{
  return lead_record_draft_get_instance_private (self);
}

static LeadRecordList *
get_list (LeadRecordDraft *self)
{
  return LEAD_RECORD_DRAFT_GET_CLASS (self)->get_list (get_private (self)->desk);
}

static gboolean
says (LeadRecordDraft *self,
      gpointer         record)
{
  return LEAD_RECORD_DRAFT_GET_CLASS (self)->equal (record, get_private (self)->record);
}

static gboolean
is_kept (LeadRecordDraft *self)
{
  LeadRecordDraftClass *klass = LEAD_RECORD_DRAFT_GET_CLASS (self);

  return klass->is_kept == NULL || klass->is_kept (get_private (self)->record);
}

/* What was typed meanwhile stays; of what was stored only its names are news, and what had come
 * to it from elsewhere. */
static void
rebase (LeadRecordDraft *self,
        gpointer         sent,
        gpointer         stored)
{
  LeadRecordDraftPrivate *priv = get_private (self);
  LeadRecordDraftClass *klass = LEAD_RECORD_DRAFT_GET_CLASS (self);
  g_autoptr (GObject) before = priv->record;

  priv->record = klass->rebase != NULL ? klass->rebase (before, sent, stored)
                                       : g_object_ref (before);
}

/* The page shows it anew where it says something else than what is written there. */
static void
take_stored (LeadRecordDraft *self,
             gpointer         stored)
{
  LeadRecordDraftPrivate *priv = get_private (self);
  gboolean is_news = !says (self, stored);

  g_set_object (&priv->record, stored);
  if (is_news)
    g_signal_emit (self, signals[REPLACED], 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
succeed (LeadRecordDraft *self,
         gpointer         sent,
         gpointer         stored)
{
  LeadRecordDraftPrivate *priv = get_private (self);

  lead_save_timer_succeed (priv->timer);
  if (!says (self, sent))
    {
      rebase (self, sent, stored);
      save (self);
      return;
    }
  priv->safe = TRUE;
  take_stored (self, stored);
  lead_flushes_answer (priv->flushes, NULL);
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadRecordDraft) self = user_data;
  LeadRecordDraftPrivate *priv = get_private (self);
  g_autoptr (GObject) sent = g_steal_pointer (&priv->sent);
  g_autoptr (GObject) stored = NULL;
  g_autoptr (GError) error = NULL;

  stored = LEAD_RECORD_DRAFT_GET_CLASS (self)->save_finish (LEAD_JOURNAL (source), result, &error);
  if (stored != NULL)
    {
      succeed (self, sent, stored);
      return;
    }
  lead_save_timer_retry (priv->timer);
  lead_desk_report (priv->desk, error);
  lead_flushes_answer (priv->flushes, error);
}

static void
save (LeadRecordDraft *self)
{
  LeadRecordDraftPrivate *priv = get_private (self);

  if (priv->sent != NULL || priv->safe)
    return;
  priv->sent = g_object_ref (priv->record);
  lead_save_timer_stop (priv->timer);
  LEAD_RECORD_DRAFT_GET_CLASS (self)->save (lead_desk_get_journal (priv->desk), priv->record,
                                            on_saved, g_object_ref (self));
}

static void
on_time (gpointer user_data)
{
  save (user_data);
}

/* What is written here and not in the file yet is newer than the list. Once it is
 * safe, no list comes that was read before: the journal answers in turn. */
static void
follow (LeadRecordDraft *self)
{
  LeadRecordDraftPrivate *priv = get_private (self);
  gpointer stored = lead_record_list_find (get_list (self), lead_record_draft_get_uuid (self));

  if (stored != NULL && priv->safe && stored != priv->record)
    take_stored (self, stored);
}

static void
lead_record_draft_finalize (GObject *object)
{
  LeadRecordDraftPrivate *priv = get_private (object);

  g_clear_pointer (&priv->timer, lead_save_timer_free);
  g_clear_pointer (&priv->flushes, lead_flushes_free);
  g_clear_object (&priv->record);
  g_clear_object (&priv->desk);

  G_OBJECT_CLASS (lead_record_draft_parent_class)->finalize (object);
}

static void
lead_record_draft_class_init (LeadRecordDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_record_draft_finalize;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_RECORD_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[REPLACED] = g_signal_new ("replaced", LEAD_TYPE_RECORD_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_record_draft_init (LeadRecordDraft *self)
{
  LeadRecordDraftPrivate *priv = get_private (self);

  priv->timer = lead_save_timer_new (on_time, self);
  priv->flushes = lead_flushes_new ();
}

/**
 * lead_record_draft_new:
 * @type: of the draft that is wanted
 * @desk: the desk
 * @record: (type GObject.Object): a record as it is stored, or what a new one
 *   starts from
 *
 * Returns: (transfer full) (type LeadRecordDraft): the record, to be changed; a new
 *   one that says enough is kept at once
 */
gpointer
lead_record_draft_new (GType     type,
                       LeadDesk *desk,
                       gpointer  record)
{
  LeadRecordDraft *self;
  LeadRecordDraftPrivate *priv;

  g_return_val_if_fail (g_type_is_a (type, LEAD_TYPE_RECORD_DRAFT), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (G_IS_OBJECT (record), NULL);

  self = g_object_new (type, NULL);
  priv = get_private (self);
  priv->desk = g_object_ref (desk);
  priv->record = g_object_ref (record);
  priv->safe = lead_record_draft_get_uuid (self) != NULL || !is_kept (self);
  g_signal_connect_object (get_list (self), "items-changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  save (self);

  return self;
}

/**
 * lead_record_draft_get_desk:
 * @self: a draft
 *
 * Returns: (transfer none): the desk
 */
LeadDesk *
lead_record_draft_get_desk (LeadRecordDraft *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), NULL);

  return get_private (self)->desk;
}

/**
 * lead_record_draft_get_record:
 * @self: a draft
 *
 * Returns: (transfer none) (type GObject.Object): the record as it is on the page
 */
gpointer
lead_record_draft_get_record (LeadRecordDraft *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), NULL);

  return get_private (self)->record;
}

/**
 * lead_record_draft_get_uuid:
 * @self: a draft
 *
 * Returns: (nullable): what names it for good; none before it is first stored
 */
const char *
lead_record_draft_get_uuid (LeadRecordDraft *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), NULL);

  return lead_record_list_get_uuid (get_list (self), get_private (self)->record);
}

/**
 * lead_record_draft_get_today:
 * @self: a draft
 *
 * Returns: what day it is for the writer
 */
LeadDay
lead_record_draft_get_today (LeadRecordDraft *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), LEAD_DAY_NONE);

  return lead_surroundings_get_moment (lead_desk_get_surroundings (get_private (self)->desk)).day;
}

/**
 * lead_record_draft_get_saving:
 * @self: a draft
 *
 * Returns: whether some of it is on its way to the file
 */
gboolean
lead_record_draft_get_saving (LeadRecordDraft *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), FALSE);

  return get_private (self)->sent != NULL;
}

/**
 * lead_record_draft_get_safe:
 * @self: a draft
 *
 * Returns: whether all of it that is to be kept is in the file
 */
gboolean
lead_record_draft_get_safe (LeadRecordDraft *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), FALSE);

  return get_private (self)->safe;
}

/**
 * lead_record_draft_get_status:
 * @self: a draft
 *
 * Returns: how safe it is, in a word; nothing before anything has been changed
 */
const char *
lead_record_draft_get_status (LeadRecordDraft *self)
{
  LeadRecordDraftPrivate *priv;

  g_return_val_if_fail (LEAD_IS_RECORD_DRAFT (self), NULL);

  priv = get_private (self);
  if (!priv->touched)
    return "";

  return priv->safe ? _("Saved") : _("Saving…");
}

/**
 * lead_record_draft_commit:
 * @self: a draft
 * @record: (transfer full) (type GObject.Object): what it says from here on
 *
 * One that doesn't say enough to be kept waits with the rest until it does.
 */
void
lead_record_draft_commit (LeadRecordDraft *self,
                          gpointer         record)
{
  g_autoptr (GObject) taken = record;
  LeadRecordDraftPrivate *priv;

  g_return_if_fail (LEAD_IS_RECORD_DRAFT (self));
  g_return_if_fail (G_IS_OBJECT (record));

  if (says (self, record))
    return;
  priv = get_private (self);
  g_set_object (&priv->record, record);
  priv->safe = !is_kept (self);
  priv->touched |= !priv->safe;
  if (priv->safe)
    lead_save_timer_stop (priv->timer);
  else
    lead_save_timer_touch (priv->timer);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What is needed to take something back, also when the page has gone. */
typedef struct
{
  LeadRecordDraft *draft;
  gpointer         before;
  gpointer         after;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *undo = data;

  g_object_unref (undo->draft);
  g_object_unref (undo->before);
  g_object_unref (undo->after);
  g_free (undo);
}

static void
undo (gpointer data)
{
  Undo *taken = data;
  LeadRecordDraft *self = taken->draft;

  lead_record_draft_commit (self, LEAD_RECORD_DRAFT_GET_CLASS (self)->take_back (
                                    get_private (self)->record, taken->before, taken->after));
  /* At once: nobody else may be holding the draft any more. */
  lead_record_draft_flush_async (self, NULL, NULL);
  g_signal_emit (self, signals[REPLACED], 0);
}

/**
 * lead_record_draft_offer_undo:
 * @self: a draft that has just been changed
 * @before: (type GObject.Object): what it said before
 * @description: what has been done
 *
 * Lets the person take the change back. What is typed meanwhile stays.
 */
void
lead_record_draft_offer_undo (LeadRecordDraft *self,
                              gpointer         before,
                              const char      *description)
{
  LeadRecordDraftPrivate *priv;
  g_autoptr (LeadOperation) operation = NULL;
  Undo *taken;

  g_return_if_fail (LEAD_IS_RECORD_DRAFT (self));
  g_return_if_fail (G_IS_OBJECT (before));

  priv = get_private (self);
  taken = g_new0 (Undo, 1);
  taken->draft = g_object_ref (self);
  taken->before = g_object_ref (before);
  taken->after = g_object_ref (priv->record);
  operation = lead_operation_new (description, undo, taken, undo_free);
  lead_desk_offer_undo (priv->desk, operation);
}

/**
 * lead_record_draft_flush_async:
 * @self: a draft
 * @callback: called when all of it is in the file, or why it isn't
 * @user_data: for @callback
 */
void
lead_record_draft_flush_async (LeadRecordDraft     *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  LeadRecordDraftPrivate *priv;

  g_return_if_fail (LEAD_IS_RECORD_DRAFT (self));

  priv = get_private (self);
  lead_flushes_add (priv->flushes, self, callback, user_data);
  if (priv->safe)
    lead_flushes_answer (priv->flushes, NULL);
  else
    save (self);
}

/**
 * lead_record_draft_flush_finish:
 * @self: a draft
 * @result: what the callback got
 * @error: (out) (optional): why it isn't safe
 *
 * Returns: whether all of it is in the file
 */
gboolean
lead_record_draft_flush_finish (LeadRecordDraft  *self,
                                GAsyncResult     *result,
                                GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
