/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session has any number of, put into a builder and taken out again. */

#include "config.h"

#include "lead-session-builder.h"

#include "lead-session-private.h"

static gboolean
find_value (GPtrArray  *values,
            const char *uuid,
            guint      *position)
{
  for (guint i = 0; uuid != NULL && i < values->len; i++)
    {
      if (g_strcmp0 (((const LeadSessionValue *) values->pdata[i])->uuid, uuid) == 0)
        {
          *position = i;
          return TRUE;
        }
    }
  return FALSE;
}

static void
put_value (LeadSessionBuilder *self,
           LeadSessionPart     part,
           gconstpointer       value)
{
  GPtrArray *values = self->session->parts[part];
  gpointer copy = lead_session_value_copy (part, value);
  guint position;

  if (find_value (values, ((const LeadSessionValue *) value)->uuid, &position))
    {
      g_ptr_array_remove_index (values, position);
      g_ptr_array_insert (values, (int) position, copy);
    }
  else
    g_ptr_array_add (values, copy);
}

/**
 * lead_session_builder_put_aim:
 * @self: a builder
 * @aim: what the series of sessions is about
 */
void
lead_session_builder_put_aim (LeadSessionBuilder *self,
                              const LeadAim      *aim)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (aim != NULL);

  put_value (self, LEAD_SESSION_AIMS, aim);
}

/**
 * lead_session_builder_put_item:
 * @self: a builder
 * @item: a point on the agenda
 */
void
lead_session_builder_put_item (LeadSessionBuilder   *self,
                               const LeadAgendaItem *item)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  put_value (self, LEAD_SESSION_AGENDA, item);
}

/**
 * lead_session_builder_put_piece:
 * @self: a builder
 * @piece: a piece of the selection
 */
void
lead_session_builder_put_piece (LeadSessionBuilder *self,
                                const LeadPiece    *piece)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (piece != NULL);

  put_value (self, LEAD_SESSION_PIECES, piece);
}

/**
 * lead_session_builder_put_note:
 * @self: a builder
 * @note: what was noted
 */
void
lead_session_builder_put_note (LeadSessionBuilder    *self,
                               const LeadSessionNote *note)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (note != NULL);

  put_value (self, LEAD_SESSION_NOTES, note);
}

static gboolean
has_item (LeadSessionBuilder *self,
          const char         *item)
{
  guint position;

  return find_value (self->session->parts[LEAD_SESSION_AGENDA], item, &position);
}

/**
 * lead_session_builder_add_notes:
 * @self: a builder
 * @notes: (element-type LeadSessionNote): notes from elsewhere
 * @known: (nullable) (element-type LeadSessionNote): those that are no news: what was taken
 *   out of them stays out
 *
 * Adds what it doesn't have yet. A note whose point isn't on the agenda is of the whole.
 */
void
lead_session_builder_add_notes (LeadSessionBuilder *self,
                                GPtrArray          *notes,
                                GPtrArray          *known)
{
  guint position;

  g_return_if_fail (self != NULL);
  g_return_if_fail (notes != NULL);

  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];
      g_autoptr (LeadSessionNote) placed = NULL;

      if (find_value (self->session->parts[LEAD_SESSION_NOTES], note->uuid, &position)
          || (known != NULL && find_value (known, note->uuid, &position)))
        continue;
      placed = lead_session_note_new (note->uuid, has_item (self, note->item) ? note->item : NULL,
                                      note->by, note->text, note->at_ms);
      put_value (self, LEAD_SESSION_NOTES, placed);
    }
}

/**
 * lead_session_builder_put_agreement:
 * @self: a builder
 * @agreement: what was agreed
 */
void
lead_session_builder_put_agreement (LeadSessionBuilder  *self,
                                    const LeadAgreement *agreement)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (agreement != NULL);

  put_value (self, LEAD_SESSION_AGREEMENTS, agreement);
}

/* Returns: (nullable): the part in which @uuid names something, and where */
static GPtrArray *
find_anywhere (LeadSessionBuilder *self,
               const char         *uuid,
               guint              *position)
{
  for (guint part = 0; part < LEAD_SESSION_N_PARTS; part++)
    {
      if (find_value (self->session->parts[part], uuid, position))
        return self->session->parts[part];
    }
  return NULL;
}

/**
 * lead_session_builder_strike:
 * @self: a builder
 * @piece: names a piece
 * @strike: what is left out of it, too
 *
 * Returns: whether the piece was there
 */
