/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-way-out.h"

/* How near to the top, in pixels, the way out is looked for. */
#define REACH 60

struct _LeadWayOut
{
  AdwBin       parent_instance;

  /* Owned. */
  LeadDesk    *desk;

  /* Children. */
  GtkRevealer *revealer;
};

G_DEFINE_FINAL_TYPE (LeadWayOut, lead_way_out, ADW_TYPE_BIN)

static gboolean
lead_way_out_is_wanted (LeadWayOut *self)
{
  return self->desk != NULL && lead_desk_get_quiet (self->desk);
}

static void
lead_way_out_clicked_cb (LeadWayOut *self)
{
  lead_desk_set_quiet (self->desk, FALSE);
}

static void
lead_way_out_point_cb (LeadWayOut *self,
                       double      x,
                       double      y)
{
  gtk_revealer_set_reveal_child (self->revealer, lead_way_out_is_wanted (self) && y < REACH);
}

static void
lead_way_out_press_cb (LeadWayOut *self,
                       int         n_press,
                       double      x,
                       double      y)
{
  lead_way_out_point_cb (self, x, y);
}

static void
lead_way_out_quiet_cb (LeadWayOut *self)
{
  gboolean quiet = lead_way_out_is_wanted (self);

  gtk_widget_set_visible (GTK_WIDGET (self), quiet);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  if (quiet)
    lead_desk_say (self->desk, _("Only your text is shown. F11 or Esc brings the rest back."));
}

static gboolean
lead_way_out_escape_cb (GtkWidget *around,
                        GVariant  *args,
                        gpointer   user_data)
{
  LeadWayOut *self = LEAD_WAY_OUT (user_data);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (around));

  /* What has popped up goes first. */
  if (!lead_way_out_is_wanted (self)
      || (focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL))
    return FALSE;
  lead_desk_set_quiet (self->desk, FALSE);

  return TRUE;
}

static void
lead_way_out_dispose (GObject *object)
{
  g_clear_object (&LEAD_WAY_OUT (object)->desk);

  G_OBJECT_CLASS (lead_way_out_parent_class)->dispose (object);
}

static void
lead_way_out_class_init (LeadWayOutClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_way_out_dispose;
}

static void
lead_way_out_init (LeadWayOut *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Leave focus mode"));

  gtk_widget_add_css_class (button, "way-out");
  g_signal_connect_object (button, "clicked", G_CALLBACK (lead_way_out_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_child (self->revealer, button);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->revealer));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_way_out_new:
 *
 * Returns: (transfer floating): a way out, not shown
 */
GtkWidget *
lead_way_out_new (void)
{
  return g_object_new (LEAD_TYPE_WAY_OUT, NULL);
}

static void
lead_way_out_watch (LeadWayOut *self,
                    GtkWidget  *around)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkShortcutAction *leave = gtk_callback_action_new (lead_way_out_escape_cb, self, NULL);

  g_signal_connect_object (motion, "enter", G_CALLBACK (lead_way_out_point_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (lead_way_out_point_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (around, motion);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (lead_way_out_press_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (around, GTK_EVENT_CONTROLLER (click));

  /* Before the page, which goes back by this key. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), leave));
  gtk_widget_add_controller (around, keys);
}

/**
 * lead_way_out_set_up:
 * @self: a way out
 * @desk: which knows whether only the text is shown
 * @around: all that is shown; an ancestor of @self
 *
 * To be called once.
 */
void
lead_way_out_set_up (LeadWayOut *self,
                     LeadDesk   *desk,
                     GtkWidget  *around)
{
  g_return_if_fail (LEAD_IS_WAY_OUT (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (GTK_IS_WIDGET (around));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "notify::quiet", G_CALLBACK (lead_way_out_quiet_cb), self,
                           G_CONNECT_SWAPPED);
  lead_way_out_watch (self, around);
}
