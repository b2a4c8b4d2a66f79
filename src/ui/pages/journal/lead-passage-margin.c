/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-passage-margin.h"

#include "lead-margin-button.h"
#include "lead-margin-stack.h"

/* Letters of a usual width. */
#define WIDTH_IN_CHARS 19
#define PADDING 36
#define GAP 6

struct _LeadPassageMargin
{
  GtkWidget parent_instance;

  /* owned */
  LeadContent *content;
  GPtrArray *notes; /* LeadMarginButton, in the order of the text; children */

  /* borrowed */
  LeadBodyView *view;
  LeadEntryTags *tags;

  guint shifted; /* tick that places the notes anew, 0 for none */
};

typedef enum
{
  PROP_CONTENT = 1,
} LeadPassageMarginProperty;

G_DEFINE_FINAL_TYPE (LeadPassageMargin, lead_passage_margin, GTK_TYPE_WIDGET)

/* What can be seen of the text. */
typedef struct
{
  GtkTextIter first;
  GtkTextIter last; /* end of the last line */
  int top;          /* of the view, in the margin's coordinates */
  int height;
} Sight;

static gboolean
get_sight (LeadPassageMargin *self,
           Sight             *sight)
{
  GtkTextView *view = GTK_TEXT_VIEW (self->view);
  graphene_rect_t bounds;
  GdkRectangle visible;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (view), GTK_WIDGET (self), &bounds))
    return FALSE;
  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_view_get_line_at_y (view, &sight->first, visible.y, NULL);
  gtk_text_view_get_line_at_y (view, &sight->last, visible.y + visible.height, NULL);
  gtk_text_iter_forward_to_line_end (&sight->last);
  sight->top = (int) bounds.origin.y;
  sight->height = (int) bounds.size.height;
  return TRUE;
}

/* Where the passage begins, from the top of what is seen; or 0 for one that
 * begins above and goes on here. */
static gboolean
find_line (LeadPassageMargin *self,
           LeadMarginButton  *button,
           Sight             *sight,
           int               *line)
{
  GtkTextView *view = GTK_TEXT_VIEW (self->view);
  GdkRectangle place;
  GtkTextIter start;
  GtkTextIter end;
  int bottom;

  if (!lead_entry_tags_get_range (self->tags, lead_margin_button_get_tag (button), &start, &end)
      || gtk_text_iter_compare (&start, &sight->last) > 0
      || gtk_text_iter_compare (&end, &sight->first) < 0)
    return FALSE;
  gtk_text_view_get_iter_location (view, &end, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, 0, place.y + place.height,
                                         NULL, &bottom);
  gtk_text_view_get_iter_location (view, &start, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, 0, place.y, NULL, line);
  if (bottom <= 0 || *line >= sight->height)
    return FALSE;
  *line = MAX (*line, 0);
  return TRUE;
}

static void
allocate_note (GtkWidget      *button,
               LeadMarginNote *note,
               int             top,
               int             width)
{
  GtkAllocation place = { 0, top + note->place, width, note->height };

  gtk_widget_set_child_visible (button, note->shown);
  if (note->shown)
    gtk_widget_size_allocate (button, &place, -1);
}

static void
lead_passage_margin_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  LeadPassageMargin *self = LEAD_PASSAGE_MARGIN (widget);
  g_autofree LeadMarginNote *notes = g_new0 (LeadMarginNote, self->notes->len + 1);
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();
  Sight sight;

  if (self->view == NULL || !get_sight (self, &sight))
    return;
  for (guint i = 0; i < self->notes->len; i++)
    {
      LeadMarginNote *note = &notes[buttons->len];
      GtkWidget *button = self->notes->pdata[i];

      if (find_line (self, LEAD_MARGIN_BUTTON (button), &sight, &note->line))
        {
          gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, width, NULL, &note->height, NULL,
                              NULL);
          g_ptr_array_add (buttons, button);
        }
      else
        gtk_widget_set_child_visible (button, FALSE);
    }
  lead_margin_stack (notes, buttons->len, sight.height, GAP);
  for (guint i = 0; i < buttons->len; i++)
    allocate_note (buttons->pdata[i], &notes[i], sight.top, width);
}

static void
lead_passage_margin_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  PangoFontMetrics *metrics;

  *minimum = 0;
  *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  *natural = WIDTH_IN_CHARS * pango_font_metrics_get_approximate_char_width (metrics) / PANGO_SCALE
             + PADDING;
  pango_font_metrics_unref (metrics);
}

/* Between the notes is the page. */
static gboolean
lead_passage_margin_contains (GtkWidget *widget,
                              double     x,
                              double     y)
{
  return FALSE;
}

