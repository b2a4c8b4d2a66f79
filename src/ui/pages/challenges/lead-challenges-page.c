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

struct _LeadChallengesPage
{
  LeadRecordPage  parent_instance;

  /* template */
  GtkWidget      *name;
  LeadPostsCard  *posts;
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadChallengesPage, lead_challenges_page, LEAD_TYPE_RECORD_PAGE,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

typedef enum
{
  OPEN,
  CLOSED,
} Section;

static const char *const sections[] = {
  [OPEN] = "open_group",
  [CLOSED] = "closed_group",
  NULL,
};

static int64_t
get_id (gpointer challenge)
{
  return lead_challenge_get_id (challenge);
}

static guint
get_section (LeadDesk *desk,
             gpointer  challenge)
{
  return lead_challenge_get_closed (challenge) == LEAD_DAY_NONE ? OPEN : CLOSED;
}

static GtkWidget *
make_row (LeadDesk *desk,
          gpointer  challenge)
{
  return lead_challenge_row_new (challenge, lead_desk_get_discreet (desk));
}

static gpointer
get_record (GtkListBoxRow *row)
{
  return lead_challenge_row_get_challenge (LEAD_CHALLENGE_ROW (row));
}

static void
list_trash (LeadJournal         *journal,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  lead_journal_list_challenges_async (journal, TRUE, NULL, callback, user_data);
}

static const LeadRecordKind kind = {
  .changes = LEAD_CHANGE_CHALLENGES,
  .trashed = N_("Challenge moved to the trash; its entries stay"),
  .get_id = get_id,
  .get_section = get_section,
  .make_row = make_row,
  .get_record = get_record,
  .trash = lead_journal_trash_challenge_async,
  .trash_finish = lead_journal_trash_challenge_finish,
  .list_trash = list_trash,
  .list_trash_finish = lead_journal_list_challenges_finish,
};

static LeadDesk *
get_desk (LeadChallengesPage *self)
{
  return lead_record_page_get_desk (LEAD_RECORD_PAGE (self));
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
  if (get_desk (self) == NULL)
    return;
  if (challenge == NULL)
    {
      lead_desk_report (get_desk (self), error);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  lead_record_page_open (LEAD_RECORD_PAGE (self), challenge);
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
  lead_journal_save_challenge_async (lead_desk_get_journal (get_desk (self)), challenge, NULL,
                                     on_added, g_object_ref (self));
}

static void
lead_challenges_page_desk_set (LeadRecordPage *page,
                               LeadDesk       *desk)
{
  LeadChallengesPage *self = LEAD_CHALLENGES_PAGE (page);

  gtk_widget_set_sensitive (self->name, lead_record_page_is_writable (page));
  lead_posts_card_set_desk (self->posts, desk);
}

static void
lead_challenges_page_open (GtkWidget        *view,
                           gpointer          draft,
                           LeadRecordDrafts *drafts)
{
  lead_challenge_view_open (LEAD_CHALLENGE_VIEW (view), draft);
}

static gpointer
lead_challenges_page_get_draft (GtkWidget *view)
{
  return lead_challenge_view_get_draft (LEAD_CHALLENGE_VIEW (view));
}

static void
lead_challenges_page_close (GtkWidget *view)
{
  lead_challenge_view_close (LEAD_CHALLENGE_VIEW (view));
}

static gboolean
lead_challenges_page_write (LeadPage *page)
{
  const char *uuid = lead_record_page_get_shown (LEAD_RECORD_PAGE (page));

  if (uuid == NULL)
    return FALSE;
  lead_desk_write_about (get_desk (LEAD_CHALLENGES_PAGE (page)), uuid);

  return TRUE;
}

static LeadFilter *
lead_challenges_page_dup_filter (LeadPage *page)
{
  LeadFilter *filter = lead_filter_new ();

  filter->challenge = g_strdup (lead_record_page_get_shown (LEAD_RECORD_PAGE (page)));

  return filter;
}

static void
lead_challenges_page_flush_async (LeadPage            *page,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  LeadPageInterface *parent_iface = g_type_interface_peek_parent (LEAD_PAGE_GET_IFACE (page));

  lead_posts_card_save (LEAD_CHALLENGES_PAGE (page)->posts);
  parent_iface->flush_async (page, callback, user_data);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->write = lead_challenges_page_write;
  iface->dup_filter = lead_challenges_page_dup_filter;
  iface->flush_async = lead_challenges_page_flush_async;
}

static void
lead_challenges_page_class_init (LeadChallengesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  LeadRecordPageClass *page_class = LEAD_RECORD_PAGE_CLASS (klass);

  page_class->kind = &kind;
  page_class->draft_type = LEAD_TYPE_CHALLENGE_DRAFT;
  page_class->sections = sections;
  page_class->desk_set = lead_challenges_page_desk_set;
  page_class->open = lead_challenges_page_open;
  page_class->get_draft = lead_challenges_page_get_draft;
  page_class->close = lead_challenges_page_close;

  g_type_ensure (LEAD_TYPE_CHALLENGE_VIEW);
  g_type_ensure (LEAD_TYPE_POSTS_CARD);
  lead_record_page_class_set_template (page_class,
                                       "/org/example/SysLead/ui/lead-challenges-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, name);
  gtk_widget_class_bind_template_child (widget_class, LeadChallengesPage, posts);
  gtk_widget_class_bind_template_callback (widget_class, on_name);
}

static void
lead_challenges_page_init (LeadChallengesPage *self)
{
  lead_record_page_init_template (LEAD_RECORD_PAGE (self));
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
