/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-people-card.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-rows.h"
#include "ui/widgets/lead-card-frame.h"

struct _LeadPeopleCard
{
  AdwBin              parent_instance;

  LeadChallengeDraft *draft; /* owned */
  LeadEntryRows      *rows;
};

G_DEFINE_FINAL_TYPE (LeadPeopleCard, lead_people_card, ADW_TYPE_BIN)

static void
show (LeadPeopleCard *self)
{
  GPtrArray *people = lead_challenge_get_people (lead_challenge_draft_get_challenge (self->draft));

  lead_entry_rows_clear (self->rows);
  for (guint i = 0; i < people->len; i++)
    {
      const LeadPerson *person = people->pdata[i];
      const char *texts[] = { person->alias, person->about };

      lead_entry_rows_add (self->rows, texts);
    }
}

static void
on_changed (LeadPeopleCard *self)
{
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self->draft);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  lead_challenge_builder_set_people (builder, none);
  for (guint i = 0; i < lead_entry_rows_get_n (self->rows); i++)
    {
      g_autoptr (LeadPerson) person = lead_person_new (lead_entry_rows_get (self->rows, i, 0),
                                                       lead_entry_rows_get (self->rows, i, 1));

      lead_challenge_builder_add_person (builder, person);
    }
  lead_challenge_draft_commit (self->draft, builder);
}

static void
on_removed (LeadPeopleCard *self,
            const char     *alias)
{
  g_autoptr (LeadChallenge) before
    = g_object_ref (lead_challenge_draft_get_challenge (self->draft));
  /* Translators: a person has been taken off a challenge */
  g_autofree char *text = g_strdup_printf (_("“%s” removed"), *alias != '\0' ? alias : _("Person"));

  on_changed (self);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (self->draft), before, text);
}

static void
lead_people_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_PEOPLE_CARD (object)->draft);

  G_OBJECT_CLASS (lead_people_card_parent_class)->dispose (object);
}

static void
lead_people_card_class_init (LeadPeopleCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_people_card_dispose;
}

static void
lead_people_card_init (LeadPeopleCard *self)
{
}

/**
 * lead_people_card_new:
 * @draft: a challenge
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_people_card_new (LeadChallengeDraft *draft)
{
  const LeadEntryRowsWords words = {
    .add = _("Add a p_erson"),
    .remove = _("Remove this person"),
    .n_texts = 2,
    .names = { _("Alias"), _("Who is that here?") },
  };
  LeadPeopleCard *self = g_object_new (LEAD_TYPE_PEOPLE_CARD, NULL);
  GtkWidget *frame = lead_card_frame_new (_("People"),
                                          _("Use initials or a name you make up, so that nobody is "
                                            "named here."));

  self->draft = g_object_ref (draft);
  self->rows = LEAD_ENTRY_ROWS (lead_entry_rows_new (&words));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->rows));
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (self->rows, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "removed", G_CALLBACK (on_removed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
