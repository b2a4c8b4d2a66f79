/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenges-page.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-challenge-builder.h"
#include "core/store/lead-journal-challenges.h"
#include "lead-challenge-row.h"
#include "lead-challenge-view.h"
#include "lead-posts-card.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-challenge-list.h"
#include "ui/widgets/lead-record-drafts.h"

struct _LeadChallengesPage
{
  AdwBin             parent_instance;

  /* owned */
  LeadDesk          *desk;
  LeadRecordDrafts    *drafts;
  char              *wanted; /* (nullable): uuid of the challenge to open once it is known */

  /* template */
  GtkStack          *stack;
  GtkWidget         *list_view;
  LeadChallengeView *view;
  GtkWidget         *invitation;
  GtkWidget         *name;
  GtkWidget         *add;
  GtkWidget         *open_group;
  GtkListBox        *open_list;
  GtkWidget         *closed_group;
  GtkListBox        *closed_list;
  GtkWidget         *trash_group;
  GtkListBox        *trash_list;
  LeadPostsCard     *posts;
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadChallengesPage, lead_challenges_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static LeadChallengeList *
get_challenges (LeadChallengesPage *self)
{
  return lead_desk_get_challenges (self->desk);
}

static void
clear (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static gboolean
has_rows (GtkListBox *list)
{
  return gtk_list_box_get_row_at_index (list, 0) != NULL;
}

static void
set_in_detail (LeadChallengesPage *self,
               gboolean            in_detail)
{
  gtk_stack_set_visible_child (self->stack, in_detail ? GTK_WIDGET (self->view) : self->list_view);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "challenges.back", in_detail);
}

static gboolean
get_in_detail (LeadChallengesPage *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->view);
}

