/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"
#include "core/model/lead-adaptation.h"
#include "core/model/lead-filter.h"
#include "core/store/lead-journal.h"
#include "lead-challenge-list.h"
#include "lead-experiment-list.h"
#include "lead-operation.h"
#include "lead-post-list.h"
#include "lead-session-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_DESK (lead_desk_get_type ())

/*
 * What a page works with while a journal is open: the journal, the content,
 * clock and zone; and the only way a page asks for something outside itself
 * (show these entries, say this, offer undo). The window listens. It is
 * dropped when the journal is locked.
 *
 * Signals: "show-filter" (LeadFilter), "show-entry" (int64), "write" (prompt
 * id or NULL, question or NULL), "write-about" (uuid of a challenge),
 * "write-for" (LeadExperiment: an entry that tells of it), "begin-experiment"
 * (LeadExperiment: what it starts from), "show-experiment" (uuid),
 * "show-session" (uuid), "say" (text), "offer-undo" (LeadOperation), "report" (GError), "print"
 * (GObject, pages to print), "begin-walk" and
 * "end-walk" (GtkWidget, a page that takes the whole window), "save-now": the
 * journal is about to be closed. Property "content": the frameworks with the
 * writer's own items among them; it is another object when those change.
 * Property "discreet": somebody may look over the
 * shoulder, so lists show neither words nor names. Property "quiet": only the
 * text that is written is shown, and nothing around it.
 */
G_DECLARE_FINAL_TYPE (LeadDesk, lead_desk, LEAD, DESK, GObject)

LeadDesk         *lead_desk_new              (LeadJournal      *journal,
                                              LeadContent      *content);
LeadJournal      *lead_desk_get_journal      (LeadDesk         *self);
LeadContent      *lead_desk_get_content      (LeadDesk         *self);
LeadAdaptation   *lead_desk_get_adaptation   (LeadDesk         *self);
LeadSurroundings *lead_desk_get_surroundings (LeadDesk         *self);
LeadChallengeList *lead_desk_get_challenges  (LeadDesk         *self);
LeadExperimentList *lead_desk_get_experiments (LeadDesk        *self);
LeadSessionList  *lead_desk_get_sessions     (LeadDesk         *self);
LeadPostList     *lead_desk_get_posts        (LeadDesk         *self);
GListStore       *lead_desk_get_cards        (LeadDesk         *self);
gboolean          lead_desk_get_discreet     (LeadDesk         *self);
void              lead_desk_set_discreet     (LeadDesk         *self,
                                              gboolean          discreet);
void              lead_desk_show_filter      (LeadDesk         *self,
                                              const LeadFilter *filter);
void              lead_desk_show_entry       (LeadDesk         *self,
                                              int64_t           id);
void              lead_desk_write            (LeadDesk         *self,
                                              const char       *prompt,
                                              const char       *question);
void              lead_desk_write_about      (LeadDesk         *self,
                                              const char       *challenge);
void              lead_desk_write_for        (LeadDesk         *self,
                                              LeadExperiment   *experiment);
void              lead_desk_begin_experiment (LeadDesk         *self,
                                              LeadExperiment   *start);
void              lead_desk_show_experiment  (LeadDesk         *self,
                                              const char       *uuid);
void              lead_desk_show_session     (LeadDesk         *self,
                                              const char       *uuid);
void              lead_desk_say              (LeadDesk         *self,
                                              const char       *text);
void              lead_desk_offer_undo       (LeadDesk         *self,
                                              LeadOperation    *operation);
void              lead_desk_report           (LeadDesk         *self,
                                              const GError     *error);
void              lead_desk_print            (LeadDesk         *self,
                                              GObject          *pages);
void              lead_desk_begin_work       (LeadDesk         *self);
void              lead_desk_end_work         (LeadDesk         *self);
gboolean          lead_desk_is_working       (LeadDesk         *self);
void              lead_desk_begin_walk       (LeadDesk         *self,
                                              GtkWidget        *walk);
void              lead_desk_end_walk         (LeadDesk         *self,
                                              GtkWidget        *walk);
void              lead_desk_save_now         (LeadDesk         *self);
gboolean          lead_desk_get_quiet        (LeadDesk         *self);
void              lead_desk_set_quiet        (LeadDesk         *self,
                                              gboolean          quiet);

G_END_DECLS
