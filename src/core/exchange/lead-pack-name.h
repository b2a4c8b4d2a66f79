/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "core/model/lead-challenge.h"

G_BEGIN_DECLS

/**
 * LeadPackName:
 * @name: somebody or something that must not be named
 * @alias: what stands in its place
 * @as_written: whether only the same letters count, so that "Will" is replaced
 *   and "will" isn't; otherwise "WILL" and "will" are it too
 *
 * A name and what stands for it in one pack. Immutable once made.
 */
typedef struct
{
  char     *name;
  char     *alias;
  gboolean  as_written;
} LeadPackName;

LeadPackName *lead_pack_name_new      (const char         *name,
                                       const char         *alias,
                                       gboolean            as_written);
LeadPackName *lead_pack_name_copy     (const LeadPackName *self);
void          lead_pack_name_free     (LeadPackName       *self);
GPtrArray    *lead_pack_names_propose (GPtrArray          *challenges);
gboolean      lead_pack_names_are_of  (GPtrArray          *names,
                                       const LeadPackName *name,
                                       const char         *reader);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackName, lead_pack_name_free)

G_END_DECLS
