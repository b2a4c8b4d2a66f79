/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-signs-card.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-card-frame.h"

struct _LeadSignsCard
{
  AdwBin              parent_instance;

  LeadChallengeDraft *draft;  /* owned */
  GPtrArray          *checks; /* GtkCheckButton, borrowed from the card */
  GtkLabel           *verdict;
  gboolean            syncing;
};

G_DEFINE_FINAL_TYPE (LeadSignsCard, lead_signs_card, ADW_TYPE_BIN)

static const char *
get_item (gpointer check)
{
  return g_object_get_data (G_OBJECT (check), "item");
}

/* What it suggests, never what it is: a list of signs is no diagnosis. */
static void
show_verdict (LeadSignsCard *self)
{
  LeadChallenge *challenge = lead_challenge_draft_get_challenge (self->draft);
  guint n_signs = g_strv_length ((char **) lead_challenge_get_signs (challenge));
  const char *words
    = n_signs == 0   ? _("Tick what you see in it.")
      : n_signs <= 2 ? _("It may yield to good planning and clear decisions. See what changes.")
      : n_signs <= 4
        ? _("Parts of it are complex. For those, try small steps and learn from each.")
        : _("It looks complex: nobody can solve it alone or from a plan. Bring people "
            "together and learn as you go.");
  g_autofree char *text = n_signs > 0 ? g_strdup_printf (
                            /* Translators: how many signs of complexity are ticked, then what
                             * they suggest */
                            ngettext ("%u of 6 signs. %s", "%u of 6 signs. %s", n_signs), n_signs,
                            words)
                                      : g_strdup (words);

  gtk_label_set_text (self->verdict, text);
}

static void
show (LeadSignsCard *self)
{
  LeadChallenge *challenge = lead_challenge_draft_get_challenge (self->draft);

  self->syncing = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (self->checks->pdata[i],
                                 lead_challenge_has_sign (challenge,
                                                          get_item (self->checks->pdata[i])));
  self->syncing = FALSE;
  show_verdict (self);
}

static void
on_toggled (LeadSignsCard  *self,
            GtkCheckButton *check)
{
  LeadChallengeBuilder *builder;

  if (self->syncing)
    return;
  builder = lead_challenge_draft_begin (self->draft);
  lead_challenge_builder_set_sign (builder, get_item (check), gtk_check_button_get_active (check));
  lead_challenge_draft_commit (self->draft, builder);
  show_verdict (self);
}

static GtkWidget *
make_check (LeadSignsCard *self,
            LeadItem      *item)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (lead_item_get_name (item));
  GtkWidget *gloss = lead_card_frame_new_words ();

  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_text (GTK_LABEL (gloss), lead_item_get_gloss (item));
  gtk_widget_add_css_class (gloss, "caption");
  gtk_box_append (GTK_BOX (words), name);
  gtk_box_append (GTK_BOX (words), gloss);
  gtk_widget_set_margin_start (words, 6);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  lead_item_get_name (item), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  lead_item_get_gloss (item), -1);
  g_object_set_data_full (G_OBJECT (check), "item", g_strdup (lead_item_get_id (item)), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->checks, check);

  return check;
}

static void
lead_signs_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_SIGNS_CARD (object)->draft);

  G_OBJECT_CLASS (lead_signs_card_parent_class)->dispose (object);
}

static void
lead_signs_card_finalize (GObject *object)
{
  g_ptr_array_unref (LEAD_SIGNS_CARD (object)->checks);

  G_OBJECT_CLASS (lead_signs_card_parent_class)->finalize (object);
}

static void
lead_signs_card_class_init (LeadSignsCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_signs_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_signs_card_finalize;
}

static void
lead_signs_card_init (LeadSignsCard *self)
{
  self->checks = g_ptr_array_new ();
}

static void
add_checks (LeadSignsCard *self,
            LeadCardFrame *frame)
{
  LeadDesk *desk = lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self->draft));
  LeadContent *content = lead_desk_get_content (desk);
  LeadFramework *framework = lead_content_get_framework (content, "complexity");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      lead_card_frame_add (frame, make_check (self, item));
    }
}

/**
 * lead_signs_card_new:
 * @draft: a challenge
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_signs_card_new (LeadChallengeDraft *draft)
{
  LeadSignsCard *self = g_object_new (LEAD_TYPE_SIGNS_CARD, NULL);
  GtkWidget *frame = lead_card_frame_new (_("Is it complex?"), NULL);

  self->draft = g_object_ref (draft);
  self->verdict = GTK_LABEL (lead_card_frame_new_words ());
  add_checks (self, LEAD_CARD_FRAME (frame));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->verdict));
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
