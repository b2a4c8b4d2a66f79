/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "core/model/lead-note.h"
#include "core/model/lead-review.h"

G_BEGIN_DECLS

/* Of an item of the writer's own that some of the entries carry. */
#define LEAD_TEST_OWN_UUID "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

/*
 * Entries made of what formats stumble over: emoji, writing from right to
 * left, CRLF, lines of `---`, control characters, quotes, empty titles. The
 * same generator gives the same entries.
 */
char      *lead_test_random_text    (GRand     *random,
                                     guint      max_pieces);
GBytes    *lead_test_random_picture (GRand     *random);
LeadEntry *lead_test_random_entry   (GRand     *random,
                                     GPtrArray *pictures);
LeadNote  *lead_test_random_note    (GRand     *random);
LeadReview *lead_test_random_review (GRand     *random);

G_END_DECLS
