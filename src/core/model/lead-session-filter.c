/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-filter.h"

/**
 * lead_session_filter_new:
 *
 * Returns: (transfer full): the filter that means all outside the trash
 */
LeadSessionFilter *
lead_session_filter_new (void)
{
  return g_new0 (LeadSessionFilter, 1);
}

/**
 * lead_session_filter_copy:
 * @self: (nullable): a filter, %NULL for the one that means all
 *
 * Returns: (transfer full): a copy
 */
LeadSessionFilter *
lead_session_filter_copy (const LeadSessionFilter *self)
{
  LeadSessionFilter *copy;

  if (self == NULL)
    return lead_session_filter_new ();
  copy = g_memdup2 (self, sizeof *self);
  copy->challenge = g_strdup (self->challenge);
  copy->text = g_strdup (self->text);

  return copy;
}

/**
 * lead_session_filter_free:
 * @self: (transfer full): a filter
 */
void
lead_session_filter_free (LeadSessionFilter *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->challenge);
  g_free (self->text);
  g_free (self);
}
