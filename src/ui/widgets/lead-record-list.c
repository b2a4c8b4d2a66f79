/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-list.h"

/* Autosave changes the journal every second; counts need not follow at once. */
#define SETTLE_MS 400

typedef struct
{
  /* owned */
  LeadJournal *journal;
  GPtrArray   *records;

  guint        settling; /* id of the timeout that loads anew */
  gboolean     loaded;
} LeadRecordListPrivate;

static void list_model_init (GListModelInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (LeadRecordList, lead_record_list, G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (LeadRecordList)
                                  G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static LeadRecordListPrivate *
get_private (gpointer self)
{
  return lead_record_list_get_instance_private (self);
}

static GType
lead_record_list_get_item_type (GListModel *model)
{
  return LEAD_RECORD_LIST_GET_CLASS (model)->record_type;
}

static guint
lead_record_list_get_n_items (GListModel *model)
{
  return get_private (model)->records->len;
}

static gpointer
lead_record_list_get_item (GListModel *model,
                           guint       position)
{
  GPtrArray *records = get_private (model)->records;

  return position < records->len ? g_object_ref (records->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = lead_record_list_get_item_type;
  iface->get_n_items = lead_record_list_get_n_items;
  iface->get_item = lead_record_list_get_item;
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadRecordList) self = user_data;
  LeadRecordListPrivate *priv = get_private (self);
  GPtrArray *records;
  guint n_before = priv->records->len;

  records = LEAD_RECORD_LIST_GET_CLASS (self)->load_finish (LEAD_JOURNAL (source), result, NULL);
  /* Without an answer what was there stays; whoever reads the journal itself hears why. */
  if (records == NULL)
    return;
  if (priv->journal == NULL)
    {
      g_ptr_array_unref (records);
      return;
    }
  g_ptr_array_unref (priv->records);
  priv->records = records;
  priv->loaded = TRUE;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, records->len);
}

static void
load (LeadRecordList *self)
{
  LEAD_RECORD_LIST_GET_CLASS (self)->load (get_private (self)->journal, on_loaded,
                                           g_object_ref (self));
}

static gboolean
on_settled (gpointer user_data)
{
  get_private (user_data)->settling = 0;
  load (user_data);

  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LeadRecordList *self,
                    guint           changes)
{
  LeadRecordListPrivate *priv = get_private (self);

  if (changes & LEAD_RECORD_LIST_GET_CLASS (self)->at_once)
    load (self);
  else if ((changes & LEAD_RECORD_LIST_GET_CLASS (self)->soon) && priv->settling == 0)
    priv->settling = g_timeout_add (SETTLE_MS, on_settled, self);
}

static void
lead_record_list_dispose (GObject *object)
{
  LeadRecordListPrivate *priv = get_private (object);

  g_clear_handle_id (&priv->settling, g_source_remove);
  g_clear_object (&priv->journal);

  G_OBJECT_CLASS (lead_record_list_parent_class)->dispose (object);
}

static void
lead_record_list_finalize (GObject *object)
{
  g_ptr_array_unref (get_private (object)->records);

  G_OBJECT_CLASS (lead_record_list_parent_class)->finalize (object);
}

static void
lead_record_list_class_init (LeadRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_record_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_record_list_finalize;
}

static void
lead_record_list_init (LeadRecordList *self)
{
  get_private (self)->records = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * lead_record_list_new:
 * @type: of the list that is wanted
 * @journal: an open journal
 *
 * Returns: (transfer full) (type LeadRecordList): its records, on their way
 */
gpointer
lead_record_list_new (GType        type,
                      LeadJournal *journal)
{
  LeadRecordList *self;

  g_return_val_if_fail (g_type_is_a (type, LEAD_TYPE_RECORD_LIST), NULL);
  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  self = g_object_new (type, NULL);
  get_private (self)->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
  load (self);

  return self;
}

/**
 * lead_record_list_get_loaded:
 * @self: a list
 *
 * Returns: whether the journal has answered yet
 */
gboolean
lead_record_list_get_loaded (LeadRecordList *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_LIST (self), FALSE);

  return get_private (self)->loaded;
}

/**
 * lead_record_list_get_uuid:
 * @self: a list
 * @record: a record of the kind that it holds
 *
 * Returns: (nullable): what names the record for good
 */
const char *
lead_record_list_get_uuid (LeadRecordList *self,
                           gpointer        record)
{
  g_return_val_if_fail (LEAD_IS_RECORD_LIST (self), NULL);

  return LEAD_RECORD_LIST_GET_CLASS (self)->get_uuid (record);
}

/**
 * lead_record_list_find:
 * @self: a list
 * @uuid: (nullable): what names a record for good
 *
 * Returns: (transfer none) (nullable): that record, when it is there and not in
 *   the trash
 */
gpointer
lead_record_list_find (LeadRecordList *self,
                       const char     *uuid)
{
  GPtrArray *records;

  g_return_val_if_fail (LEAD_IS_RECORD_LIST (self), NULL);

  records = get_private (self)->records;
  for (guint i = 0; uuid != NULL && i < records->len; i++)
    {
      if (g_strcmp0 (lead_record_list_get_uuid (self, records->pdata[i]), uuid) == 0)
        return records->pdata[i];
    }

  return NULL;
}
