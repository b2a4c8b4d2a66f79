/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-draft.h"
#include "lead-pack-draft-private.h"

#include <string.h>

#include "figures/lead-pack-charts.h"

struct _LeadPackDraft
{
  GObject      parent_instance;

  /* owned */
  LeadSession *session; /* or NULL */
  GListStore  *offers;
  GPtrArray   *names;   /* LeadPackName, known ones and own ones */
  GHashTable  *given;   /* names of which the writer said what stands for them */
  GHashTable  *parts;   /* chosen uuids, ids and LEAD_PACK_PART_… */
  char        *texts[LEAD_PACK_N_TEXTS];

  guint        n_private;
  guint        n_more;
  gboolean     coarse;
  gboolean     patterns_only;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (LeadPackDraft, lead_pack_draft, G_TYPE_OBJECT)

static void
tell (LeadPackDraft *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static void
lead_pack_draft_finalize (GObject *object)
{
  LeadPackDraft *self = LEAD_PACK_DRAFT (object);

  g_clear_object (&self->session);
  g_clear_object (&self->offers);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->given, g_hash_table_unref);
  g_clear_pointer (&self->parts, g_hash_table_unref);
  for (guint i = 0; i < LEAD_PACK_N_TEXTS; i++)
    g_clear_pointer (&self->texts[i], g_free);

  G_OBJECT_CLASS (lead_pack_draft_parent_class)->finalize (object);
}

static void
lead_pack_draft_class_init (LeadPackDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_pack_draft_finalize;

  changed_signal = g_signal_new ("changed", LEAD_TYPE_PACK_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_pack_draft_init (LeadPackDraft *self)
{
  self->offers = g_list_store_new (LEAD_TYPE_PACK_OFFER);
  self->given = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < LEAD_PACK_N_TEXTS; i++)
    self->texts[i] = g_strdup ("");
}

/**
 * lead_pack_draft_new:
 * @session: (nullable): the session that it is for
 * @names: (element-type LeadPackName): names that may be replaced
 *
 * Returns: (transfer full): a draft that offers nothing yet
 */
LeadPackDraft *
lead_pack_draft_new (LeadSession *session,
                     GPtrArray   *names)
{
  LeadPackDraft *self;

  g_return_val_if_fail (session == NULL || LEAD_IS_SESSION (session), NULL);
  g_return_val_if_fail (names != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PACK_DRAFT, NULL);
  self->names = g_ptr_array_ref (names);
  if (session == NULL)
    return self;
  self->session = g_object_ref (session);
  g_free (self->texts[LEAD_PACK_TEXT_WITH]);
  self->texts[LEAD_PACK_TEXT_WITH] = g_strdup (lead_session_get_whom (session));
  return self;
}

/* What isn't offered, and why. */
void
lead_pack_draft_leave_out (LeadPackDraft *self,
                           guint          n_private,
                           guint          n_more)
{
  self->n_private = n_private;
  self->n_more = n_more;
}

/**
 * lead_pack_draft_offer:
 * @entry: an entry; a private one isn't offered
 * @piece: (nullable): which part of it, %NULL for all
 *
 * Puts an entry or a passage among what may be chosen.
 */
void
lead_pack_draft_offer (LeadPackDraft   *self,
                       LeadEntry       *entry,
                       const LeadPiece *piece)
{
  g_autoptr (LeadPackOffer) offer = NULL;

  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));
  g_return_if_fail (LEAD_IS_ENTRY (entry));

  if (lead_entry_get_private (entry))
    {
      self->n_private++;
      return;
    }
  offer = lead_pack_offer_new (entry, piece);
  g_signal_connect_object (offer, "notify", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_list_store_append (self->offers, offer);
}

/**
 * lead_pack_draft_get_session:
 *
 * Returns: (transfer none) (nullable): the session that it is for
 */
LeadSession *
lead_pack_draft_get_session (LeadPackDraft *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), NULL);

  return self->session;
}

/**
 * lead_pack_draft_get_offers:
 *
 * Returns: (transfer none): #LeadPackOffer to choose from
 */
GListModel *
lead_pack_draft_get_offers (LeadPackDraft *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), NULL);

  return G_LIST_MODEL (self->offers);
}

/**
 * lead_pack_draft_get_n_private:
 *
 * Returns: how many entries aren't offered because they are private
 */
guint
lead_pack_draft_get_n_private (LeadPackDraft *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), 0);

  return self->n_private;
}

/**
 * lead_pack_draft_get_n_more:
 *
 * Returns: how many older entries aren't offered because there are so many
 */
guint
lead_pack_draft_get_n_more (LeadPackDraft *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), 0);

  return self->n_more;
}

/**
 * lead_pack_draft_choose_all:
 * @chosen: whether
 *
 * Chooses every offer, or none.
 */
