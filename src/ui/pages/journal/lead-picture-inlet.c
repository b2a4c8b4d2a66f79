/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-picture-inlet.h"

#include "lead-picture-intake.h"
#include "ui/compat/lead-alert.h"
#include "ui/compat/lead-file-dialog.h"

struct _LeadPictureInlet
{
  GObject parent_instance;

  /* owned */
  LeadJournal *journal;      /* NULL while no entry is shown */
  GCancellable *cancellable; /* of what comes in for this entry */

  /* borrowed: the view owns this */
  GtkTextView *view;
};

enum
{
  TAKEN,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPictureInlet, lead_picture_inlet, G_TYPE_OBJECT)

static gboolean
is_writable (LeadPictureInlet *self)
{
  return self->journal != NULL && gtk_text_view_get_editable (self->view);
}

/* A file on its way in, which may have to be asked about. */
typedef struct
{
  LeadPictureInlet *inlet; /* owned */
  GFile *file;             /* owned, or NULL */
} Coming;

static Coming *
coming_new (LeadPictureInlet *self,
            GFile            *file)
{
  Coming *coming = g_new0 (Coming, 1);

  coming->inlet = g_object_ref (self);
  g_set_object (&coming->file, file);
  return coming;
}

static void
coming_free (Coming *coming)
{
  g_object_unref (coming->inlet);
  g_clear_object (&coming->file);
  g_free (coming);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Coming, coming_free)

static void take_file (LeadPictureInlet *self,
                       GFile            *file,
                       gboolean          shrink);

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Coming) coming = user_data;

  if (lead_alert_ask_finish (result, NULL) && coming->inlet->journal != NULL)
    take_file (coming->inlet, coming->file, TRUE);
}

static void
ask_to_shrink (Coming *coming)
{
  LeadPictureInlet *self = coming->inlet;

  lead_alert_ask_async (GTK_WIDGET (self->view), _("Add this picture smaller?"),
                        _("It is larger than 20 MB. Your file stays as it is; the journal gets a "
                          "copy that still fills a screen."),
                        _("_Cancel"), _("_Add it smaller"), LEAD_ALERT_SUGGESTED,
                        self->cancellable, answered_cb, coming);
}

static void
taken_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Coming) coming = user_data;
  g_autoptr (GError) error = NULL;
  gboolean too_large = FALSE;
  g_autoptr (LeadAttachment) attachment = lead_picture_intake_finish (result, &too_large, &error);
  LeadPictureInlet *self = coming->inlet;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->journal == NULL)
    return;
  if (attachment != NULL)
    g_signal_emit (self, signals[TAKEN], 0, attachment);
  else if (too_large)
    ask_to_shrink (g_steal_pointer (&coming));
  else
    g_signal_emit (self, signals[FAILED], 0, error);
}

static void
take_file (LeadPictureInlet *self,
           GFile            *file,
           gboolean          shrink)
{
  lead_picture_intake_file_async (self->journal, file, shrink, self->cancellable, taken_cb,
                                  coming_new (self, file));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPictureInlet) self = user_data;
  g_autoptr (GFile) file = lead_file_dialog_ask_finish (result, NULL);

  if (file != NULL && is_writable (self))
    take_file (self, file, FALSE);
}

static void
lead_picture_inlet_dispose (GObject *object)
{
  LeadPictureInlet *self = LEAD_PICTURE_INLET (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_picture_inlet_parent_class)->dispose (object);
}

static void
lead_picture_inlet_finalize (GObject *object)
{
  g_clear_object (&LEAD_PICTURE_INLET (object)->cancellable);

  G_OBJECT_CLASS (lead_picture_inlet_parent_class)->finalize (object);
}

