/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-pane.h"

#include <glib/gi18n-lib.h>

#include "lead-choice-list.h"

/* What choosing none is called among the ids of challenges. */
#define NONE ""

struct _LeadChallengePane
{
  AdwBin          parent_instance;

  /* owned */
  LeadDesk       *desk;
  char           *challenge; /* (nullable): uuid; also of one that is in the trash */

  GtkMenuButton  *button;
  GtkLabel       *label;
  LeadChoiceList *choices;
};

static guint signal_edited;

G_DEFINE_FINAL_TYPE (LeadChallengePane, lead_challenge_pane, ADW_TYPE_BIN)

static void
show (LeadChallengePane *self)
{
  LeadChallengeList *challenges = lead_desk_get_challenges (self->desk);
  LeadChallenge *challenge = lead_challenge_list_find (challenges, self->challenge);
  const char *name = challenge != NULL ? lead_challenge_get_name (challenge) : _("Challenge");
  g_autofree char *spoken = challenge != NULL ? g_strdup_printf (_("Challenge: %s"), name)
                                              : g_strdup (_("Challenge: none"));

  gtk_label_set_text (self->label, name);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (G_LIST_MODEL (challenges)) > 0);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("The challenge that this is about"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
add_choices (LeadChallengePane *self,
             gboolean           open)
{
  GListModel *challenges = G_LIST_MODEL (lead_desk_get_challenges (self->desk));

  for (guint i = 0; i < g_list_model_get_n_items (challenges); i++)
    {
      g_autoptr (LeadChallenge) challenge = g_list_model_get_item (challenges, i);

      if ((lead_challenge_get_closed (challenge) == LEAD_DAY_NONE) == open)
        lead_choice_list_add (self->choices, lead_challenge_get_uuid (challenge),
                              lead_challenge_get_name (challenge), NULL,
                              open ? _("Open") : _("Closed"));
    }
}

static void
on_show (LeadChallengePane *self)
{
  lead_choice_list_clear (self->choices);
  add_choices (self, TRUE);
  add_choices (self, FALSE);
  if (self->challenge != NULL)
    lead_choice_list_add (self->choices, NONE, _("No challenge"), NULL, NULL);
  lead_choice_list_enter (self->choices);
}

static void
on_chosen (LeadChallengePane *self,
           const char        *uuid)
{
  gtk_menu_button_popdown (self->button);
  if (g_strcmp0 (uuid, self->challenge) == 0)
    return;
  g_free (self->challenge);
  self->challenge = *uuid != '\0' ? g_strdup (uuid) : NULL;
  show (self);
  g_signal_emit (self, signal_edited, 0);
}

static void
lead_challenge_pane_dispose (GObject *object)
{
  LeadChallengePane *self = LEAD_CHALLENGE_PANE (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->challenge, g_free);

  G_OBJECT_CLASS (lead_challenge_pane_parent_class)->dispose (object);
}

static void
lead_challenge_pane_class_init (LeadChallengePaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_challenge_pane_dispose;

  signal_edited = g_signal_new ("edited", LEAD_TYPE_CHALLENGE_PANE, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_challenge_pane_init (LeadChallengePane *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->label = GTK_LABEL (gtk_label_new (NULL));
  self->choices = LEAD_CHOICE_LIST (lead_choice_list_new ());
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("lead-page-challenges-symbolic"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_menu_button_set_child (self->button, box);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "small");
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->choices));
  gtk_menu_button_set_popover (self->button, popover);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (popover, "show", G_CALLBACK (on_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_challenge_pane_new:
 *
 * Returns: (transfer floating): a pane that names no challenge
 */
GtkWidget *
lead_challenge_pane_new (void)
{
  return g_object_new (LEAD_TYPE_CHALLENGE_PANE, NULL);
}

/**
 * lead_challenge_pane_set_desk:
 * @self: a pane
 * @desk: the desk; to be set once
 */
void
lead_challenge_pane_set_desk (LeadChallengePane *self,
                              LeadDesk          *desk)
{
  g_return_if_fail (LEAD_IS_CHALLENGE_PANE (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (lead_desk_get_challenges (desk), "items-changed", G_CALLBACK (show),
                           self, G_CONNECT_SWAPPED);
  show (self);
}

/**
 * lead_challenge_pane_get_desk:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): its desk
 */
LeadDesk *
lead_challenge_pane_get_desk (LeadChallengePane *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_PANE (self), NULL);

  return self->desk;
}

/**
 * lead_challenge_pane_set_challenge:
 * @self: a pane
 * @challenge: (nullable): uuid of the challenge that the entry belongs to
 */
void
lead_challenge_pane_set_challenge (LeadChallengePane *self,
                                   const char        *challenge)
{
  g_return_if_fail (LEAD_IS_CHALLENGE_PANE (self));
  g_return_if_fail (self->desk != NULL);

  g_free (self->challenge);
  self->challenge = g_strdup (challenge);
  show (self);
}

/**
 * lead_challenge_pane_get_challenge:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): uuid of the challenge that is chosen
 */
const char *
lead_challenge_pane_get_challenge (LeadChallengePane *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_PANE (self), NULL);

  return self->challenge;
}
