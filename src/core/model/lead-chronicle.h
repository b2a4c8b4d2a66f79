/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"
#include "lead-stance.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHRONICLE (lead_chronicle_get_type ())

/* No name, and so no place among the names. */
#define LEAD_CHRONICLE_NONE G_MAXUINT32

/**
 * LeadChronicleNames:
 * @LEAD_CHRONICLE_ITEMS: canonical ids of items
 * @LEAD_CHRONICLE_QUESTIONS: ids of questions
 * @LEAD_CHRONICLE_LABELS: labels as lead_label_fold() gives them
 * @LEAD_CHRONICLE_CHALLENGES: uuids of challenges
 *
 * What rows of a chronicle name by a number.
 */
typedef enum
{
  LEAD_CHRONICLE_ITEMS,
  LEAD_CHRONICLE_QUESTIONS,
  LEAD_CHRONICLE_LABELS,
  LEAD_CHRONICLE_CHALLENGES,
  LEAD_CHRONICLE_N_NAMES,
} LeadChronicleNames;

/**
 * LeadChronicleTag:
 * @item: place among %LEAD_CHRONICLE_ITEMS
 * @stance: what is said of it
 */
typedef struct
{
  guint32    item;
  LeadStance stance;
} LeadChronicleTag;

/**
 * LeadChronicleEntry:
 * @id: of the entry
 * @key: what orders entries; grows with their local time
 * @day: its local day
 * @words: how many words its text and its answers have
 * @challenge: place among %LEAD_CHRONICLE_CHALLENGES, or %LEAD_CHRONICLE_NONE
 * @tags: where its tags begin; they end where those of the next entry begin
 * @labels: where its labels begin
 * @answers: where the questions that it answers begin
 *
 * What charts need to know of an entry.
 */
typedef struct
{
  int64_t id;
  int64_t key;
  LeadDay day;
  guint32 words;
  guint32 challenge;
  guint32 tags;
  guint32 labels;
  guint32 answers;
} LeadChronicleEntry;

/**
 * LeadChronicle:
 *
 * What happened when: of every entry that isn't in the trash its day, length,
 * challenge, labels, tags and answered questions, and never a word of its
 * text. Flat arrays in the order of time, so that ten years are looked through
 * in a few milliseconds. Immutable and reference counted: a worker reads one
 * while the journal goes on to the next.
 */
typedef struct _LeadChronicle LeadChronicle;

GType          lead_chronicle_get_type      (void) G_GNUC_CONST;
LeadChronicle *lead_chronicle_ref           (LeadChronicle      *self);
void           lead_chronicle_unref         (LeadChronicle      *self);
const LeadChronicleEntry *
               lead_chronicle_get_entries   (LeadChronicle      *self,
                                             gsize              *n_entries);
const LeadChronicleTag *
               lead_chronicle_get_tags      (LeadChronicle      *self,
                                             gsize               entry,
                                             guint              *n_tags);
const guint32 *lead_chronicle_get_labels    (LeadChronicle      *self,
                                             gsize               entry,
                                             guint              *n_labels);
const guint32 *lead_chronicle_get_answers   (LeadChronicle      *self,
                                             gsize               entry,
                                             guint              *n_answers);
gsize          lead_chronicle_get_n_tags    (LeadChronicle      *self);
gsize          lead_chronicle_find_day      (LeadChronicle      *self,
                                             LeadDay             day);
guint          lead_chronicle_get_n_names   (LeadChronicle      *self,
                                             LeadChronicleNames  kind);
const char    *lead_chronicle_get_name      (LeadChronicle      *self,
                                             LeadChronicleNames  kind,
                                             guint32             place);
guint32        lead_chronicle_find_name     (LeadChronicle      *self,
                                             LeadChronicleNames  kind,
                                             const char         *name);
int           *lead_chronicle_map_names     (LeadChronicle      *self,
                                             LeadChronicleNames  kind,
                                             GPtrArray          *wanted);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadChronicle, lead_chronicle_unref)

G_END_DECLS
