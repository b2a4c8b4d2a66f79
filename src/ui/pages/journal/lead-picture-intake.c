/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>

#include "lead-picture-intake.h"

#include "core/exchange/lead-picture.h"
#include "core/model/lead-error.h"

/* Nothing larger is read at all (bytes). */
#define MAX_READ (256 * 1024 * 1024)
/* The longer side of a picture that was made smaller (pixels). */
#define SHRUNK_SIZE 2560
#define SHRUNK_QUALITY "88"

typedef struct
{
  LeadJournal *journal; /* owned */
  GFile *file;          /* owned, or NULL */
  GdkTexture *texture;  /* owned, or NULL */
  GBytes *content;      /* owned: what is to be stored */
  gboolean shrink;
  gboolean too_large;
} Intake;

static void
intake_free (Intake *intake)
{
  g_object_unref (intake->journal);
  g_clear_object (&intake->file);
  g_clear_object (&intake->texture);
  g_clear_pointer (&intake->content, g_bytes_unref);
  g_free (intake);
}

static GBytes *
read_file (Intake        *intake,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (
    intake->file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
    G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("It is not a picture of a known kind."));
      return NULL;
    }
  intake->too_large = !intake->shrink && g_file_info_get_size (info) > LEAD_PICTURE_MAX;
  if (intake->too_large || g_file_info_get_size (info) > MAX_READ)
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("The picture is larger than %d MB."),
                   LEAD_PICTURE_MAX >> 20);
      return NULL;
    }
  return g_file_load_bytes (intake->file, cancellable, NULL, error);
}

static void
size_prepared_cb (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         data)
{
  double scale = MIN (1.0, (double) SHRUNK_SIZE / MAX (1, MAX (width, height)));

  gdk_pixbuf_loader_set_size (loader, MAX (1, (int) (width * scale)),
                              MAX (1, (int) (height * scale)));
}

static GBytes *
shrink (GBytes  *content,
        GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  g_autoptr (GdkPixbuf) upright = NULL;
  char *data;
  gsize size;
  gboolean ok;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), NULL);
  ok = gdk_pixbuf_loader_write_bytes (loader, content, NULL);
  ok = gdk_pixbuf_loader_close (loader, NULL) && ok;
  if (!ok || gdk_pixbuf_loader_get_pixbuf (loader) == NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("The picture is damaged."));
      return NULL;
    }
  upright = gdk_pixbuf_apply_embedded_orientation (gdk_pixbuf_loader_get_pixbuf (loader));
  if (!gdk_pixbuf_save_to_buffer (upright, &data, &size, "jpeg", error, "quality", SHRUNK_QUALITY,
                                  NULL))
    return NULL;
  return g_bytes_new_take (data, size);
}

static GBytes *
take (Intake        *intake,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GBytes) smaller = NULL;
  gboolean may_tell;

  found = intake->texture != NULL ? gdk_texture_save_to_png_bytes (intake->texture)
                                  : read_file (intake, cancellable, error);
  if (found == NULL)
    return NULL;
  if (intake->shrink || g_bytes_get_size (found) > LEAD_PICTURE_MAX)
    smaller = shrink (found, error);
  else
    smaller = g_bytes_ref (found);
  return smaller != NULL ? lead_picture_clean (smaller, &may_tell, error) : NULL;
}

static void
stored_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  LeadAttachment *attachment
      = lead_journal_add_attachment_finish (LEAD_JOURNAL (source), result, &error);

  if (attachment != NULL)
    g_task_return_pointer (task, attachment, (GDestroyNotify) lead_attachment_free);
  else
    g_task_return_error (task, error);
}

static void
taken_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Intake *intake = g_task_get_task_data (task);
  g_autofree char *name = NULL;
  GError *error = NULL;

  intake->content = g_task_propagate_pointer (G_TASK (result), &error);
  if (intake->content == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  name = intake->file != NULL ? g_file_get_basename (intake->file) : NULL;
  if (name != NULL && !g_utf8_validate (name, -1, NULL))
    g_clear_pointer (&name, g_free);
  lead_journal_add_attachment_async (intake->journal, intake->content,
                                     lead_picture_get_media_type (intake->content), name,
                                     g_task_get_cancellable (task), stored_cb,
                                     g_object_ref (task));
}

static void
take_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *content = take (task_data, cancellable, &error);

  if (content != NULL)
    g_task_return_pointer (task, content, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
begin (Intake              *intake,
       GCancellable        *cancellable,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GTask) work = g_task_new (NULL, cancellable, taken_cb, task);

  g_task_set_task_data (task, intake, (GDestroyNotify) intake_free);
  g_task_set_task_data (work, intake, NULL);
  g_task_run_in_thread (work, take_thread);
}

/**
 * lead_picture_intake_file_async:
 * @journal: the open journal
 * @file: a picture
 * @shrink: whether it is to be made smaller
 * @cancellable: (nullable): to give it up
 * @callback: called once the disk has it, or why not
 * @user_data: for @callback
 *
 * Brings a file in. It is read, never changed.
 */
void
lead_picture_intake_file_async (LeadJournal         *journal,
                                GFile               *file,
                                gboolean             shrink,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  Intake *intake;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (G_IS_FILE (file));

  intake = g_new0 (Intake, 1);
  intake->journal = g_object_ref (journal);
  intake->file = g_object_ref (file);
  intake->shrink = shrink;
  begin (intake, cancellable, callback, user_data);
}

/**
 * lead_picture_intake_texture_async:
 * @journal: the open journal
 * @texture: a picture, such as one from the clipboard
 * @cancellable: (nullable): to give it up
 * @callback: called once the disk has it, or why not
 * @user_data: for @callback
 *
 * Brings pixels in, as PNG; as JPEG where that would be too large.
 */
void
lead_picture_intake_texture_async (LeadJournal         *journal,
                                   GdkTexture          *texture,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  Intake *intake;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (GDK_IS_TEXTURE (texture));

  intake = g_new0 (Intake, 1);
  intake->journal = g_object_ref (journal);
  intake->texture = g_object_ref (texture);
  begin (intake, cancellable, callback, user_data);
}

/**
 * lead_picture_intake_finish:
 * @result: what the callback was given
 * @too_large: (out) (optional): whether it would come in if it were made smaller
 * @error: why it didn't come in; nothing has changed then
 *
 * Returns: (transfer full) (nullable): what to give the entry
 */
LeadAttachment *
lead_picture_intake_finish (GAsyncResult  *result,
                            gboolean      *too_large,
                            GError       **error)
{
  Intake *intake = g_task_get_task_data (G_TASK (result));

  if (too_large != NULL)
    *too_large = intake->too_large;
  return g_task_propagate_pointer (G_TASK (result), error);
}
