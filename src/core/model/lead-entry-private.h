/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-entry.h"

G_BEGIN_DECLS

/* Written by the builder only, before anybody else sees the entry. */
struct _LeadEntry
{
  GObject parent_instance;

  int64_t    id;
  char      *uuid;
  int64_t    revision;
  LeadMoment moment;
  int64_t    created_ms;
  int64_t    modified_ms;
  int64_t    trashed_ms;
  char      *title;
  char      *body;
  gboolean   starred;
  gboolean   is_private;
  char      *challenge;
  char      *extra;
  char     **labels;
  GPtrArray *tags;        /* LeadTag */
  GPtrArray *answers;     /* LeadAnswer */
  GPtrArray *attachments; /* LeadAttachment */
};

G_END_DECLS
