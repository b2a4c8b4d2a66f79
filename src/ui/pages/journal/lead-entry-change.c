/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-change.h"

#include "core/store/lead-journal-entries.h"

typedef struct
{
  LeadDesk *desk; /* owned */
  LeadEntryChangeFunc change;
  gpointer data;
  GDestroyNotify destroy;
} Change;

static void
change_free (Change *change)
{
  if (change->destroy != NULL)
    change->destroy (change->data);
  g_object_unref (change->desk);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) stored
      = lead_journal_save_entry_finish (LEAD_JOURNAL (source), result, NULL, &error);

  if (stored == NULL)
    lead_desk_report (desk, error);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry
      = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, &error);
  g_autoptr (LeadEntry) changed = NULL;
  LeadEntryBuilder *builder;

  if (entry == NULL)
    {
      lead_desk_report (change->desk, error);
      return;
    }
  builder = lead_entry_builder_new_from (entry);
  change->change (builder, change->data);
  changed = lead_entry_builder_end (builder);
  lead_journal_save_entry_async (LEAD_JOURNAL (source), changed, LEAD_SAVE_DEFAULT, NULL, saved_cb,
                                 g_object_ref (change->desk));
}

/**
 * lead_entry_change:
 * @desk: the desk
 * @id: an entry
 * @change: what to change about it
 * @user_data: for @change
 * @destroy: (nullable): frees @user_data
 *
 * Reads the entry, changes it and saves it.
 */
void
lead_entry_change (LeadDesk            *desk,
                   int64_t              id,
                   LeadEntryChangeFunc  change,
                   gpointer             user_data,
                   GDestroyNotify       destroy)
{
  Change *closure;

  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (change != NULL);

  closure = g_new0 (Change, 1);
  closure->desk = g_object_ref (desk);
  closure->change = change;
  closure->data = user_data;
  closure->destroy = destroy;
  lead_journal_load_entry_async (lead_desk_get_journal (desk), id, NULL, loaded_cb, closure);
}

static void
star (LeadEntryBuilder *builder,
      gpointer          user_data)
{
  lead_entry_builder_set_starred (builder, GPOINTER_TO_INT (user_data));
}

/**
 * lead_entry_set_starred:
 * @desk: the desk
 * @id: an entry
 * @starred: whether it is to have a star
 */
void
lead_entry_set_starred (LeadDesk *desk,
                        int64_t   id,
                        gboolean  starred)
{
  lead_entry_change (desk, id, star, GINT_TO_POINTER (starred), NULL);
}

static void
add_tag (LeadEntryBuilder *builder,
         gpointer          user_data)
{
  lead_entry_builder_add_tag (builder, user_data);
}

/**
 * lead_entry_add_tag:
 * @desk: the desk
 * @id: an entry
 * @tag: a tag that it is to have
 */
void
lead_entry_add_tag (LeadDesk *desk,
                    int64_t   id,
                    LeadTag  *tag)
{
  lead_entry_change (desk, id, add_tag, g_object_ref (tag), g_object_unref);
}

static void
add_label (LeadEntryBuilder *builder,
           gpointer          user_data)
{
  lead_entry_builder_add_label (builder, user_data);
}

/**
 * lead_entry_add_label:
 * @desk: the desk
 * @id: an entry
 * @label: a label that it is to have
 */
void
lead_entry_add_label (LeadDesk   *desk,
                      int64_t     id,
                      const char *label)
{
  lead_entry_change (desk, id, add_label, g_strdup (label), g_free);
}

/* One moving to the trash or back out of it. */
typedef struct
{
  LeadDesk *desk; /* owned */
  int64_t id;
} Move;

static void
move_free (Move *move)
{
  g_object_unref (move->desk);
  g_free (move);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Move, move_free)

static Move *
move_new (LeadDesk *desk,
          int64_t   id)
{
  Move *move = g_new0 (Move, 1);

  move->desk = g_object_ref (desk);
  move->id = id;
  return move;
}

static void
taken_out_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Move) move = user_data;
  g_autoptr (GError) error = NULL;

  if (lead_journal_trash_entries_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_show_entry (move->desk, move->id);
  else
    lead_desk_report (move->desk, error);
}

static void
take_out (gpointer user_data)
{
  Move *move = user_data;

  lead_journal_trash_entries_async (lead_desk_get_journal (move->desk), &move->id, 1, FALSE, NULL,
                                    taken_out_cb, move_new (move->desk, move->id));
}

static void
trashed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Move) move = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadOperation) operation = NULL;
  LeadDesk *desk = move->desk;

  if (!lead_journal_trash_entries_finish (LEAD_JOURNAL (source), result, &error))
    {
      lead_desk_report (desk, error);
      return;
    }
  operation = lead_operation_new (_("Entry moved to the trash"), take_out,
                                  g_steal_pointer (&move), (GDestroyNotify) move_free);
  lead_desk_offer_undo (desk, operation);
}

/**
 * lead_entry_move_to_trash:
 * @desk: the desk
 * @id: an entry
 *
 * Moves it to the trash and offers to take it out again.
 */
void
lead_entry_move_to_trash (LeadDesk *desk,
                          int64_t   id)
{
  g_return_if_fail (LEAD_IS_DESK (desk));

  lead_journal_trash_entries_async (lead_desk_get_journal (desk), &id, 1, TRUE, NULL, trashed_cb,
                                    move_new (desk, id));
}
