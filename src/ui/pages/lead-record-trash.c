/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-trash.h"

#include <glib/gi18n-lib.h>

struct _LeadRecordTrash
{
  GObject               parent_instance;

  const LeadRecordKind *kind;
  LeadDesk             *desk;  /* owned */
  LeadRecordGroup      *group; /* weak */
};

static guint signal_put_back;

G_DEFINE_FINAL_TYPE (LeadRecordTrash, lead_record_trash, G_TYPE_OBJECT)

/* A record on its way, or what is needed to take one out of the trash again when the
 * page has gone. */
typedef struct
{
  const LeadRecordKind *kind;
  LeadDesk             *desk;
  int64_t               id;
} Move;

static Move *
move_new (const LeadRecordKind *kind,
          LeadDesk             *desk,
          int64_t               id)
{
  Move *self = g_new0 (Move, 1);

  self->kind = kind;
  self->desk = g_object_ref (desk);
  self->id = id;

  return self;
}

static void
move_free (gpointer data)
{
  Move *self = data;

  g_object_unref (self->desk);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Move, move_free)

static void
on_moved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Move) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!self->kind->trash_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (self->desk, error);
}

static void
move (const LeadRecordKind *kind,
      LeadDesk             *desk,
      int64_t               id,
      gboolean              trashed)
{
  kind->trash (lead_desk_get_journal (desk), id, trashed, NULL, on_moved,
               move_new (kind, desk, id));
}

static void
take_out (gpointer data)
{
  Move *self = data;

  move (self->kind, self->desk, self->id, FALSE);
}

static void
on_put_back (LeadRecordTrash *self,
             GtkWidget       *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  gpointer record = self->kind->get_record (GTK_LIST_BOX_ROW (row));

  g_signal_emit (self, signal_put_back, 0);
  move (self->kind, self->desk, self->kind->get_id (record), FALSE);
}

static void
add_row (LeadRecordTrash *self,
         gpointer         record)
{
  GtkWidget *row = self->kind->make_row (self->desk, record);
  GtkWidget *button = gtk_button_new_with_label (_("Put back"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button,
                            !lead_journal_get_read_only (lead_desk_get_journal (self->desk)));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_put_back), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  lead_record_group_append (self->group, row);
}

static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadRecordTrash) self = user_data;
  g_autoptr (GPtrArray) records = NULL;

  records = self->kind->list_trash_finish (LEAD_JOURNAL (source), result, NULL);
  if (records == NULL || self->group == NULL)
    return;
  lead_record_group_clear (self->group);
  for (guint i = 0; i < records->len; i++)
    add_row (self, records->pdata[i]);
}

static void
load (LeadRecordTrash *self)
{
  self->kind->list_trash (lead_desk_get_journal (self->desk), on_listed, g_object_ref (self));
}

static void
on_journal_changed (LeadRecordTrash *self,
                    guint            changes)
{
  if (changes & self->kind->changes)
    load (self);
}

static void
lead_record_trash_finalize (GObject *object)
{
  LeadRecordTrash *self = LEAD_RECORD_TRASH (object);

  g_clear_weak_pointer (&self->group);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_record_trash_parent_class)->finalize (object);
}

static void
lead_record_trash_class_init (LeadRecordTrashClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_record_trash_finalize;

  signal_put_back = g_signal_new ("put-back", LEAD_TYPE_RECORD_TRASH, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_record_trash_init (LeadRecordTrash *self)
{
}

/**
 * lead_record_trash_new:
 * @kind: of what kind the records are
 * @desk: the desk
 * @group: where those in the trash are shown
 *
 * Returns: (transfer full): the trash; what is in it is on its way
 */
LeadRecordTrash *
lead_record_trash_new (const LeadRecordKind *kind,
                       LeadDesk             *desk,
                       LeadRecordGroup      *group)
{
  LeadRecordTrash *self;

  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_RECORD_GROUP (group), NULL);

  self = g_object_new (LEAD_TYPE_RECORD_TRASH, NULL);
  self->kind = kind;
  self->desk = g_object_ref (desk);
  g_set_weak_pointer (&self->group, group);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  load (self);

  return self;
}

/**
 * lead_record_trash_put_in:
 * @self: the trash
 * @record: (type GObject.Object): a record that is stored
 *
 * Moves it there, and offers to take that back.
 */
void
lead_record_trash_put_in (LeadRecordTrash *self,
                          gpointer         record)
{
  g_autoptr (LeadOperation) operation = NULL;
  int64_t id;

  g_return_if_fail (LEAD_IS_RECORD_TRASH (self));
  g_return_if_fail (G_IS_OBJECT (record));

  id = self->kind->get_id (record);
  operation = lead_operation_new (_(self->kind->trashed), take_out,
                                  move_new (self->kind, self->desk, id), move_free);
  move (self->kind, self->desk, id, TRUE);
  lead_desk_offer_undo (self->desk, operation);
}
