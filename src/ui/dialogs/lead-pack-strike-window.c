/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-strike-window.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-wrap.h"

struct _LeadPackStrikeWindow
{
  AdwWindow      parent_instance;

  /* owned */
  LeadPackOffer *offer;
  GPtrArray     *parts; /* Part, one a text */

  /* borrowed */
  GtkTextView   *current; /* the text in which the cursor was last */

  /* template */
  GtkBox        *texts;
  GtkWidget     *buttons;
};

typedef struct
{
  GtkTextView *view;
  char        *prompt;
  guint        start; /* code points before what is shown */
} Part;

G_DEFINE_FINAL_TYPE (LeadPackStrikeWindow, lead_pack_strike_window, ADW_TYPE_WINDOW)

static void
part_free (gpointer data)
{
  Part *part = data;

  g_free (part->prompt);
  g_free (part);
}

static const Part *
get_current (LeadPackStrikeWindow *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = self->parts->pdata[i];

      if (part->view == self->current)
        return part;
    }
  return NULL;
}

/* In code points of the whole text. */
static gboolean
get_selection (const Part *part,
               guint      *start,
               guint      *length)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (part->view);
  GtkTextIter from;
  GtkTextIter to;
  gboolean any = gtk_text_buffer_get_selection_bounds (buffer, &from, &to);

  *start = part->start + (guint) gtk_text_iter_get_offset (&from);
  *length = (guint) (gtk_text_iter_get_offset (&to) - gtk_text_iter_get_offset (&from));
  return any;
}

static gboolean
touches_struck (LeadPackStrikeWindow *self,
                const Part           *part)
{
  g_autoptr (GArray) stretches = lead_pack_offer_list_struck (self->offer, part->prompt);
  guint start;
  guint length;

  get_selection (part, &start, &length);
  for (guint i = 0; i + 1 < stretches->len; i += 2)
    {
      guint from = g_array_index (stretches, guint, i);
      guint to = from + g_array_index (stretches, guint, i + 1);

      if (from <= start + length && start <= to)
        return TRUE;
    }
  return FALSE;
}

static void
update_actions (LeadPackStrikeWindow *self)
{
  const Part *part = get_current (self);
  guint start;
  guint length;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "strike.out",
                                 part != NULL && get_selection (part, &start, &length));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "strike.back",
                                 part != NULL && touches_struck (self, part));
}

static void
show_struck (LeadPackStrikeWindow *self,
             const Part           *part)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (part->view);
  g_autoptr (GArray) stretches = lead_pack_offer_list_struck (self->offer, part->prompt);
  int n_chars = gtk_text_buffer_get_char_count (buffer);
  GtkTextIter from;
  GtkTextIter to;

  gtk_text_buffer_get_bounds (buffer, &from, &to);
  gtk_text_buffer_remove_tag_by_name (buffer, "struck", &from, &to);
  for (guint i = 0; i + 1 < stretches->len; i += 2)
    {
      int start = (int) g_array_index (stretches, guint, i) - (int) part->start;
      int end = start + (int) g_array_index (stretches, guint, i + 1);

      gtk_text_buffer_get_iter_at_offset (buffer, &from, CLAMP (start, 0, n_chars));
      gtk_text_buffer_get_iter_at_offset (buffer, &to, CLAMP (end, 0, n_chars));
      gtk_text_buffer_apply_tag_by_name (buffer, "struck", &from, &to);
    }
}

static void
offer_changed_cb (LeadPackStrikeWindow *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    show_struck (self, self->parts->pdata[i]);
  update_actions (self);
}

static void
out_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  LeadPackStrikeWindow *self = LEAD_PACK_STRIKE_WINDOW (widget);
  const Part *part = get_current (self);
  guint start;
  guint length;

  if (part != NULL && get_selection (part, &start, &length))
    lead_pack_offer_strike (self->offer, part->prompt, start, length);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadPackStrikeWindow *self = LEAD_PACK_STRIKE_WINDOW (widget);
  const Part *part = get_current (self);
  guint start;
  guint length;

  if (part == NULL)
    return;
  get_selection (part, &start, &length);
  lead_pack_offer_put_back (self->offer, part->prompt, start, length);
}

static void
mark_set_cb (LeadPackStrikeWindow *self,
             GtkTextIter          *where,
             GtkTextMark          *mark,
             GtkTextBuffer        *buffer)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = self->parts->pdata[i];

      if (gtk_text_view_get_buffer (part->view) == buffer)
        self->current = part->view;
    }
  update_actions (self);
}

