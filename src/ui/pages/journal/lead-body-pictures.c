/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "lead-body-pictures.h"

#include "lead-picture-button.h"
#include "lead-picture-places.h"

#define HEIGHT 220
#define GAP 6
/* Below a line with pictures. */
#define ROOM (HEIGHT + 2 * GAP)

struct _LeadBodyPictures
{
  GObject parent_instance;

  /* owned */
  LeadJournal *journal;      /* NULL while no entry is shown */
  GPtrArray *attachments;    /* LeadAttachment */
  GPtrArray *shown;          /* Shown, in the order of the text */
  GPtrArray *free_slots;     /* GtkWidget, over the view, with nothing in them */
  GtkAdjustment *vertical;   /* of the view */

  /* borrowed: the view owns this */
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkTextTag *room;
  GtkTextTag *reference;

  guint idle;
  gboolean stale; /* references may have come or gone */
};

enum
{
  PLACED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadBodyPictures, lead_body_pictures, G_TYPE_OBJECT)

/* One picture below its line. */
typedef struct
{
  GPtrArray *free_slots; /* owned: where the slot goes back to */
  GtkTextMark *mark;     /* owned: before the reference */
  GtkWidget *slot;       /* owned: lies over the view, and stays there */
  GtkWidget *button;     /* child of the slot */
  int x;
  int y;
} Shown;

static void
shown_free (Shown *shown)
{
  GtkTextBuffer *buffer = gtk_text_mark_get_buffer (shown->mark);

  if (buffer != NULL)
    gtk_text_buffer_delete_mark (buffer, shown->mark);
  g_object_unref (shown->mark);
  adw_bin_set_child (ADW_BIN (shown->slot), NULL);
  gtk_widget_set_visible (shown->slot, FALSE);
  g_ptr_array_add (shown->free_slots, shown->slot);
  g_ptr_array_unref (shown->free_slots);
  g_free (shown);
}

/* What lies over a text view can't be taken away again in GTK 4.8, so it is used
 * anew. */
static GtkWidget *
take_slot (LeadBodyPictures *self)
{
  GtkWidget *slot;

  if (self->free_slots->len > 0)
    {
      slot = g_ptr_array_steal_index (self->free_slots, self->free_slots->len - 1);
      gtk_widget_set_visible (slot, TRUE);
      return slot;
    }
  slot = g_object_ref_sink (adw_bin_new ());
  gtk_text_view_add_overlay (self->view, slot, 0, 0);
  return slot;
}

static const LeadAttachment *
find_attachment (GPtrArray  *attachments,
                 const char *sha256)
{
  for (guint i = 0; i < attachments->len; i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];

      if (g_str_equal (attachment->sha256, sha256))
        return attachment;
    }
  return NULL;
}

static const char *
get_hash (Shown *shown)
{
  return lead_picture_button_get_attachment (LEAD_PICTURE_BUTTON (shown->button))->sha256;
}

/* Takes the button of that picture out of @old, so that it needn't be read
 * again. */
static Shown *
steal_shown (GPtrArray  *old,
             const char *sha256)
{
  for (guint i = 0; i < old->len; i++)
    if (g_str_equal (get_hash (old->pdata[i]), sha256))
      return g_ptr_array_steal_index (old, i);
  return NULL;
}

static Shown *
show_new (LeadBodyPictures     *self,
          const LeadAttachment *attachment,
          const GtkTextIter    *iter)
{
  Shown *shown = g_new0 (Shown, 1);

  shown->free_slots = g_ptr_array_ref (self->free_slots);
  shown->mark = g_object_ref (gtk_text_buffer_create_mark (self->buffer, NULL, iter, FALSE));
  shown->slot = take_slot (self);
  shown->button = lead_picture_button_new (self->journal, attachment, HEIGHT);
  adw_bin_set_child (ADW_BIN (shown->slot), shown->button);
  shown->x = -1;
  return shown;
}

static void
get_line_end (const GtkTextIter *line,
              GtkTextIter       *end)
{
  *end = *line;
  if (!gtk_text_iter_ends_line (end))
    gtk_text_iter_forward_to_line_end (end);
}

