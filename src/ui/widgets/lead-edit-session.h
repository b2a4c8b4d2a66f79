/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-entries.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EDIT_SESSION (lead_edit_session_get_type ())

/*
 * From opening an entry to leaving it: decides when to save, saves one after
 * the other, goes on trying when it fails, and never says "saved" before it is.
 * Knows no widgets: whoever owns it tells it that something has changed, and
 * puts the entry together when asked to.
 *
 * Signals: "conflict": the entry had been changed elsewhere meanwhile.
 */
G_DECLARE_FINAL_TYPE (LeadEditSession, lead_edit_session, LEAD, EDIT_SESSION, GObject)

/**
 * LeadEditState:
 * @LEAD_EDIT_CLEAN: nothing has been changed
 * @LEAD_EDIT_EDITING: changed, to be saved in a moment
 * @LEAD_EDIT_SAVING: on its way to the file
 * @LEAD_EDIT_SAVED: all of it is in the file
 * @LEAD_EDIT_FAILED: the last attempt failed; it goes on trying
 */
typedef enum
{
  LEAD_EDIT_CLEAN,
  LEAD_EDIT_EDITING,
  LEAD_EDIT_SAVING,
  LEAD_EDIT_SAVED,
  LEAD_EDIT_FAILED,
} LeadEditState;

/**
 * LeadComposeFunc:
 * @base: the entry as it is stored
 * @user_data: as given to lead_edit_session_new()
 *
 * Returns: (transfer full): @base with all that has been changed
 */
typedef LeadEntry *(*LeadComposeFunc) (LeadEntry *base,
                                       gpointer   user_data);

LeadEditSession *lead_edit_session_new          (LeadJournal          *journal,
                                                 LeadEntry            *base,
                                                 LeadComposeFunc       compose,
                                                 gpointer              user_data);
LeadEntry       *lead_edit_session_get_base     (LeadEditSession      *self);
LeadEditState    lead_edit_session_get_state    (LeadEditSession      *self);
gboolean         lead_edit_session_get_safe     (LeadEditSession      *self);
int64_t          lead_edit_session_get_saved_ms (LeadEditSession      *self);
const GError    *lead_edit_session_get_error    (LeadEditSession      *self);
void             lead_edit_session_touch        (LeadEditSession      *self);
void             lead_edit_session_flush_async  (LeadEditSession      *self,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean         lead_edit_session_flush_finish (LeadEditSession      *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);
void             lead_edit_session_flush_for    (LeadEditSession      *self,
                                                 GTask                *task);
void             lead_edit_session_end_async    (LeadEditSession      *self,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean         lead_edit_session_end_finish   (LeadEditSession      *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);

G_END_DECLS
