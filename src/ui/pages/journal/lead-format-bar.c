/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-format-bar.h"

#include "lead-body-format.h"

#define GAP 6
/* Long enough not to follow a hand that is still selecting. */
#define DELAY_MS 250

struct _LeadFormatBar
{
  GtkWidget parent_instance;

  /* borrowed: both are the bar's ancestors' */
  GtkOverlay *overlay;
  GtkTextView *view;

  /* children */
  GtkWidget *box;
  GtkToggleButton *buttons[LEAD_N_FORMATS]; /* NULL where there is none */

  guint timeout_id;
  guint focus_id;
  gboolean updating;
  gboolean visited; /* by the keyboard, for what is selected */
};

static const struct
{
  LeadFormat format;
  const char *icon;
  const char *name;
  const char *accel;
} formats[] = {
  { LEAD_FORMAT_BOLD, "format-text-bold-symbolic", N_("Bold"), "<Control>b" },
  { LEAD_FORMAT_ITALIC, "format-text-italic-symbolic", N_("Italic"), "<Control>i" },
  { LEAD_FORMAT_HEADING, "lead-heading-symbolic", N_("Heading"), "<Control>1" },
  { LEAD_FORMAT_LIST, "view-list-bullet-symbolic", N_("List"), "<Control><Shift>8" },
  { LEAD_FORMAT_QUOTE, "lead-quote-symbolic", N_("Quote"), "<Control><Shift>9" },
  { LEAD_FORMAT_LINK, "insert-link-symbolic", N_("Link"), "<Control>k" },
};

G_DEFINE_FINAL_TYPE (LeadFormatBar, lead_format_bar, GTK_TYPE_WIDGET)

static GtkWidget *
get_focus (LeadFormatBar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
has_focus (LeadFormatBar *self)
{
  GtkWidget *focus = get_focus (self);

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static gboolean
is_wanted (LeadFormatBar *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  return gtk_text_buffer_get_has_selection (buffer) && gtk_text_view_get_editable (self->view)
         && (get_focus (self) == GTK_WIDGET (self->view) || has_focus (self));
}

static void
update_buttons (LeadFormatBar *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  self->updating = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    gtk_toggle_button_set_active (self->buttons[formats[i].format],
                                  lead_body_format_is_on (buffer, formats[i].format));
  self->updating = FALSE;
}

static gboolean
show_cb (gpointer data)
{
  LeadFormatBar *self = data;

  self->timeout_id = 0;
  if (is_wanted (self))
    {
      update_buttons (self);
      gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
      gtk_widget_queue_allocate (GTK_WIDGET (self->overlay));
    }
  return G_SOURCE_REMOVE;
}

static void
update (LeadFormatBar *self)
{
  if (!is_wanted (self))
    {
      g_clear_handle_id (&self->timeout_id, g_source_remove);
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
    }
  else if (gtk_widget_get_visible (GTK_WIDGET (self)))
    {
      update_buttons (self);
      gtk_widget_queue_allocate (GTK_WIDGET (self->overlay));
    }
  else if (self->timeout_id == 0)
    self->timeout_id = g_timeout_add (DELAY_MS, show_cb, self);
}

static gboolean
focus_moved_cb (gpointer data)
{
  LeadFormatBar *self = data;

  self->focus_id = 0;
  gtk_widget_set_can_focus (GTK_WIDGET (self), has_focus (self));
  update (self);
  return G_SOURCE_REMOVE;
}

/* Between the text and the bar nothing has the keyboard for a moment. */
static void
focus_cb (LeadFormatBar *self)
{
  if (self->focus_id == 0)
    self->focus_id = g_idle_add (focus_moved_cb, self);
}

static void
mark_set_cb (LeadFormatBar     *self,
             const GtkTextIter *iter,
             GtkTextMark       *mark,
             GtkTextBuffer     *buffer)
{
  if (mark == gtk_text_buffer_get_insert (buffer)
      || mark == gtk_text_buffer_get_selection_bound (buffer))
    {
      self->visited = self->visited && has_focus (self);
      update (self);
    }
}

static void
scrolled_cb (LeadFormatBar *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_widget_queue_allocate (GTK_WIDGET (self->overlay));
}

static void
toggled_cb (LeadFormatBar   *self,
            GtkToggleButton *button)
{
  if (self->updating)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (button == self->buttons[formats[i].format])
      {
        lead_body_format_toggle (gtk_text_view_get_buffer (self->view), formats[i].format);
        /* The address is to be written next. */
        if (formats[i].format == LEAD_FORMAT_LINK)
          gtk_widget_grab_focus (GTK_WIDGET (self->view));
      }
  update (self);
}

/* Where the selection is, in the overlay. */
static void
get_selection (LeadFormatBar *self,
               GdkRectangle  *first,
               GdkRectangle  *last)
{
  GtkTextIter start;
  GtkTextIter end;
  GdkRectangle *places[] = { first, last };

  gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (self->view), &start, &end);
  gtk_text_view_get_iter_location (self->view, &start, first);
  gtk_text_view_get_iter_location (self->view, &end, last);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      graphene_point_t point;

      gtk_text_view_buffer_to_window_coords (self->view, GTK_TEXT_WINDOW_WIDGET, places[i]->x,
                                             places[i]->y, &places[i]->x, &places[i]->y);
      if (gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self->overlay),
                                    &GRAPHENE_POINT_INIT ((float) places[i]->x,
                                                          (float) places[i]->y),
                                    &point))
        {
          places[i]->x = (int) point.x;
          places[i]->y = (int) point.y;
        }
    }
}

