/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "lead-body-view.h"

#include "lead-body-format.h"
#include "lead-body-map.h"
#include "lead-body-paste.h"
#include "lead-body-style.h"
#include "lead-list-indenter.h"
#include "lead-picture-inlet.h"

/* Tints behind passages; their text stays the page's own. */
#define BARRIER_TINT "rgba(217,118,47,0.18)"
#define BEHAVIOUR_TINT "rgba(63,152,160,0.20)"
#define BARRIER_LINE_LIGHT "#b5450b"
#define BARRIER_LINE_DARK "#ff9d5c"
#define BEHAVIOUR_LINE_LIGHT "#0a6c74"
#define BEHAVIOUR_LINE_DARK "#4fc9cf"
#define PLAIN_TINT "rgba(128,128,128,0.18)"
#define PLAIN_LINE_LIGHT "#5e5c64"
#define PLAIN_LINE_DARK "#c0bfbc"

struct _LeadBodyView
{
  GtkSourceView parent_instance;

  /* owned */
  LeadEntryTags *tags;
  LeadBodyStyle *style;
  LeadBodyPictures *pictures;
  LeadPictureInlet *inlet;
  GCancellable *pasting; /* for the text that is shown */

  /* borrowed */
  GtkTextBuffer *buffer;

  gboolean loading;
};

enum
{
  EDITED,
  SELECTED,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadBodyView, lead_body_view, GTK_SOURCE_TYPE_VIEW)

static void
changed_cb (LeadBodyView *self)
{
  if (!self->loading)
    g_signal_emit (self, signals[EDITED], 0);
}

static void
selection_cb (LeadBodyView *self)
{
  if (!self->loading)
    g_signal_emit (self, signals[SELECTED], 0);
}

static void
set_look (LeadEntryTags *tags,
          const char    *family,
          const char    *tint,
          const char    *line)
{
  GdkRGBA underline;

  gdk_rgba_parse (&underline, line);
  g_object_set (lead_entry_tags_get_look (tags, family), "background", tint, "underline-rgba",
                &underline, NULL);
}

static void
style_cb (LeadBodyView    *self,
          GParamSpec      *pspec,
          AdwStyleManager *style)
{
  gboolean dark = adw_style_manager_get_dark (style);

  set_look (self->tags, "barrier", BARRIER_TINT, dark ? BARRIER_LINE_DARK : BARRIER_LINE_LIGHT);
  set_look (self->tags, "behaviour", BEHAVIOUR_TINT,
            dark ? BEHAVIOUR_LINE_DARK : BEHAVIOUR_LINE_LIGHT);
  set_look (self->tags, "plain", PLAIN_TINT, dark ? PLAIN_LINE_DARK : PLAIN_LINE_LIGHT);
}

/* Words that trade places under Alt+Left belong to source code; the key is the
 * window's, for going back. */
static void
lead_body_view_move_words (GtkSourceView *view,
                           int            step)
{
  if (step < 0)
    gtk_widget_activate_action (GTK_WIDGET (view), "journal.back", NULL);
}

static void
format_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  LeadBodyView *self = LEAD_BODY_VIEW (widget);

  if (gtk_text_view_get_editable (GTK_TEXT_VIEW (self)))
    lead_body_format_toggle (self->buffer, (LeadFormat) g_variant_get_int32 (parameter));
}

static void
paste_plain_action (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  lead_body_paste (GTK_TEXT_VIEW (widget), TRUE, LEAD_BODY_VIEW (widget)->pasting);
}

static void
lead_body_view_paste_clipboard (GtkTextView *view)
{
  LeadBodyView *self = LEAD_BODY_VIEW (view);

  if (!lead_picture_inlet_paste (self->inlet))
    lead_body_paste (view, FALSE, self->pasting);
}

static void
insert_picture_action (GtkWidget  *widget,
                       const char *action,
                       GVariant   *parameter)
{
  lead_picture_inlet_choose (LEAD_BODY_VIEW (widget)->inlet);
}

static void
taken_cb (LeadBodyView         *self,
          const LeadAttachment *attachment)
{
  lead_body_pictures_insert (self->pictures, attachment);
}

static void
failed_cb (LeadBodyView *self,
           const GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}

/* What isn't a picture is for the window: a journal to bring in. */
static gboolean
import_files (LeadBodyView *self,
              GSList       *files)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) paths = NULL;

  for (GSList *item = files; item != NULL; item = item->next)
    if (g_file_peek_path (item->data) != NULL)
      g_strv_builder_add (builder, g_file_peek_path (item->data));
  paths = g_strv_builder_end (builder);
  return paths[0] != NULL
         && gtk_widget_activate_action (GTK_WIDGET (self), "win.import-files", "^aay", paths);
}

