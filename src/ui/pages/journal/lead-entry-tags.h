/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-tag.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_TAGS (lead_entry_tags_get_type ())

/*
 * The tags of the entry that is being edited, those of passages kept in step
 * with its text.
 *
 * Signals: "changed": a tag came, went or says something else; a passage was
 * lost or found.
 */
G_DECLARE_FINAL_TYPE (LeadEntryTags, lead_entry_tags, LEAD, ENTRY_TAGS, GObject)

LeadEntryTags *lead_entry_tags_new       (GtkTextBuffer *buffer);
GtkTextTag    *lead_entry_tags_get_look  (LeadEntryTags *self,
                                          const char    *family);
void           lead_entry_tags_load      (LeadEntryTags *self,
                                          GPtrArray     *tags);
void           lead_entry_tags_put       (LeadEntryTags *self,
                                          LeadTag       *tag);
void           lead_entry_tags_remove    (LeadEntryTags *self,
                                          const char    *uuid);
GPtrArray     *lead_entry_tags_get_all   (LeadEntryTags *self);
GPtrArray     *lead_entry_tags_select    (LeadEntryTags *self);
GPtrArray     *lead_entry_tags_dup_all   (LeadEntryTags *self,
                                          const char    *body);
gboolean       lead_entry_tags_get_range (LeadEntryTags *self,
                                          LeadTag       *tag,
                                          GtkTextIter   *start,
                                          GtkTextIter   *end);
GPtrArray     *lead_entry_tags_dup_found (LeadEntryTags *self);
void           lead_entry_tags_highlight (LeadEntryTags *self,
                                          LeadTag       *tag);

G_END_DECLS
