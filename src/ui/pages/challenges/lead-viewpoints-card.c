/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-viewpoints-card.h"

#include <glib/gi18n-lib.h>

#include "ui/compat/lead-spoken-name.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-day-button.h"
#include "ui/widgets/lead-text-row.h"
#include "ui/widgets/lead-wrap-layout.h"

/* Longer ago than this a view may have changed. */
#define LONG_AGO_DAYS 90

struct _LeadViewpointsCard
{
  AdwBin              parent_instance;

  LeadChallengeDraft *draft; /* owned */
  GtkListBox         *list;
  GtkWidget          *own;   /* where another one is typed */
  GtkLabel           *words;
};

G_DEFINE_FINAL_TYPE (LeadViewpointsCard, lead_viewpoints_card, ADW_TYPE_BIN)

static void show (LeadViewpointsCard *self);

/* The usual ones are always there, heard or not. */
static GPtrArray *
dup_all (LeadChallenge *challenge)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_viewpoint_free);
  const char * const *usual = lead_viewpoint_get_usual ();
  GPtrArray *said = lead_challenge_get_viewpoints (challenge);

  for (guint i = 0; usual[i] != NULL; i++)
    g_ptr_array_add (all, lead_viewpoint_new (usual[i], LEAD_DAY_NONE));
  for (guint i = 0; i < said->len; i++)
    {
      const LeadViewpoint *viewpoint = said->pdata[i];
      guint at = 0;

      while (at < all->len
             && !g_str_equal (((LeadViewpoint *) all->pdata[at])->who, viewpoint->who))
        at++;
      if (at < all->len)
        ((LeadViewpoint *) all->pdata[at])->heard = viewpoint->heard;
      else
        g_ptr_array_add (all, lead_viewpoint_copy (viewpoint));
    }

  return all;
}

static char *
dup_heard (LeadDay heard,
           LeadDay today)
{
  int days = today - heard;

  if (heard == LEAD_DAY_NONE)
    return g_strdup (_("Not heard yet"));
  if (days <= 0)
    return g_strdup (_("Heard today"));
  if (days < 14)
    return g_strdup_printf (ngettext ("Heard %d day ago", "Heard %d days ago", days), days);
  if (days < 61)
    return g_strdup_printf (ngettext ("Heard %d week ago", "Heard %d weeks ago", days / 7),
                            days / 7);

  return g_strdup_printf (ngettext ("Heard %d month ago", "Heard %d months ago", days / 30),
                          days / 30);
}

/* Who might be listened to next: somebody never heard, else the longest ago. */
static void
show_words (LeadViewpointsCard *self,
            GPtrArray          *all)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  const LeadViewpoint *next = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      const LeadViewpoint *viewpoint = all->pdata[i];

      /* LEAD_DAY_NONE is before every day. */
      if (next == NULL || viewpoint->heard < next->heard)
        next = viewpoint;
    }
  if (next != NULL && next->heard == LEAD_DAY_NONE)
    /* Translators: a group of people, such as "Carers" */
    text = g_strdup_printf (_("%s: what would they say?"), lead_viewpoint_get_name (next->who));
  else if (next != NULL && today - next->heard > LONG_AGO_DAYS)
    text = g_strdup_printf (_("%s: it is a while since you listened. What has changed for them?"),
                            lead_viewpoint_get_name (next->who));
  else
    text = g_strdup (_("You have listened to all of them lately."));
  gtk_label_set_text (self->words, text);
}

static void
set_heard (LeadViewpointsCard *self,
           const char         *who,
           LeadDay             heard)
{
  LeadChallenge *challenge = lead_challenge_draft_get_challenge (self->draft);
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self->draft);
  g_autoptr (LeadViewpoint) changed = lead_viewpoint_new (who, heard);
  g_autoptr (GPtrArray) all = dup_all (challenge);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  gboolean found = FALSE;

  lead_challenge_builder_set_viewpoints (builder, none);
  for (guint i = 0; i < all->len; i++)
    {
      const LeadViewpoint *viewpoint = all->pdata[i];
      gboolean meant = g_str_equal (viewpoint->who, who);

      lead_challenge_builder_add_viewpoint (builder, meant ? changed : viewpoint);
      found |= meant;
    }
  if (!found)
    lead_challenge_builder_add_viewpoint (builder, changed);
  lead_challenge_draft_commit (self->draft, builder);
}