/* Above the selection; below it where there is no room; where all of the view
 * is selected, at its lower edge. */
static gboolean
place_cb (LeadFormatBar *self,
          GtkWidget     *child,
          GdkRectangle  *place,
          GtkOverlay    *overlay)
{
  int width = gtk_widget_get_width (GTK_WIDGET (overlay));
  int height = gtk_widget_get_height (GTK_WIDGET (overlay));
  GtkRequisition size;
  GdkRectangle first;
  GdkRectangle last;

  if (child != GTK_WIDGET (self))
    return FALSE;
  gtk_widget_get_preferred_size (child, NULL, &size);
  get_selection (self, &first, &last);
  place->width = MIN (size.width, width);
  place->height = size.height;
  place->x = CLAMP (first.x - GAP, 0, MAX (width - place->width, 0));
  place->y = first.y - GAP - place->height;
  if (place->y < 0)
    place->y = MAX (last.y + last.height + GAP, GAP);
  place->y = CLAMP (place->y, 0, MAX (height - place->height - GAP, 0));
  return TRUE;
}

/* From the text the bar is the next stop, once for what is selected. The order
 * by place, which GTK goes by, has the bar now before and now behind the text,
 * and would go in a circle. */
static gboolean
key_cb (LeadFormatBar  *self,
        guint           key,
        guint           code,
        GdkModifierType state)
{
  if (key != GDK_KEY_Tab || (state & gtk_accelerator_get_default_mod_mask ()) != 0
      || self->visited || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return FALSE;
  self->visited = TRUE;
  gtk_widget_set_can_focus (GTK_WIDGET (self), TRUE);
  return gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static gboolean
leave_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (LEAD_FORMAT_BAR (widget)->view));
  return TRUE;
}

static void
lead_format_bar_dispose (GObject *object)
{
  LeadFormatBar *self = LEAD_FORMAT_BAR (object);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (lead_format_bar_parent_class)->dispose (object);
}

static void
lead_format_bar_class_init (LeadFormatBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_format_bar_dispose;

  gtk_widget_class_set_css_name (widget_class, "formatbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOOLBAR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, leave_cb, NULL);
}

static GtkToggleButton *
new_button (LeadFormatBar *self,
            guint          position)
{
  GtkWidget *button = gtk_toggle_button_new ();
  const char *name = _(formats[position].name);
  g_autofree char *tip = NULL;
  g_autofree char *keys = NULL;
  GdkModifierType modifiers;
  guint key;

  gtk_accelerator_parse (formats[position].accel, &key, &modifiers);
  keys = gtk_accelerator_get_label (key, modifiers);
  tip = g_strdup_printf ("%s (%s)", name, keys);
  gtk_button_set_icon_name (GTK_BUTTON (button), formats[position].icon);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  return GTK_TOGGLE_BUTTON (button);
}

static void
lead_format_bar_init (LeadFormatBar *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_can_focus (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Format"), -1);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      self->buttons[formats[i].format] = new_button (self, i);
      gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->buttons[formats[i].format]));
    }
}

/**
 * lead_format_bar_new:
 *
 * Returns: (transfer floating): a bar, not yet shown
 */
GtkWidget *
lead_format_bar_new (void)
{
  return g_object_new (LEAD_TYPE_FORMAT_BAR, NULL);
}

/**
 * lead_format_bar_set_up:
 * @self: a bar
 * @overlay: in which it lies
 * @view: the text that it formats, within @overlay's child and a scrolled window
 *
 * To be called once.
 */
void
lead_format_bar_set_up (LeadFormatBar *self,
                        GtkOverlay    *overlay,
                        GtkTextView   *view)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkTextBuffer *buffer;
  GtkAdjustment *adjustment;

  g_return_if_fail (LEAD_IS_FORMAT_BAR (self));
  g_return_if_fail (GTK_IS_OVERLAY (overlay));
  g_return_if_fail (GTK_IS_TEXT_VIEW (view));

  self->overlay = overlay;
  self->view = view;
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), keys);
  buffer = gtk_text_view_get_buffer (view);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  g_signal_connect_object (overlay, "get-child-position", G_CALLBACK (place_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::has-selection", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "mark-set", G_CALLBACK (mark_set_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::has-focus", G_CALLBACK (focus_cb), self,
                           G_CONNECT_SWAPPED);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                             G_CONNECT_SWAPPED);
}
