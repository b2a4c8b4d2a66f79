/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-build.h"

G_BEGIN_DECLS

/*
 * A made journal in which every sentence, title and answer has a word of its
 * own, random choices from it, and what has to be true of what comes out.
 */

#define PACK_LEAK_ENTRIES   24
#define PACK_LEAK_SENTENCES 4

/* How many of the entries no chart may count: one in eight is private, one in
 * the trash. All carry the same mark. */
#define PACK_LEAK_COUNTED   (PACK_LEAK_ENTRIES / 8 * 6)

typedef struct
{
  char         *folder;
  LeadJournal  *journal;
  LeadContent  *items;
  GPtrArray    *entries; /* as they are stored */
  GRand        *random;
  GString      *picture; /* its base64 */
} PackLeak;

/* What a choice lets through of an entry. */
typedef struct
{
  gboolean words[PACK_LEAK_SENTENCES];
  gboolean title;
  gboolean answer;
  gboolean date;
  gboolean picture;
} PackLeakAllowed;

void             pack_leak_set_up        (PackLeak               *fixture);
void             pack_leak_tear_down     (PackLeak               *fixture);
LeadPackChoices *pack_leak_choose        (PackLeak               *fixture,
                                          PackLeakAllowed        *allowed);
LeadPackContent *pack_leak_build         (PackLeak               *fixture,
                                          const LeadPackChoices  *choices);
void             pack_leak_check_content (PackLeak               *fixture,
                                          const char             *out,
                                          const LeadPackChoices  *choices,
                                          const PackLeakAllowed  *allowed);
void             pack_leak_check_charts  (const char             *out,
                                          const LeadPackChoices  *choices);
void             pack_leak_check_hidden  (PackLeak               *fixture,
                                          const char             *out,
                                          const LeadPackChoices  *choices,
                                          const PackLeakAllowed  *allowed);
void             pack_leak_check_sealed  (PackLeak               *fixture,
                                          GBytes                 *sealed);

G_END_DECLS
