/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_WORKSPACE (lead_workspace_get_type ())

/*
 * What the window shows while a journal is open: the pages, what is said in
 * passing and how to take it back. Locking destroys it whole, so that nothing
 * readable is left anywhere. Property "confined": a walk has the window and
 * somebody else looks on, so that nothing but the walk may come up.
 */
G_DECLARE_FINAL_TYPE (LeadWorkspace, lead_workspace, LEAD, WORKSPACE, AdwBin)

GtkWidget  *lead_workspace_new          (LeadDesk             *desk);
void        lead_workspace_show_sample  (LeadWorkspace        *self,
                                         gboolean              own);
LeadDesk   *lead_workspace_get_desk     (LeadWorkspace        *self);
LeadFilter *lead_workspace_dup_filter   (LeadWorkspace        *self);
int64_t     lead_workspace_get_entry    (LeadWorkspace        *self);
void        lead_workspace_write        (LeadWorkspace        *self);
void        lead_workspace_try_something (LeadWorkspace       *self);
void        lead_workspace_find         (LeadWorkspace        *self);
void        lead_workspace_find_sessions (LeadWorkspace       *self,
                                          const char           *words);
void        lead_workspace_undo         (LeadWorkspace        *self);
void        lead_workspace_toggle_quiet (LeadWorkspace        *self);
gboolean    lead_workspace_go_back      (LeadWorkspace        *self);
gboolean    lead_workspace_is_confined  (LeadWorkspace        *self);
void        lead_workspace_flush_async  (LeadWorkspace        *self,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean    lead_workspace_flush_finish (LeadWorkspace        *self,
                                         GAsyncResult         *result,
                                         GError              **error);

GVariant      *lead_workspace_dup_place    (LeadWorkspace        *self);
void           lead_workspace_show_place   (LeadWorkspace        *self,
                                            GVariant             *place);

G_END_DECLS
