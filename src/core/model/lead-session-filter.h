/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadSessionStage:
 * @LEAD_SESSIONS_ALL: all
 * @LEAD_SESSIONS_OPEN: those that weren't held yet
 * @LEAD_SESSIONS_HELD: those that were held
 */
typedef enum
{
  LEAD_SESSIONS_ALL,
  LEAD_SESSIONS_OPEN,
  LEAD_SESSIONS_HELD,
} LeadSessionStage;

/**
 * LeadSessionFilter:
 * @stage: held or not
 * @trashed: those in the trash, or those that aren't
 * @whole: with the pieces of entries that are private, in the trash or gone, as
 *   they are stored; for archives alone, never to be shown
 * @challenge: (nullable): uuid of a challenge that it must be about
 * @text: (nullable): words that must all be in it, as they are typed into a search field
 *
 * Which sessions are meant. Begins as all outside the trash.
 */
typedef struct
{
  LeadSessionStage  stage;
  gboolean          trashed;
  gboolean          whole;
  char             *challenge;
  char             *text;
} LeadSessionFilter;

LeadSessionFilter *lead_session_filter_new  (void);
LeadSessionFilter *lead_session_filter_copy (const LeadSessionFilter *self);
void               lead_session_filter_free (LeadSessionFilter       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSessionFilter, lead_session_filter_free)

G_END_DECLS
