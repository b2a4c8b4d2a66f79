/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/insight/lead-prompt.h"

G_BEGIN_DECLS

/* An entry as the chooser could know of it: no words. */
typedef struct
{
  int64_t    id;
  LeadDay    day;
  GPtrArray *items;   /* char *: what it is tagged with */
  GPtrArray *prompts; /* char *: what it answers */
} SimEntry;

/* A journal that is only remembered, so that everything can be counted again
 * from nothing, by the simplest means. */
typedef struct
{
  LeadContent *content;
  char        *uuid;
  GArray      *entries;  /* of SimEntry */
  GArray      *askings;  /* of LeadAsking */
  GPtrArray   *refused;  /* char * */
  GPtrArray   *own;      /* of LeadOwnQuestion */
  GHashTable  *hidden;
  LeadChallenge *challenge; /* owned, or NULL */
  GPtrArray     *experiments; /* LeadExperiment */

  /* what the chooser was last given */
  LeadPromptBasis     *basis;
  LeadPromptSituation  situation;
} SimJournal;

SimJournal                *sim_journal_new        (LeadContent *content,
                                                   const char  *uuid);
void                       sim_journal_free       (SimJournal  *self);
void                       sim_journal_write      (SimJournal  *self,
                                                   LeadDay      day,
                                                   const char  *item,
                                                   const char  *prompt);
void                       sim_journal_ask        (SimJournal  *self,
                                                   LeadDay      day,
                                                   const char  *prompt,
                                                   const char  *reason,
                                                   gboolean     put_off);
void                       sim_journal_refuse     (SimJournal  *self,
                                                   const char  *prompt);
const LeadPromptSituation *sim_journal_look       (SimJournal  *self,
                                                   LeadDay      today);
guint                      sim_journal_count_tags (SimJournal  *self,
                                                   const char  *item,
                                                   LeadDay      from,
                                                   LeadDay      to);
guint                      sim_journal_count_answers (SimJournal *self,
                                                      const char *prompt,
                                                      LeadDay    *last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SimJournal, sim_journal_free)

G_END_DECLS
