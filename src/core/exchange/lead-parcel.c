/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-parcel.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/model/lead-note.h"
#include "lead-picture.h"
#include "lead-text.h"

#define MAX_TITLE_CHARS 500
#define MAX_LABEL_CHARS 100

/**
 * lead_parcel_new:
 *
 * Returns: (transfer full): an empty parcel
 */
LeadParcel *
lead_parcel_new (void)
{
  LeadParcel *self = g_new0 (LeadParcel, 1);

  self->builder = lead_entry_builder_new ();
  self->contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  self->hashes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_note_free);
  return self;
}

/**
 * lead_parcel_free:
 * @self: a parcel
 */
void
lead_parcel_free (LeadParcel *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->builder, lead_entry_builder_free);
  g_clear_pointer (&self->contents, g_ptr_array_unref);
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->hashes, g_hash_table_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_parcel_add_content:
 * @self: a parcel
 * @content: what was an attachment of ours before
 * @media_type: its media type
 * @name: (nullable): what it is called
 *
 * Makes it one of the entry's attachments, as it is.
 *
 * Returns: its hash, by which the body refers to it
 */
const char *
lead_parcel_add_content (LeadParcel *self,
                         GBytes     *content,
                         const char *media_type,
                         const char *name)
{
  g_autoptr(LeadAttachment) attachment = NULL;
  g_autofree char *hash = NULL;
  gpointer known;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (content != NULL && media_type != NULL, NULL);

  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  if (g_hash_table_lookup_extended (self->hashes, hash, &known, NULL))
    return known;
  attachment = lead_attachment_new (hash, media_type, name, g_bytes_get_size (content));
  lead_entry_builder_add_attachment (self->builder, attachment);
  g_ptr_array_add (self->contents, g_bytes_ref (content));
  known = g_steal_pointer (&hash);
  g_hash_table_add (self->hashes, known);
  return known;
}

/**
 * lead_parcel_add_picture:
 * @self: a parcel
 * @content: a picture as it was found
 * @name: (nullable): what it is called
 * @intake: told when the picture may still give a place away
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Cleans a picture and makes it one of the entry's.
 *
 * Returns: (nullable): its hash, by which the body refers to it
 */
const char *
lead_parcel_add_picture (LeadParcel  *self,
                         GBytes      *content,
                         const char  *name,
                         LeadIntake  *intake,
                         GError     **error)
{
  g_autoptr(GBytes) clean = NULL;
  gboolean may_tell;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (content != NULL, NULL);

  clean = lead_picture_clean (content, &may_tell, error);
  if (clean == NULL)
    return NULL;
  if (may_tell)
    lead_intake_warn (intake, _("Pictures of the kinds HEIC, AVIF and GIF are kept as they are; "
                                "they may still tell where they were taken."));
  return lead_parcel_add_content (self, clean, lead_picture_get_media_type (clean), name);
}

/**
 * lead_parcel_recall:
 * @self: a parcel
 * @key: how the source calls a picture
 * @hash: (out) (nullable): the hash it was given, %NULL when it couldn't be taken
 *
 * Returns: whether that picture was met before in this entry
 */
gboolean
lead_parcel_recall (LeadParcel  *self,
                    const char  *key,
                    const char **hash)
{
  g_return_val_if_fail (self != NULL && key != NULL && hash != NULL, FALSE);

  return g_hash_table_lookup_extended (self->known, key, NULL, (gpointer *) hash);
}

/**
 * lead_parcel_remember:
 * @self: a parcel
 * @key: how the source calls a picture
 * @hash: (nullable): one of the parcel's hashes
 *
 * Makes a picture that a text shows often cost no more than one.
 *
 * Returns: (nullable): @hash
 */
const char *
lead_parcel_remember (LeadParcel *self,
                      const char *key,
                      const char *hash)
{
  g_return_val_if_fail (self != NULL && key != NULL, NULL);

  g_hash_table_insert (self->known, g_strdup (key), (gpointer) hash);
  return hash;
}

/**
 * lead_parcel_load_picture:
 * @self: a parcel
 * @source: where the picture is
 * @member: which member of it
 * @intake: told when it can't be taken
 * @cancellable: (nullable): to stop
 *
 * Like lead_parcel_add_picture(), for a member of a source. A picture that
 * can't be taken is named as skipped and doesn't hold up its entry.
 *
 * Returns: (nullable): its hash
 */
const char *
lead_parcel_load_picture (LeadParcel   *self,
                          LeadSource   *source,
                          guint         member,
                          LeadIntake   *intake,
                          GCancellable *cancellable)
{
  const char *name = lead_source_get_member (source, member);
  g_autofree char *base = g_path_get_basename (name);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) content = NULL;
  const char *hash = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  content = lead_source_load (source, member, LEAD_PICTURE_MAX, cancellable, &error);
  if (content != NULL)
    hash = lead_parcel_add_picture (self, content, base, intake, &error);
  if (hash == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_intake_skip (intake, name, error->message);
  return hash;
}

/**
 * lead_parcel_set_title:
 * @self: a parcel
 * @title: the entry's title, made one line
 */
void
lead_parcel_set_title (LeadParcel *self,
                       const char *title)
{
  g_autofree char *line = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (title != NULL);

  line = lead_text_clip (title, MAX_TITLE_CHARS);
  lead_entry_builder_set_title (self->builder, line);
}

/**
 * lead_parcel_add_label:
 * @self: a parcel
 * @label: a word to file the entry under; without effect when it is empty
 */
void
lead_parcel_add_label (LeadParcel *self,
                       const char *label)
{
  g_autofree char *line = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (label != NULL);

  line = lead_text_clip (label, MAX_LABEL_CHARS);
  if (*line != '\0')
    lead_entry_builder_add_label (self->builder, line);
}

/**
 * lead_parcel_add_note:
 * @self: a parcel
 * @uuid: its id
 * @moment: when it was written
 * @text: what it says
 *
 * Puts a note in the margin of the entry.
 */
void
lead_parcel_add_note (LeadParcel       *self,
                      const char       *uuid,
                      const LeadMoment *moment,
                      const char       *text)
{
  g_return_if_fail (self != NULL && self->notes != NULL);
  g_return_if_fail (uuid != NULL && moment != NULL && text != NULL);

  g_ptr_array_add (self->notes, lead_note_new (uuid, moment, moment->utc_ms, text));
}

/**
 * lead_parcel_send:
 * @self: a parcel; used up
 * @origin: what makes it the same entry next time
 * @intake: where it goes
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether to go on
 */
gboolean
lead_parcel_send (LeadParcel  *self,
                  const char  *origin,
                  LeadIntake  *intake,
                  GError     **error)
{
  g_autoptr(LeadEntry) entry = NULL;
  LeadIncoming *incoming;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (origin != NULL, FALSE);

  entry = lead_entry_builder_end (g_steal_pointer (&self->builder));
  incoming = lead_incoming_new (entry, origin);
  g_clear_pointer (&incoming->contents, g_ptr_array_unref);
  incoming->contents = g_steal_pointer (&self->contents);
  incoming->notes = g_steal_pointer (&self->notes);
  return lead_intake_add (intake, incoming, error);
}