static gboolean
drop_cb (LeadBodyView *self,
         const GValue *value,
         double        x,
         double        y)
{
  GSList *files = g_value_get_boxed (value);

  return lead_picture_inlet_drop (self->inlet, files) || import_files (self, files);
}

/* After the click, when the desktop has the address: nothing waits for it. */
static gboolean
open_link (LeadBodyView      *self,
           const GtkTextIter *iter)
{
  g_autofree char *uri = lead_body_style_dup_uri (self->style, iter);
  g_autoptr (GdkAppLaunchContext) context = NULL;

  if (uri == NULL)
    return FALSE;
  context = gdk_display_get_app_launch_context (gtk_widget_get_display (GTK_WIDGET (self)));
  g_app_info_launch_default_for_uri_async (uri, G_APP_LAUNCH_CONTEXT (context), NULL, NULL, NULL);
  return TRUE;
}

static void
open_link_action (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  LeadBodyView *self = LEAD_BODY_VIEW (widget);
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_mark (self->buffer, &iter,
                                    gtk_text_buffer_get_insert (self->buffer));
  if (!lead_body_pictures_open (self->pictures, &iter))
    open_link (self, &iter);
}

static gboolean
get_iter_at (LeadBodyView *self,
             double        x,
             double        y,
             GtkTextIter  *iter)
{
  int buffer_x;
  int buffer_y;

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, (int) x,
                                         (int) y, &buffer_x, &buffer_y);
  return gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), iter, buffer_x, buffer_y);
}

