/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session has any number of: challenges, charts, aims, points of the
 * agenda, pieces with what is struck out of them, notes and agreements. */

#include "config.h"

#include "lead-session-parts.h"

#include "lead-parts.h"

/* A session that is being read; @whole is with what may not be shown. */
typedef struct
{
  LeadSessionBuilder *builder;
  gboolean            whole;
} Reading;

static void
take_challenge (LeadStatement *row,
                Reading       *reading)
{
  lead_session_builder_set_challenge (reading->builder, lead_statement_get_text (row, 0), TRUE);
}

static guint
count_challenges (LeadSession *session)
{
  return g_strv_length ((char **) lead_session_get_challenges (session));
}

static void
put_challenge (LeadStatement *row,
               LeadSession   *session,
               guint          position)
{
  lead_statement_put_int (row, position);
  lead_statement_put_text (row, lead_session_get_challenges (session)[position]);
}

static void
take_chart (LeadStatement *row,
            Reading       *reading)
{
  const char *chart = lead_statement_get_text (row, 0);

  lead_session_builder_set_chart (reading->builder, chart, TRUE);
  lead_session_builder_set_chart_item (reading->builder, chart, lead_statement_get_text (row, 1));
}

static guint
count_charts (LeadSession *session)
{
  return g_strv_length ((char **) lead_session_get_charts (session));
}

static void
put_chart (LeadStatement *row,
           LeadSession   *session,
           guint          position)
{
  const char *chart = lead_session_get_charts (session)[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, chart);
  lead_statement_put_text (row, lead_session_get_chart_item (session, chart));
}

static void
take_aim (LeadStatement *row,
          Reading       *reading)
{
  g_autoptr (LeadAim) aim = lead_aim_new (lead_statement_get_text (row, 0),
                                          lead_statement_get_text (row, 1),
                                          lead_statement_get_day (row, 2),
                                          lead_statement_get_day (row, 3));

  lead_session_builder_put_aim (reading->builder, aim);
}

static guint
count_aims (LeadSession *session)
{
  return lead_session_get_aims (session)->len;
}

static void
put_aim (LeadStatement *row,
         LeadSession   *session,
         guint          position)
{
  const LeadAim *aim = lead_session_get_aims (session)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, aim->uuid);
  lead_statement_put_text (row, aim->text);
  lead_statement_put_day (row, aim->begun);
  lead_statement_put_day (row, aim->closed);
}

/* A kind that a newer version knows is something of the writer's own here. */
static void
take_item (LeadStatement *row,
           Reading       *reading)
{
  g_autoptr (LeadAgendaItem) item = NULL;
  LeadAgendaKind kind = LEAD_AGENDA_OWN;

  if (!reading->whole && !lead_statement_get_int (row, 5))
    return;
  lead_agenda_kind_from_id (lead_statement_get_text (row, 1), &kind);
  item = lead_agenda_item_new (lead_statement_get_text (row, 0), kind,
                               lead_statement_get_text (row, 2), lead_statement_get_text (row, 3));
  item->done = lead_statement_get_int (row, 4) != 0;
  lead_session_builder_put_item (reading->builder, item);
}

static guint
count_items (LeadSession *session)
{
  return lead_session_get_agenda (session)->len;
}

static void
put_item (LeadStatement *row,
          LeadSession   *session,
          guint          position)
{
  const LeadAgendaItem *item = lead_session_get_agenda (session)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, item->uuid);
  lead_statement_put_text (row, lead_agenda_kind_to_id (item->kind));
  lead_statement_put_text (row, item->subject);
  lead_statement_put_text (row, item->text);
  lead_statement_put_int (row, item->done);
}

/* Returns: (transfer full) (nullable): the passage in five columns from @first
 *   on, %NULL where there is none */
