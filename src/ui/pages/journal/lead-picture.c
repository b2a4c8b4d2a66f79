/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>

#include "lead-picture.h"

#include "core/model/lead-error.h"

typedef struct
{
  GBytes *content;
  int max_size; /* pixels, of the longer side */
} Work;

static void
work_free (Work *work)
{
  g_clear_pointer (&work->content, g_bytes_unref);
  g_free (work);
}

/* Shrinks while decoding: a photo of 50 megapixels is never unpacked whole. */
static void
size_prepared_cb (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         data)
{
  int max_size = GPOINTER_TO_INT (data);
  double scale = MIN (1.0, (double) max_size / MAX (1, MAX (width, height)));

  gdk_pixbuf_loader_set_size (loader, MAX (1, (int) (width * scale)),
                              MAX (1, (int) (height * scale)));
}

static void
decode_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Work *work = task_data;
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  g_autoptr (GdkPixbuf) upright = NULL;
  GdkPixbuf *pixbuf;
  gboolean ok;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb),
                    GINT_TO_POINTER (work->max_size));
  ok = gdk_pixbuf_loader_write_bytes (loader, work->content, NULL);
  ok = gdk_pixbuf_loader_close (loader, NULL) && ok;
  pixbuf = ok ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  if (pixbuf == NULL)
    {
      g_task_return_new_error (task, LEAD_ERROR, LEAD_ERROR_FAILED, "%s",
                               _("This picture can't be shown."));
      return;
    }

  upright = gdk_pixbuf_apply_embedded_orientation (pixbuf);
  g_task_return_pointer (task, gdk_texture_new_for_pixbuf (upright), g_object_unref);
}

static void
content_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Work *work = g_task_get_task_data (task);
  GError *error = NULL;

  work->content = lead_journal_load_attachment_finish (LEAD_JOURNAL (source), result, &error);
  if (work->content == NULL)
    g_task_return_error (task, error);
  else
    g_task_run_in_thread (task, decode_thread);
}

/**
 * lead_picture_load_async:
 * @journal: an open journal
 * @sha256: which picture
 * @max_size: pixels that the longer side is shrunk to if it is longer
 * @cancellable: (nullable): to give it up
 * @callback: called when it is there
 * @user_data: for @callback
 *
 * Reads and decodes a picture.
 */
void
lead_picture_load_async (LeadJournal         *journal,
                         const char          *sha256,
                         int                  max_size,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GTask *task;
  Work *work;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (sha256 != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  work = g_new0 (Work, 1);
  work->max_size = max_size;
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  lead_journal_load_attachment_async (journal, sha256, cancellable, content_cb, task);
}

/**
 * lead_picture_load_finish:
 * @result: what the callback was given
 * @error: why there is none
 *
 * Returns: (transfer full): the picture
 */
GdkPaintable *
lead_picture_load_finish (GAsyncResult  *result,
                          GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
