/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-archive-kind.h"

G_BEGIN_DECLS

/* That a question was asked on a day; one of the writer's own; one that the
 * writer doesn't want any more. */
extern const LeadArchiveKind lead_archive_asked;
extern const LeadArchiveKind lead_archive_question;
extern const LeadArchiveKind lead_archive_refused;

G_END_DECLS