static void
pressed_cb (LeadPassageMargin *self,
            LeadMarginButton  *button)
{
  g_autoptr (LeadTag) tag = g_object_ref (lead_margin_button_get_tag (button));

  lead_body_view_jump_to (self->view, tag);
}

static void
shown_cb (LeadPassageMargin *self,
          gboolean           shown,
          LeadMarginButton  *button)
{
  lead_entry_tags_highlight (self->tags, shown ? lead_margin_button_get_tag (button) : NULL);
}

static void
clear (LeadPassageMargin *self)
{
  for (guint i = 0; i < self->notes->len; i++)
    gtk_widget_unparent (self->notes->pdata[i]);
  g_ptr_array_set_size (self->notes, 0);
}

static void
rebuild (LeadPassageMargin *self)
{
  g_autoptr (GPtrArray) found = lead_entry_tags_dup_found (self->tags);

  lead_entry_tags_highlight (self->tags, NULL);
  clear (self);
  for (guint i = 0; i < found->len; i++)
    {
      LeadTag *tag = found->pdata[i];
      LeadItem *item = lead_content_get_item (self->content, lead_tag_get_item (tag));
      GtkWidget *button = lead_margin_button_new (tag, item);

      g_signal_connect_object (button, "pressed", G_CALLBACK (pressed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (button, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (button, GTK_WIDGET (self));
      g_ptr_array_add (self->notes, button);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), found->len > 0);
}

/* With every key, and cheap: the notes move with the next frame, and only
 * those beside lines that can be seen are looked at. */
static void
moved_cb (LeadPassageMargin *self)
{
  if (self->notes->len > 0)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static gboolean
shifted_tick_cb (GtkWidget     *widget,
                 GdkFrameClock *clock,
                 gpointer       user_data)
{
  LeadPassageMargin *self = LEAD_PASSAGE_MARGIN (widget);

  self->shifted = 0;
  moved_cb (self);
  return G_SOURCE_REMOVE;
}

/* A text finds out how high it is, and where it must scroll to, while it is drawn. The margin,
 * drawn after it, must not have lost its place by then: it moves with the next tick. */
static void
shifted_cb (LeadPassageMargin *self)
{
  if (self->shifted == 0)
    self->shifted = gtk_widget_add_tick_callback (GTK_WIDGET (self), shifted_tick_cb, NULL, NULL);
}

static void
lead_passage_margin_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  LeadPassageMargin *self = LEAD_PASSAGE_MARGIN (object);

  switch ((LeadPassageMarginProperty) id)
    {
    case PROP_CONTENT:
      g_set_object (&self->content, g_value_get_object (value));
      if (self->tags != NULL)
        rebuild (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_passage_margin_dispose (GObject *object)
{
  LeadPassageMargin *self = LEAD_PASSAGE_MARGIN (object);

  if (self->notes != NULL)
    clear (self);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (lead_passage_margin_parent_class)->dispose (object);
}

static void
lead_passage_margin_class_init (LeadPassageMarginClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_passage_margin_dispose;
  G_OBJECT_CLASS (klass)->set_property = lead_passage_margin_set_property;

  /**
   * LeadPassageMargin:content: where items come from
   */
  g_object_class_install_property (
      G_OBJECT_CLASS (klass), PROP_CONTENT,
      g_param_spec_object ("content", NULL, NULL, LEAD_TYPE_CONTENT,
                           G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));

  widget_class->measure = lead_passage_margin_measure;
  widget_class->size_allocate = lead_passage_margin_size_allocate;
  widget_class->contains = lead_passage_margin_contains;

  gtk_widget_class_set_css_name (widget_class, "passagemargin");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
lead_passage_margin_init (LeadPassageMargin *self)
{
  self->notes = g_ptr_array_new ();
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Beside the text"), -1);
}

/**
 * lead_passage_margin_new:
 *
 * Returns: (transfer floating): a margin without notes
 */
GtkWidget *
lead_passage_margin_new (void)
{
  return g_object_new (LEAD_TYPE_PASSAGE_MARGIN, NULL);
}

/**
 * lead_passage_margin_set_up:
 * @self: a margin
 * @content: where items come from
 * @view: the text, in its scrolled window; must live as long as the margin
 *
 * To be called once.
 */
void
lead_passage_margin_set_up (LeadPassageMargin *self,
                            LeadContent       *content,
                            LeadBodyView      *view)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (LEAD_IS_PASSAGE_MARGIN (self));
  g_return_if_fail (LEAD_IS_CONTENT (content));
  g_return_if_fail (LEAD_IS_BODY_VIEW (view));

  self->content = g_object_ref (content);
  self->view = view;
  self->tags = lead_body_view_get_tags (view);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  g_signal_connect_object (self->tags, "changed", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "changed",
                           G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (shifted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (shifted_cb), self,
                           G_CONNECT_SWAPPED);
}
