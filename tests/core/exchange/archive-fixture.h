/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-test.h"

G_BEGIN_DECLS

/* Lines of an archive, and journals that go into one and come out again. */
JsonNode    *archive_fixture_parse        (const char       *line);
LeadJournal *archive_fixture_make_journal (const char       *folder,
                                           const char       *name,
                                           LeadSurroundings *surroundings);

/* Returns: the lines of the archive of @journal, or of a challenge of it */
char        *archive_fixture_export       (LeadJournal      *journal,
                                           const char       *folder,
                                           const char       *name,
                                           const char       *challenge);

/* Returns: how many entries came in */
guint        archive_fixture_import       (LeadJournal      *journal,
                                           const char       *folder,
                                           const char       *name);
guint        archive_fixture_count        (const char       *text,
                                           const char       *word);

G_END_DECLS
