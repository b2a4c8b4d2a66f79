/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-challenge.h"

G_BEGIN_DECLS

/* Written by the builder only, before anybody else sees the challenge. */
struct _LeadChallenge
{
  GObject parent_instance;

  int64_t    id;
  char      *uuid;
  int64_t    created_ms;
  int64_t    modified_ms;
  int64_t    trashed_ms;
  char      *name;
  char      *reason;
  char      *place;
  LeadDay    closed;
  char     **signs;
  GArray    *placements; /* LeadPlacement, by day */
  GPtrArray *partners;   /* LeadPartner */
  GPtrArray *people;     /* LeadPerson */
  GPtrArray *viewpoints; /* LeadViewpoint */

  /* of the moment it was read, not part of what it says */
  guint   n_entries;
  LeadDay last_entry;
};

G_END_DECLS
