/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-picture-button.h"

#include "lead-picture.h"
#include "lead-picture-window.h"

/* Nothing is shown wider than this many times its height, or narrower. */
#define MAX_RATIO 4.0
#define MIN_RATIO 0.25
/* Enough for a screen of twice the usual density. */
#define DENSITY 2

struct _LeadPictureButton
{
  AdwBin parent_instance;

  /* owned */
  LeadJournal *journal;
  LeadAttachment *attachment;
  GCancellable *cancellable;
  GtkWindow *window; /* the large one, while it is open */

  /* children */
  GtkWidget *button;

  double ratio; /* width to height, 1 until it is known */
  int height;
  int max_width;
};

G_DEFINE_FINAL_TYPE (LeadPictureButton, lead_picture_button, ADW_TYPE_BIN)

static void
close_window (LeadPictureButton *self)
{
  if (self->window != NULL)
    gtk_window_destroy (self->window);
  g_clear_weak_pointer (&self->window);
}

static void
update_size (LeadPictureButton *self)
{
  double width = MIN (self->height * self->ratio, self->max_width);

  gtk_widget_set_size_request (self->button, (int) width, (int) (width / self->ratio));
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPictureButton) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPaintable) paintable = lead_picture_load_finish (result, &error);

  if (paintable != NULL)
    {
      double ratio = gdk_paintable_get_intrinsic_aspect_ratio (paintable);
      GtkWidget *picture = gtk_picture_new_for_paintable (paintable);

      gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
      gtk_button_set_child (GTK_BUTTON (self->button), picture);
      self->ratio = CLAMP (ratio, MIN_RATIO, MAX_RATIO);
      update_size (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      gtk_button_set_icon_name (GTK_BUTTON (self->button), "image-missing-symbolic");
      gtk_widget_set_tooltip_text (self->button, error->message);
    }
}

/* Nothing of an entry stays on the screen when its page leaves it, whoever
 * still holds on to the page. */
static void
lead_picture_button_unroot (GtkWidget *widget)
{
  close_window (LEAD_PICTURE_BUTTON (widget));

  GTK_WIDGET_CLASS (lead_picture_button_parent_class)->unroot (widget);
}

static void
lead_picture_button_dispose (GObject *object)
{
  LeadPictureButton *self = LEAD_PICTURE_BUTTON (object);

  g_cancellable_cancel (self->cancellable);
  close_window (self);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_picture_button_parent_class)->dispose (object);
}

static void
lead_picture_button_finalize (GObject *object)
{
  LeadPictureButton *self = LEAD_PICTURE_BUTTON (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->attachment, lead_attachment_free);

  G_OBJECT_CLASS (lead_picture_button_parent_class)->finalize (object);
}

static void
lead_picture_button_class_init (LeadPictureButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_picture_button_dispose;
  object_class->finalize = lead_picture_button_finalize;

  GTK_WIDGET_CLASS (klass)->unroot = lead_picture_button_unroot;
}

static void
lead_picture_button_init (LeadPictureButton *self)
{
  self->cancellable = g_cancellable_new ();
  self->ratio = 1;
  self->max_width = G_MAXINT;
  self->button = gtk_button_new ();
  gtk_widget_add_css_class (self->button, "thumbnail");
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  gtk_widget_set_valign (self->button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (self->button, _("Show this picture large"));
  /* Over a text the pointer is a text's. */
  gtk_widget_set_cursor_from_name (self->button, "default");
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (lead_picture_button_open), self);
  adw_bin_set_child (ADW_BIN (self), self->button);
}

/**
 * lead_picture_button_new:
 * @journal: where the picture is
 * @attachment: which one
 * @height: pixels that it is high
 *
 * Returns: (transfer floating): a button that shows the picture once it is read
 */
GtkWidget *
lead_picture_button_new (LeadJournal          *journal,
                         const LeadAttachment *attachment,
                         int                   height)
{
  LeadPictureButton *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (attachment != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PICTURE_BUTTON, NULL);
  self->journal = g_object_ref (journal);
  self->attachment = lead_attachment_copy (attachment);
  self->height = height;
  /* Translators: a button that shows a picture large; its name follows. */
  name = attachment->name != NULL ? g_strdup_printf (_("Picture %s"), attachment->name)
                                  : g_strdup (_("Picture"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  update_size (self);
  lead_picture_load_async (journal, attachment->sha256, height * DENSITY * (int) MAX_RATIO / 2,
                           self->cancellable, loaded_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}

/**
 * lead_picture_button_get_attachment:
 * @self: a button
 *
 * Returns: (transfer none): what it shows
 */
const LeadAttachment *
lead_picture_button_get_attachment (LeadPictureButton *self)
{
  g_return_val_if_fail (LEAD_IS_PICTURE_BUTTON (self), NULL);

  return self->attachment;
}

/**
 * lead_picture_button_set_max_width:
 * @self: a button
 * @width: pixels that there are
 *
 * A picture that would be wider is less high.
 */
void
lead_picture_button_set_max_width (LeadPictureButton *self,
                                   int                width)
{
  g_return_if_fail (LEAD_IS_PICTURE_BUTTON (self));

  if (self->max_width == width)
    return;
  self->max_width = width;
  update_size (self);
}

/**
 * lead_picture_button_open:
 * @self: a button
 *
 * Shows the picture large, as pressing the button does.
 */
void
lead_picture_button_open (LeadPictureButton *self)
{
  GtkRoot *root;
  GtkWindow *window;

  g_return_if_fail (LEAD_IS_PICTURE_BUTTON (self));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  window = GTK_WINDOW (lead_picture_window_new (self->journal, self->attachment));
  close_window (self);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (window, GTK_WINDOW (root));
  g_set_weak_pointer (&self->window, window);
  gtk_window_present (window);
}
