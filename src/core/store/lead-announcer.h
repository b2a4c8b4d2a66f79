/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-changes.h"

G_BEGIN_DECLS

/**
 * LeadAnnouncer:
 *
 * Carries changes from the journal's thread to the main context in which the
 * journal was opened. Those that come before the context gets to them arrive
 * as one; where no main loop runs they wait without growing.
 */
typedef struct _LeadAnnouncer LeadAnnouncer;

LeadAnnouncer *lead_announcer_new   (LeadJournal       *journal,
                                     GMainContext      *context);
LeadAnnouncer *lead_announcer_ref   (LeadAnnouncer     *self);
void           lead_announcer_unref (LeadAnnouncer     *self);
void           lead_announcer_tell  (LeadAnnouncer     *self,
                                     const LeadChanges *changes);

G_END_DECLS
