/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-picture-window.h"

#include "lead-picture.h"

/* Pixels of the longer side: more than any screen shows at once. */
#define MAX_PIXELS 4096

struct _LeadPictureWindow
{
  AdwWindow parent_instance;

  /* owned */
  GCancellable *cancellable;

  /* template */
  GtkStack *stack;
  GtkPicture *picture;
  AdwStatusPage *trouble;
};

G_DEFINE_FINAL_TYPE (LeadPictureWindow, lead_picture_window, ADW_TYPE_WINDOW)

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPictureWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPaintable) paintable = lead_picture_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (paintable != NULL)
    gtk_picture_set_paintable (self->picture, paintable);
  else
    adw_status_page_set_title (self->trouble, error->message);
  gtk_stack_set_visible_child_name (self->stack, paintable != NULL ? "picture" : "trouble");
}

static void
lead_picture_window_dispose (GObject *object)
{
  LeadPictureWindow *self = LEAD_PICTURE_WINDOW (object);

  g_cancellable_cancel (self->cancellable);

  G_OBJECT_CLASS (lead_picture_window_parent_class)->dispose (object);
}

static void
lead_picture_window_finalize (GObject *object)
{
  g_clear_object (&LEAD_PICTURE_WINDOW (object)->cancellable);

  G_OBJECT_CLASS (lead_picture_window_parent_class)->finalize (object);
}

static void
lead_picture_window_class_init (LeadPictureWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_picture_window_dispose;
  object_class->finalize = lead_picture_window_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-picture-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPictureWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPictureWindow, picture);
  gtk_widget_class_bind_template_child (widget_class, LeadPictureWindow, trouble);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_picture_window_init (LeadPictureWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_picture_window_new:
 * @journal: where the picture is
 * @attachment: which one
 *
 * Returns: (transfer none): a window that isn't shown yet
 */
GtkWidget *
lead_picture_window_new (LeadJournal          *journal,
                         const LeadAttachment *attachment)
{
  LeadPictureWindow *self = g_object_new (LEAD_TYPE_PICTURE_WINDOW, NULL);
  const char *name = attachment->name != NULL ? attachment->name : _("Picture");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  lead_picture_load_async (journal, attachment->sha256, MAX_PIXELS, self->cancellable, loaded_cb,
                           g_object_ref (self));
  return GTK_WIDGET (self);
}