void
lead_pack_draft_choose_all (LeadPackDraft *self,
                            gboolean       chosen)
{
  guint n_offers;

  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));

  n_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers));
  for (guint i = 0; i < n_offers; i++)
    {
      g_autoptr (LeadPackOffer) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      g_object_set (offer, "chosen", chosen, NULL);
    }
}

/**
 * lead_pack_draft_get_text:
 * @which: which
 *
 * Returns: (transfer none): that text
 */
const char *
lead_pack_draft_get_text (LeadPackDraft *self,
                          LeadPackText   which)
{
  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), NULL);

  return self->texts[which];
}

/**
 * lead_pack_draft_set_text:
 * @which: which
 * @text: what it is from now on
 */
void
lead_pack_draft_set_text (LeadPackDraft *self,
                          LeadPackText   which,
                          const char    *text)
{
  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (self->texts[which], text))
    return;
  g_free (self->texts[which]);
  self->texts[which] = g_strdup (text);
  tell (self);
}

/**
 * lead_pack_draft_set_coarse:
 * @coarse: whether only months are to be known
 */
void
lead_pack_draft_set_coarse (LeadPackDraft *self,
                            gboolean       coarse)
{
  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));

  if (self->coarse == coarse)
    return;
  self->coarse = coarse;
  tell (self);
}

/**
 * lead_pack_draft_set_patterns_only:
 * @patterns_only: whether no words of any entry go along
 */
void
lead_pack_draft_set_patterns_only (LeadPackDraft *self,
                                   gboolean       patterns_only)
{
  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));

  if (self->patterns_only == patterns_only)
    return;
  self->patterns_only = patterns_only;
  tell (self);
}

/**
 * lead_pack_draft_set_part:
 * @part: uuid of an aim or of a point of the agenda, id of a chart, or one of
 *   %LEAD_PACK_PART_WANT and %LEAD_PACK_PART_PERIOD
 * @chosen: whether it goes along
 */
void
lead_pack_draft_set_part (LeadPackDraft *self,
                          const char    *part,
                          gboolean       chosen)
{
  gboolean changed;

  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));
  g_return_if_fail (part != NULL);

  changed = chosen ? g_hash_table_add (self->parts, g_strdup (part))
                   : g_hash_table_remove (self->parts, part);
  if (changed)
    tell (self);
}

static gboolean
has_part (LeadPackDraft *self,
          const char    *part)
{
  return part != NULL && g_hash_table_contains (self->parts, part);
}

static void
add_pictures (LeadPackChoices *choices,
              LeadPackOffer   *offer)
{
  GPtrArray *attachments = lead_entry_get_attachments (lead_pack_offer_get_entry (offer));

  if (!lead_pack_offer_get_pictures (offer) || lead_pack_offer_peek_piece (offer)->patterns_only)
    return;
  for (guint i = 0; i < attachments->len; i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];

      g_ptr_array_add (choices->pictures, g_strdup (attachment->sha256));
    }
}

static void
add_pieces (LeadPackDraft   *self,
            LeadPackChoices *choices)
{
  guint n_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers));

  for (guint i = 0; i < n_offers; i++)
    {
      g_autoptr (LeadPackOffer) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      if (!lead_pack_offer_get_chosen (offer))
        continue;
      g_ptr_array_add (choices->pieces, lead_pack_offer_dup_piece (offer));
      add_pictures (choices, offer);
    }
}

static void
add_questions (LeadPackDraft   *self,
               LeadPackChoices *choices)
{
  g_auto (GStrv) lines = g_strsplit (self->texts[LEAD_PACK_TEXT_QUESTIONS], "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) != '\0')
        g_ptr_array_add (choices->questions, g_strdup (lines[i]));
    }
}

/* Of all that the session would give, what was chosen. */
static void
add_session (LeadPackDraft   *self,
             LeadPackChoices *choices)
{
  GPtrArray *agenda = lead_session_get_agenda (self->session);
  GPtrArray *aims = lead_session_get_aims (self->session);

  choices->session = g_strdup (lead_session_get_uuid (self->session));
  if (has_part (self, LEAD_PACK_PART_WANT))
    lead_pack_choices_set_text (&choices->want, lead_session_get_want (self->session));
  if (has_part (self, LEAD_PACK_PART_PERIOD))
    {
      choices->from = lead_session_get_from (self->session);
      choices->to = lead_session_get_to (self->session);
    }
  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];

      if (has_part (self, item->uuid))
        g_ptr_array_add (choices->agenda, lead_agenda_item_copy (item));
    }
  for (guint i = 0; i < aims->len; i++)
    {
      const LeadAim *aim = aims->pdata[i];

      if (has_part (self, aim->uuid))
        g_ptr_array_add (choices->aims, g_strdup (aim->text));
    }
}

static void
add_charts (LeadPackDraft   *self,
            LeadPackChoices *choices)
{
  const char * const *ids = lead_pack_charts_get_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (has_part (self, ids[i]))
        lead_pack_choices_add_chart (choices, ids[i], self->session != NULL
                                       ? lead_session_get_chart_item (self->session, ids[i])
                                       : NULL);
    }
}

