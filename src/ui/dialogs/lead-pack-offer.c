/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-offer.h"

struct _LeadPackOffer
{
  GObject    parent_instance;

  /* owned */
  LeadEntry *entry;
  LeadPiece *piece;

  gboolean   chosen;
  gboolean   pictures;
};

typedef enum
{
  PROP_CHOSEN = 1,
  PROP_PATTERNS_ONLY,
  PROP_PICTURES,
  PROP_N_STRUCK,
} LeadPackOfferProperty;

static GParamSpec *properties[PROP_N_STRUCK + 1];

G_DEFINE_FINAL_TYPE (LeadPackOffer, lead_pack_offer, G_TYPE_OBJECT)

static void
set_flag (LeadPackOffer *self,
          gboolean      *flag,
          gboolean       value,
          GParamSpec    *pspec)
{
  if (*flag == value)
    return;
  *flag = value;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
lead_pack_offer_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  LeadPackOffer *self = LEAD_PACK_OFFER (object);

  switch ((LeadPackOfferProperty) property_id)
    {
    case PROP_CHOSEN:
      set_flag (self, &self->chosen, g_value_get_boolean (value), pspec);
      break;
    case PROP_PATTERNS_ONLY:
      set_flag (self, &self->piece->patterns_only, g_value_get_boolean (value), pspec);
      break;
    case PROP_PICTURES:
      set_flag (self, &self->pictures, g_value_get_boolean (value), pspec);
      break;
    case PROP_N_STRUCK:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
lead_pack_offer_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  LeadPackOffer *self = LEAD_PACK_OFFER (object);

  switch ((LeadPackOfferProperty) property_id)
    {
    case PROP_CHOSEN:
      g_value_set_boolean (value, self->chosen);
      break;
    case PROP_PATTERNS_ONLY:
      g_value_set_boolean (value, self->piece->patterns_only);
      break;
    case PROP_PICTURES:
      g_value_set_boolean (value, self->pictures);
      break;
    case PROP_N_STRUCK:
      g_value_set_uint (value, self->piece->struck->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
lead_pack_offer_finalize (GObject *object)
{
  LeadPackOffer *self = LEAD_PACK_OFFER (object);

  g_clear_object (&self->entry);
  g_clear_pointer (&self->piece, lead_piece_free);

  G_OBJECT_CLASS (lead_pack_offer_parent_class)->finalize (object);
}

static void
lead_pack_offer_class_init (LeadPackOfferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags
    = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = lead_pack_offer_set_property;
  object_class->get_property = lead_pack_offer_get_property;
  object_class->finalize = lead_pack_offer_finalize;

  properties[PROP_CHOSEN] = g_param_spec_boolean ("chosen", NULL, NULL, FALSE, flags);
  properties[PROP_PATTERNS_ONLY]
    = g_param_spec_boolean ("patterns-only", NULL, NULL, FALSE, flags);
  properties[PROP_PICTURES] = g_param_spec_boolean ("pictures", NULL, NULL, FALSE, flags);
  properties[PROP_N_STRUCK] = g_param_spec_uint ("n-struck", NULL, NULL, 0, G_MAXUINT, 0,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_pack_offer_init (LeadPackOffer *self)
{
}

/**
 * lead_pack_offer_new:
 * @entry: an entry, not a private one
 * @piece: (nullable): which part of it, and what is struck out already; %NULL for
 *   all of it
 *
 * Returns: (transfer full): an offer that isn't chosen
 */
LeadPackOffer *
lead_pack_offer_new (LeadEntry       *entry,
                     const LeadPiece *piece)
{
  LeadPackOffer *self;

  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);
  g_return_val_if_fail (!lead_entry_get_private (entry), NULL);

  self = g_object_new (LEAD_TYPE_PACK_OFFER, NULL);
  self->entry = g_object_ref (entry);
  self->piece = piece != NULL ? lead_piece_copy (piece)
                              : lead_piece_new (NULL, lead_entry_get_uuid (entry), NULL, NULL);
  return self;
}

/**
 * lead_pack_offer_get_entry:
 *
 * Returns: (transfer none): the entry
 */
LeadEntry *
lead_pack_offer_get_entry (LeadPackOffer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), NULL);

  return self->entry;
}

/**
 * lead_pack_offer_get_chosen:
 *
 * Returns: whether it goes along
 */
gboolean
lead_pack_offer_get_chosen (LeadPackOffer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), FALSE);

  return self->chosen;
}

/**
 * lead_pack_offer_get_pictures:
 *
 * Returns: whether its pictures go along with its words
 */
gboolean
lead_pack_offer_get_pictures (LeadPackOffer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), FALSE);

  return self->pictures;
}

/**
 * lead_pack_offer_has_pictures:
 *
 * Returns: whether there are any
 */