gboolean
lead_session_builder_strike (LeadSessionBuilder *self,
                             const char         *piece,
                             const LeadStrike   *strike)
{
  GPtrArray *pieces;
  guint position;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (piece != NULL && strike != NULL, FALSE);

  pieces = self->session->parts[LEAD_SESSION_PIECES];
  if (!find_value (pieces, piece, &position))
    return FALSE;
  lead_piece_strike (pieces->pdata[position], strike);

  return TRUE;
}

/**
 * lead_session_builder_remove:
 * @self: a builder
 * @uuid: names an aim, a point, a piece, a note or an agreement
 *
 * Takes it out. Pieces and notes that belonged to a point stay, and belong to none.
 *
 * Returns: whether it was there
 */
gboolean
lead_session_builder_remove (LeadSessionBuilder *self,
                             const char         *uuid)
{
  GPtrArray *values;
  guint position;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  values = find_anywhere (self, uuid, &position);
  if (values == NULL)
    return FALSE;
  g_ptr_array_remove_index (values, position);

  return TRUE;
}

/**
 * lead_session_builder_move:
 * @self: a builder
 * @uuid: names an aim, a point, a piece, a note or an agreement
 * @position: where it stands among its like from here on; beyond the end is the end
 *
 * Returns: whether it was there
 */
gboolean
lead_session_builder_move (LeadSessionBuilder *self,
                           const char         *uuid,
                           guint               position)
{
  GPtrArray *values;
  gpointer value;
  guint before;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  values = find_anywhere (self, uuid, &before);
  if (values == NULL)
    return FALSE;
  value = g_ptr_array_steal_index (values, before);
  g_ptr_array_insert (values, (int) MIN (position, values->len), value);

  return TRUE;
}

/* @item stands in a piece or a note: what it names may have been taken out. */
static void
let_go (LeadSessionBuilder  *self,
        char               **item)
{
  guint position;

  if (*item != NULL
      && !find_value (self->session->parts[LEAD_SESSION_AGENDA], *item, &position))
    g_clear_pointer (item, g_free);
}

static void
let_charts_go (LeadSessionBuilder *self)
{
  GHashTableIter iter;
  gpointer item;
  guint position;

  g_hash_table_iter_init (&iter, self->session->chart_items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      if (!find_value (self->session->parts[LEAD_SESSION_AGENDA], item, &position))
        g_hash_table_iter_remove (&iter);
    }
}

static void
name_all (GPtrArray        *values,
          LeadSurroundings *surroundings)
{
  for (guint i = 0; i < values->len; i++)
    {
      LeadSessionValue *value = values->pdata[i];

      if (value->uuid == NULL)
        value->uuid = lead_surroundings_new_uuid (surroundings);
    }
}

static void
complete_aim (LeadAim          *aim,
              LeadSurroundings *surroundings)
{
  if (aim->begun == LEAD_DAY_NONE)
    aim->begun = lead_surroundings_get_moment (surroundings).day;
}

static void
complete_note (LeadSessionNote  *note,
               LeadSurroundings *surroundings)
{
  if (note->at_ms == 0)
    note->at_ms = lead_surroundings_get_now (surroundings);
}

/**
 * lead_session_builder_complete:
 * @self: a builder
 * @surroundings: names what has no name yet, and knows the time
 *
 * Makes it fit to be stored: everything in it is named for good, notes have
 * their time, an aim the day it began, and what belonged to a point that isn't
 * there any more belongs to none.
 */
void
lead_session_builder_complete (LeadSessionBuilder *self,
                               LeadSurroundings   *surroundings)
{
  GPtrArray **parts;

  g_return_if_fail (self != NULL);
  g_return_if_fail (LEAD_IS_SURROUNDINGS (surroundings));

  parts = self->session->parts;
  for (guint part = 0; part < LEAD_SESSION_N_PARTS; part++)
    name_all (parts[part], surroundings);
  for (guint i = 0; i < parts[LEAD_SESSION_AIMS]->len; i++)
    complete_aim (parts[LEAD_SESSION_AIMS]->pdata[i], surroundings);
  for (guint i = 0; i < parts[LEAD_SESSION_PIECES]->len; i++)
    let_go (self, &((LeadPiece *) parts[LEAD_SESSION_PIECES]->pdata[i])->item);
  let_charts_go (self);
  for (guint i = 0; i < parts[LEAD_SESSION_NOTES]->len; i++)
    {
      let_go (self, &((LeadSessionNote *) parts[LEAD_SESSION_NOTES]->pdata[i])->item);
      complete_note (parts[LEAD_SESSION_NOTES]->pdata[i], surroundings);
    }
}
