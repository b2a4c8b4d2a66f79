/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_STATE (lead_state_get_type ())

/*
 * What the window shows at one time: welcome, create, unlock, work, trouble.
 */
G_DECLARE_INTERFACE (LeadState, lead_state, LEAD, STATE, GtkWidget)

/**
 * LeadStateInterface:
 * @enter: puts the focus where a person begins. Not what grab_focus does: Tab
 *   past the last widget comes by there, and has to go on to the header bar
 */
struct _LeadStateInterface
{
  GTypeInterface parent_iface;

  void (*enter) (LeadState *self);
};

void lead_state_enter (LeadState *self);

G_END_DECLS
