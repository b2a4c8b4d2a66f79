/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-piece.h"

#include "core/exchange/lead-pack-build.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-entries.h"

/**
 * lead_talk_piece_free:
 * @self: (transfer full): a piece
 */
void
lead_talk_piece_free (LeadTalkPiece *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->item);
  g_ptr_array_unref (self->tags);
  g_clear_pointer (&self->content, lead_pack_content_unref);
  g_free (self);
}

/* What the piece tells its reader, and nothing that stands elsewhere in the entry. */
static gboolean
is_told (LeadPackPiece *shown,
         LeadContent   *items,
         LeadTag       *tag)
{
  LeadItem *item = lead_content_get_item (items, lead_tag_get_item (tag));

  for (guint i = 0; item != NULL && i < shown->tags->len; i++)
    {
      const LeadPackTag *told = shown->tags->pdata[i];

      if (g_str_equal (told->name, lead_item_get_name (item)))
        return TRUE;
    }

  return FALSE;
}

static void
add_tags (LeadTalkPiece *self,
          LeadJournal   *journal,
          LeadContent   *items,
          const char    *uuid,
          GCancellable  *cancellable)
{
  g_autoptr (LeadEntry) entry = lead_journal_find_entry_sync (journal, uuid, cancellable, NULL);
  GPtrArray *tags = entry != NULL ? lead_entry_get_tags (entry) : NULL;

  for (guint i = 0; tags != NULL && i < tags->len; i++)
    if (is_told (self->shown, items, tags->pdata[i]))
      g_ptr_array_add (self->tags, g_object_ref (tags->pdata[i]));
}

/* The same way as into a review pack. */
static LeadPackContent *
build (LeadJournal      *journal,
       LeadContent      *items,
       const LeadPiece  *piece,
       GCancellable     *cancellable,
       GError          **error)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_choices_new ("");

  g_ptr_array_add (choices->pieces, lead_piece_copy (piece));

  return lead_pack_build_sync (journal, items, choices, NULL, NULL, cancellable, error);
}

/**
 * lead_talk_piece_make_sync:
 * @journal: an open journal
 * @items: what things are called
 * @piece: what was chosen, not its patterns alone
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; %LEAD_ERROR_NOT_FOUND where the
 *   entry is private, in the trash or gone
 *
 * For a worker.
 *
 * Returns: (transfer full) (nullable): what may be seen of it
 */
LeadTalkPiece *
lead_talk_piece_make_sync (LeadJournal      *journal,
                           LeadContent      *items,
                           const LeadPiece  *piece,
                           GCancellable     *cancellable,
                           GError          **error)
{
  g_autoptr (GError) local = NULL;
  LeadPackContent *content = NULL;
  LeadTalkPiece *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && LEAD_IS_CONTENT (items), NULL);
  g_return_val_if_fail (piece != NULL && !piece->patterns_only, NULL);

  content = build (journal, items, piece, cancellable, &local);
  if (content == NULL && !g_error_matches (local, LEAD_ERROR, LEAD_ERROR_REFUSED))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  if (content != NULL && content->pieces->len == 0)
    {
      lead_pack_content_unref (content);
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, "This entry isn’t shared");
      return NULL;
    }
  self = g_new0 (LeadTalkPiece, 1);
  self->item = g_strdup (piece->item);
  self->tags = g_ptr_array_new_with_free_func (g_object_unref);
  self->content = content;
  self->shown = content != NULL ? content->pieces->pdata[0] : NULL;
  if (self->shown != NULL)
    add_tags (self, journal, items, piece->entry, cancellable);

  return self;
}
