/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-markdown-note.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-member-name.h"
#include "lead-markdown-note-text.h"
#include "lead-picture.h"
#include "lead-text.h"

static gboolean
find_member (LeadMarkdownNote *self,
             const char       *target,
             gboolean          is_embed,
             guint            *member)
{
  const char *name = lead_source_get_member (self->source, self->member);
  g_autofree char *joined = lead_member_name_join (name, target);
  g_autofree char *base = g_path_get_basename (target);
  guint found;

  if (joined != NULL && lead_source_find_member (self->source, joined, member))
    return TRUE;
  if (lead_source_find_member (self->source, target, member))
    return TRUE;
  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_name, base));
  if (!is_embed || found == 0)
    return FALSE;
  *member = found - 1;
  return TRUE;
}

/**
 * lead_markdown_note_load_picture:
 * @self: a note
 * @target: what it refers to
 * @is_embed: whether only the file's name counts
 * @error: return location for a %LEAD_ERROR, %LEAD_ERROR_NOT_FOUND when there
 *   is no such picture
 *
 * Returns: (transfer full) (nullable): the picture's content
 */
GBytes *
lead_markdown_note_load_picture (LeadMarkdownNote  *self,
                                 const char        *target,
                                 gboolean           is_embed,
                                 GError           **error)
{
  g_autoptr(GBytes) content = NULL;
  guint member;

  if (find_member (self, target, is_embed, &member)
      && !lead_markdown_note_is_name (lead_source_get_member (self->source, member)))
    return lead_source_load (self->source, member, LEAD_PICTURE_MAX, self->cancellable, error);
  if (lead_source_get_kind (self->source) == LEAD_SOURCE_FILE)
    content = lead_source_load_beside (self->source, target, LEAD_PICTURE_MAX, self->cancellable,
                                       NULL);
  if (content == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, _("It isn’t there."));
  return g_steal_pointer (&content);
}

static gboolean
is_elsewhere (const char *target)
{
  g_autofree char *scheme = g_uri_parse_scheme (target);

  return scheme != NULL || g_str_has_prefix (target, "//");
}

static void
say (LeadMarkdownNote *self,
     const char       *target,
     const GError     *error)
{
  const char *name = lead_source_get_member (self->source, self->member);
  g_autofree char *shown = lead_text_clip (target, 80);
  g_autofree char *warning = NULL;

  if (!g_error_matches (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND))
    {
      lead_intake_skip (self->intake, shown, error->message);
      return;
    }
  warning = g_strdup_printf (_("%s shows the picture “%s”, which isn’t there."), name, shown);
  lead_intake_warn (self->intake, warning);
}

static const char *
resolve (const char *target,
         gboolean    is_embed,
         gpointer    user_data)
{
  LeadMarkdownNote *self = user_data;
  g_autoptr(GBytes) content = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *base = NULL;
  const char *hash = NULL;

  /* An embed without a suffix is another note. */
  if (target == NULL || is_elsewhere (target) || (is_embed && strchr (target, '.') == NULL))
    return NULL;
  if (lead_parcel_recall (self->parcel, target, &hash))
    return hash;
  base = g_path_get_basename (target);
  content = lead_markdown_note_load_picture (self, target, is_embed, &error);
  if (content != NULL)
    hash = lead_parcel_add_picture (self->parcel, content, base, self->intake, &error);
  if (hash == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    say (self, target, error);
  return lead_parcel_remember (self->parcel, target, hash);
}

/**
 * lead_markdown_note_link:
 * @self: a note
 * @text: its text
 *
 * Takes in the pictures that the text shows.
 *
 * Returns: (transfer full): the text with its links leading to attachments
 */
char *
lead_markdown_note_link (LeadMarkdownNote *self,
                         const char       *text)
{
  return lead_markdown_note_text_link (text, resolve, self);
}