static void
open_challenge (LeadChallengesPage *self,
                LeadChallenge      *challenge)
{
  lead_challenge_view_open (
    self->view,
    lead_record_drafts_get (self->drafts, lead_challenge_get_uuid (challenge), challenge));
  set_in_detail (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* The keyboard goes back to where the challenge was opened. */
static void
focus_row (LeadChallengesPage *self,
           const char         *uuid)
{
  GtkListBox *lists[] = { self->open_list, self->closed_list };
  GtkListBoxRow *row;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (int at = 0; (row = gtk_list_box_get_row_at_index (lists[i], at)) != NULL; at++)
      {
        LeadChallenge *challenge = lead_challenge_row_get_challenge (LEAD_CHALLENGE_ROW (row));

        if (g_strcmp0 (lead_challenge_get_uuid (challenge), uuid) == 0)
          gtk_widget_grab_focus (GTK_WIDGET (row));
      }
}

static void
leave (LeadChallengesPage *self)
{
  LeadChallengeDraft *draft = lead_challenge_view_get_draft (self->view);
  g_autofree char *uuid = NULL;

  if (draft != NULL)
    uuid = g_strdup (lead_challenge_get_uuid (lead_challenge_draft_get_challenge (draft)));
  lead_challenge_view_close (self->view);
  set_in_detail (self, FALSE);
  focus_row (self, uuid);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  leave (LEAD_CHALLENGES_PAGE (widget));
}

static void
on_row (LeadChallengesPage *self,
        GtkListBoxRow      *row)
{
  open_challenge (self, lead_challenge_row_get_challenge (LEAD_CHALLENGE_ROW (row)));
}

static void
add_row (LeadChallengesPage *self,
         GtkListBox         *list,
         LeadChallenge      *challenge)
{
  GtkWidget *row = lead_challenge_row_new (challenge, lead_desk_get_discreet (self->desk));

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (list, row);
}

static void
open_wanted (LeadChallengesPage *self)
{
  LeadChallenge *challenge = lead_challenge_list_find (get_challenges (self), self->wanted);

  if (challenge != NULL)
    open_challenge (self, challenge);
  g_clear_pointer (&self->wanted, g_free);
}

static void
show_challenges (LeadChallengesPage *self)
{
  GListModel *challenges = G_LIST_MODEL (get_challenges (self));
  guint n_challenges = g_list_model_get_n_items (challenges);

  if (!lead_challenge_list_get_loaded (get_challenges (self)))
    return;
  clear (self->open_list);
  clear (self->closed_list);
  for (guint i = 0; i < n_challenges; i++)
    {
      g_autoptr (LeadChallenge) challenge = g_list_model_get_item (challenges, i);
      gboolean open = lead_challenge_get_closed (challenge) == LEAD_DAY_NONE;

      add_row (self, open ? self->open_list : self->closed_list, challenge);
    }
  gtk_widget_set_visible (self->invitation, n_challenges == 0);
  gtk_widget_set_visible (self->open_group, has_rows (self->open_list));
  gtk_widget_set_visible (self->closed_group, has_rows (self->closed_list));
  if (self->wanted != NULL)
    open_wanted (self);
}

static void
on_moved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_trash_challenge_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

static void
move (LeadDesk *desk,
      int64_t   id,
      gboolean  trashed)
{
  lead_journal_trash_challenge_async (lead_desk_get_journal (desk), id, trashed, NULL, on_moved,
                                      g_object_ref (desk));
}

static void
on_put_back (LeadChallengesPage *self,
             GtkWidget          *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, LEAD_TYPE_CHALLENGE_ROW);

  gtk_widget_grab_focus (self->add);
  move (self->desk,
        lead_challenge_get_id (lead_challenge_row_get_challenge (LEAD_CHALLENGE_ROW (row))), FALSE);
}

static void
add_trash_row (LeadChallengesPage *self,
               LeadChallenge      *challenge)
{
  GtkWidget *row = lead_challenge_row_new (challenge, lead_desk_get_discreet (self->desk));
  GtkWidget *button = gtk_button_new_with_label (_("Put back"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_put_back), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (self->trash_list, row);
}

static void
on_trash_listed (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (LeadChallengesPage) self = user_data;
  g_autoptr (GPtrArray) challenges = NULL;

  challenges = lead_journal_list_challenges_finish (LEAD_JOURNAL (source), result, NULL);
  if (challenges == NULL || self->desk == NULL)
    return;
  clear (self->trash_list);
  for (guint i = 0; i < challenges->len; i++)
    add_trash_row (self, challenges->pdata[i]);
  gtk_widget_set_visible (self->trash_group, challenges->len > 0);
}

static void
load_trash (LeadChallengesPage *self)
{
  lead_journal_list_challenges_async (lead_desk_get_journal (self->desk), TRUE, NULL,
                                      on_trash_listed, g_object_ref (self));
}

static void
on_journal_changed (LeadChallengesPage *self,
                    guint               changes)
{
  if (changes & LEAD_CHANGE_CHALLENGES)
    load_trash (self);
}

/* What is needed to take a challenge out of the trash again. */
typedef struct
{
  LeadDesk *desk;
  int64_t   id;
} Trashed;

static void
trashed_free (gpointer data)
{
  Trashed *trashed = data;

  g_object_unref (trashed->desk);
  g_free (trashed);
}

static void
untrash (gpointer data)
{
  Trashed *trashed = data;

  move (trashed->desk, trashed->id, FALSE);
}

static void
on_trash (LeadChallengesPage *self,
          LeadChallenge      *challenge)
{
  Trashed *trashed = g_new0 (Trashed, 1);
  g_autoptr (LeadOperation) operation = NULL;

  trashed->desk = g_object_ref (self->desk);
  trashed->id = lead_challenge_get_id (challenge);
  operation = lead_operation_new (_("Challenge moved to the trash; its entries stay"), untrash,
                                  trashed, trashed_free);
  leave (self);
  /* Not to the field: Ctrl+Z there is about what is typed in it. */
  gtk_widget_grab_focus (self->add);
  move (self->desk, trashed->id, TRUE);
  lead_desk_offer_undo (self->desk, operation);
}

static void
on_added (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadChallengesPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadChallenge) challenge = NULL;

  challenge = lead_journal_save_challenge_finish (LEAD_JOURNAL (source), result, &error);
  if (self->desk == NULL)
    return;
  if (challenge == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  open_challenge (self, challenge);
}

static void
on_name (LeadChallengesPage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
  LeadChallengeBuilder *builder;
  g_autoptr (LeadChallenge) challenge = NULL;

  if (*name == '\0')
    return;
  builder = lead_challenge_builder_new ();
  lead_challenge_builder_set_name (builder, name);
  challenge = lead_challenge_builder_end (builder);
  lead_journal_save_challenge_async (lead_desk_get_journal (self->desk), challenge, NULL, on_added,
                                     g_object_ref (self));
}

static void
lead_challenges_page_set_desk (LeadPage *page,
                               LeadDesk *desk)
{
  LeadChallengesPage *self = LEAD_CHALLENGES_PAGE (page);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->drafts = lead_record_drafts_new (LEAD_TYPE_CHALLENGE_DRAFT, desk);
  gtk_widget_set_sensitive (self->name,
                            !lead_journal_get_read_only (lead_desk_get_journal (desk)));
  lead_posts_card_set_desk (self->posts, desk);
  g_signal_connect_object (get_challenges (self), "items-changed", G_CALLBACK (show_challenges),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (show_challenges), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  show_challenges (self);
  load_trash (self);
}

static gboolean
lead_challenges_page_go_back (LeadPage *page)
{
  if (!get_in_detail (LEAD_CHALLENGES_PAGE (page)))
    return FALSE;
  leave (LEAD_CHALLENGES_PAGE (page));

  return TRUE;
}

static const char *
get_shown (LeadChallengesPage *self)
{
  LeadChallengeDraft *draft = lead_challenge_view_get_draft (self->view);

  return draft != NULL ? lead_challenge_get_uuid (lead_challenge_draft_get_challenge (draft)) : NULL;
}

static gboolean
lead_challenges_page_write (LeadPage *page)
{
  LeadChallengesPage *self = LEAD_CHALLENGES_PAGE (page);
  const char *uuid = get_shown (self);

  if (uuid == NULL)
    return FALSE;
  lead_desk_write_about (self->desk, uuid);

  return TRUE;
}

static LeadFilter *
lead_challenges_page_dup_filter (LeadPage *page)
{
  LeadFilter *filter = lead_filter_new ();

  filter->challenge = g_strdup (get_shown (LEAD_CHALLENGES_PAGE (page)));

  return filter;
}

static GVariant *
lead_challenges_page_dup_place (LeadPage *page)
{
  const char *uuid = get_shown (LEAD_CHALLENGES_PAGE (page));

  return uuid != NULL ? g_variant_ref_sink (g_variant_new_string (uuid)) : NULL;
}

static void
lead_challenges_page_show_place (LeadPage *page,
                                 GVariant *place)
{
  LeadChallengesPage *self = LEAD_CHALLENGES_PAGE (page);

  if (!g_variant_is_of_type (place, G_VARIANT_TYPE_STRING))
    return;
  g_free (self->wanted);
  self->wanted = g_variant_dup_string (place, NULL);
  show_challenges (self);
}

static void
lead_challenges_page_flush_async (LeadPage            *page,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  LeadChallengesPage *self = LEAD_CHALLENGES_PAGE (page);

  lead_posts_card_save (self->posts);
  lead_record_drafts_flush_async (self->drafts, page, callback, user_data);
}

static gboolean
lead_challenges_page_flush_finish (LeadPage      *page,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_challenges_page_set_desk;
  iface->go_back = lead_challenges_page_go_back;
  iface->write = lead_challenges_page_write;
  iface->dup_filter = lead_challenges_page_dup_filter;
  iface->dup_place = lead_challenges_page_dup_place;
  iface->show_place = lead_challenges_page_show_place;
  iface->flush_async = lead_challenges_page_flush_async;
  iface->flush_finish = lead_challenges_page_flush_finish;
}

static void
lead_challenges_page_dispose (GObject *object)
{
  LeadChallengesPage *self = LEAD_CHALLENGES_PAGE (object);

  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->drafts);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_challenges_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-challenges-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, view);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, invitation);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, name);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, add);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, open_group);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, open_list);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, closed_group);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, closed_list);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, trash_group);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, trash_list);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, posts);
  gtk_widget_class_bind_template_callback (widget_class, on_row);
  gtk_widget_class_bind_template_callback (widget_class, on_name);
  gtk_widget_class_bind_template_callback (widget_class, on_trash);
  gtk_widget_class_bind_template_callback (widget_class, leave);
}

static void
lead_challenges_page_class_init (LeadChallengesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_challenges_page_dispose;

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "challenges.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "challenges.back",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "challenges.back", NULL);
}

static void
lead_challenges_page_init (LeadChallengesPage *self)
{
  g_type_ensure (LEAD_TYPE_CHALLENGE_VIEW);
  g_type_ensure (LEAD_TYPE_POSTS_CARD);
  gtk_widget_init_template (GTK_WIDGET (self));
  set_in_detail (self, FALSE);
}

/**
 * lead_challenges_page_new:
 *
 * Returns: (transfer floating): the page, without a journal yet
 */
GtkWidget *
lead_challenges_page_new (void)
{
  return g_object_new (LEAD_TYPE_CHALLENGES_PAGE, NULL);
}
