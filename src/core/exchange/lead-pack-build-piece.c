/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One chosen entry or passage, and what may be known of it. */

#include "config.h"
#include "lead-pack-build-private.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-entries.h"
#include "lead-pack-cut.h"
#include "lead-pack-words.h"

/* Those of the body, or of the answer to one prompt. */
static GPtrArray *
list_struck (const LeadPiece *piece,
             const char      *prompt)
{
  GPtrArray *struck = g_ptr_array_new ();

  for (guint i = 0; i < piece->struck->len; i++)
    {
      const LeadStrike *strike = piece->struck->pdata[i];

      if (g_strcmp0 (strike->prompt, prompt) == 0)
        g_ptr_array_add (struck, strike->passage);
    }
  return struck;
}

static gboolean
add_text (LeadPackBuild      *self,
          LeadPackPiece      *made,
          const LeadPiece    *piece,
          const char         *prompt,
          const char         *text,
          GPtrArray          *shown,
          GError            **error)
{
  g_autoptr (GPtrArray) struck = list_struck (piece, prompt);
  g_autofree char *cut
    = lead_pack_cut (text, prompt == NULL ? piece->passage : NULL, struck, error);

  if (cut == NULL)
    return FALSE;
  lead_pack_words_add (made, cut, self->redactor, shown);
  return TRUE;
}

static void
add_question (LeadPackBuild    *self,
              LeadPackPiece    *made,
              const LeadAnswer *answer)
{
  g_autofree char *question = lead_pack_redactor_clean (self->redactor, answer->question);

  if (*question != '\0')
    lead_pack_piece_add_paragraph (made, LEAD_PACK_HEADING, question);
}

/* Above the words: questions that all of them answer. Below: those with an
 * answer of their own. */
