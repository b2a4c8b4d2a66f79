/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-tag-pane.h"

#include "core/store/lead-journal-joins.h"
#include "lead-entry-change.h"
#include "lead-passage-list.h"
#include "lead-tag-list.h"
#include "ui/widgets/lead-short-scroller.h"
#include "ui/widgets/lead-tag-palette.h"
#include "ui/widgets/lead-tag-tray.h"

/* Two lines of chips and a little: what is said leaves room for the text. */
#define LIST_HEIGHT 82

/* As many of the items used last as anybody remembers. */
#define N_RECENT 8

struct _LeadTagPane
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;

  /* borrowed */
  LeadBodyView *view;
  LeadEntryTags *tags;

  /* children */
  GtkWidget *list;
  GtkWidget *scroller; /* around the list */
  GtkWidget *passages;
  GtkWidget *tray;
  GtkWidget *palette;

  int64_t id; /* the entry that is open, 0 for a new one */
};

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTagPane, lead_tag_pane, ADW_TYPE_BIN)

/* What is needed to put a tag back that was taken away. */
typedef struct
{
  GWeakRef pane;
  LeadDesk *desk; /* owned */
  LeadTag *tag;   /* owned */
  int64_t id;
} Removal;

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_weak_ref_clear (&removal->pane);
  g_object_unref (removal->desk);
  g_object_unref (removal->tag);
  g_free (removal);
}

static void
edited (LeadTagPane *self)
{
  g_signal_emit (self, signals[EDITED], 0);
}

static void
put_back (gpointer data)
{
  Removal *removal = data;
  g_autoptr (LeadTagPane) self = g_weak_ref_get (&removal->pane);

  if (self != NULL && self->tags != NULL && (self->id == removal->id || removal->id == 0))
    {
      lead_entry_tags_put (self->tags, removal->tag);
      edited (self);
    }
  else if (removal->id != 0)
    lead_entry_add_tag (removal->desk, removal->id, removal->tag);
}

static void
remove_tag (LeadTagPane *self,
            LeadTag     *tag)
{
  g_autofree char *body = lead_body_view_dup_body (self->view);
  g_autoptr (GPtrArray) now = lead_entry_tags_dup_all (self->tags, body);
  const char *uuid = lead_tag_get_uuid (tag);
  g_autoptr (LeadOperation) operation = NULL;
  g_autofree char *description = NULL;
  LeadItem *item = lead_content_get_item (lead_desk_get_content (self->desk),
                                          lead_tag_get_item (tag));
  Removal *removal = g_new0 (Removal, 1);

  g_weak_ref_init (&removal->pane, self);
  removal->desk = g_object_ref (self->desk);
  removal->id = self->id;
  for (guint i = 0; i < now->len; i++)
    if (g_str_equal (lead_tag_get_uuid (now->pdata[i]), uuid))
      removal->tag = g_object_ref (now->pdata[i]);

  /* Translators: said when a chip was taken off an entry; its name follows. */
  description = g_strdup_printf (_("“%s” removed"), item != NULL ? lead_item_get_name (item)
                                                                 : lead_tag_get_item (tag));
  lead_entry_tags_remove (self->tags, uuid);
  edited (self);
  operation = lead_operation_new (description, put_back, removal, removal_free);
  lead_desk_offer_undo (self->desk, operation);
}

static void
say (LeadTagPane *self,
     LeadTag     *tag,
     LeadStance   stance)
{
  g_autoptr (LeadTag) changed = NULL;

  if (stance == LEAD_STANCE_UNSAID)
    {
      remove_tag (self, tag);
      return;
    }
  changed = lead_tag_with_stance (tag, stance);
  lead_entry_tags_put (self->tags, changed);
  edited (self);
}

static void
say_anew (LeadTagPane *self,
          const char  *item_id,
          LeadStance   stance)
{
  g_autoptr (LeadPassage) passage = lead_body_view_dup_selection (self->view);
  g_autofree char *uuid = lead_surroundings_new_uuid (lead_desk_get_surroundings (self->desk));
  g_autoptr (LeadTag) tag = lead_tag_new (uuid, item_id, stance, passage);

  lead_entry_tags_put (self->tags, tag);
  edited (self);
}

static void
tray_choose_cb (LeadTagPane *self,
                const char  *item_id,
                LeadStance   stance)
{
  g_autoptr (GPtrArray) meant = lead_entry_tags_select (self->tags);

  for (guint i = 0; i < meant->len; i++)
    if (g_str_equal (lead_tag_get_item (meant->pdata[i]), item_id))
      {
        say (self, meant->pdata[i], stance);
        return;
      }
  if (stance != LEAD_STANCE_UNSAID)
    say_anew (self, item_id, stance);
}

