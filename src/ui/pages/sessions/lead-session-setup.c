/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-setup.h"

#include <glib/gi18n-lib.h>

#include "lead-session-challenges.h"
#include "lead-session-words.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-day-button.h"
#include "ui/widgets/lead-text-field.h"
#include "ui/widgets/lead-text-row.h"

struct _LeadSessionSetup
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  GtkWidget        *rows;
  GtkWidget        *with;
  GtkWidget        *whom;
  GtkWidget        *day;
  GtkWidget        *from;
  GtkWidget        *to;
  GtkWidget        *want;
  gboolean          syncing;
};

G_DEFINE_FINAL_TYPE (LeadSessionSetup, lead_session_setup, ADW_TYPE_BIN)

static void
show_days (LeadSessionSetup *self, LeadSession *session)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));

  lead_day_button_set_day (LEAD_DAY_BUTTON (self->day), lead_session_get_day (session), today);
  lead_day_button_set_day (LEAD_DAY_BUTTON (self->from), lead_session_get_from (session), today);
  lead_day_button_set_day (LEAD_DAY_BUTTON (self->to), lead_session_get_to (session), today);
}

static void
show (LeadSessionSetup *self)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);

  self->syncing = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->with), lead_session_get_with (session));
  gtk_widget_set_visible (self->whom, lead_session_get_with (session) != LEAD_SESSION_ALONE);
  if (g_strcmp0 (lead_text_row_get_text (LEAD_TEXT_ROW (self->whom)),
                 lead_session_get_whom (session))
      != 0)
    lead_text_row_set_text (LEAD_TEXT_ROW (self->whom), lead_session_get_whom (session));
  show_days (self, session);
  lead_text_field_set_text (LEAD_TEXT_FIELD (self->want), lead_session_get_want (session));
  self->syncing = FALSE;
}

/* Only what doesn't lose what is being typed. */
static void
on_changed (LeadSessionSetup *self)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);

  gtk_widget_set_visible (self->whom, lead_session_get_with (session) != LEAD_SESSION_ALONE);
}

static void
on_edited (LeadSessionSetup *self)
{
  LeadSessionBuilder *builder;
  g_autofree char *want = NULL;

  if (self->syncing)
    return;
  builder = lead_session_draft_begin (self->draft);
  want = lead_text_field_dup_text (LEAD_TEXT_FIELD (self->want));
  lead_session_builder_set_with (builder, adw_combo_row_get_selected (ADW_COMBO_ROW (self->with)));
  lead_session_builder_set_whom (builder, lead_text_row_get_text (LEAD_TEXT_ROW (self->whom)));
  lead_session_builder_set_day (builder, lead_day_button_get_day (LEAD_DAY_BUTTON (self->day)));
  lead_session_builder_set_period (builder, lead_day_button_get_day (LEAD_DAY_BUTTON (self->from)),
                                   lead_day_button_get_day (LEAD_DAY_BUTTON (self->to)));
  lead_session_builder_set_want (builder, want);
  lead_session_draft_commit (self->draft, builder);
}

static gboolean
lead_session_setup_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_SESSION_SETUP (widget)->with);
}

static void
lead_session_setup_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_SETUP (object)->draft);

  G_OBJECT_CLASS (lead_session_setup_parent_class)->dispose (object);
}

static void
lead_session_setup_class_init (LeadSessionSetupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_setup_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_session_setup_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;
}

static void
lead_session_setup_init (LeadSessionSetup *self)
{
}

static GtkWidget *
add_day (LeadSessionSetup *self,
         const char       *title,
         const char       *none)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = lead_day_button_new (title, none);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (GTK_LIST_BOX (self->rows), row);
  g_signal_connect_object (button, "changed", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_company (LeadSessionSetup *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < LEAD_SESSION_N_WITH; i++)
    gtk_string_list_append (kinds, lead_session_get_with_words (i));
  self->with = adw_combo_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->with), _("With"));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->with), G_LIST_MODEL (kinds));
  self->whom = lead_text_row_new (_("Initials or a made-up name"));
  gtk_list_box_append (GTK_LIST_BOX (self->rows), self->with);
  gtk_list_box_append (GTK_LIST_BOX (self->rows), self->whom);
  g_signal_connect_object (self->with, "notify::selected", G_CALLBACK (on_edited), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->whom, "changed", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
}

static void
add_rows (LeadSessionSetup *self,
          LeadCardFrame    *frame)
{
  self->rows = lead_boxed_list_new (NULL);
  add_company (self);
  self->day = add_day (self, _("Day"), _("Not decided yet"));
  self->from = add_day (self, _("Looking back from"), _("Since last time"));
  self->to = add_day (self, _("Until"), _("That day"));
  lead_card_frame_add (frame, self->rows);
  lead_card_frame_add (frame, lead_session_challenges_new (self->draft));
}

static GtkWidget *
make_want (LeadSessionSetup *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_label_new (_("What I want from this hour"));

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_add_css_class (title, "heading");
  self->want = lead_text_field_new (_("What I want from this hour"));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), self->want);
  g_signal_connect_object (self->want, "changed", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);

  return box;
}

/**
 * lead_session_setup_new:
 * @draft: a session
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_session_setup_new (LeadSessionDraft *draft)
{
  LeadSessionSetup *self;
  GtkWidget *frame;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_SETUP, NULL);
  self->draft = g_object_ref (draft);
  frame = lead_card_frame_new (_("When, and with whom?"), NULL);
  add_rows (self, LEAD_CARD_FRAME (frame));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), make_want (self));
  adw_bin_set_child (ADW_BIN (self), frame);
  gtk_widget_set_sensitive (frame, lead_session_draft_is_writable (draft));
  show (self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
