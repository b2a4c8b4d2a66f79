/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "core/model/lead-note.h"
#include "core/store/lead-journal-entries.h"
#include "lead-json-text.h"
#include "lead-members.h"

G_BEGIN_DECLS

/*
 * The records of an archive's journal.jsonl, one line of JSON each, described
 * for people and other programs in data/formats/archive-1.md. What is written
 * here has a fixed order of keys and leaves out what is empty, so that the
 * same journal always gives the same bytes.
 */

#define LEAD_ARCHIVE_FORMAT  "syslead-archive"
#define LEAD_ARCHIVE_VERSION 1

/* Longest line, in bytes. */
#define LEAD_ARCHIVE_MAX_RECORD (64 * 1024 * 1024)

LeadJsonText *lead_archive_record_begin          (const char         *kind);
char         *lead_archive_record_end            (LeadJsonText       *json);
LeadMoment    lead_archive_record_get_moment     (LeadMembers        *members);
void          lead_archive_record_add_optional   (LeadJsonText       *json,
                                                  const char         *name,
                                                  const char         *text);
void          lead_archive_record_add_day        (LeadJsonText       *json,
                                                  const char         *name,
                                                  LeadDay             day);
void          lead_archive_record_add_list       (LeadJsonText       *json,
                                                  const char         *name,
                                                  GPtrArray          *elements,
                                                  LeadJsonTextAdd     add);
void          lead_archive_record_add_strings    (LeadJsonText       *json,
                                                  const char         *name,
                                                  const char * const *strings);
void          lead_archive_record_add_identity   (LeadJsonText       *json,
                                                  const char         *uuid,
                                                  int64_t             created_ms,
                                                  int64_t             modified_ms,
                                                  int64_t             trashed_ms);
void          lead_archive_record_add_moment     (LeadJsonText       *json,
                                                  const LeadMoment   *moment);
void          lead_archive_record_add_passage    (LeadJsonText       *json,
                                                  const LeadPassage  *passage);
LeadPassage  *lead_archive_record_get_passage    (LeadMembers        *members);
gint64        lead_archive_record_get_time       (LeadMembers        *members,
                                                  const char         *name,
                                                  gboolean            required);

char         *lead_archive_record_write_format   (void);
char         *lead_archive_record_write_journal  (const char         *uuid);
char         *lead_archive_record_write_entry    (LeadEntry          *entry);
char         *lead_archive_record_write_revision (const char         *entry_uuid,
                                                  guint               number,
                                                  const LeadRevision *revision);
char         *lead_archive_record_write_note     (const char         *entry_uuid,
                                                  const LeadNote     *note);

gboolean      lead_archive_record_read_format    (JsonObject         *record,
                                                  GError            **error);
char         *lead_archive_record_read_journal   (JsonObject         *record,
                                                  GError            **error);
LeadEntry    *lead_archive_record_read_entry     (JsonObject         *record,
                                                  GError            **error);
LeadRevision *lead_archive_record_read_revision  (JsonObject         *record,
                                                  char              **entry_uuid,
                                                  GError            **error);
LeadNote     *lead_archive_record_read_note      (JsonObject         *record,
                                                  char              **entry_uuid,
                                                  GError            **error);

G_END_DECLS
