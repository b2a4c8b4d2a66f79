/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-private.h"
#include "lead-test.h"

G_BEGIN_DECLS

/* A folder with a place for a journal in it, and a key that needs no deriving. */
typedef struct
{
  char             *folder;
  char             *path;
  LeadKeySource    *key_source;
  LeadSurroundings *surroundings;
} Fixture;

typedef void (*FixtureFunc) (Fixture       *fixture,
                             gconstpointer  data);

void           fixture_add         (const char     *name,
                                    FixtureFunc     test);
void           fixture_set_up      (Fixture        *fixture,
                                    gconstpointer   data);
void           fixture_tear_down   (Fixture        *fixture,
                                    gconstpointer   data);
LeadKeySource *fixture_new_key     (guint8          seed);
LeadJournal   *fixture_create      (Fixture        *fixture);
LeadJournal   *fixture_open        (Fixture        *fixture);
LeadJournal   *fixture_try         (Fixture        *fixture,
                                    LeadOpenFlags   flags,
                                    GError        **error);
void           fixture_close       (LeadJournal    *journal);
void           fixture_copy_crashed (Fixture       *fixture,
                                     const char    *path);
gpointer       fixture_run         (LeadJournal    *journal,
                                    LeadJobFunc     run);
int64_t        fixture_add_entry   (LeadJournal    *journal,
                                    const char     *date,
                                    const char     *title,
                                    const char     *body);
LeadEntry     *fixture_save        (LeadJournal    *journal,
                                    LeadEntry      *entry);
LeadEntry     *fixture_load        (LeadJournal    *journal,
                                    int64_t         id);
LeadEntry     *fixture_with_body   (LeadEntry      *entry,
                                    const char     *body);
LeadEntry     *fixture_with_tag    (LeadEntry      *entry,
                                    const char     *item,
                                    LeadStance      stance);
LeadEntry     *fixture_with_label  (LeadEntry      *entry,
                                    const char     *label);

G_END_DECLS