/* The reader's own, unless the writer wants it replaced. */
static gboolean
is_spared (LeadPackDraft      *self,
           const LeadPackName *name)
{
  return !g_hash_table_contains (self->given, name->name)
         && lead_pack_names_are_of (self->names, name, self->texts[LEAD_PACK_TEXT_WITH]);
}

static void
add_names (LeadPackDraft   *self,
           LeadPackChoices *choices)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      const LeadPackName *name = self->names->pdata[i];

      if (*name->alias != '\0' && !is_spared (self, name))
        g_ptr_array_add (choices->names, lead_pack_name_copy (name));
    }
}

/**
 * lead_pack_draft_dup_choices:
 *
 * Returns: (transfer full): what was chosen
 */
LeadPackChoices *
lead_pack_draft_dup_choices (LeadPackDraft *self)
{
  LeadPackChoices *choices;

  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), NULL);

  choices = lead_pack_choices_new (self->texts[LEAD_PACK_TEXT_TITLE]);
  lead_pack_choices_set_text (&choices->cover, self->texts[LEAD_PACK_TEXT_COVER]);
  lead_pack_choices_set_text (&choices->with, self->texts[LEAD_PACK_TEXT_WITH]);
  choices->coarse = self->coarse;
  choices->patterns_only = self->patterns_only;
  add_pieces (self, choices);
  add_questions (self, choices);
  if (self->session != NULL)
    add_session (self, choices);
  add_charts (self, choices);
  add_names (self, choices);
  return choices;
}

static void
add_words (GString    *words,
           const char *text)
{
  g_autofree char *folded = text != NULL ? g_utf8_casefold (text, -1) : g_strdup ("");

  g_string_append_c (words, '\n');
  g_string_append (words, folded);
}

static void
add_entry_words (GString   *words,
                 LeadEntry *entry)
{
  GPtrArray *answers = lead_entry_get_answers (entry);

  add_words (words, lead_entry_get_title (entry));
  add_words (words, lead_entry_get_body (entry));
  for (guint i = 0; i < answers->len; i++)
    add_words (words, ((const LeadAnswer *) answers->pdata[i])->text);
}

/* All that a name may stand in, folded. */
static char *
dup_words (LeadPackDraft *self)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_draft_dup_choices (self);
  guint n_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers));
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < LEAD_PACK_N_TEXTS; i++)
    add_words (words, self->texts[i]);
  add_words (words, choices->want);
  for (guint i = 0; i < choices->aims->len; i++)
    add_words (words, choices->aims->pdata[i]);
  for (guint i = 0; i < choices->agenda->len; i++)
    add_words (words, ((const LeadAgendaItem *) choices->agenda->pdata[i])->text);
  for (guint i = 0; i < n_offers; i++)
    {
      g_autoptr (LeadPackOffer) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      if (lead_pack_offer_get_chosen (offer) && !self->patterns_only
          && !lead_pack_offer_peek_piece (offer)->patterns_only)
        add_entry_words (words, lead_pack_offer_get_entry (offer));
    }
  return g_string_free (words, FALSE);
}

/**
 * lead_pack_draft_list_names:
 *
 * Looks which of the known names may stand in what was chosen.
 *
 * Returns: (transfer full) (element-type LeadPackName): those
 */
GPtrArray *
lead_pack_draft_list_names (LeadPackDraft *self)
{
  g_autofree char *words = NULL;
  GPtrArray *found;

  g_return_val_if_fail (LEAD_IS_PACK_DRAFT (self), NULL);

  words = dup_words (self);
  found = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_name_free);
  for (guint i = 0; i < self->names->len; i++)
    {
      const LeadPackName *name = self->names->pdata[i];
      g_autofree char *folded = g_utf8_casefold (name->name, -1);

      if (*folded != '\0' && strstr (words, folded) != NULL && !is_spared (self, name))
        g_ptr_array_add (found, lead_pack_name_copy (name));
    }
  return found;
}

/**
 * lead_pack_draft_set_alias:
 * @name: a name, known or not
 * @alias: what stands in its place; "" leaves it
 */
void
lead_pack_draft_set_alias (LeadPackDraft *self,
                           const char    *name,
                           const char    *alias)
{
  g_return_if_fail (LEAD_IS_PACK_DRAFT (self));
  g_return_if_fail (name != NULL && alias != NULL);

  g_hash_table_add (self->given, g_strdup (name));
  for (guint i = 0; i < self->names->len; i++)
    {
      LeadPackName *known = self->names->pdata[i];

      if (!g_str_equal (known->name, name))
        continue;
      if (g_str_equal (known->alias, alias))
        return;
      self->names->pdata[i] = lead_pack_name_new (name, alias, known->as_written);
      lead_pack_name_free (known);
      tell (self);
      return;
    }
  g_ptr_array_add (self->names, lead_pack_name_new (name, alias, FALSE));
  tell (self);
}
