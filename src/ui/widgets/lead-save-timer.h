/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * When it is time to save: soon after typing rests, in any case within a second
 * of the first change, and ever more rarely as long as saving fails.
 */
typedef struct _LeadSaveTimer LeadSaveTimer;

/**
 * LeadSaveTimerFunc:
 * @user_data: as given to lead_save_timer_new()
 *
 * It is time to save.
 */
typedef void (*LeadSaveTimerFunc) (gpointer user_data);

LeadSaveTimer *lead_save_timer_new     (LeadSaveTimerFunc  func,
                                        gpointer           user_data);
void           lead_save_timer_free    (LeadSaveTimer     *self);
void           lead_save_timer_touch   (LeadSaveTimer     *self);
void           lead_save_timer_stop    (LeadSaveTimer     *self);
void           lead_save_timer_retry   (LeadSaveTimer     *self);
void           lead_save_timer_succeed (LeadSaveTimer     *self);

G_END_DECLS
