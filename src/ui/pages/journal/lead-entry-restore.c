/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-restore.h"

#include "core/store/lead-journal-entries.h"

/* One text taking the place of another, in four steps: what is typed is saved,
 * the entry is read, it is saved with the other text, the editor reads it anew. */
typedef struct
{
  LeadEntryEditor *editor; /* weak: gone when the journal is locked */
  LeadDesk *desk;          /* owned */
  int64_t id;
  char *title;
  char *body;
  gboolean is_undo;
} Restore;

static Restore *
restore_new (LeadEntryEditor *editor,
             LeadDesk        *desk,
             int64_t          id,
             const char      *title,
             const char      *body)
{
  Restore *restore = g_new0 (Restore, 1);

  g_set_weak_pointer (&restore->editor, editor);
  restore->desk = g_object_ref (desk);
  restore->id = id;
  restore->title = g_strdup (title);
  restore->body = g_strdup (body);
  return restore;
}

static void
restore_free (Restore *restore)
{
  g_clear_weak_pointer (&restore->editor);
  g_object_unref (restore->desk);
  g_free (restore->title);
  g_free (restore->body);
  g_free (restore);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Restore, restore_free)

static void begin (Restore *restore);

static void
undo (gpointer user_data)
{
  Restore *old = user_data;
  Restore *back;

  if (old->editor == NULL)
    return;
  back = restore_new (old->editor, old->desk, old->id, old->title, old->body);
  back->is_undo = TRUE;
  begin (back);
}

/* @entry is how it was before. */
static void
offer_undo (Restore   *restore,
            LeadEntry *entry)
{
  Restore *old = restore_new (restore->editor, restore->desk, restore->id,
                              lead_entry_get_title (entry), lead_entry_get_body (entry));
  g_autoptr (LeadOperation) operation = lead_operation_new (
      _("The earlier version is back"), undo, old, (GDestroyNotify) restore_free);

  lead_desk_offer_undo (restore->desk, operation);
}

typedef struct
{
  Restore *restore; /* owned */
  LeadEntry *was;   /* owned */
} Saving;

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (Restore) restore = saving->restore;
  g_autoptr (LeadEntry) was = saving->was;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) stored
      = lead_journal_save_entry_finish (LEAD_JOURNAL (source), result, NULL, &error);

  if (stored == NULL)
    {
      lead_desk_report (restore->desk, error);
      return;
    }
  if (restore->editor == NULL)
    return;
  lead_entry_editor_reload (restore->editor, restore->id);
  if (!restore->is_undo)
    offer_undo (restore, was);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Restore) restore = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) changed = NULL;
  LeadEntry *entry = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, &error);
  LeadEntryBuilder *builder;
  Saving *saving;

  if (entry == NULL)
    {
      lead_desk_report (restore->desk, error);
      return;
    }
  builder = lead_entry_builder_new_from (entry);
  lead_entry_builder_set_title (builder, restore->title);
  lead_entry_builder_set_body (builder, restore->body);
  changed = lead_entry_builder_end (builder);
  saving = g_new0 (Saving, 1);
  saving->restore = g_steal_pointer (&restore);
  saving->was = entry;
  lead_journal_save_entry_async (LEAD_JOURNAL (source), changed, LEAD_SAVE_KEEP, NULL, saved_cb,
                                 saving);
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Restore) restore = user_data;
  g_autoptr (GError) error = NULL;
  LeadJournal *journal;
  int64_t id;

  if (restore->editor == NULL)
    return;
  if (!lead_entry_editor_flush_finish (restore->editor, result, &error))
    {
      lead_desk_report (restore->desk, error);
      return;
    }
  journal = lead_desk_get_journal (restore->desk);
  id = restore->id;
  lead_journal_load_entry_async (journal, id, NULL, loaded_cb, g_steal_pointer (&restore));
}

static void
begin (Restore *restore)
{
  lead_entry_editor_flush_async (restore->editor, flushed_cb, restore);
}

/**
 * lead_entry_restore:
 * @editor: where the entry may be open
 * @desk: the desk
 * @id: an entry
 * @title: the title that it is to have again
 * @body: the text that it is to have again
 *
 * Puts an earlier text in the place of the present one, which stays in the
 * entry's history, and offers to undo it. Failures are reported on the desk.
 */
void
lead_entry_restore (LeadEntryEditor *editor,
                    LeadDesk        *desk,
                    int64_t          id,
                    const char      *title,
                    const char      *body)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (editor));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (title != NULL);
  g_return_if_fail (body != NULL);

  begin (restore_new (editor, desk, id, title, body));
}