static LeadPassage *
read_passage (LeadStatement *row,
              int            first)
{
  if (lead_statement_get_null (row, first) || lead_statement_get_null (row, first + 2))
    return NULL;

  return lead_passage_new (lead_statement_get_int (row, first),
                           lead_statement_get_int (row, first + 1),
                           lead_statement_get_text (row, first + 2),
                           lead_statement_get_text (row, first + 3),
                           lead_statement_get_text (row, first + 4));
}

static void
put_passage (LeadStatement     *row,
             const LeadPassage *passage)
{
  lead_statement_put_int (row, passage->start);
  lead_statement_put_int (row, passage->length);
  lead_statement_put_text (row, passage->quote);
  lead_statement_put_text (row, passage->before);
  lead_statement_put_text (row, passage->after);
}

static void
take_piece (LeadStatement *row,
            Reading       *reading)
{
  g_autoptr (LeadPassage) passage = NULL;
  g_autoptr (LeadPiece) piece = NULL;

  if (!reading->whole && !lead_statement_get_int (row, 9))
    return;
  passage = read_passage (row, 4);
  piece = lead_piece_new (lead_statement_get_text (row, 0), lead_statement_get_text (row, 1),
                          passage, lead_statement_get_text (row, 2));
  piece->patterns_only = lead_statement_get_int (row, 3) != 0;
  lead_session_builder_put_piece (reading->builder, piece);
}

static guint
count_pieces (LeadSession *session)
{
  return lead_session_get_pieces (session)->len;
}

static void
put_piece (LeadStatement *row,
           LeadSession   *session,
           guint          position)
{
  const LeadPiece *piece = lead_session_get_pieces (session)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, piece->uuid);
  lead_statement_put_text (row, piece->entry);
  lead_statement_put_text (row, piece->item);
  lead_statement_put_int (row, piece->patterns_only);
  if (piece->passage != NULL)
    put_passage (row, piece->passage);
}

static void
take_strike (LeadStatement *row,
             Reading       *reading)
{
  g_autoptr (LeadPassage) passage = read_passage (row, 2);
  g_autoptr (LeadStrike) strike = NULL;

  if (passage == NULL)
    return;
  strike = lead_strike_new (lead_statement_get_text (row, 1), passage);
  lead_session_builder_strike (reading->builder, lead_statement_get_text (row, 0), strike);
}

static guint
count_strikes (LeadSession *session)
{
  GPtrArray *pieces = lead_session_get_pieces (session);
  guint count = 0;

  for (guint i = 0; i < pieces->len; i++)
    count += ((const LeadPiece *) pieces->pdata[i])->struck->len;

  return count;
}

/* @position counts through all that is struck out of the session's pieces. */
static void
put_strike (LeadStatement *row,
            LeadSession   *session,
            guint          position)
{
  LeadPiece **piece = (LeadPiece **) lead_session_get_pieces (session)->pdata;
  const LeadStrike *strike;

  lead_statement_put_int (row, position);
  for (; position >= (*piece)->struck->len; piece++)
    position -= (*piece)->struck->len;
  strike = (*piece)->struck->pdata[position];
  lead_statement_put_text (row, (*piece)->uuid);
  lead_statement_put_text (row, strike->prompt);
  put_passage (row, strike->passage);
}

static void
take_note (LeadStatement *row,
           Reading       *reading)
{
  g_autoptr (LeadSessionNote) note
    = lead_session_note_new (lead_statement_get_text (row, 0), lead_statement_get_text (row, 1),
                             lead_statement_get_text (row, 2), lead_statement_get_text (row, 3),
                             lead_statement_get_int (row, 4));

  lead_session_builder_put_note (reading->builder, note);
}

static guint
count_notes (LeadSession *session)
{
  return lead_session_get_notes (session)->len;
}

static void
put_note (LeadStatement *row,
          LeadSession   *session,
          guint          position)
{
  const LeadSessionNote *note = lead_session_get_notes (session)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, note->uuid);
  lead_statement_put_text (row, note->item);
  lead_statement_put_text (row, note->by);
  lead_statement_put_text (row, note->text);
  lead_statement_put_int (row, note->at_ms);
}