static gboolean
add_words (LeadPackBuild    *self,
           LeadPackPiece    *made,
           const LeadPiece  *piece,
           LeadEntry        *entry,
           GPtrArray        *shown,
           GError          **error)
{
  GPtrArray *answers = lead_entry_get_answers (entry);

  for (guint i = 0; piece->passage == NULL && i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      if (answer->text == NULL)
        add_question (self, made, answer);
    }
  if (!add_text (self, made, piece, NULL, lead_entry_get_body (entry), shown, error))
    return FALSE;
  for (guint i = 0; piece->passage == NULL && i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      if (answer->text == NULL)
        continue;
      add_question (self, made, answer);
      if (!add_text (self, made, piece, answer->prompt, answer->text, shown, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_within (const LeadPassage *inner,
           const LeadPassage *outer)
{
  return inner->start >= outer->start
         && inner->start + inner->length <= outer->start + outer->length;
}

static gboolean
is_struck (const LeadPiece *piece,
           const LeadPassage *passage,
           const char        *body)
{
  for (guint i = 0; i < piece->struck->len; i++)
    {
      const LeadStrike *strike = piece->struck->pdata[i];
      g_autoptr (LeadPassage) found = NULL;

      if (strike->prompt != NULL)
        continue;
      found = lead_passage_locate (strike->passage, body);
      if (found != NULL && is_within (passage, found))
        return TRUE;
    }
  return FALSE;
}

/* A mark on words that don't go along doesn't either; of a passage only what is
 * on it. */
static gboolean
is_shared (const LeadPiece *piece,
           LeadTag         *tag,
           const char      *body)
{
  const LeadPassage *passage = lead_tag_get_passage (tag);
  g_autoptr (LeadPassage) found = NULL;

  if (passage != NULL && is_struck (piece, passage, body))
    return FALSE;
  if (piece->passage == NULL)
    return TRUE;
  found = lead_passage_locate (piece->passage, body);
  return passage != NULL && found != NULL && is_within (passage, found);
}

static GPtrArray *
list_tags (const LeadPiece *piece,
           LeadEntry       *entry)
{
  GPtrArray *tags = lead_entry_get_tags (entry);
  GPtrArray *shared = g_ptr_array_new ();

  for (guint i = 0; i < tags->len; i++)
    {
      if (is_shared (piece, tags->pdata[i], lead_entry_get_body (entry)))
        g_ptr_array_add (shared, tags->pdata[i]);
    }
  return shared;
}

static LeadPackFamily
family_of (LeadItem *item)
{
  switch (lead_item_get_stance_set (item))
    {
    case LEAD_STANCE_SET_BARRIER:
      return LEAD_PACK_BARRIER;
    case LEAD_STANCE_SET_BEHAVIOUR:
      return LEAD_PACK_BEHAVIOUR;
    case LEAD_STANCE_SET_NONE:
    default:
      return LEAD_PACK_OTHER;
    }
}

static gboolean
has_tag (LeadPackPiece *made,
         const char    *name,
         const char    *said)
{
  for (guint i = 0; i < made->tags->len; i++)
    {
      const LeadPackTag *tag = made->tags->pdata[i];

      if (g_str_equal (tag->name, name) && g_str_equal (tag->said, said))
        return TRUE;
    }
  return FALSE;
}

static void
add_tag (LeadPackBuild *self,
         LeadPackPiece *made,
         LeadTag       *tag)
{
  LeadItem *item = lead_content_get_item (self->items, lead_tag_get_item (tag));
  LeadStance stance = lead_tag_get_stance (tag);
  const char *said = stance != LEAD_STANCE_NONE ? lead_stance_get_name (stance) : "";
  g_autofree char *name = NULL;

  /* What isn't known any more has only an id of the journal. */
  if (item == NULL)
    return;
  name = lead_pack_redactor_clean (self->redactor, lead_item_get_name (item));
  if (!has_tag (made, name, said))
    lead_pack_piece_add_tag (made, family_of (item), name, said);
}

static const char *
find_type (LeadEntry  *entry,
           const char *sha256)
{
  GPtrArray *attachments = lead_entry_get_attachments (entry);

  for (guint i = 0; i < attachments->len; i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];

      if (g_str_equal (attachment->sha256, sha256)
          && (g_str_equal (attachment->media_type, "image/jpeg")
              || g_str_equal (attachment->media_type, "image/png")))
        return attachment->media_type;
    }
  return NULL;
}

static gboolean
add_picture (LeadPackBuild        *self,
             LeadPackPiece        *made,
             LeadEntry            *entry,
             const LeadPackShown  *shown,
             GError              **error)
{
  const char *type = find_type (entry, shown->sha256);
  g_autoptr (GBytes) data = NULL;

  if (type == NULL
      || !g_ptr_array_find_with_equal_func (self->choices->pictures, shown->sha256, g_str_equal,
                                            NULL))
    return TRUE;
  data = lead_journal_load_attachment_sync (self->journal, shown->sha256, self->cancellable, error);
  if (data == NULL)
    return FALSE;
  lead_pack_piece_add_picture (made, type, data, shown->words);
  return TRUE;
}

static LeadPackPiece *
begin_piece (LeadPackBuild   *self,
             const LeadPiece *piece,
             LeadEntry       *entry)
{
  g_autofree char *id = g_strdup_printf ("p%u", self->content->pieces->len + 1);
  g_autofree char *date
    = lead_pack_redactor_dup_date (self->redactor, lead_entry_get_moment (entry)->day);
  gboolean is_whole = piece->passage == NULL;
  g_autofree char *title
    = lead_pack_redactor_clean (self->redactor, is_whole ? lead_entry_get_title (entry) : "");

  return lead_pack_piece_new (id, is_whole ? LEAD_PACK_ENTRY : LEAD_PACK_PASSAGE, date, title);
}

static gboolean
add_spoken (LeadPackBuild    *self,
            const LeadPiece  *piece,
            LeadEntry        *entry,
            GError          **error)
{
  g_autoptr (LeadPackPiece) made = begin_piece (self, piece, entry);
  g_autoptr (GPtrArray) tags = list_tags (piece, entry);
  g_autoptr (GPtrArray) shown
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_shown_free);

  if (!add_words (self, made, piece, entry, shown, error))
    return FALSE;
  for (guint i = 0; i < tags->len; i++)
    add_tag (self, made, tags->pdata[i]);
  for (guint i = 0; i < shown->len; i++)
    {
      if (!add_picture (self, made, entry, shown->pdata[i], error))
        return FALSE;
    }
  if (piece->item != NULL)
    g_hash_table_insert (self->places, g_strdup (made->id), g_strdup (piece->item));
  g_hash_table_add (self->spoken, g_strdup (piece->entry));
  g_ptr_array_add (self->content->pieces, g_steal_pointer (&made));
  return TRUE;
}

/**
 * lead_pack_build_add_piece:
 * @self: a pack in the making
 * @piece: what was chosen
 * @error: return location for a %LEAD_ERROR
 *
 * Adds an entry or a passage, or counts it. What has become private since, is
 * in the trash or is gone is passed over.
 *
 * Returns: whether nothing failed
 */
gboolean
lead_pack_build_add_piece (LeadPackBuild    *self,
                           const LeadPiece  *piece,
                           GError          **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (LeadEntry) entry = lead_journal_find_entry_sync (self->journal, piece->entry,
                                                              self->cancellable, &local);
  g_autoptr (GPtrArray) tags = NULL;

  if (entry == NULL)
    {
      if (g_error_matches (local, LEAD_ERROR, LEAD_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (lead_entry_get_private (entry) || lead_entry_get_trashed_ms (entry) != 0)
    return TRUE;
  if (!self->choices->patterns_only && !piece->patterns_only)
    return add_spoken (self, piece, entry, error);
  tags = list_tags (piece, entry);
  lead_pack_counts_add (self->counts, tags);
  return TRUE;
}
