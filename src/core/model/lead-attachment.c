/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-attachment.h"

G_DEFINE_BOXED_TYPE (LeadAttachment, lead_attachment, lead_attachment_copy, lead_attachment_free)

/**
 * lead_attachment_new:
 * @sha256: the content's hash, 64 lower-case hexadecimal digits
 * @media_type: such as "image/jpeg"
 * @name: (nullable): a name to show and to export under
 * @size: bytes
 *
 * Returns: (transfer full): an attachment
 */
LeadAttachment *
lead_attachment_new (const char *sha256, const char *media_type, const char *name, guint64 size)
{
  LeadAttachment *self;

  g_return_val_if_fail (sha256 != NULL, NULL);
  g_return_val_if_fail (media_type != NULL, NULL);

  self = g_new0 (LeadAttachment, 1);
  self->sha256 = g_strdup (sha256);
  self->media_type = g_strdup (media_type);
  self->name = g_strdup (name);
  self->size = size;
  return self;
}

/**
 * lead_attachment_copy:
 * @self: an attachment
 *
 * Returns: (transfer full): a copy
 */
LeadAttachment *
lead_attachment_copy (const LeadAttachment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_attachment_new (self->sha256, self->media_type, self->name, self->size);
}

/**
 * lead_attachment_free:
 * @self: (transfer full): an attachment
 */
void
lead_attachment_free (LeadAttachment *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->sha256);
  g_free (self->media_type);
  g_free (self->name);
  g_free (self);
}

/**
 * lead_attachment_equal:
 * @a: an attachment
 * @b: another
 *
 * Returns: whether they have the same content, type and name
 */
gboolean
lead_attachment_equal (const LeadAttachment *a, const LeadAttachment *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->sha256, b->sha256) && g_str_equal (a->media_type, b->media_type)
         && g_strcmp0 (a->name, b->name) == 0;
}
