/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-posts-card.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-moment.h"
#include "core/store/lead-journal-posts.h"
#include "lead-post-row.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-clear.h"

struct _LeadPostsCard
{
  AdwBin      parent_instance;

  LeadDesk   *desk; /* owned */
  GtkListBox *list;
  GtkWidget  *add;
  int64_t     wanted; /* the post whose row is to be opened when it comes */
};

G_DEFINE_FINAL_TYPE (LeadPostsCard, lead_posts_card, ADW_TYPE_BIN)

static void load (LeadPostsCard *self);

static void
on_added (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadPostsCard) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPost) post = lead_journal_save_post_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL)
    return;
  if (post == NULL)
    lead_desk_report (self->desk, error);
  else
    self->wanted = lead_post_get_id (post);
  load (self);
}

/* What is needed to put a post back that was taken away. */
typedef struct
{
  LeadPostsCard *card;
  LeadPost      *post;
} Removal;

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_object_unref (removal->card);
  g_object_unref (removal->post);
  g_free (removal);
}

static void
put_back (gpointer data)
{
  Removal *removal = data;
  LeadPost *post = removal->post;
  g_autoptr (LeadPost) again = lead_post_new (0, lead_post_get_uuid (post),
                                              lead_post_get_role (post), lead_post_get_place (post),
                                              lead_post_get_from (post), lead_post_get_to (post));

  if (removal->card->desk != NULL)
    lead_journal_save_post_async (lead_desk_get_journal (removal->card->desk), again, NULL,
                                  on_added, g_object_ref (removal->card));
}

static void
on_removed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Removal *removal = user_data;
  g_autoptr (GError) error = NULL;
  LeadPostsCard *self = removal->card;

  if (lead_journal_delete_post_finish (LEAD_JOURNAL (source), result, &error) && self->desk != NULL)
    {
      g_autoptr (LeadOperation) operation
        = lead_operation_new (_("Post removed"), put_back, removal, removal_free);

      lead_desk_offer_undo (self->desk, operation);
      load (self);
      gtk_widget_grab_focus (self->add);
      return;
    }
  if (error != NULL && self->desk != NULL)
    lead_desk_report (self->desk, error);
  removal_free (removal);
}

static void
on_remove (LeadPostsCard *self,
           LeadPostRow   *row)
{
  Removal *removal = g_new0 (Removal, 1);

  removal->card = g_object_ref (self);
  removal->post = g_object_ref (lead_post_row_get_post (row));
  lead_journal_delete_post_async (lead_desk_get_journal (self->desk),
                                  lead_post_get_id (removal->post), NULL, on_removed, removal);
}

static void
add_row (LeadPostsCard *self,
         LeadPost      *post)
{
  GtkWidget *row = lead_post_row_new (self->desk, post);

  g_signal_connect_object (row, "remove", G_CALLBACK (on_remove), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
  if (lead_post_get_id (post) != self->wanted)
    return;
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_grab_focus (row);
  self->wanted = 0;
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPostsCard) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) posts = NULL;

  posts = lead_journal_list_posts_finish (LEAD_JOURNAL (source), result, &error);
  if (self->desk == NULL)
    return;
  if (posts == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  lead_clear_list (self->list);
  for (guint i = 0; i < posts->len; i++)
    add_row (self, posts->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->list), posts->len > 0);
}

static void
load (LeadPostsCard *self)
{
  lead_journal_list_posts_async (lead_desk_get_journal (self->desk), NULL, on_loaded,
                                 g_object_ref (self));
}

static void
on_add (LeadPostsCard *self)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  LeadDay today = lead_surroundings_get_moment (surroundings).day;
  g_autoptr (LeadPost) post = lead_post_new (0, NULL, NULL, NULL, today, LEAD_DAY_NONE);

  lead_journal_save_post_async (lead_desk_get_journal (self->desk), post, NULL, on_added,
                                g_object_ref (self));
}

static void
lead_posts_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_POSTS_CARD (object)->desk);

  G_OBJECT_CLASS (lead_posts_card_parent_class)->dispose (object);
}

static void
lead_posts_card_class_init (LeadPostsCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_posts_card_dispose;
}

static void
lead_posts_card_init (LeadPostsCard *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Your posts"));
  adw_preferences_group_set_description (
    ADW_PREFERENCES_GROUP (group), _("Where you have worked, and when. A move changes what you "
                                     "can see and do."));
  self->list = GTK_LIST_BOX (lead_boxed_list_new (NULL));
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
  self->add = gtk_button_new_with_mnemonic (_("Add a p_ost"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->add);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), box);
  adw_bin_set_child (ADW_BIN (self), group);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);
}

/**
 * lead_posts_card_new:
 *
 * Returns: (transfer floating): a list of no posts yet
 */
GtkWidget *
lead_posts_card_new (void)
{
  return g_object_new (LEAD_TYPE_POSTS_CARD, NULL);
}

/**
 * lead_posts_card_set_desk:
 * @self: a list
 * @desk: the desk; to be set once
 */
void
lead_posts_card_set_desk (LeadPostsCard *self,
                          LeadDesk      *desk)
{
  g_return_if_fail (LEAD_IS_POSTS_CARD (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  gtk_widget_set_sensitive (self->add, !lead_journal_get_read_only (lead_desk_get_journal (desk)));
  load (self);
}

/**
 * lead_posts_card_save:
 * @self: a list
 *
 * Hands what was typed last to the journal.
 */
void
lead_posts_card_save (LeadPostsCard *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (LEAD_IS_POSTS_CARD (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    lead_post_row_save (LEAD_POST_ROW (row));
}
