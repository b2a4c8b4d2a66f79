/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review-draft.h"

#include "ui/widgets/lead-flushes.h"
#include "ui/widgets/lead-save-timer.h"

struct _LeadReviewDraft
{
  GObject        parent_instance;

  /* owned */
  LeadJournal   *journal;
  LeadReview    *review;
  LeadSaveTimer *timer;
  LeadFlushes   *flushes; /* those who wait for it */
  GError        *error;

  LeadEditState  state;
  gboolean       dirty;  /* changed since the last save was put together */
  gboolean       saving; /* one is on its way */
  int64_t        saved_ms;
};

typedef enum
{
  PROP_STATE = 1,
} LeadReviewDraftProperty;

static GParamSpec *properties[PROP_STATE + 1];

G_DEFINE_FINAL_TYPE (LeadReviewDraft, lead_review_draft, G_TYPE_OBJECT)

static void save (gpointer user_data);

static void
set_state (LeadReviewDraft *self, LeadEditState state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* It goes on trying, and whoever wants to leave is told. */
static void
fail (LeadReviewDraft *self, GError *error)
{
  g_clear_error (&self->error);
  self->error = error;
  self->dirty = TRUE;
  lead_save_timer_retry (self->timer);
  set_state (self, LEAD_EDIT_FAILED);
  lead_flushes_answer (self->flushes, self->error);
}

/* What was typed meanwhile stays; of what was stored only the id is news. */
static void
succeed (LeadReviewDraft *self, const LeadReview *stored)
{
  if (self->review->uuid == NULL)
    self->review->uuid = g_strdup (stored->uuid);
  g_clear_error (&self->error);
  lead_save_timer_succeed (self->timer);
  self->saved_ms = stored->modified_ms;
  if (self->dirty)
    save (self);
  else
    {
      set_state (self, LEAD_EDIT_SAVED);
      lead_flushes_answer (self->flushes, self->error);
    }
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReviewDraft) self = user_data;
  GError *error = NULL;
  g_autoptr (LeadReview) stored
    = lead_journal_save_review_finish (LEAD_JOURNAL (source), result, &error);

  self->saving = FALSE;
  if (stored != NULL)
    succeed (self, stored);
  else
    fail (self, error);
}

static void
save (gpointer user_data)
{
  LeadReviewDraft *self = user_data;

  if (self->saving || !self->dirty)
    return;
  lead_save_timer_stop (self->timer);
  self->dirty = FALSE;
  if (self->review->uuid == NULL && lead_review_is_empty (self->review))
    {
      set_state (self, LEAD_EDIT_CLEAN);
      lead_flushes_answer (self->flushes, self->error);
      return;
    }
  self->saving = TRUE;
  set_state (self, LEAD_EDIT_SAVING);
  lead_journal_save_review_async (self->journal, self->review, NULL, on_saved,
                                  g_object_ref (self));
}

static void
lead_review_draft_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((LeadReviewDraftProperty) id)
    {
    case PROP_STATE:
      g_value_set_int (value, LEAD_REVIEW_DRAFT (object)->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_review_draft_finalize (GObject *object)
{
  LeadReviewDraft *self = LEAD_REVIEW_DRAFT (object);

  g_clear_pointer (&self->timer, lead_save_timer_free);
  g_clear_pointer (&self->review, lead_review_free);
  g_clear_pointer (&self->flushes, lead_flushes_free);
  g_clear_error (&self->error);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_review_draft_parent_class)->finalize (object);
}

static void
lead_review_draft_class_init (LeadReviewDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = lead_review_draft_get_property;
  object_class->finalize = lead_review_draft_finalize;

  /**
   * LeadReviewDraft:state: how safe it is
   */
  properties[PROP_STATE]
    = g_param_spec_int ("state", NULL, NULL, LEAD_EDIT_CLEAN, LEAD_EDIT_FAILED, LEAD_EDIT_CLEAN,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_review_draft_init (LeadReviewDraft *self)
{
  self->timer = lead_save_timer_new (save, self);
  self->flushes = lead_flushes_new ();
}

/**
 * lead_review_draft_new:
 * @journal: where it is kept
 * @review: what it says so far
 *
 * Returns: (transfer full): a review to be written
 */
LeadReviewDraft *
lead_review_draft_new (LeadJournal *journal, const LeadReview *review)
{
  LeadReviewDraft *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (review != NULL, NULL);

  self = g_object_new (LEAD_TYPE_REVIEW_DRAFT, NULL);
  self->journal = g_object_ref (journal);
  self->review = lead_review_copy (review);
  return self;
}

/**
 * lead_review_draft_get_review:
 * @self: a draft
 *
 * Returns: (transfer none): the review; whoever changes it calls
 *   lead_review_draft_touch()
 */
LeadReview *
lead_review_draft_get_review (LeadReviewDraft *self)
{
  g_return_val_if_fail (LEAD_IS_REVIEW_DRAFT (self), NULL);

  return self->review;
}

/**
 * lead_review_draft_get_state:
 * @self: a draft
 *
 * Returns: how safe it is
 */
LeadEditState
lead_review_draft_get_state (LeadReviewDraft *self)
{
  g_return_val_if_fail (LEAD_IS_REVIEW_DRAFT (self), LEAD_EDIT_CLEAN);

  return self->state;
}

/**
 * lead_review_draft_get_saved_ms:
 * @self: a draft
 *
 * Returns: when it was saved, UTC
 */
int64_t
lead_review_draft_get_saved_ms (LeadReviewDraft *self)
{
  g_return_val_if_fail (LEAD_IS_REVIEW_DRAFT (self), 0);

  return self->saved_ms;
}

/**
 * lead_review_draft_get_error:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): why it isn't saved
 */
const GError *
lead_review_draft_get_error (LeadReviewDraft *self)
{
  g_return_val_if_fail (LEAD_IS_REVIEW_DRAFT (self), NULL);

  return self->error;
}

/**
 * lead_review_draft_touch:
 * @self: a draft
 *
 * The review has been changed.
 */
void
lead_review_draft_touch (LeadReviewDraft *self)
{
  g_return_if_fail (LEAD_IS_REVIEW_DRAFT (self));

  self->dirty = TRUE;
  lead_save_timer_touch (self->timer);
  if (!self->saving && self->state != LEAD_EDIT_FAILED)
    set_state (self, LEAD_EDIT_EDITING);
}

/**
 * lead_review_draft_flush_async:
 * @self: a draft
 * @callback: called when all is saved, or can't be
 * @user_data: for @callback
 */
void
lead_review_draft_flush_async (LeadReviewDraft     *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_REVIEW_DRAFT (self));

  lead_flushes_add (self->flushes, self, callback, user_data);
  save (self);
  if (!self->saving)
    lead_flushes_answer (self->flushes, self->error);
}

/**
 * lead_review_draft_flush_finish:
 * @self: a draft
 * @result: what the callback was given
 * @error: why not all is saved
 *
 * Returns: whether all is saved
 */
gboolean
lead_review_draft_flush_finish (LeadReviewDraft *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
