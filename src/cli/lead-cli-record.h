/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-cli-id.h"
#include "lead-cli.h"

G_BEGIN_DECLS

typedef int64_t (*LeadCliGetIdFunc)    (gpointer record);
typedef guint   (*LeadCliGetStateFunc) (gpointer record,
                                        LeadDay  today);

/**
 * LeadCliRecordKind:
 * @name: what they are called, as the array in JSON
 * @states: (nullable): what --state and JSON call the states that one can be in, by
 *   their numbers, ending with %NULL
 * @trashed: what is said of one that went into the trash, to be translated
 * @get_id: number of one
 * @get_uuid: its id on the command line
 * @get_state: (nullable): where one is, on a day
 * @list: (transfer full): all in the trash, or all outside
 * @trash: moves one into the trash, or back
 * @print_line: prints one for a list
 * @print: prints all that one says
 * @add_json: the same, as members of an object
 *
 * What the command line has to know of a kind of records. A constant.
 */
typedef struct
{
  const char         *name;
  const char * const *states;
  const char         *trashed;

  LeadCliGetIdFunc    get_id;
  LeadCliIdFunc       get_uuid;
  LeadCliGetStateFunc get_state;
  GPtrArray        *(*list)       (LeadJournal    *journal,
                                   gboolean        trashed,
                                   GCancellable   *cancellable,
                                   GError        **error);
  gboolean          (*trash)      (LeadJournal    *journal,
                                   int64_t         id,
                                   gboolean        trashed,
                                   GCancellable   *cancellable,
                                   GError        **error);
  void              (*print_line) (LeadCli        *cli,
                                   gpointer        record);
  void              (*print)      (LeadCli        *cli,
                                   gpointer        record);
  void              (*add_json)   (LeadJsonText   *json,
                                   LeadCli        *cli,
                                   gpointer        record);
} LeadCliRecordKind;

/**
 * LeadCliRecordVerbs:
 * @kind: of what kind the records are
 * @changes: what can be done with one, beside what can be done with any, ending with
 *   %NULL
 * @names_new: whether a name has to be given to one that is added
 * @missing: what is said when no record is named, to be translated
 * @refuse: says that a word is nothing that can be done
 * @list: lists them
 * @add: adds one
 * @change: does one of @changes
 *
 * What a command does with records of a kind, each with what was typed. A constant.
 */
typedef struct
{
  const LeadCliRecordKind *kind;
  const char * const      *changes;
  gboolean                 names_new;
  const char              *missing;

  void     (*refuse) (const char  *verb,
                      GError     **error);
  gboolean (*list)   (LeadCli     *cli,
                      gpointer     typed,
                      GError     **error);
  gboolean (*add)    (LeadCli     *cli,
                      gpointer     typed,
                      GError     **error);
  gboolean (*change) (LeadCli     *cli,
                      const char  *verb,
                      gpointer     record,
                      gpointer     typed,
                      GError     **error);
} LeadCliRecordVerbs;

gpointer    lead_cli_record_find       (const LeadCliRecordKind   *kind,
                                        LeadCli                   *cli,
                                        const char                *uuid_prefix,
                                        GError                   **error);
const char *lead_cli_record_get_state  (const LeadCliRecordKind   *kind,
                                        LeadCli                   *cli,
                                        gpointer                   record);
void        lead_cli_record_print      (const LeadCliRecordKind   *kind,
                                        LeadCli                   *cli,
                                        gpointer                   record);
void        lead_cli_record_print_list (const LeadCliRecordKind   *kind,
                                        LeadCli                   *cli,
                                        GPtrArray                 *records,
                                        const char                *state);
gboolean    lead_cli_record_run        (const LeadCliRecordVerbs  *verbs,
                                        LeadCli                   *cli,
                                        char                     **operands,
                                        gpointer                   typed,
                                        GError                   **error);

G_END_DECLS