/* Before the text does: it can't be written in, so that Delete does nothing there. */
static gboolean
key_cb (LeadPackStrikeWindow *self,
        guint                 keyval)
{
  if (keyval != GDK_KEY_Delete && keyval != GDK_KEY_KP_Delete && keyval != GDK_KEY_BackSpace)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "strike.out", NULL);
  return TRUE;
}

static void
add_text (LeadPackStrikeWindow *self,
          const char           *prompt,
          const char           *heading)
{
  Part *part = g_new0 (Part, 1);
  g_autofree char *text = lead_pack_offer_dup_text (self->offer, prompt, &part->start);
  GtkWidget *view = gtk_text_view_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *label = NULL;

  part->view = GTK_TEXT_VIEW (view);
  part->prompt = g_strdup (prompt);
  g_ptr_array_add (self->parts, part);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_create_tag (buffer, "struck", "strikethrough", TRUE, "style",
                              PANGO_STYLE_ITALIC, NULL);
  g_object_set (view, "editable", FALSE, "accepts-tab", FALSE, "wrap-mode", GTK_WRAP_WORD_CHAR,
                "top-margin", 12, "bottom-margin", 12, "left-margin", 12, "right-margin", 12, NULL);
  gtk_widget_add_css_class (view, "card-text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  if (prompt != NULL)
    {
      label = g_object_new (GTK_TYPE_LABEL, "label", heading, "wrap", TRUE, "xalign", 0.0f, NULL);
      gtk_widget_add_css_class (label, "heading");
      gtk_box_append (self->texts, label);
    }
  gtk_box_append (self->texts, view);
  show_struck (self, part);
  g_signal_connect_object (buffer, "mark-set", G_CALLBACK (mark_set_cb), self, G_CONNECT_SWAPPED);
}

static void
add_answers (LeadPackStrikeWindow *self)
{
  GPtrArray *answers = lead_entry_get_answers (lead_pack_offer_get_entry (self->offer));

  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      if (answer->text != NULL)
        add_text (self, answer->prompt, answer->question);
    }
}

static void
lead_pack_strike_window_dispose (GObject *object)
{
  LeadPackStrikeWindow *self = LEAD_PACK_STRIKE_WINDOW (object);

  g_clear_object (&self->offer);
  if (self->parts != NULL)
    g_ptr_array_set_size (self->parts, 0);

  G_OBJECT_CLASS (lead_pack_strike_window_parent_class)->dispose (object);
}

static void
lead_pack_strike_window_finalize (GObject *object)
{
  LeadPackStrikeWindow *self = LEAD_PACK_STRIKE_WINDOW (object);

  g_clear_pointer (&self->parts, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_pack_strike_window_parent_class)->finalize (object);
}

static void
lead_pack_strike_window_class_init (LeadPackStrikeWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pack_strike_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_pack_strike_window_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/org/example/SysLead/ui/lead-pack-strike-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPackStrikeWindow, texts);
  gtk_widget_class_bind_template_child (widget_class, LeadPackStrikeWindow, buttons);
  gtk_widget_class_install_action (widget_class, "strike.out", NULL, out_action);
  gtk_widget_class_install_action (widget_class, "strike.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_pack_strike_window_init (LeadPackStrikeWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->parts = g_ptr_array_new_with_free_func (part_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (self->buttons);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  update_actions (self);
}

/**
 * lead_pack_strike_window_new:
 * @parent: the window that asks
 * @offer: what may go into a pack
 *
 * Returns: (transfer none): a window that isn't shown yet
 */
GtkWidget *
lead_pack_strike_window_new (GtkWindow     *parent,
                             LeadPackOffer *offer)
{
  LeadPackStrikeWindow *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_PACK_OFFER (offer), NULL);

  self = g_object_new (LEAD_TYPE_PACK_STRIKE_WINDOW, "transient-for", parent, NULL);
  self->offer = g_object_ref (offer);
  add_text (self, NULL, _("The words of the entry"));
  if (lead_pack_offer_peek_piece (offer)->passage == NULL)
    add_answers (self);
  g_signal_connect_object (offer, "notify::n-struck", G_CALLBACK (offer_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_actions (self);
  return GTK_WIDGET (self);
}
