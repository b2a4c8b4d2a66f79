/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_JOURNAL_BARS (lead_journal_bars_get_type ())

/*
 * What is to be known of the journal: a line that it can only be read or that
 * something was amiss with its file, and one that a change couldn't be saved.
 */
G_DECLARE_FINAL_TYPE (LeadJournalBars, lead_journal_bars, LEAD, JOURNAL_BARS, AdwBin)

void lead_journal_bars_set_desk (LeadJournalBars *self,
                                 LeadDesk        *desk);

G_END_DECLS
