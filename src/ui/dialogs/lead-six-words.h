/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SIX_WORDS (lead_six_words_get_type ())

/* The words that open a review pack, large enough to be read out, with a way to
 * copy them and what that means. */
G_DECLARE_FINAL_TYPE (LeadSixWords, lead_six_words, LEAD, SIX_WORDS, AdwBin)

GtkWidget  *lead_six_words_new (void);
const char *lead_six_words_get (LeadSixWords *self);
void        lead_six_words_set (LeadSixWords *self,
                                const char   *words);

G_END_DECLS