/* Back to writing: behind the words, which the next key would replace otherwise. */
static void
palette_choose_cb (LeadTagPane *self,
                   const char  *item_id,
                   LeadStance   stance)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter start;
  GtkTextIter end;

  tray_choose_cb (self, item_id, stance);
  if (gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    gtk_text_buffer_place_cursor (buffer, &end);
}

static void
palette_closed_cb (LeadTagPane *self)
{
  if (self->desk != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
recent_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadTagPane) self = user_data;
  g_auto (GStrv) recent = lead_journal_recent_items_finish (LEAD_JOURNAL (source), result, NULL);

  if (recent != NULL && self->desk != NULL)
    lead_tag_palette_set_recent (LEAD_TAG_PALETTE (self->palette), (const char *const *) recent);
}

static void
journal_changed_cb (LeadTagPane *self,
                    guint        flags)
{
  if (flags & LEAD_CHANGE_TAGS)
    lead_journal_recent_items_async (lead_desk_get_journal (self->desk), N_RECENT, NULL,
                                     recent_cb, g_object_ref (self));
}

static void
list_choose_cb (LeadTagPane *self,
                LeadTag     *tag,
                LeadStance   stance)
{
  say (self, tag, stance);
}

static void
passage_pressed_cb (LeadTagPane *self,
                    LeadTag     *tag)
{
  lead_body_view_jump_to (self->view, tag);
}

/* The tray shows what a press would change. */
static void
update_tray (LeadTagPane *self)
{
  g_autoptr (GPtrArray) meant = lead_entry_tags_select (self->tags);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));

  lead_tag_tray_set_passage (LEAD_TAG_TRAY (self->tray),
                             gtk_text_buffer_get_has_selection (buffer));
  lead_tag_tray_set_tags (LEAD_TAG_TRAY (self->tray), meant, lead_entry_tags_get_all (self->tags));
}