gboolean
lead_pack_offer_has_pictures (LeadPackOffer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), FALSE);

  return lead_entry_get_attachments (self->entry)->len > 0;
}

/**
 * lead_pack_offer_peek_piece:
 *
 * Returns: (transfer none): which part, and what is struck out of it
 */
const LeadPiece *
lead_pack_offer_peek_piece (LeadPackOffer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), NULL);

  return self->piece;
}

/**
 * lead_pack_offer_dup_piece:
 *
 * Returns: (transfer full): the same, for somebody who keeps it
 */
LeadPiece *
lead_pack_offer_dup_piece (LeadPackOffer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), NULL);

  return lead_piece_copy (self->piece);
}

static const char *
find_text (LeadPackOffer *self,
           const char    *prompt)
{
  GPtrArray *answers = lead_entry_get_answers (self->entry);

  if (prompt == NULL)
    return lead_entry_get_body (self->entry);
  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      if (answer->text != NULL && g_str_equal (answer->prompt, prompt))
        return answer->text;
    }
  return "";
}

/**
 * lead_pack_offer_dup_text:
 * @prompt: (nullable): an answer's prompt, or %NULL for the body
 * @start: (out): code points before it that aren't offered
 *
 * Returns: (transfer full): the words that are offered, as they were written
 */
char *
lead_pack_offer_dup_text (LeadPackOffer *self,
                          const char    *prompt,
                          guint         *start)
{
  const char *text;
  g_autoptr (LeadPassage) found = NULL;

  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), NULL);
  g_return_val_if_fail (start != NULL, NULL);

  *start = 0;
  text = find_text (self, prompt);
  if (prompt == NULL && self->piece->passage != NULL)
    {
      found = lead_passage_locate (self->piece->passage, text);
      if (found == NULL)
        return g_strdup ("");
      *start = found->start;
      return g_utf8_substring (text, found->start, found->start + found->length);
    }
  return g_strdup (text);
}

/**
 * lead_pack_offer_strike:
 * @prompt: (nullable): an answer's prompt, or %NULL for the body
 * @start: code points before the stretch, from the start of the whole text
 * @length: code points
 *
 * Leaves a stretch out of the pack. It stays in the entry.
 */
void
lead_pack_offer_strike (LeadPackOffer *self,
                        const char    *prompt,
                        guint          start,
                        guint          length)
{
  g_autoptr (LeadPassage) passage = NULL;
  g_autoptr (LeadStrike) strike = NULL;

  g_return_if_fail (LEAD_IS_PACK_OFFER (self));
  g_return_if_fail (length > 0);

  passage = lead_passage_cut (find_text (self, prompt), start, length);
  if (passage == NULL)
    return;
  strike = lead_strike_new (prompt, passage);
  lead_piece_strike (self->piece, strike);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_STRUCK]);
}

/* Where a stretch is now; an entry may have changed since it was struck. */
static LeadPassage *
locate (LeadPackOffer    *self,
        const LeadStrike *strike,
        const char       *prompt)
{
  if (g_strcmp0 (strike->prompt, prompt) != 0)
    return NULL;
  return lead_passage_locate (strike->passage, find_text (self, prompt));
}

/**
 * lead_pack_offer_put_back:
 * @prompt: (nullable): an answer's prompt, or %NULL for the body
 * @start: code points before a stretch
 * @length: code points, 0 for a place between two
 *
 * Takes back whatever was struck out and touches the stretch.
 *
 * Returns: whether anything was
 */
gboolean
lead_pack_offer_put_back (LeadPackOffer *self,
                          const char    *prompt,
                          guint          start,
                          guint          length)
{
  guint before;

  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), FALSE);

  before = self->piece->struck->len;
  for (guint i = before; i > 0; i--)
    {
      g_autoptr (LeadPassage) found = locate (self, self->piece->struck->pdata[i - 1], prompt);

      if (found != NULL && found->start <= start + length && start <= found->start + found->length)
        g_ptr_array_remove_index (self->piece->struck, i - 1);
    }
  if (self->piece->struck->len == before)
    return FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_STRUCK]);
  return TRUE;
}

/**
 * lead_pack_offer_list_struck:
 * @prompt: (nullable): an answer's prompt, or %NULL for the body
 *
 * Returns: (transfer full) (element-type guint): start and length, in code points
 *   of the whole text, of each stretch that is struck out, one after the other
 */
GArray *
lead_pack_offer_list_struck (LeadPackOffer *self,
                             const char    *prompt)
{
  GArray *stretches;

  g_return_val_if_fail (LEAD_IS_PACK_OFFER (self), NULL);

  stretches = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->piece->struck->len; i++)
    {
      g_autoptr (LeadPassage) found = locate (self, self->piece->struck->pdata[i], prompt);

      if (found == NULL)
        continue;
      g_array_append_val (stretches, found->start);
      g_array_append_val (stretches, found->length);
    }
  return stretches;
}
