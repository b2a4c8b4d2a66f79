/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-drafts.h"

#include "lead-joint-flush.h"

struct _LeadRecordDrafts
{
  GObject    parent_instance;

  GType      draft_type;

  /* owned */
  LeadDesk  *desk;
  GPtrArray *drafts; /* LeadRecordDraft */
};

G_DEFINE_FINAL_TYPE (LeadRecordDrafts, lead_record_drafts, G_TYPE_OBJECT)

static void
lead_record_drafts_dispose (GObject *object)
{
  LeadRecordDrafts *self = LEAD_RECORD_DRAFTS (object);

  g_ptr_array_set_size (self->drafts, 0);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_record_drafts_parent_class)->dispose (object);
}

static void
lead_record_drafts_finalize (GObject *object)
{
  g_ptr_array_unref (LEAD_RECORD_DRAFTS (object)->drafts);

  G_OBJECT_CLASS (lead_record_drafts_parent_class)->finalize (object);
}

static void
lead_record_drafts_class_init (LeadRecordDraftsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_record_drafts_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_record_drafts_finalize;
}

static void
lead_record_drafts_init (LeadRecordDrafts *self)
{
  self->drafts = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * lead_record_drafts_new:
 * @draft_type: the type of the drafts
 * @desk: the desk
 *
 * Returns: (transfer full): no drafts yet
 */
LeadRecordDrafts *
lead_record_drafts_new (GType     draft_type,
                        LeadDesk *desk)
{
  LeadRecordDrafts *self;

  g_return_val_if_fail (g_type_is_a (draft_type, LEAD_TYPE_RECORD_DRAFT), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_RECORD_DRAFTS, NULL);
  self->draft_type = draft_type;
  self->desk = g_object_ref (desk);

  return self;
}

/**
 * lead_record_drafts_get_list:
 * @self: drafts
 *
 * Returns: (transfer none): the journal's records that they are drafts of
 */
LeadRecordList *
lead_record_drafts_get_list (LeadRecordDrafts *self)
{
  g_autoptr (LeadRecordDraftClass) klass = NULL;

  g_return_val_if_fail (LEAD_IS_RECORD_DRAFTS (self), NULL);

  klass = g_type_class_ref (self->draft_type);

  return klass->get_list (self->desk);
}

/* A draft that was begun gets its name from its first save on. */
static LeadRecordDraft *
find (LeadRecordDrafts *self,
      const char       *uuid)
{
  for (guint i = 0; uuid != NULL && i < self->drafts->len; i++)
    {
      if (g_strcmp0 (lead_record_draft_get_uuid (self->drafts->pdata[i]), uuid) == 0)
        return self->drafts->pdata[i];
    }

  return NULL;
}

/**
 * lead_record_drafts_get:
 * @self: drafts
 * @uuid: (nullable): what names the record for good
 * @record: (type GObject.Object): a record as it is stored, or, without @uuid, what
 *   a new one starts from
 *
 * Returns: (transfer none) (type LeadRecordDraft): its draft, begun unless there is
 *   one
 */
gpointer
lead_record_drafts_get (LeadRecordDrafts *self,
                        const char       *uuid,
                        gpointer          record)
{
  LeadRecordDraft *draft;

  g_return_val_if_fail (LEAD_IS_RECORD_DRAFTS (self), NULL);

  draft = find (self, uuid);
  if (draft == NULL)
    {
      draft = lead_record_draft_new (self->draft_type, self->desk, record);
      g_ptr_array_add (self->drafts, draft);
    }

  return draft;
}

static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GError *error = NULL;

  lead_record_draft_flush_finish (LEAD_RECORD_DRAFT (source), result, &error);
  lead_joint_flush_answer (user_data, error);
}

/**
 * lead_record_drafts_flush_async:
 * @self: drafts
 * @source: (type GObject.Object): for whom they are saved; kept alive until the answer
 * @callback: called when all of them are in the file, or why one isn't, to be read
 *   by g_task_propagate_boolean()
 * @user_data: for @callback
 *
 * Those that were left long ago are meant as well: one may not have been safe.
 */
void
lead_record_drafts_flush_async (LeadRecordDrafts    *self,
                                gpointer             source,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  GTask *flush;

  g_return_if_fail (LEAD_IS_RECORD_DRAFTS (self));

  flush = lead_joint_flush_new (source, callback, user_data);
  for (guint i = 0; i < self->drafts->len; i++)
    lead_record_draft_flush_async (self->drafts->pdata[i], on_flushed,
                                   lead_joint_flush_join (flush));
  lead_joint_flush_answer (flush, NULL);
}