static void
take_agreement (LeadStatement *row,
                Reading       *reading)
{
  g_autoptr (LeadAgreement) agreement
    = lead_agreement_new (lead_statement_get_text (row, 0), lead_statement_get_text (row, 1),
                          lead_statement_get_day (row, 2), lead_statement_get_text (row, 3));

  lead_agreement_settle (agreement, lead_statement_get_text (row, 4),
                         lead_statement_get_day (row, 5));
  lead_session_builder_put_agreement (reading->builder, agreement);
}

static guint
count_agreements (LeadSession *session)
{
  return lead_session_get_agreements (session)->len;
}

static void
put_agreement (LeadStatement *row,
               LeadSession   *session,
               guint          position)
{
  const LeadAgreement *agreement = lead_session_get_agreements (session)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, agreement->uuid);
  lead_statement_put_text (row, agreement->text);
  lead_statement_put_day (row, agreement->due);
  lead_statement_put_text (row, agreement->experiment);
  lead_statement_put_text (row, agreement->outcome);
  lead_statement_put_day (row, agreement->outcome_day);
}

static const LeadPart parts[] = {
  { "load-session-challenges", "insert-session-challenge", "delete-session-challenges",
    (LeadPartTake) take_challenge, (LeadPartCount) count_challenges, (LeadPartPut) put_challenge },
  { "load-session-charts", "insert-session-chart", "delete-session-charts",
    (LeadPartTake) take_chart, (LeadPartCount) count_charts, (LeadPartPut) put_chart },
  { "load-session-aims", "insert-session-aim", "delete-session-aims",
    (LeadPartTake) take_aim, (LeadPartCount) count_aims, (LeadPartPut) put_aim },
  { "load-session-items", "insert-session-item", "delete-session-items",
    (LeadPartTake) take_item, (LeadPartCount) count_items, (LeadPartPut) put_item },
  { "load-session-pieces", "insert-session-piece", "delete-session-pieces",
    (LeadPartTake) take_piece, (LeadPartCount) count_pieces, (LeadPartPut) put_piece },
  { "load-session-strikes", "insert-session-strike", NULL,
    (LeadPartTake) take_strike, (LeadPartCount) count_strikes, (LeadPartPut) put_strike },
  { "load-session-notes", "insert-session-note", "delete-session-notes",
    (LeadPartTake) take_note, (LeadPartCount) count_notes, (LeadPartPut) put_note },
  { "load-session-agreements", "insert-session-agreement", "delete-session-agreements",
    (LeadPartTake) take_agreement, (LeadPartCount) count_agreements, (LeadPartPut) put_agreement },
};

/**
 * lead_session_parts_load:
 * @database: a connection
 * @id: a session
 * @whole: with what may not be shown, as it is stored
 * @builder: gets what it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_session_parts_load (LeadDatabase        *database,
                         int64_t              id,
                         gboolean             whole,
                         LeadSessionBuilder  *builder,
                         GError             **error)
{
  Reading reading = { builder, whole };

  return lead_parts_load (parts, G_N_ELEMENTS (parts), database, id, &reading, error);
}

/**
 * lead_session_parts_insert:
 * @database: a connection, in a transaction
 * @id: a session that has none yet but what may not be shown
 * @session: what it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_session_parts_insert (LeadDatabase  *database,
                           int64_t        id,
                           LeadSession   *session,
                           GError       **error)
{
  return lead_parts_insert (parts, G_N_ELEMENTS (parts), database, id, session, error);
}

/**
 * lead_session_parts_delete:
 * @database: a connection, in a transaction
 * @id: a session
 * @error: (out) (optional): what went wrong
 *
 * Takes away all that may be shown.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_session_parts_delete (LeadDatabase  *database,
                           int64_t        id,
                           GError       **error)
{
  return lead_parts_delete (parts, G_N_ELEMENTS (parts), database, id, error);
}
