/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-import.h"

G_BEGIN_DECLS

/*
 * A journal that nobody wrote: the same entries for the same number, with words
 * as unevenly spread as in a language, three tags each, over ten years.
 */

/* Title of the entry that is newest. */
#define LEAD_MADE_NEWEST "The newest of all"

LeadEntry   *lead_made_journal_new_entry (guint             number,
                                          guint             n_entries);
const char  *lead_made_journal_get_word  (guint             rank);
char        *lead_made_journal_dup_text  (gsize             length);
gboolean     lead_made_journal_fill      (LeadJournal      *journal,
                                          guint             n_entries,
                                          GError          **error);

G_END_DECLS
