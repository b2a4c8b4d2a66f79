/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "lead-body-style.h"

#include "core/model/lead-markup.h"

typedef enum
{
  LOOK_HEADING_1,
  LOOK_HEADING_2,
  LOOK_HEADING_3,
  LOOK_QUOTE,
  LOOK_STRONG,
  LOOK_EMPHASIS,
  LOOK_CODE,
  LOOK_LINK,
  LOOK_SIGN,
  LOOK_PICTURE,
  N_LOOKS,
} Look;

struct _LeadBodyStyle
{
  GObject parent_instance;

  /* owned */
  GtkTextTag *looks[N_LOOKS];
  GHashTable *hangs; /* width in pixels → GtkTextTag that indents all lines but the first */
  GHashTable *own;   /* every tag of the above */

  /* borrowed: the view owns this */
  GtkTextView *view;
  GtkTextBuffer *buffer;
};

G_DEFINE_FINAL_TYPE (LeadBodyStyle, lead_body_style, G_TYPE_OBJECT)

static GtkTextTag *
add_look (LeadBodyStyle *self,
          const char    *first_property,
          ...)
{
  GtkTextTag *tag = gtk_text_tag_new (NULL);
  va_list args;

  va_start (args, first_property);
  g_object_set_valist (G_OBJECT (tag), first_property, args);
  va_end (args);
  gtk_text_tag_table_add (gtk_text_buffer_get_tag_table (self->buffer), tag);
  g_hash_table_add (self->own, tag);
  return tag;
}

static void
add_looks (LeadBodyStyle *self)
{
  GtkTextTag **looks = self->looks;

  looks[LOOK_HEADING_1] = add_look (self, "scale", 1.5, "weight", PANGO_WEIGHT_BOLD, NULL);
  looks[LOOK_HEADING_2] = add_look (self, "scale", 1.3, "weight", PANGO_WEIGHT_BOLD, NULL);
  looks[LOOK_HEADING_3] = add_look (self, "scale", 1.12, "weight", PANGO_WEIGHT_BOLD, NULL);
  looks[LOOK_QUOTE] = add_look (self, "style", PANGO_STYLE_ITALIC, NULL);
  looks[LOOK_STRONG] = add_look (self, "weight", PANGO_WEIGHT_BOLD, NULL);
  looks[LOOK_EMPHASIS] = add_look (self, "style", PANGO_STYLE_ITALIC, NULL);
  looks[LOOK_CODE] = add_look (self, "family", "monospace", "scale", 0.95, NULL);
  looks[LOOK_LINK] = add_look (self, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  looks[LOOK_SIGN] = add_look (self, "weight", PANGO_WEIGHT_NORMAL, "style", PANGO_STYLE_NORMAL,
                               "underline", PANGO_UNDERLINE_NONE, NULL);
  /* Where a picture belongs is written as "![](…)", which says nothing to a
   * reader: it is kept small. */
  looks[LOOK_PICTURE] = add_look (self, "scale", 0.6, NULL);
}

/* Indents all lines of a paragraph but the first by as much as @prefix takes. */
static GtkTextTag *
ensure_hang (LeadBodyStyle *self,
             const char    *prefix)
{
  g_autoptr (PangoLayout) layout
      = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), prefix);
  GtkTextTag *tag;
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  tag = g_hash_table_lookup (self->hangs, GINT_TO_POINTER (width));
  if (tag == NULL)
    {
      tag = add_look (self, "indent", -width, NULL);
      g_hash_table_insert (self->hangs, GINT_TO_POINTER (width), tag);
    }
  return tag;
}

static void
apply (LeadBodyStyle     *self,
       GtkTextTag        *tag,
       const GtkTextIter *line,
       guint              from,
       guint              to)
{
  GtkTextIter start = *line;
  GtkTextIter end = *line;

  if (from >= to)
    return;
  gtk_text_iter_set_line_offset (&start, (int) from);
  gtk_text_iter_set_line_offset (&end, (int) to);
  gtk_text_buffer_apply_tag (self->buffer, tag, &start, &end);
}

