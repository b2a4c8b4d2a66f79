/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-session.h"
#include "lead-surroundings.h"

G_BEGIN_DECLS

/**
 * LeadSessionBuilder:
 *
 * Makes a session, from nothing or from another one. Putting a value replaces
 * the one with the same uuid where it stands, or else adds it at the end.
 */
typedef struct _LeadSessionBuilder LeadSessionBuilder;

LeadSessionBuilder *lead_session_builder_new             (void);
LeadSessionBuilder *lead_session_builder_new_from        (LeadSession           *session);
LeadSessionBuilder *lead_session_builder_new_after       (LeadSession           *session);
void                lead_session_builder_free            (LeadSessionBuilder    *self);
LeadSession        *lead_session_builder_end             (LeadSessionBuilder    *self);
void                lead_session_builder_set_id          (LeadSessionBuilder    *self,
                                                          int64_t                id);
void                lead_session_builder_set_uuid        (LeadSessionBuilder    *self,
                                                          const char            *uuid);
void                lead_session_builder_set_created_ms  (LeadSessionBuilder    *self,
                                                          int64_t                created_ms);
void                lead_session_builder_set_modified_ms (LeadSessionBuilder    *self,
                                                          int64_t                modified_ms);
void                lead_session_builder_set_trashed_ms  (LeadSessionBuilder    *self,
                                                          int64_t                trashed_ms);
void                lead_session_builder_set_day         (LeadSessionBuilder    *self,
                                                          LeadDay                day);
void                lead_session_builder_set_whom        (LeadSessionBuilder    *self,
                                                          const char            *whom);
void                lead_session_builder_set_with        (LeadSessionBuilder    *self,
                                                          LeadSessionWith        with);
void                lead_session_builder_set_period      (LeadSessionBuilder    *self,
                                                          LeadDay                from,
                                                          LeadDay                to);
void                lead_session_builder_set_want        (LeadSessionBuilder    *self,
                                                          const char            *want);
void                lead_session_builder_set_held        (LeadSessionBuilder    *self,
                                                          LeadDay                held);
void                lead_session_builder_set_challenge   (LeadSessionBuilder    *self,
                                                          const char            *challenge,
                                                          gboolean               about);
void                lead_session_builder_set_chart       (LeadSessionBuilder    *self,
                                                          const char            *chart,
                                                          gboolean               chosen);
void                lead_session_builder_set_chart_item  (LeadSessionBuilder    *self,
                                                          const char            *chart,
                                                          const char            *item);
void                lead_session_builder_put_aim         (LeadSessionBuilder    *self,
                                                          const LeadAim         *aim);
void                lead_session_builder_put_item        (LeadSessionBuilder    *self,
                                                          const LeadAgendaItem  *item);
void                lead_session_builder_put_piece       (LeadSessionBuilder    *self,
                                                          const LeadPiece       *piece);
void                lead_session_builder_put_note        (LeadSessionBuilder    *self,
                                                          const LeadSessionNote *note);
void                lead_session_builder_add_notes       (LeadSessionBuilder    *self,
                                                          GPtrArray             *notes,
                                                          GPtrArray             *known);
void                lead_session_builder_put_agreement   (LeadSessionBuilder    *self,
                                                          const LeadAgreement   *agreement);
gboolean            lead_session_builder_strike          (LeadSessionBuilder    *self,
                                                          const char            *piece,
                                                          const LeadStrike      *strike);
gboolean            lead_session_builder_remove          (LeadSessionBuilder    *self,
                                                          const char            *uuid);
gboolean            lead_session_builder_move            (LeadSessionBuilder    *self,
                                                          const char            *uuid,
                                                          guint                  position);
void                lead_session_builder_complete        (LeadSessionBuilder    *self,
                                                          LeadSurroundings      *surroundings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSessionBuilder, lead_session_builder_free)

G_END_DECLS
