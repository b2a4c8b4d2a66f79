/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_ATTACHMENT (lead_attachment_get_type ())

/**
 * LeadAttachment:
 * @sha256: the content's hash, 64 lower-case hexadecimal digits
 * @media_type: such as "image/jpeg"
 * @name: (nullable): a name to show and to export under
 * @size: bytes
 *
 * A picture that belongs to an entry. The content itself stays in the store,
 * once for each hash. The body refers to it as `![](attachment:<sha256>)`.
 */
typedef struct
{
  char    *sha256;
  char    *media_type;
  char    *name;
  guint64  size;
} LeadAttachment;

GType           lead_attachment_get_type (void) G_GNUC_CONST;
LeadAttachment *lead_attachment_new      (const char           *sha256,
                                          const char           *media_type,
                                          const char           *name,
                                          guint64               size);
LeadAttachment *lead_attachment_copy     (const LeadAttachment *self);
void            lead_attachment_free     (LeadAttachment       *self);
gboolean        lead_attachment_equal    (const LeadAttachment *a,
                                          const LeadAttachment *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAttachment, lead_attachment_free)

G_END_DECLS
