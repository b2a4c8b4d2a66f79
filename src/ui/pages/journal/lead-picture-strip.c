/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-picture-strip.h"

#include "lead-picture-button.h"
#include "ui/widgets/lead-clear.h"

#define THUMBNAIL_HEIGHT 96

struct _LeadPictureStrip
{
  AdwBin parent_instance;

  /* children */
  GtkWidget *box;
};

enum
{
  REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPictureStrip, lead_picture_strip, ADW_TYPE_BIN)

static void
remove_cb (LeadPictureStrip *self,
           GtkWidget        *cross)
{
  GtkWidget *overlay = gtk_widget_get_parent (cross);
  LeadPictureButton *button = LEAD_PICTURE_BUTTON (gtk_overlay_get_child (GTK_OVERLAY (overlay)));
  g_autoptr (LeadAttachment) attachment
      = lead_attachment_copy (lead_picture_button_get_attachment (button));

  g_signal_emit (self, signals[REMOVE], 0, attachment);
}

static void
add_thumbnail (LeadPictureStrip     *self,
               LeadJournal          *journal,
               const LeadAttachment *attachment)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *cross = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_overlay_set_child (GTK_OVERLAY (overlay),
                         lead_picture_button_new (journal, attachment, THUMBNAIL_HEIGHT));
  gtk_widget_set_halign (cross, GTK_ALIGN_END);
  gtk_widget_set_valign (cross, GTK_ALIGN_START);
  gtk_widget_add_css_class (cross, "osd");
  gtk_widget_add_css_class (cross, "circular");
  gtk_widget_set_tooltip_text (cross, _("Remove this picture"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (cross), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Remove this picture"), -1);
  gtk_widget_set_visible (cross, !lead_journal_get_read_only (journal));
  g_signal_connect_object (cross, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), cross);
  gtk_box_append (GTK_BOX (self->box), overlay);
}

static void
lead_picture_strip_class_init (LeadPictureStripClass *klass)
{
  signals[REMOVE] = g_signal_new ("remove", LEAD_TYPE_PICTURE_STRIP, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_ATTACHMENT);
}

static void
lead_picture_strip_init (LeadPictureStrip *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

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
 * @attachments: (element-type LeadAttachment): the pictures
 */
void
lead_picture_strip_show (LeadPictureStrip *self,
                         LeadJournal      *journal,
                         GPtrArray        *attachments)
{
  g_return_if_fail (LEAD_IS_PICTURE_STRIP (self));
  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (attachments != NULL);

  lead_clear_box (GTK_BOX (self->box));
  for (guint i = 0; i < attachments->len; i++)
    add_thumbnail (self, journal, attachments->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), attachments->len > 0);
}
