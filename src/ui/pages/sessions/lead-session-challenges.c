/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-challenges.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-choice-list.h"
#include "ui/widgets/lead-wrap-layout.h"

#define KEY_UUID "lead-uuid"

struct _LeadSessionChallenges
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  GtkBox           *box;
  GtkMenuButton    *add;
  LeadChoiceList   *choices;
};

G_DEFINE_FINAL_TYPE (LeadSessionChallenges, lead_session_challenges, ADW_TYPE_BIN)

static LeadChallengeList *
get_challenges (LeadSessionChallenges *self)
{
  return lead_desk_get_challenges (lead_session_draft_get_desk (self->draft));
}

static const char * const *
get_chosen (LeadSessionChallenges *self)
{
  return lead_session_get_challenges (lead_session_draft_get_session (self->draft));
}

static void
set_challenge (LeadSessionChallenges *self,
               const char            *uuid,
               gboolean               about)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  lead_session_builder_set_challenge (builder, uuid, about);
  lead_session_draft_commit (self->draft, builder);
}

static void
on_chip (LeadSessionChallenges *self,
         GtkWidget             *chip)
{
  g_autofree char *uuid = g_strdup (g_object_get_data (G_OBJECT (chip), KEY_UUID));

  gtk_widget_grab_focus (GTK_WIDGET (self->add));
  set_challenge (self, uuid, FALSE);
}

static GtkWidget *
make_chip (LeadSessionChallenges *self,
           LeadChallenge         *challenge)
{
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (lead_challenge_get_name (challenge));
  /* Translators: the name of a challenge that a session is about */
  g_autofree char *spoken = g_strdup_printf (_("Take away the challenge %s"),
                                             lead_challenge_get_name (challenge));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 28);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "label-chip");
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_set_data_full (G_OBJECT (chip), KEY_UUID, g_strdup (lead_challenge_get_uuid (challenge)),
                          g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (on_chip), self, G_CONNECT_SWAPPED);

  return chip;
}

static gboolean
is_shown (LeadSessionChallenges *self)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box));

  for (const char * const *uuid = get_chosen (self); *uuid != NULL; uuid++)
    {
      if (lead_challenge_list_find (get_challenges (self), *uuid) == NULL)
        continue;
      if (g_strcmp0 (g_object_get_data (G_OBJECT (chip), KEY_UUID), *uuid) != 0)
        return FALSE;
      chip = gtk_widget_get_next_sibling (chip);
    }

  return chip == GTK_WIDGET (self->add);
}

/* One that is in the trash isn't shown, and stays for when it comes back. */
static void
show_chips (LeadSessionChallenges *self)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != GTK_WIDGET (self->add))
    gtk_box_remove (self->box, chip);
  for (const char * const *uuid = get_chosen (self); *uuid != NULL; uuid++)
    {
      LeadChallenge *challenge = lead_challenge_list_find (get_challenges (self), *uuid);

      if (challenge != NULL)
        gtk_widget_insert_before (make_chip (self, challenge), GTK_WIDGET (self->box),
                                  GTK_WIDGET (self->add));
    }
}

static void
show (LeadSessionChallenges *self)
{
  guint n_all = g_list_model_get_n_items (G_LIST_MODEL (get_challenges (self)));
  guint n_chosen = g_strv_length ((char **)get_chosen (self));

  if (!is_shown (self))
    show_chips (self);
  gtk_menu_button_set_label (self->add, n_chosen > 0 ? _("Another challenge") : _("Challenge"));
  gtk_widget_set_visible (GTK_WIDGET (self), n_all > 0);
}

/* A changed name makes all chips anew. */
static void
on_list_changed (LeadSessionChallenges *self)
{
  show_chips (self);
  show (self);
}

static void
add_choices (LeadSessionChallenges *self,
             gboolean               open)
{
  GListModel *challenges = G_LIST_MODEL (get_challenges (self));

  for (guint i = 0; i < g_list_model_get_n_items (challenges); i++)
    {
      g_autoptr (LeadChallenge) challenge = g_list_model_get_item (challenges, i);

      if ((lead_challenge_get_closed (challenge) == LEAD_DAY_NONE) == open
          && !g_strv_contains (get_chosen (self), lead_challenge_get_uuid (challenge)))
        lead_choice_list_add (self->choices, lead_challenge_get_uuid (challenge),
                              lead_challenge_get_name (challenge), NULL,
                              open ? _("Open") : _("Closed"));
    }
}

static void
on_popover (LeadSessionChallenges *self)
{
  lead_choice_list_clear (self->choices);
  add_choices (self, TRUE);
  add_choices (self, FALSE);
  lead_choice_list_enter (self->choices);
}

static void
on_chosen (LeadSessionChallenges *self,
           const char            *uuid)
{
  gtk_menu_button_popdown (self->add);
  gtk_widget_grab_focus (GTK_WIDGET (self->add));
  set_challenge (self, uuid, TRUE);
}

static void
lead_session_challenges_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_CHALLENGES (object)->draft);

  G_OBJECT_CLASS (lead_session_challenges_parent_class)->dispose (object);
}

static void
lead_session_challenges_class_init (LeadSessionChallengesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_challenges_dispose;
}

static void
lead_session_challenges_init (LeadSessionChallenges *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  self->add = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->choices = LEAD_CHOICE_LIST (lead_choice_list_new ());
  gtk_widget_set_layout_manager (GTK_WIDGET (self->box), lead_wrap_layout_new (6));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add), _("The challenges that this is about"));
  gtk_widget_add_css_class (GTK_WIDGET (self->add), "flat");
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->choices));
  gtk_menu_button_set_popover (self->add, popover);
  gtk_box_append (self->box, GTK_WIDGET (self->add));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  g_signal_connect_object (popover, "show", G_CALLBACK (on_popover), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_session_challenges_new:
 * @draft: a session
 *
 * Returns: (transfer floating): its challenges, to be changed
 */
GtkWidget *
lead_session_challenges_new (LeadSessionDraft *draft)
{
  LeadSessionChallenges *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_CHALLENGES, NULL);
  self->draft = g_object_ref (draft);
  g_signal_connect_object (get_challenges (self), "items-changed", G_CALLBACK (on_list_changed),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
