/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-source.h"
#include "lead-zip.h"

G_BEGIN_DECLS

/* What opening a source, listing it and loading from it share. */
typedef struct
{
  char          *name;
  LeadZipMember *packed; /* borrowed from the source's table; NULL outside of a zip */
} LeadSourceMember;

struct _LeadSource
{
  GObject parent_instance;

  /* owned */
  char       *path;
  char       *name;
  GPtrArray  *table;
  GArray     *members;
  GHashTable *positions;
  GPtrArray  *warnings;
  GBytes     *last_content;

  LeadSourceKind kind;
  int            fd;
  guint          last_position;
  guint          n_unsaid;
  guint64        budget;
};

gboolean lead_source_list (LeadSource    *self,
                           GCancellable  *cancellable,
                           GError       **error);

G_END_DECLS
