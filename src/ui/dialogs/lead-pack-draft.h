/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/exchange/lead-pack-choices.h"
#include "core/model/lead-filter.h"
#include "core/store/lead-journal.h"
#include "lead-pack-offer.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_DRAFT (lead_pack_draft_get_type ())

/* More than these nobody chooses from one by one. */
#define LEAD_PACK_MOST_OFFERS 100

/**
 * LeadPackText:
 * @LEAD_PACK_TEXT_TITLE: what the pack is called
 * @LEAD_PACK_TEXT_COVER: a line to its reader
 * @LEAD_PACK_TEXT_WITH: whom it is for
 * @LEAD_PACK_TEXT_QUESTIONS: questions to the reader, one a line
 */
typedef enum
{
  LEAD_PACK_TEXT_TITLE,
  LEAD_PACK_TEXT_COVER,
  LEAD_PACK_TEXT_WITH,
  LEAD_PACK_TEXT_QUESTIONS,
} LeadPackText;

#define LEAD_PACK_N_TEXTS (LEAD_PACK_TEXT_QUESTIONS + 1)

/*
 * A review pack while it is chosen: what there is to choose from, and what was.
 * All is off in the beginning.
 *
 * Signals: "changed": something else would go into the pack now.
 */
G_DECLARE_FINAL_TYPE (LeadPackDraft, lead_pack_draft, LEAD, PACK_DRAFT, GObject)

LeadPackDraft   *lead_pack_draft_new               (LeadSession         *session,
                                                    GPtrArray           *names);
void             lead_pack_draft_load_async        (LeadJournal         *journal,
                                                    const char          *session,
                                                    const LeadFilter    *filter,
                                                    GCancellable        *cancellable,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);
LeadPackDraft   *lead_pack_draft_load_finish       (GAsyncResult        *result,
                                                    GError             **error);
void             lead_pack_draft_offer             (LeadPackDraft       *self,
                                                    LeadEntry           *entry,
                                                    const LeadPiece     *piece);
LeadSession     *lead_pack_draft_get_session       (LeadPackDraft       *self);
GListModel      *lead_pack_draft_get_offers        (LeadPackDraft       *self);
guint            lead_pack_draft_get_n_private     (LeadPackDraft       *self);
guint            lead_pack_draft_get_n_more        (LeadPackDraft       *self);
void             lead_pack_draft_choose_all        (LeadPackDraft       *self,
                                                    gboolean             chosen);
const char      *lead_pack_draft_get_text          (LeadPackDraft       *self,
                                                    LeadPackText         which);
void             lead_pack_draft_set_text          (LeadPackDraft       *self,
                                                    LeadPackText         which,
                                                    const char          *text);
void             lead_pack_draft_set_coarse        (LeadPackDraft       *self,
                                                    gboolean             coarse);
void             lead_pack_draft_set_patterns_only (LeadPackDraft       *self,
                                                    gboolean             patterns_only);
void             lead_pack_draft_set_part          (LeadPackDraft       *self,
                                                    const char          *part,
                                                    gboolean             chosen);
GPtrArray       *lead_pack_draft_list_names        (LeadPackDraft       *self);
void             lead_pack_draft_set_alias         (LeadPackDraft       *self,
                                                    const char          *name,
                                                    const char          *alias);
LeadPackChoices *lead_pack_draft_dup_choices       (LeadPackDraft       *self);

/* Parts that a session has besides its aims and its agenda, which go by their
 * uuids; a chart goes by its id. */
#define LEAD_PACK_PART_WANT   "want"
#define LEAD_PACK_PART_PERIOD "period"

G_END_DECLS