static Look
get_look (const LeadMarkup *markup)
{
  switch (markup->kind)
    {
    case LEAD_MARKUP_HEADING:
      return LOOK_HEADING_1 + MIN (markup->level, 3) - 1;
    case LEAD_MARKUP_QUOTE:
      return LOOK_QUOTE;
    case LEAD_MARKUP_STRONG:
      return LOOK_STRONG;
    case LEAD_MARKUP_EMPHASIS:
      return LOOK_EMPHASIS;
    case LEAD_MARKUP_CODE:
      return LOOK_CODE;
    case LEAD_MARKUP_LINK:
      return LOOK_LINK;
    case LEAD_MARKUP_PICTURE:
      return LOOK_PICTURE;
    case LEAD_MARKUP_ITEM:
    case LEAD_MARKUP_NUMBER:
    default:
      return N_LOOKS;
    }
}

static void
show_markup (LeadBodyStyle     *self,
             const GtkTextIter *line,
             const char        *text,
             const LeadMarkup  *markup)
{
  Look look = get_look (markup);

  if (look != N_LOOKS)
    {
      gboolean inner = markup->kind == LEAD_MARKUP_LINK;

      apply (self, self->looks[look], line, inner ? markup->inner_start : markup->start,
             inner ? markup->inner_end : markup->end);
    }
  apply (self, self->looks[LOOK_SIGN], line, markup->start, markup->inner_start);
  apply (self, self->looks[LOOK_SIGN], line, markup->inner_end, markup->end);

  if (lead_markup_is_line (markup->kind) && markup->kind != LEAD_MARKUP_HEADING)
    {
      g_autofree char *prefix = g_utf8_substring (text, 0, markup->inner_start);

      apply (self, ensure_hang (self, prefix), line, 0, markup->end);
    }
}

static void
collect_own (LeadBodyStyle     *self,
             const GtkTextIter *iter,
             GHashTable        *found)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (iter);

  for (GSList *item = tags; item != NULL; item = item->next)
    if (g_hash_table_contains (self->own, item->data))
      g_hash_table_add (found, item->data);
}

/* Passages have looks too, which are none of our business. */
static void
clear (LeadBodyStyle     *self,
       const GtkTextIter *start,
       const GtkTextIter *end)
{
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);
  GtkTextIter iter = *start;
  GHashTableIter tags;
  gpointer tag;

  do
    collect_own (self, &iter, found);
  while (gtk_text_iter_forward_to_tag_toggle (&iter, NULL)
         && gtk_text_iter_compare (&iter, end) < 0);

  g_hash_table_iter_init (&tags, found);
  while (g_hash_table_iter_next (&tags, &tag, NULL))
    gtk_text_buffer_remove_tag (self->buffer, tag, start, end);
}

static void
get_line (LeadBodyStyle *self,
          int            line,
          GtkTextIter   *start,
          GtkTextIter   *end)
{
  gtk_text_buffer_get_iter_at_line (self->buffer, start, line);
  *end = *start;
  if (!gtk_text_iter_ends_line (end))
    gtk_text_iter_forward_to_line_end (end);
}

static void
style_line (LeadBodyStyle *self,
            int            line)
{
  g_autofree char *text = NULL;
  g_autoptr (GArray) markups = NULL;
  GtkTextIter start;
  GtkTextIter end;

  get_line (self, line, &start, &end);
  clear (self, &start, &end);
  text = gtk_text_iter_get_slice (&start, &end);
  markups = lead_markup_scan (text, -1);
  for (guint i = 0; i < markups->len; i++)
    show_markup (self, &start, text, &g_array_index (markups, LeadMarkup, i));
}

static void
inserted_cb (LeadBodyStyle *self,
             GtkTextIter   *end,
             const char    *text,
             int            length)
{
  GtkTextIter start = *end;

  gtk_text_iter_backward_chars (&start, (int) g_utf8_strlen (text, length));
  for (int line = gtk_text_iter_get_line (&start); line <= gtk_text_iter_get_line (end); line++)
    style_line (self, line);
}

