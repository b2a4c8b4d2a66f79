/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/store/lead-key-source.h"
#include "lead-workspace.h"

G_BEGIN_DECLS

#define LEAD_TYPE_WINDOW (lead_window_get_type ())

/*
 * The one window, in one of five states: welcome, create, locked, at work, in
 * trouble. A state that is left is destroyed. Its title is always the name of
 * the app: what is open in it is nobody else's business.
 */
G_DECLARE_FINAL_TYPE (LeadWindow, lead_window, LEAD, WINDOW, AdwApplicationWindow)

/**
 * LeadLeave:
 * @LEAD_LEAVE_ASKING: asks the person when something can't be saved
 * @LEAD_LEAVE_AT_ONCE: there is nobody to ask: saves what can be saved
 */
typedef enum
{
  LEAD_LEAVE_ASKING,
  LEAD_LEAVE_AT_ONCE,
} LeadLeave;

LeadWindow    *lead_window_new           (GtkApplication       *application,
                                          LeadSurroundings     *surroundings);
void           lead_window_open          (LeadWindow           *self,
                                          const char           *path,
                                          LeadKeySource        *key_source);
void           lead_window_open_sample   (LeadWindow           *self);
void           lead_window_create        (LeadWindow           *self,
                                          const char           *path);
void           lead_window_write         (LeadWindow           *self);
LeadWorkspace *lead_window_get_workspace (LeadWindow           *self);
void           lead_window_lock_async    (LeadWindow           *self,
                                          LeadLeave             leave,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean       lead_window_lock_finish   (LeadWindow           *self,
                                          GAsyncResult         *result,
                                          GError              **error);

G_END_DECLS