static void
make_room (LeadBodyPictures *self,
           GtkTextIter       start,
           GtkTextIter       end)
{
  GtkTextIter line = start;
  GtkTextIter line_end;

  gtk_text_buffer_apply_tag (self->buffer, self->reference, &start, &end);
  gtk_text_iter_set_line_offset (&line, 0);
  get_line_end (&line, &line_end);
  gtk_text_buffer_apply_tag (self->buffer, self->room, &line, &line_end);
}

static void
show_place (LeadBodyPictures       *self,
            const LeadPicturePlace *place,
            GPtrArray              *old)
{
  const LeadAttachment *attachment = find_attachment (self->attachments, place->sha256);
  Shown *shown;
  GtkTextIter start;
  GtkTextIter end;

  if (attachment == NULL)
    return;
  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, (int) place->start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) place->end);
  shown = steal_shown (old, place->sha256);
  if (shown == NULL)
    shown = show_new (self, attachment, &start);
  else
    gtk_text_buffer_move_mark (self->buffer, shown->mark, &start);
  g_ptr_array_add (self->shown, shown);
  make_room (self, start, end);
}

static void
find_places (LeadBodyPictures *self)
{
  g_autoptr (GArray) places = lead_picture_places_find (self->buffer);
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->shown);
  GtkTextIter start;
  GtkTextIter end;
  guint n_kept = old->len;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->room, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->reference, &start, &end);
  self->shown = g_ptr_array_new_with_free_func ((GDestroyNotify) shown_free);
  for (guint i = 0; i < places->len; i++)
    show_place (self, &g_array_index (places, LeadPicturePlace, i), old);
  n_kept -= old->len;
  if (old->len > 0 || self->shown->len > n_kept)
    g_signal_emit (self, signals[PLACED], 0);
}

static void
move (LeadBodyPictures *self,
      Shown            *shown,
      int               x,
      int               y)
{
  if (shown->x == x && shown->y == y)
    return;
  shown->x = x;
  shown->y = y;
  gtk_text_view_move_overlay (self->view, shown->slot, x, y);
}

/* Puts each picture into the room below its line; several beside one another. */
static void
put_in_place (LeadBodyPictures *self)
{
  int left = gtk_text_view_get_left_margin (self->view);
  int right = gtk_text_view_get_right_margin (self->view);
  int width = gtk_widget_get_width (GTK_WIDGET (self->view));
  gboolean mirrored
      = gtk_widget_get_direction (GTK_WIDGET (self->view)) == GTK_TEXT_DIR_RTL;
  int last_y = -1;
  int taken = 0;

  if (width <= left + right)
    return;
  for (guint i = 0; i < self->shown->len; i++)
    {
      Shown *shown = self->shown->pdata[i];
      GtkTextIter iter;
      int y;
      int height;
      int button_width;

      lead_picture_button_set_max_width (LEAD_PICTURE_BUTTON (shown->button),
                                         width - left - right);
      gtk_widget_measure (shown->button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &button_width, NULL,
                          NULL);
      gtk_text_buffer_get_iter_at_mark (self->buffer, &iter, shown->mark);
      gtk_text_view_get_line_yrange (self->view, &iter, &y, &height);
      taken = y == last_y ? taken : 0;
      move (self, shown, mirrored ? width - right - taken - button_width : left + taken,
            y + height - ROOM + GAP);
      taken += button_width + GAP;
      last_y = y;
    }
}

static gboolean
idle_cb (gpointer data)
{
  LeadBodyPictures *self = data;

  self->idle = 0;
  if (self->stale)
    {
      self->stale = FALSE;
      find_places (self);
    }
  put_in_place (self);
  return G_SOURCE_REMOVE;
}

static void
queue (LeadBodyPictures *self,
       gboolean          stale)
{
  self->stale |= stale;
  if (self->idle == 0 && (self->stale || self->shown->len > 0))
    self->idle = g_idle_add_full (GTK_PRIORITY_RESIZE + 5, idle_cb, self, NULL);
}

static void
moved_cb (LeadBodyPictures *self)
{
  queue (self, FALSE);
}

