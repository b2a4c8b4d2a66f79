/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-agenda-item.h"
#include "lead-agreement.h"
#include "lead-aim.h"
#include "lead-piece.h"
#include "lead-session-note.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION (lead_session_get_type ())

G_DECLARE_FINAL_TYPE (LeadSession, lead_session, LEAD, SESSION, GObject)

/* More than these nobody keeps. */
#define LEAD_SESSION_MOST_AGREEMENTS 3

/**
 * LeadSessionWith:
 * @LEAD_SESSION_COACH: a coach
 * @LEAD_SESSION_PEER: a peer
 * @LEAD_SESSION_LEARNING_SET: a learning set
 * @LEAD_SESSION_ALONE: nobody else
 *
 * What kind of company a session has.
 */
typedef enum
{
  LEAD_SESSION_COACH,
  LEAD_SESSION_PEER,
  LEAD_SESSION_LEARNING_SET,
  LEAD_SESSION_ALONE,
} LeadSessionWith;

#define LEAD_SESSION_N_WITH (LEAD_SESSION_ALONE + 1)

/**
 * LeadSessionState:
 * @LEAD_SESSION_PREPARED: it has no day yet
 * @LEAD_SESSION_TO_COME: its day is still to come
 * @LEAD_SESSION_TODAY: its day has come
 * @LEAD_SESSION_PASSED: its day has gone by and it wasn't held
 * @LEAD_SESSION_HELD: the talk was ended
 *
 * Where a session is. Never stored: it follows from its days and from what day it is.
 */
typedef enum
{
  LEAD_SESSION_PREPARED,
  LEAD_SESSION_TO_COME,
  LEAD_SESSION_TODAY,
  LEAD_SESSION_PASSED,
  LEAD_SESSION_HELD,
} LeadSessionState;

const char           *lead_session_with_to_id       (LeadSessionWith   with);
gboolean              lead_session_with_from_id     (const char       *id,
                                                     LeadSessionWith  *with);
int64_t               lead_session_get_id           (LeadSession      *self);
const char           *lead_session_get_uuid         (LeadSession      *self);
int64_t               lead_session_get_created_ms   (LeadSession      *self);
int64_t               lead_session_get_modified_ms  (LeadSession      *self);
int64_t               lead_session_get_trashed_ms   (LeadSession      *self);
LeadDay               lead_session_get_day          (LeadSession      *self);
const char           *lead_session_get_whom         (LeadSession      *self);
LeadSessionWith       lead_session_get_with         (LeadSession      *self);
LeadDay               lead_session_get_from         (LeadSession      *self);
LeadDay               lead_session_get_to           (LeadSession      *self);
const char           *lead_session_get_want         (LeadSession      *self);
LeadDay               lead_session_get_held         (LeadSession      *self);
LeadSessionState      lead_session_get_state        (LeadSession      *self,
                                                     LeadDay           today);
const char * const   *lead_session_get_challenges   (LeadSession      *self);
const char * const   *lead_session_get_charts       (LeadSession      *self);
const char           *lead_session_get_chart_item   (LeadSession      *self,
                                                     const char       *chart);
GPtrArray            *lead_session_get_aims         (LeadSession      *self);
GPtrArray            *lead_session_get_agenda       (LeadSession      *self);
GPtrArray            *lead_session_get_pieces       (LeadSession      *self);
GPtrArray            *lead_session_get_notes        (LeadSession      *self);
GPtrArray            *lead_session_get_agreements   (LeadSession      *self);
const LeadAgendaItem *lead_session_find_item        (LeadSession      *self,
                                                     const char       *uuid);
const LeadAgreement  *lead_session_find_agreement   (LeadSession      *self,
                                                     const char       *uuid);
gboolean              lead_session_equal            (LeadSession      *a,
                                                     LeadSession      *b);

G_END_DECLS
