/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-intake.h"

G_BEGIN_DECLS

/*
 * One reader at work on one source, with everything that it hands over kept
 * to be looked at.
 */
typedef struct
{
  LeadSource       *source;
  GPtrArray        *incoming; /* LeadIncoming, in the order handed over */
  LeadImportReport *report;
  GError           *error;
} ReaderFixture;

ReaderFixture    *reader_fixture_run       (const char    *format,
                                            const char    *path);
ReaderFixture    *reader_fixture_run_text  (const char    *format,
                                            const char    *name,
                                            const char    *text,
                                            gssize         length);
void              reader_fixture_free      (ReaderFixture *self);
LeadEntry        *reader_fixture_get_entry (ReaderFixture *self,
                                            guint          position);
LeadEntry        *reader_fixture_find      (ReaderFixture *self,
                                            const char    *title);
const LeadReader *reader_fixture_find_reader (const char  *format);
void              reader_fixture_assert_warns (ReaderFixture *self,
                                               const char    *pattern);
void              reader_fixture_assert_skips (ReaderFixture *self,
                                               const char    *source,
                                               const char    *pattern);

enum
{
  STORED = 0,
  DEFLATED = 8,
};

/* Zips made here, member by member: good ones and bad ones. A mode of 0 is a
 * plain file's. */
typedef struct
{
  const char *name;
  const char *content;
  gssize      length;
  guint16     method;
  guint16     flags;
  guint32     mode;
} ZipMember;

GBytes           *reader_fixture_make_zip  (const ZipMember *members,
                                            guint            n_members);
char             *reader_fixture_write     (const char      *folder,
                                            const char      *name,
                                            GBytes          *content);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReaderFixture, reader_fixture_free)

G_END_DECLS