static void
deleted_cb (LeadBodyStyle *self,
            GtkTextIter   *start,
            GtkTextIter   *end)
{
  style_line (self, gtk_text_iter_get_line (start));
}

static void
update_colours (LeadBodyStyle *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (style);
  float alpha = adw_style_manager_get_high_contrast (style) ? 0.75F : 0.5F;
  GdkRGBA sign = { dark ? 1 : 0, dark ? 1 : 0, dark ? 1 : 0, alpha };
  GdkRGBA link;

  gdk_rgba_parse (&link, dark ? "#78aeed" : "#1b6acb");
  g_object_set (self->looks[LOOK_SIGN], "foreground-rgba", &sign, NULL);
  g_object_set (self->looks[LOOK_PICTURE], "foreground-rgba", &sign, NULL);
  g_object_set (self->looks[LOOK_LINK], "foreground-rgba", &link, NULL);
  sign.alpha = 0.07F;
  g_object_set (self->looks[LOOK_CODE], "background-rgba", &sign, NULL);
}

static void
lead_body_style_finalize (GObject *object)
{
  LeadBodyStyle *self = LEAD_BODY_STYLE (object);

  g_hash_table_unref (self->hangs);
  g_hash_table_unref (self->own);

  G_OBJECT_CLASS (lead_body_style_parent_class)->finalize (object);
}

static void
lead_body_style_class_init (LeadBodyStyleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_body_style_finalize;
}

static void
lead_body_style_init (LeadBodyStyle *self)
{
  self->hangs = g_hash_table_new (NULL, NULL);
  self->own = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

/**
 * lead_body_style_new:
 * @view: where a text is written; owns what is returned
 *
 * Returns: (transfer full): the looks of the text in @view, from now on
 */
LeadBodyStyle *
lead_body_style_new (GtkTextView *view)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  LeadBodyStyle *self;

  g_return_val_if_fail (GTK_IS_TEXT_VIEW (view), NULL);

  self = g_object_new (LEAD_TYPE_BODY_STYLE, NULL);
  self->view = view;
  self->buffer = gtk_text_view_get_buffer (view);
  add_looks (self);
  update_colours (self);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (inserted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->buffer, "delete-range", G_CALLBACK (deleted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (update_colours), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (update_colours), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * lead_body_style_refresh:
 * @self: the looks of a text
 *
 * To be called when the letters have another size or shape.
 */
void
lead_body_style_refresh (LeadBodyStyle *self)
{
  g_return_if_fail (LEAD_IS_BODY_STYLE (self));

  for (int line = 0; line < gtk_text_buffer_get_line_count (self->buffer); line++)
    style_line (self, line);
}

/* The target of a link is behind its words: "](…)". */
static char *
dup_target (const char       *text,
            const LeadMarkup *markup)
{
  if (markup->inner_end == markup->end)
    return g_utf8_substring (text, markup->start, markup->end);
  return g_utf8_substring (text, markup->inner_end + 2, markup->end - 1);
}

/**
 * lead_body_style_dup_uri:
 * @self: the looks of a text
 * @iter: a place in it
 *
 * Returns: (transfer full) (nullable): the address that a link at @iter leads
 *   to, if it may be opened
 */
char *
lead_body_style_dup_uri (LeadBodyStyle     *self,
                         const GtkTextIter *iter)
{
  g_autofree char *text = NULL;
  g_autoptr (GArray) markups = NULL;
  guint at = (guint) gtk_text_iter_get_line_offset (iter);
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (LEAD_IS_BODY_STYLE (self), NULL);

  get_line (self, gtk_text_iter_get_line (iter), &start, &end);
  text = gtk_text_iter_get_slice (&start, &end);
  markups = lead_markup_scan (text, -1);
  for (guint i = 0; i < markups->len; i++)
    {
      LeadMarkup *markup = &g_array_index (markups, LeadMarkup, i);
      g_autofree char *target = NULL;

      if (markup->kind != LEAD_MARKUP_LINK || at < markup->start || at >= markup->end)
        continue;
      target = dup_target (text, markup);
      return lead_markup_safe_uri (target) ? g_steal_pointer (&target) : NULL;
    }
  return NULL;
}
