/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

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

G_END_DECLS
