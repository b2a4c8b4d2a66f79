/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-record-group.h"
#include "lead-record-kind.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_TRASH (lead_record_trash_get_type ())

/*
 * The trash, as far as it holds records of one kind: puts them in, shows those that
 * are there in a group of rows that follows the journal, and puts them back.
 *
 * Signals: "put-back": one goes back, and its row with it.
 */
G_DECLARE_FINAL_TYPE (LeadRecordTrash, lead_record_trash, LEAD, RECORD_TRASH, GObject)

LeadRecordTrash *lead_record_trash_new    (const LeadRecordKind *kind,
                                           LeadDesk             *desk,
                                           LeadRecordGroup      *group);
void             lead_record_trash_put_in (LeadRecordTrash      *self,
                                           gpointer              record);

G_END_DECLS