static void
on_day (LeadViewpointsCard *self,
        LeadDayButton      *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), ADW_TYPE_ACTION_ROW);
  LeadDay heard = lead_day_button_get_day (button);
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  g_autofree char *text = dup_heard (heard, today);
  g_autoptr (GPtrArray) all = NULL;

  set_heard (self, g_object_get_data (G_OBJECT (row), "who"), heard);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  all = dup_all (lead_challenge_draft_get_challenge (self->draft));
  show_words (self, all);
}

static void
on_today (LeadViewpointsCard *self,
          GtkWidget          *button)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  LeadDayButton *day = g_object_get_data (G_OBJECT (button), "day");

  lead_day_button_set_day (day, today, today);
  on_day (self, day);
}

static GtkWidget *
make_row (LeadViewpointsCard  *self,
          const LeadViewpoint *viewpoint)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *day = lead_day_button_new (lead_viewpoint_get_name (viewpoint->who), _("Not yet"));
  GtkWidget *now = gtk_button_new_with_label (_("Today"));
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *text = dup_heard (viewpoint->heard, today);
  /* Translators: a press says that these people were heard today */
  g_autofree char *spoken
    = g_strdup_printf (_("%s: heard today"), lead_viewpoint_get_name (viewpoint->who));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 lead_viewpoint_get_name (viewpoint->who));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  g_object_set_data_full (G_OBJECT (row), "who", g_strdup (viewpoint->who), g_free);
  lead_day_button_set_day (LEAD_DAY_BUTTON (day), viewpoint->heard, today);
  g_object_set_data (G_OBJECT (now), "day", day);
  gtk_widget_set_valign (now, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (now, "flat");
  lead_spoken_name_set (now, spoken);
  g_signal_connect_object (now, "clicked", G_CALLBACK (on_today), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (day, "changed", G_CALLBACK (on_day), self, G_CONNECT_SWAPPED);
  /* One below the other on a phone, with large text. */
  gtk_widget_set_layout_manager (buttons, lead_wrap_layout_new (6));
  gtk_widget_set_valign (buttons, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (buttons), day);
  gtk_box_append (GTK_BOX (buttons), now);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), buttons);

  return row;
}

static void
on_own (LeadViewpointsCard *self)
{
  g_autofree char *who = g_strstrip (g_strdup (lead_text_row_get_text (LEAD_TEXT_ROW (self->own))));

  if (*who == '\0')
    return;
  set_heard (self, who, LEAD_DAY_NONE);
  lead_text_row_set_text (LEAD_TEXT_ROW (self->own), "");
  show (self);
  gtk_widget_grab_focus (self->own);
}

static void
show (LeadViewpointsCard *self)
{
  g_autoptr (GPtrArray) all = dup_all (lead_challenge_draft_get_challenge (self->draft));
  GtkListBoxRow *row;

  /* The last row stays: that is where another one is typed. */
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL
         && GTK_WIDGET (row) != self->own)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < all->len; i++)
    gtk_list_box_insert (self->list, make_row (self, all->pdata[i]), (int) i);
  show_words (self, all);
}

static void
lead_viewpoints_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_VIEWPOINTS_CARD (object)->draft);

  G_OBJECT_CLASS (lead_viewpoints_card_parent_class)->dispose (object);
}

static void
lead_viewpoints_card_class_init (LeadViewpointsCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_viewpoints_card_dispose;
}

static void
lead_viewpoints_card_init (LeadViewpointsCard *self)
{
  self->list = GTK_LIST_BOX (lead_boxed_list_new (NULL));
  self->own = lead_text_row_new (_("Somebody else"));
  self->words = GTK_LABEL (lead_card_frame_new_words ());
  gtk_list_box_append (self->list, self->own);
}

/**
 * lead_viewpoints_card_new:
 * @draft: a challenge
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_viewpoints_card_new (LeadChallengeDraft *draft)
{
  LeadViewpointsCard *self = g_object_new (LEAD_TYPE_VIEWPOINTS_CARD, NULL);
  GtkWidget *frame = lead_card_frame_new (_("Whose view is missing?"),
                                          _("When did you last listen to them about this?"));

  self->draft = g_object_ref (draft);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->list));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->words));
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (self->own, "submitted", G_CALLBACK (on_own), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
