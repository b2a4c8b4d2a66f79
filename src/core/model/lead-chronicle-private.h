/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-chronicle.h"

G_BEGIN_DECLS

/* Only a builder writes one. After the last entry stands one more, for the
 * ends of its rows. */
struct _LeadChronicle
{
  gatomicrefcount ref_count;
  GArray         *entries; /* LeadChronicleEntry */
  GArray         *tags;    /* LeadChronicleTag */
  GArray         *labels;  /* guint32 */
  GArray         *answers; /* guint32 */
  GPtrArray      *names[LEAD_CHRONICLE_N_NAMES];
  GHashTable     *places[LEAD_CHRONICLE_N_NAMES]; /* borrowed name → place */
};

LeadChronicle *lead_chronicle_new_empty (void);

G_END_DECLS
