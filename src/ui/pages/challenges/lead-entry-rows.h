/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_ROWS (lead_entry_rows_get_type ())

/* Most texts that one thing may have. */
#define LEAD_ENTRY_ROWS_MOST 4

/**
 * LeadEntryRowsWords:
 * @add: what adding one is called, with a mnemonic
 * @remove: what removing one is called
 * @n_texts: how many texts each has
 * @names: what each of the texts is called
 */
typedef struct
{
  const char *add;
  const char *remove;
  guint       n_texts;
  const char *names[LEAD_ENTRY_ROWS_MOST];
} LeadEntryRowsWords;

/*
 * A list of things that are a few lines of text each, to be typed, added and
 * removed.
 *
 * Signals: "changed": something was typed or added; "removed" (its first text):
 * one was taken away.
 */
G_DECLARE_FINAL_TYPE (LeadEntryRows, lead_entry_rows, LEAD, ENTRY_ROWS, AdwBin)

GtkWidget  *lead_entry_rows_new   (const LeadEntryRowsWords *words);
void        lead_entry_rows_clear (LeadEntryRows            *self);
void        lead_entry_rows_add   (LeadEntryRows            *self,
                                   const char * const       *texts);
guint       lead_entry_rows_get_n (LeadEntryRows            *self);
const char *lead_entry_rows_get   (LeadEntryRows            *self,
                                   guint                     position,
                                   guint                     text);

G_END_DECLS