static void
pressed_cb (LeadBodyView *self,
            int           n_press,
            double        x,
            double        y,
            GtkGesture   *gesture)
{
  GtkTextIter iter;
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (n_press == 1 && (state & GDK_CONTROL_MASK) != 0 && get_iter_at (self, x, y, &iter)
      && open_link (self, &iter))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
lead_body_view_query_tooltip (GtkWidget  *widget,
                              int         x,
                              int         y,
                              gboolean    by_keyboard,
                              GtkTooltip *tooltip)
{
  LeadBodyView *self = LEAD_BODY_VIEW (widget);
  g_autofree char *uri = NULL;
  g_autofree char *text = NULL;
  GtkTextIter iter;

  if (by_keyboard || !get_iter_at (self, x, y, &iter))
    return FALSE;
  uri = lead_body_style_dup_uri (self->style, &iter);
  if (uri == NULL)
    return FALSE;
  /* Translators: an address comes first. */
  text = g_strdup_printf (_("%s\nCtrl+click to open"), uri);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
lead_body_view_dispose (GObject *object)
{
  LeadBodyView *self = LEAD_BODY_VIEW (object);

  if (self->pasting != NULL)
    g_cancellable_cancel (self->pasting);
  g_clear_object (&self->pasting);
  g_clear_object (&self->tags);
  g_clear_object (&self->style);
  g_clear_object (&self->pictures);
  g_clear_object (&self->inlet);

  G_OBJECT_CLASS (lead_body_view_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint key;
    GdkModifierType modifiers;
    LeadFormat format;
  } keys[] = {
    { GDK_KEY_b, GDK_CONTROL_MASK, LEAD_FORMAT_BOLD },
    { GDK_KEY_i, GDK_CONTROL_MASK, LEAD_FORMAT_ITALIC },
    { GDK_KEY_k, GDK_CONTROL_MASK, LEAD_FORMAT_LINK },
    { GDK_KEY_1, GDK_CONTROL_MASK, LEAD_FORMAT_HEADING },
    { GDK_KEY_7, GDK_CONTROL_MASK | GDK_SHIFT_MASK, LEAD_FORMAT_NUMBERS },
    { GDK_KEY_8, GDK_CONTROL_MASK | GDK_SHIFT_MASK, LEAD_FORMAT_LIST },
    { GDK_KEY_9, GDK_CONTROL_MASK | GDK_SHIFT_MASK, LEAD_FORMAT_QUOTE },
    /* What Shift makes of these on many keyboards. */
    { GDK_KEY_ampersand, GDK_CONTROL_MASK | GDK_SHIFT_MASK, LEAD_FORMAT_NUMBERS },
    { GDK_KEY_asterisk, GDK_CONTROL_MASK | GDK_SHIFT_MASK, LEAD_FORMAT_LIST },
    { GDK_KEY_parenleft, GDK_CONTROL_MASK | GDK_SHIFT_MASK, LEAD_FORMAT_QUOTE },
  };

  gtk_widget_class_install_action (widget_class, "text.format", "i", format_action);
  gtk_widget_class_install_action (widget_class, "text.paste-plain", NULL, paste_plain_action);
  gtk_widget_class_install_action (widget_class, "text.open-link", NULL, open_link_action);
  gtk_widget_class_install_action (widget_class, "text.insert-picture", NULL,
                                   insert_picture_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers,
                                         "text.format", "i", (int) keys[i].format);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "text.paste-plain", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "text.insert-picture", NULL);
  /* Without Shift it says that the entry is done. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return,
                                       GDK_CONTROL_MASK | GDK_SHIFT_MASK, "text.open-link", NULL);
}

static void
lead_body_view_class_init (LeadBodyViewClass *klass)
{
  gtk_source_init ();

  G_OBJECT_CLASS (klass)->dispose = lead_body_view_dispose;
  GTK_SOURCE_VIEW_CLASS (klass)->move_words = lead_body_view_move_words;
  GTK_TEXT_VIEW_CLASS (klass)->paste_clipboard = lead_body_view_paste_clipboard;
  GTK_WIDGET_CLASS (klass)->query_tooltip = lead_body_view_query_tooltip;

  signals[EDITED] = g_signal_new ("edited", LEAD_TYPE_BODY_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[SELECTED] = g_signal_new ("selected", LEAD_TYPE_BODY_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", LEAD_TYPE_BODY_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);

  install_actions (GTK_WIDGET_CLASS (klass));
}

/* Only the page's own colours: no scheme for source code, which would have a
 * background of its own. */
static void
set_up_buffer (LeadBodyView *self)
{
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_source_buffer_set_style_scheme (GTK_SOURCE_BUFFER (self->buffer), NULL);
  gtk_source_buffer_set_highlight_syntax (GTK_SOURCE_BUFFER (self->buffer), FALSE);
  gtk_source_buffer_set_highlight_matching_brackets (GTK_SOURCE_BUFFER (self->buffer), FALSE);
  gtk_source_buffer_set_implicit_trailing_newline (GTK_SOURCE_BUFFER (self->buffer), FALSE);
}

/* Ahead of what the text view itself would do with files: put in their paths. */
static void
set_up_pictures (LeadBodyView *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));

  self->pictures = lead_body_pictures_new (GTK_TEXT_VIEW (self));
  self->inlet = lead_picture_inlet_new (GTK_TEXT_VIEW (self));
  g_signal_connect_object (self->inlet, "taken", G_CALLBACK (taken_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->inlet, "failed", G_CALLBACK (failed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
lead_body_view_init (LeadBodyView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkGesture *click = gtk_gesture_click_new ();
  g_autoptr (GtkSourceIndenter) indenter = lead_list_indenter_new ();

  g_object_set (self, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, "input-hints",
                GTK_INPUT_HINT_PRIVATE, "top-margin", 6,
                "bottom-margin", 48, "left-margin", 24, "right-margin", 24, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "writing");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Text"), -1);

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  self->pasting = g_cancellable_new ();
  set_up_buffer (self);
  gtk_source_view_set_indenter (GTK_SOURCE_VIEW (self), indenter);
  gtk_source_view_set_auto_indent (GTK_SOURCE_VIEW (self), TRUE);
  /* Before the tags of passages, whose looks go first where both have one. */
  self->style = lead_body_style_new (GTK_TEXT_VIEW (self));
  self->tags = lead_entry_tags_new (self->buffer);
  set_up_pictures (self);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "notify::has-selection", G_CALLBACK (selection_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (style_cb), self, G_CONNECT_SWAPPED);
  style_cb (self, NULL, style);
}

/**
 * lead_body_view_new:
 *
 * Returns: (transfer floating): an empty view
 */
GtkWidget *
lead_body_view_new (void)
{
  return g_object_new (LEAD_TYPE_BODY_VIEW, NULL);
}

/**
 * lead_body_view_get_tags:
 * @self: a view
 *
 * Returns: (transfer none): the tags of the text
 */
LeadEntryTags *
lead_body_view_get_tags (LeadBodyView *self)
{
  g_return_val_if_fail (LEAD_IS_BODY_VIEW (self), NULL);

  return self->tags;
}

/**
 * lead_body_view_load:
 * @self: a view
 * @body: a text, as it is stored
 * @tags: (element-type LeadTag): its tags
 *
 * Shows another text. Nothing is "edited" by that.
 */
void
lead_body_view_load (LeadBodyView *self,
                     const char   *body,
                     GPtrArray    *tags)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GtkTextIter start;

  g_return_if_fail (LEAD_IS_BODY_VIEW (self));
  g_return_if_fail (body != NULL);
  g_return_if_fail (tags != NULL);

  g_cancellable_cancel (self->pasting);
  g_object_unref (self->pasting);
  self->pasting = g_cancellable_new ();

  self->loading = TRUE;
  lead_entry_tags_load (self->tags, none);
  lead_body_map_load (self->buffer, body);
  lead_entry_tags_load (self->tags, tags);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  if (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self)) != NULL)
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self)), 0);
  self->loading = FALSE;
}