static void
inserted_cb (LeadBodyPictures *self,
             GtkTextIter      *end,
             const char       *text,
             int               length)
{
  g_autofree char *copy = g_strndup (text, (gsize) length);

  if (self->journal != NULL)
    queue (self, self->shown->len > 0 || lead_picture_places_may_concern (copy));
}

static void
deleted_cb (LeadBodyPictures *self)
{
  queue (self, self->shown->len > 0);
}

static void
vertical_cb (LeadBodyPictures *self)
{
  if (self->vertical != NULL)
    g_signal_handlers_disconnect_by_data (self->vertical, self);
  g_set_object (&self->vertical, gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view)));
  if (self->vertical == NULL)
    return;
  /* The height of lines is known only once they have been near the screen. */
  g_signal_connect_object (self->vertical, "changed", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->vertical, "value-changed", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
lead_body_pictures_dispose (GObject *object)
{
  LeadBodyPictures *self = LEAD_BODY_PICTURES (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->vertical != NULL)
    g_signal_handlers_disconnect_by_data (self->vertical, self);
  g_clear_object (&self->vertical);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_body_pictures_parent_class)->dispose (object);
}

static void
lead_body_pictures_finalize (GObject *object)
{
  LeadBodyPictures *self = LEAD_BODY_PICTURES (object);

  g_clear_pointer (&self->attachments, g_ptr_array_unref);
  g_clear_pointer (&self->free_slots, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_body_pictures_parent_class)->finalize (object);
}

static void
lead_body_pictures_class_init (LeadBodyPicturesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_body_pictures_dispose;
  object_class->finalize = lead_body_pictures_finalize;

  signals[PLACED] = g_signal_new ("placed", LEAD_TYPE_BODY_PICTURES, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static GPtrArray *
new_attachments (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) lead_attachment_free);
}

static void
lead_body_pictures_init (LeadBodyPictures *self)
{
  self->attachments = new_attachments ();
  self->free_slots = g_ptr_array_new_with_free_func (g_object_unref);
  self->shown = g_ptr_array_new_with_free_func ((GDestroyNotify) shown_free);
}

/**
 * lead_body_pictures_new:
 * @view: where a text is written; owns what is returned
 *
 * Returns: (transfer full): the pictures in @view, none yet
 */
