/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <stdint.h>

G_BEGIN_DECLS

/**
 * LeadLink:
 * @entry: an entry
 * @other: what belongs to it
 */
typedef struct
{
  int64_t entry;
  guint32 other;
} LeadLink;

/**
 * LeadLinks:
 *
 * What belongs to which entry, read once in whatever order the file has it in
 * and then asked for one entry after the other.
 */
typedef struct _LeadLinks LeadLinks;

LeadLinks      *lead_links_new  (void);
void            lead_links_free (LeadLinks *self);
void            lead_links_add  (LeadLinks *self,
                                 int64_t    entry,
                                 guint32    other);
const LeadLink *lead_links_find (LeadLinks *self,
                                 int64_t    entry,
                                 guint     *n_links);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadLinks, lead_links_free)

G_END_DECLS
