/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_WALK (lead_walk_get_type ())

/*
 * The frame of a guided walk that takes the whole window: one thing at a time,
 * progress as quiet dots, Back and Next, and a way to leave that keeps
 * everything. What is shown of each step is the content's affair.
 *
 * Signals: "next", "back", "leave" (also by Esc). Property: "content".
 */
G_DECLARE_FINAL_TYPE (LeadWalk, lead_walk, LEAD, WALK, AdwBin)

void  lead_walk_set_n_steps (LeadWalk   *self,
                             guint       n_steps);
void  lead_walk_set_done    (LeadWalk   *self,
                             guint       step,
                             gboolean    done);
void  lead_walk_show_step   (LeadWalk   *self,
                             guint       step,
                             const char *spoken);
void  lead_walk_set_next    (LeadWalk   *self,
                             const char *label,
                             gboolean    suggested);
void  lead_walk_set_status  (LeadWalk   *self,
                             const char *status);

G_END_DECLS