static void
lead_picture_inlet_class_init (LeadPictureInletClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_picture_inlet_dispose;
  object_class->finalize = lead_picture_inlet_finalize;

  signals[TAKEN] = g_signal_new ("taken", LEAD_TYPE_PICTURE_INLET, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_ATTACHMENT);
  signals[FAILED] = g_signal_new ("failed", LEAD_TYPE_PICTURE_INLET, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
lead_picture_inlet_init (LeadPictureInlet *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * lead_picture_inlet_new:
 * @view: where a text is written; owns what is returned
 *
 * Returns: (transfer full): a way in for pictures, closed yet
 */
LeadPictureInlet *
lead_picture_inlet_new (GtkTextView *view)
{
  LeadPictureInlet *self;

  g_return_val_if_fail (GTK_IS_TEXT_VIEW (view), NULL);

  self = g_object_new (LEAD_TYPE_PICTURE_INLET, NULL);
  self->view = view;
  return self;
}

/**
 * lead_picture_inlet_set_journal:
 * @self: the way in
 * @journal: where pictures go from now on
 *
 * To be called when the view shows another text: what is still on its way for
 * the one before doesn't come into this one.
 */
void
lead_picture_inlet_set_journal (LeadPictureInlet *self,
                                LeadJournal      *journal)
{
  g_return_if_fail (LEAD_IS_PICTURE_INLET (self));
  g_return_if_fail (LEAD_IS_JOURNAL (journal));

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_set_object (&self->journal, journal);
}

/**
 * lead_picture_inlet_choose:
 * @self: the way in
 *
 * Asks for a file and puts it in where the cursor is.
 */
void
lead_picture_inlet_choose (LeadPictureInlet *self)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  g_return_if_fail (LEAD_IS_PICTURE_INLET (self));

  if (!is_writable (self))
    return;
  gtk_file_filter_set_name (filter, _("Pictures"));
  gtk_file_filter_add_pixbuf_formats (filter);
  lead_file_dialog_ask_async (GTK_WIDGET (self->view), LEAD_FILE_DIALOG_OPEN, _("Add a picture"),
                              NULL, filter, self->cancellable, chosen_cb, g_object_ref (self));
}

static gboolean
is_picture (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *type = name != NULL ? g_content_type_guess (name, NULL, 0, NULL) : NULL;

  return type != NULL && g_content_type_is_mime_type (type, "image/*");
}

/**
 * lead_picture_inlet_drop:
 * @self: the way in
 * @files: (element-type GFile): what was dropped
 *
 * Puts in those that are pictures.
 *
 * Returns: whether there were any
 */
gboolean
lead_picture_inlet_drop (LeadPictureInlet *self,
                         GSList           *files)
{
  gboolean any = FALSE;

  g_return_val_if_fail (LEAD_IS_PICTURE_INLET (self), FALSE);

  for (GSList *item = files; item != NULL && is_writable (self); item = item->next)
    if (is_picture (item->data))
      {
        take_file (self, item->data, FALSE);
        any = TRUE;
      }
  return any;
}

static void
texture_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (LeadPictureInlet) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture
      = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (source), result, &error);

  if (texture != NULL && is_writable (self))
    lead_picture_intake_texture_async (self->journal, texture, self->cancellable, taken_cb,
                                       coming_new (self, NULL));
}

/**
 * lead_picture_inlet_paste:
 * @self: the way in
 *
 * Puts in the picture that is on the clipboard, unless words come with it.
 *
 * Returns: whether there is one
 */
gboolean
lead_picture_inlet_paste (LeadPictureInlet *self)
{
  GdkClipboard *clipboard;
  GdkContentFormats *formats;

  g_return_val_if_fail (LEAD_IS_PICTURE_INLET (self), FALSE);

  clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->view));
  formats = gdk_clipboard_get_formats (clipboard);
  if (!is_writable (self) || gdk_content_formats_contain_gtype (formats, G_TYPE_STRING)
      || gdk_content_formats_contain_mime_type (formats, "text/plain;charset=utf-8")
      || (!gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE)
          && !gdk_content_formats_contain_mime_type (formats, "image/png")))
    return FALSE;
  gdk_clipboard_read_texture_async (clipboard, self->cancellable, texture_cb, g_object_ref (self));
  return TRUE;
}
