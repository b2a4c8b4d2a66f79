/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-text-card.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-text-field.h"

/**
 * TextOf:
 * @get: the text as the challenge has it
 * @set: the text as it is from here on
 *
 * Which text of a challenge is meant.
 */
typedef struct
{
  const char *(*get) (LeadChallenge        *challenge);
  void        (*set) (LeadChallengeBuilder *builder,
                      const char           *text);
} TextOf;

struct _LeadTextCard
{
  AdwBin              parent_instance;

  LeadChallengeDraft *draft; /* owned */
  const TextOf       *of;
  LeadTextField      *field;
};

G_DEFINE_FINAL_TYPE (LeadTextCard, lead_text_card, ADW_TYPE_BIN)

static void
show (LeadTextCard *self)
{
  lead_text_field_set_text (self->field,
                            self->of->get (lead_challenge_draft_get_challenge (self->draft)));
}

static void
on_text (LeadTextCard *self)
{
  g_autofree char *text = lead_text_field_dup_text (self->field);
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self->draft);

  self->of->set (builder, text);
  lead_challenge_draft_commit (self->draft, builder);
}

static void
lead_text_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_TEXT_CARD (object)->draft);

  G_OBJECT_CLASS (lead_text_card_parent_class)->dispose (object);
}

static void
lead_text_card_class_init (LeadTextCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_text_card_dispose;
}

static void
lead_text_card_init (LeadTextCard *self)
{
}

static GtkWidget *
make (LeadChallengeDraft *draft,
      const TextOf       *of,
      const char         *title,
      const char         *sentence)
{
  LeadTextCard *self = g_object_new (LEAD_TYPE_TEXT_CARD, NULL);
  GtkWidget *frame = lead_card_frame_new (title, sentence);
  GtkWidget *field = lead_text_field_new (title);

  self->draft = g_object_ref (draft);
  self->of = of;
  self->field = LEAD_TEXT_FIELD (field);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), field);
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (field, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * lead_text_card_new_reason:
 * @draft: a challenge
 *
 * Returns: (transfer floating): the card that says why it matters
 */
GtkWidget *
lead_text_card_new_reason (LeadChallengeDraft *draft)
{
  static const TextOf of = { lead_challenge_get_reason, lead_challenge_builder_set_reason };

  return make (draft, &of, _("Why it matters"),
               _("To whom, and what would be different if it went well?"));
}

/**
 * lead_text_card_new_place:
 * @draft: a challenge
 *
 * Returns: (transfer floating): the card that says where it is
 */
GtkWidget *
lead_text_card_new_place (LeadChallengeDraft *draft)
{
  static const TextOf of = { lead_challenge_get_place, lead_challenge_builder_set_place };

  return make (draft, &of, _("Place or service"), NULL);
}