static void
tags_changed_cb (LeadTagPane *self)
{
  gboolean in_passages = gtk_widget_get_focus_child (self->passages) != NULL;

  lead_tag_list_show (LEAD_TAG_LIST (self->list), self->tags, lead_desk_get_content (self->desk));
  gtk_widget_set_visible (self->scroller, gtk_widget_get_first_child (self->list) != NULL);
  lead_passage_list_show (LEAD_PASSAGE_LIST (self->passages), self->tags,
                          lead_desk_get_content (self->desk));
  update_tray (self);
  if (in_passages && !gtk_widget_get_visible (self->passages))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
take_content (LeadTagPane *self)
{
  LeadContent *content = lead_desk_get_content (self->desk);

  lead_tag_tray_set_content (LEAD_TAG_TRAY (self->tray), content);
  lead_tag_palette_set_content (LEAD_TAG_PALETTE (self->palette), content);
}

static void
content_cb (LeadTagPane *self)
{
  take_content (self);
  tags_changed_cb (self);
  journal_changed_cb (self, LEAD_CHANGE_TAGS);
}

static void
lead_tag_pane_dispose (GObject *object)
{
  LeadTagPane *self = LEAD_TAG_PANE (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->palette, gtk_widget_unparent);

  G_OBJECT_CLASS (lead_tag_pane_parent_class)->dispose (object);
}

static void
lead_tag_pane_class_init (LeadTagPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_tag_pane_dispose;

  signals[EDITED] = g_signal_new ("edited", LEAD_TYPE_TAG_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
lead_tag_pane_init (LeadTagPane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->list = lead_tag_list_new ();
  self->tray = lead_tag_tray_new ();
  self->palette = lead_tag_palette_new ();
  gtk_widget_set_parent (self->palette, GTK_WIDGET (self));
  self->scroller = lead_short_scroller_new (self->list, LIST_HEIGHT);
  gtk_widget_set_visible (self->scroller, FALSE);
  gtk_box_append (GTK_BOX (box), self->tray);
  gtk_box_append (GTK_BOX (box), self->scroller);
  self->passages = lead_passage_list_new ();
  gtk_box_append (GTK_BOX (box), self->passages);
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect_object (self->tray, "choose", G_CALLBACK (tray_choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->palette, "choose", G_CALLBACK (palette_choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->palette, "closed", G_CALLBACK (palette_closed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "choose", G_CALLBACK (list_choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->passages, "choose", G_CALLBACK (list_choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->passages, "pressed", G_CALLBACK (passage_pressed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* What is said can be read and the passages be gone to, but nothing else. */
static void
freeze (LeadTagPane *self)
{
  gtk_widget_set_sensitive (self->tray, FALSE);
  gtk_widget_set_sensitive (self->list, FALSE);
  lead_passage_list_freeze (LEAD_PASSAGE_LIST (self->passages));
}

/**
 * lead_tag_pane_new:
 *
 * Returns: (transfer floating): a pane
 */
GtkWidget *
lead_tag_pane_new (void)
{
  return g_object_new (LEAD_TYPE_TAG_PANE, NULL);
}

/**
 * lead_tag_pane_set_up:
 * @self: a pane
 * @desk: the desk
 * @view: the text that is edited; must live as long as the pane
 *
 * To be called once.
 */
void
lead_tag_pane_set_up (LeadTagPane  *self,
                      LeadDesk     *desk,
                      LeadBodyView *view)
{
  g_return_if_fail (LEAD_IS_TAG_PANE (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (LEAD_IS_BODY_VIEW (view));

  g_set_object (&self->desk, desk);
  self->view = view;
  self->tags = lead_body_view_get_tags (view);
  take_content (self);
  g_signal_connect_object (desk, "notify::content", G_CALLBACK (content_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (journal_changed_cb), self, G_CONNECT_SWAPPED);
  journal_changed_cb (self, LEAD_CHANGE_TAGS);
  g_signal_connect_object (self->tags, "changed", G_CALLBACK (tags_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "selected", G_CALLBACK (update_tray), self, G_CONNECT_SWAPPED);
  if (lead_journal_get_read_only (lead_desk_get_journal (desk)))
    freeze (self);
}

/**
 * lead_tag_pane_set_id:
 * @self: a pane
 * @id: the entry that is open, 0 for a new one
 */
void
lead_tag_pane_set_id (LeadTagPane *self,
                      int64_t      id)
{
  g_return_if_fail (LEAD_IS_TAG_PANE (self));

  self->id = id;
}

/**
 * lead_tag_pane_enter:
 * @self: a pane
 *
 * Takes the keyboard to the passages, to what else is said already, or else to
 * the tray.
 */
void
lead_tag_pane_enter (LeadTagPane *self)
{
  g_return_if_fail (LEAD_IS_TAG_PANE (self));

  if (lead_passage_list_enter (LEAD_PASSAGE_LIST (self->passages)))
    return;
  if (!gtk_widget_get_visible (self->scroller)
      || !gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD))
    lead_tag_tray_open (LEAD_TAG_TRAY (self->tray));
}

/**
 * lead_tag_pane_leave:
 * @self: a pane
 *
 * Closes the list of passages, and takes the keyboard back to the text.
 */
void
lead_tag_pane_leave (LeadTagPane *self)
{
  g_return_if_fail (LEAD_IS_TAG_PANE (self));
  g_return_if_fail (self->view != NULL);

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  lead_passage_list_close (LEAD_PASSAGE_LIST (self->passages));
}

/* Where the cursor is, or the edge of the text nearest to it. */
static void
point_palette (LeadTagPane *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self->view);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  graphene_point_t from;
  graphene_point_t to;
  GdkRectangle cursor;
  GtkTextIter iter;
  int height = gtk_widget_get_height (GTK_WIDGET (view));

  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  gtk_text_view_get_cursor_locations (view, &iter, &cursor, NULL);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, cursor.x, cursor.y,
                                         &cursor.x, &cursor.y);
  from = GRAPHENE_POINT_INIT (cursor.x, CLAMP (cursor.y, 0, MAX (0, height - cursor.height)));
  if (gtk_widget_compute_point (GTK_WIDGET (view), GTK_WIDGET (self), &from, &to))
    {
      GdkRectangle place = { (int) to.x, (int) to.y, 1, cursor.height };

      gtk_popover_set_pointing_to (GTK_POPOVER (self->palette), &place);
    }
}

/**
 * lead_tag_pane_open_palette:
 * @self: a pane
 *
 * Offers to say something of the selected words, or else of the entry, beside
 * the cursor.
 */
void
lead_tag_pane_open_palette (LeadTagPane *self)
{
  g_autoptr (GPtrArray) meant = NULL;
  GtkTextBuffer *buffer;

  g_return_if_fail (LEAD_IS_TAG_PANE (self));
  g_return_if_fail (self->desk != NULL);

  meant = lead_entry_tags_select (self->tags);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  point_palette (self);
  lead_tag_palette_open (LEAD_TAG_PALETTE (self->palette), meant,
                         gtk_text_buffer_get_has_selection (buffer));
}
