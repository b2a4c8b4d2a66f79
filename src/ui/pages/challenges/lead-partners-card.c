/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-partners-card.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-rows.h"
#include "ui/widgets/lead-card-frame.h"

/* Of a partner: the name, then what the framework asks. */
#define N_TEXTS 4

struct _LeadPartnersCard
{
  AdwBin              parent_instance;

  LeadChallengeDraft *draft; /* owned */
  LeadEntryRows      *rows;
  GtkWidget          *print;
};

G_DEFINE_FINAL_TYPE (LeadPartnersCard, lead_partners_card, ADW_TYPE_BIN)

static void
show_print (LeadPartnersCard *self)
{
  LeadChallenge *challenge = lead_challenge_draft_get_challenge (self->draft);

  gtk_widget_set_visible (self->print, lead_challenge_get_partners (challenge)->len > 0);
}

static void
show (LeadPartnersCard *self)
{
  GPtrArray *partners
    = lead_challenge_get_partners (lead_challenge_draft_get_challenge (self->draft));

  lead_entry_rows_clear (self->rows);
  for (guint i = 0; i < partners->len; i++)
    {
      const LeadPartner *partner = partners->pdata[i];
      const char *texts[N_TEXTS] = { partner->name, partner->aim, partner->reason,
                                     partner->pressure };

      lead_entry_rows_add (self->rows, texts);
    }
  show_print (self);
}

static void
on_changed (LeadPartnersCard *self)
{
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self->draft);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  lead_challenge_builder_set_partners (builder, none);
  for (guint i = 0; i < lead_entry_rows_get_n (self->rows); i++)
    {
      g_autoptr (LeadPartner) partner = lead_partner_new (lead_entry_rows_get (self->rows, i, 0),
                                                          lead_entry_rows_get (self->rows, i, 1),
                                                          lead_entry_rows_get (self->rows, i, 2),
                                                          lead_entry_rows_get (self->rows, i, 3));

      lead_challenge_builder_add_partner (builder, partner);
    }
  lead_challenge_draft_commit (self->draft, builder);
  show_print (self);
}

static void
on_removed (LeadPartnersCard *self,
            const char       *name)
{
  g_autoptr (LeadChallenge) before
    = g_object_ref (lead_challenge_draft_get_challenge (self->draft));
  /* Translators: a partner has been taken off a challenge */
  g_autofree char *text = g_strdup_printf (_("“%s” removed"), *name != '\0' ? name : _("Partner"));

  on_changed (self);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (self->draft), before, text);
}

static void
on_print (LeadPartnersCard *self)
{
  LeadChallenge *challenge = lead_challenge_draft_get_challenge (self->draft);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.print-partners", "s",
                              lead_challenge_get_uuid (challenge));
}

static void
lead_partners_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_PARTNERS_CARD (object)->draft);

  G_OBJECT_CLASS (lead_partners_card_parent_class)->dispose (object);
}

static void
lead_partners_card_class_init (LeadPartnersCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_partners_card_dispose;
}

static void
lead_partners_card_init (LeadPartnersCard *self)
{
}

static LeadEntryRows *
make_rows (void)
{
  const LeadEntryRowsWords words = {
    .add = _("_Add a partner"),
    .remove = _("Remove this partner"),
    .n_texts = N_TEXTS,
    .names = { _("Partner"), _("What do they want to achieve?"), _("Why?"),
               _("Where is the pressure on them?") },
  };

  return LEAD_ENTRY_ROWS (lead_entry_rows_new (&words));
}

/**
 * lead_partners_card_new:
 * @draft: a challenge
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_partners_card_new (LeadChallengeDraft *draft)
{
  LeadPartnersCard *self = g_object_new (LEAD_TYPE_PARTNERS_CARD, NULL);
  GtkWidget *frame = lead_card_frame_new (
    _("Partners"), _("Common purpose begins where you know what each of them "
                       "needs."));

  self->draft = g_object_ref (draft);
  self->rows = make_rows ();
  self->print = gtk_button_new_with_mnemonic (_("P_rint partners…"));
  gtk_widget_set_halign (self->print, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->print, "flat");
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->rows));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->print);
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (self->rows, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "removed", G_CALLBACK (on_removed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->print, "clicked", G_CALLBACK (on_print), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
