/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-state.h"

G_DEFINE_INTERFACE (LeadState, lead_state, GTK_TYPE_WIDGET)

static void
lead_state_default_init (LeadStateInterface *iface)
{
}

/**
 * lead_state_enter:
 * @self: what the window shows now
 *
 * Puts the focus where a person begins.
 */
void
lead_state_enter (LeadState *self)
{
  g_return_if_fail (LEAD_IS_STATE (self));

  LEAD_STATE_GET_IFACE (self)->enter (self);
}
