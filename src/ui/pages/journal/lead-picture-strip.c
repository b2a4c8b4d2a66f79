/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-picture-strip.h"

#include "lead-picture.h"
#include "lead-picture-window.h"

#define THUMBNAIL_HEIGHT 96
/* Enough for a screen of twice the usual density. */
#define THUMBNAIL_PIXELS 384

struct _LeadPictureStrip
{
  AdwBin parent_instance;

  /* owned */
  LeadJournal *journal;
  GCancellable *cancellable;
  GtkWindow *window; /* the large one, while it is open */

  /* children */
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (LeadPictureStrip, lead_picture_strip, ADW_TYPE_BIN)

static void
close_window (LeadPictureStrip *self)
{
  if (self->window != NULL)
    gtk_window_destroy (self->window);
  g_clear_weak_pointer (&self->window);
}

static void
open_cb (LeadPictureStrip *self,
         GtkWidget        *button)
{
  const LeadAttachment *attachment = g_object_get_data (G_OBJECT (button), "attachment");
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *window = GTK_WINDOW (lead_picture_window_new (self->journal, attachment));

  close_window (self);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (window, GTK_WINDOW (root));
  g_set_weak_pointer (&self->window, window);
  gtk_window_present (window);
}

static void
thumbnail_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GtkWidget) button = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPaintable) paintable = lead_picture_load_finish (result, &error);

  if (paintable != NULL)
    {
      GtkWidget *picture = gtk_picture_new_for_paintable (paintable);
      double ratio = gdk_paintable_get_intrinsic_aspect_ratio (paintable);

      gtk_widget_set_size_request (picture, (int) (THUMBNAIL_HEIGHT * CLAMP (ratio, 0.3, 3)),
                                   THUMBNAIL_HEIGHT);
      gtk_button_set_child (GTK_BUTTON (button), picture);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      gtk_button_set_icon_name (GTK_BUTTON (button), "image-missing-symbolic");
      gtk_widget_set_tooltip_text (button, error->message);
    }
}

static void
add_thumbnail (LeadPictureStrip     *self,
               const LeadAttachment *attachment)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *name = NULL;

  /* Translators: a button that shows a picture large; its name follows. */
  name = attachment->name != NULL ? g_strdup_printf (_("Picture %s"), attachment->name)
                                  : g_strdup (_("Picture"));
  gtk_widget_set_size_request (button, THUMBNAIL_HEIGHT, THUMBNAIL_HEIGHT);
  gtk_widget_add_css_class (button, "thumbnail");
  gtk_widget_set_tooltip_text (button, _("Show this picture large"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "attachment", lead_attachment_copy (attachment),
                          (GDestroyNotify) lead_attachment_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), button);
  lead_picture_load_async (self->journal, attachment->sha256, THUMBNAIL_PIXELS, self->cancellable,
                           thumbnail_cb, g_object_ref (button));
}

/* Nothing of an entry stays on the screen when its page leaves it, whoever
 * still holds on to the page. */
static void
lead_picture_strip_unroot (GtkWidget *widget)
{
  close_window (LEAD_PICTURE_STRIP (widget));

  GTK_WIDGET_CLASS (lead_picture_strip_parent_class)->unroot (widget);
}

static void
lead_picture_strip_dispose (GObject *object)
{
  LeadPictureStrip *self = LEAD_PICTURE_STRIP (object);

  g_cancellable_cancel (self->cancellable);
  close_window (self);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_picture_strip_parent_class)->dispose (object);
}

static void
lead_picture_strip_finalize (GObject *object)
{
  g_clear_object (&LEAD_PICTURE_STRIP (object)->cancellable);

  G_OBJECT_CLASS (lead_picture_strip_parent_class)->finalize (object);
}

static void
lead_picture_strip_class_init (LeadPictureStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_picture_strip_dispose;
  object_class->finalize = lead_picture_strip_finalize;

  GTK_WIDGET_CLASS (klass)->unroot = lead_picture_strip_unroot;
}

static void
lead_picture_strip_init (LeadPictureStrip *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->cancellable = g_cancellable_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_object_set (scroller, "vscrollbar-policy", GTK_POLICY_NEVER, "child", self->box, NULL);
  adw_bin_set_child (ADW_BIN (self), scroller);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_picture_strip_new:
 *
 * Returns: (transfer floating): a strip without pictures, which isn't seen
 */
GtkWidget *
lead_picture_strip_new (void)
{
  return g_object_new (LEAD_TYPE_PICTURE_STRIP, NULL);
}

/**
 * lead_picture_strip_show:
 * @self: a strip
 * @journal: where the pictures are
 * @attachments: (element-type LeadAttachment): the pictures of an entry
 */
void
lead_picture_strip_show (LeadPictureStrip *self,
                         LeadJournal      *journal,
                         GPtrArray        *attachments)
{
  GtkWidget *child;

  g_return_if_fail (LEAD_IS_PICTURE_STRIP (self));
  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (attachments != NULL);

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  close_window (self);
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);

  g_set_object (&self->journal, journal);
  for (guint i = 0; i < attachments->len; i++)
    add_thumbnail (self, attachments->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), attachments->len > 0);
}