/**
 * lead_body_view_load_pictures:
 * @self: a view
 * @journal: where the pictures of its text are, and where new ones go
 * @attachments: (element-type LeadAttachment): those of the entry
 *
 * Shows the pictures of the text that was loaded.
 */
void
lead_body_view_load_pictures (LeadBodyView *self,
                              LeadJournal  *journal,
                              GPtrArray    *attachments)
{
  g_return_if_fail (LEAD_IS_BODY_VIEW (self));

  lead_picture_inlet_set_journal (self->inlet, journal);
  lead_body_pictures_load (self->pictures, journal, attachments);
}

/**
 * lead_body_view_get_pictures:
 * @self: a view
 *
 * Returns: (transfer none): the pictures of the text
 */
LeadBodyPictures *
lead_body_view_get_pictures (LeadBodyView *self)
{
  g_return_val_if_fail (LEAD_IS_BODY_VIEW (self), NULL);

  return self->pictures;
}

/**
 * lead_body_view_dup_body:
 * @self: a view
 *
 * Returns: (transfer full): the text, as it is to be stored
 */
char *
lead_body_view_dup_body (LeadBodyView *self)
{
  g_return_val_if_fail (LEAD_IS_BODY_VIEW (self), NULL);

  return lead_body_map_dup_body (self->buffer);
}

/**
 * lead_body_view_dup_selection:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the selected words, without space around
 *   them
 */
LeadPassage *
lead_body_view_dup_selection (LeadBodyView *self)
{
  g_autofree char *body = NULL;
  GtkTextIter start;
  GtkTextIter end;
  guint from;
  guint to;

  g_return_val_if_fail (LEAD_IS_BODY_VIEW (self), NULL);

  if (!gtk_text_buffer_get_selection_bounds (self->buffer, &start, &end))
    return NULL;
  while (!gtk_text_iter_equal (&start, &end) && g_unichar_isspace (gtk_text_iter_get_char (&start)))
    gtk_text_iter_forward_char (&start);
  while (!gtk_text_iter_equal (&start, &end))
    {
      GtkTextIter last = end;

      gtk_text_iter_backward_char (&last);
      if (!g_unichar_isspace (gtk_text_iter_get_char (&last)))
        break;
      end = last;
    }

  body = lead_body_map_dup_body (self->buffer);
  from = lead_body_map_to_body (self->buffer, (guint) gtk_text_iter_get_offset (&start));
  to = lead_body_map_to_body (self->buffer, (guint) gtk_text_iter_get_offset (&end));
  return lead_passage_cut (body, from, to - from);
}

/**
 * lead_body_view_refresh:
 * @self: a view
 *
 * To be called when the letters have another size or shape.
 */
void
lead_body_view_refresh (LeadBodyView *self)
{
  g_return_if_fail (LEAD_IS_BODY_VIEW (self));

  lead_body_style_refresh (self->style);
}

/**
 * lead_body_view_jump_to:
 * @self: a view
 * @tag: one of its tags
 *
 * Selects the passage of @tag and goes there, if it is in the text.
 */
void
lead_body_view_jump_to (LeadBodyView *self,
                        LeadTag      *tag)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_if_fail (LEAD_IS_BODY_VIEW (self));
  g_return_if_fail (LEAD_IS_TAG (tag));

  if (!lead_entry_tags_get_range (self->tags, tag, &start, &end))
    return;
  gtk_text_buffer_select_range (self->buffer, &start, &end);
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), gtk_text_buffer_get_insert (self->buffer),
                                0.1, FALSE, 0, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