LeadBodyPictures *
lead_body_pictures_new (GtkTextView *view)
{
  LeadBodyPictures *self;

  g_return_val_if_fail (GTK_IS_TEXT_VIEW (view), NULL);

  self = g_object_new (LEAD_TYPE_BODY_PICTURES, NULL);
  self->view = view;
  self->buffer = gtk_text_view_get_buffer (view);
  self->room = gtk_text_buffer_create_tag (self->buffer, NULL, "pixels-below-lines", ROOM, NULL);
  /* The picture says more than the line that refers to it. */
  self->reference = gtk_text_buffer_create_tag (self->buffer, NULL, "scale", 0.25, NULL);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (inserted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->buffer, "delete-range", G_CALLBACK (deleted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (view, "notify::vadjustment", G_CALLBACK (vertical_cb), self,
                           G_CONNECT_SWAPPED);
  vertical_cb (self);
  return self;
}

/**
 * lead_body_pictures_load:
 * @self: the pictures of a text
 * @journal: where they are
 * @attachments: (element-type LeadAttachment): those of the entry
 *
 * To be called when the view shows another text.
 */
void
lead_body_pictures_load (LeadBodyPictures *self,
                         LeadJournal      *journal,
                         GPtrArray        *attachments)
{
  g_return_if_fail (LEAD_IS_BODY_PICTURES (self));
  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (attachments != NULL);

  g_set_object (&self->journal, journal);
  g_ptr_array_set_size (self->shown, 0);
  lead_body_pictures_set_attachments (self, attachments);
}

/**
 * lead_body_pictures_get_attachments:
 * @self: the pictures of a text
 *
 * Returns: (transfer none) (element-type LeadAttachment): all that the entry
 *   has, whether or not the text refers to them
 */
GPtrArray *
lead_body_pictures_get_attachments (LeadBodyPictures *self)
{
  g_return_val_if_fail (LEAD_IS_BODY_PICTURES (self), NULL);

  return self->attachments;
}

/**
 * lead_body_pictures_set_attachments:
 * @self: the pictures of a text
 * @attachments: (element-type LeadAttachment): what the entry has from now on
 */
void
lead_body_pictures_set_attachments (LeadBodyPictures *self,
                                    GPtrArray        *attachments)
{
  GPtrArray *copy;

  g_return_if_fail (LEAD_IS_BODY_PICTURES (self));
  g_return_if_fail (attachments != NULL);

  copy = new_attachments ();
  for (guint i = 0; i < attachments->len; i++)
    g_ptr_array_add (copy, lead_attachment_copy (attachments->pdata[i]));
  g_ptr_array_unref (self->attachments);
  self->attachments = copy;
  find_places (self);
  g_signal_emit (self, signals[PLACED], 0);
  queue (self, FALSE);
}

/**
 * lead_body_pictures_dup_unplaced:
 * @self: the pictures of a text
 *
 * Returns: (transfer container) (element-type LeadAttachment): those that the
 *   text doesn't refer to
 */
GPtrArray *
lead_body_pictures_dup_unplaced (LeadBodyPictures *self)
{
  GPtrArray *unplaced = g_ptr_array_new ();

  g_return_val_if_fail (LEAD_IS_BODY_PICTURES (self), NULL);

  for (guint i = 0; i < self->attachments->len; i++)
    {
      const LeadAttachment *attachment = self->attachments->pdata[i];
      gboolean placed = FALSE;

      for (guint j = 0; j < self->shown->len && !placed; j++)
        placed = g_str_equal (get_hash (self->shown->pdata[j]), attachment->sha256);
      if (!placed)
        g_ptr_array_add (unplaced, self->attachments->pdata[i]);
    }
  return unplaced;
}

/**
 * lead_body_pictures_insert:
 * @self: the pictures of a text
 * @attachment: a picture that is stored
 *
 * Puts it in where the cursor is, on a line of its own, as one step that can be
 * undone.
 */
void
lead_body_pictures_insert (LeadBodyPictures     *self,
                           const LeadAttachment *attachment)
{
  g_autofree char *reference = NULL;
  g_autoptr (GString) text = NULL;
  GtkTextIter iter;

  g_return_if_fail (LEAD_IS_BODY_PICTURES (self));
  g_return_if_fail (attachment != NULL);

  reference = lead_picture_places_dup_text (attachment->sha256);
  text = g_string_new (reference);

  if (find_attachment (self->attachments, attachment->sha256) == NULL)
    g_ptr_array_add (self->attachments, lead_attachment_copy (attachment));
  gtk_text_buffer_get_iter_at_mark (self->buffer, &iter,
                                    gtk_text_buffer_get_insert (self->buffer));
  if (!gtk_text_iter_starts_line (&iter))
    g_string_prepend_c (text, '\n');
  g_string_append_c (text, '\n');
  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_insert_at_cursor (self->buffer, text->str, (int) text->len);
  gtk_text_buffer_end_user_action (self->buffer);
  gtk_text_view_scroll_mark_onscreen (self->view, gtk_text_buffer_get_insert (self->buffer));
}

/**
 * lead_body_pictures_open:
 * @self: the pictures of a text
 * @iter: a place in the text
 *
 * Shows large the first picture of that line.
 *
 * Returns: whether there is one
 */
gboolean
lead_body_pictures_open (LeadBodyPictures  *self,
                         const GtkTextIter *iter)
{
  g_return_val_if_fail (LEAD_IS_BODY_PICTURES (self), FALSE);

  for (guint i = 0; i < self->shown->len; i++)
    {
      Shown *shown = self->shown->pdata[i];
      GtkTextIter place;

      gtk_text_buffer_get_iter_at_mark (self->buffer, &place, shown->mark);
      if (gtk_text_iter_get_line (&place) != gtk_text_iter_get_line (iter))
        continue;
      lead_picture_button_open (LEAD_PICTURE_BUTTON (shown->button));
      return TRUE;
    }
  return FALSE;
}
