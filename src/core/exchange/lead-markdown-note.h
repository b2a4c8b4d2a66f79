/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "lead-parcel.h"

G_BEGIN_DECLS

/**
 * LeadMarkdownNote:
 * @source: where it is
 * @member: which member
 * @by_name: file name without folders → member + 1, for embeds
 * @intake: where it goes
 * @fields: what stands at its head
 * @parcel: the entry that it becomes
 *
 * A Markdown note at hand. All of it is borrowed.
 */
typedef struct
{
  LeadSource   *source;
  guint         member;
  GHashTable   *by_name;
  LeadIntake   *intake;
  JsonObject   *fields;
  LeadParcel   *parcel;
  GCancellable *cancellable;
} LeadMarkdownNote;

gboolean   lead_markdown_note_is_name      (const char        *name);
JsonArray *lead_markdown_note_get_list     (LeadMarkdownNote  *self,
                                            const char        *name);
GBytes    *lead_markdown_note_load_picture (LeadMarkdownNote  *self,
                                            const char        *target,
                                            gboolean           is_embed,
                                            GError           **error);
char      *lead_markdown_note_link         (LeadMarkdownNote  *self,
                                            const char        *text);
void       lead_markdown_note_fill_foreign (LeadMarkdownNote  *self,
                                            const char        *below);
gboolean   lead_markdown_note_is_own       (JsonObject        *fields);
void       lead_markdown_note_fill_own     (LeadMarkdownNote  *self,
                                            const char        *below);

G_END_DECLS
