/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-outcomes.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-text-field.h"

#define KEY_UUID "lead-uuid"

struct _LeadSessionOutcomes
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  GtkWidget        *list;
};

G_DEFINE_FINAL_TYPE (LeadSessionOutcomes, lead_session_outcomes, ADW_TYPE_BIN)

static void
on_text (LeadSessionOutcomes *self, LeadTextField *field)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);
  const char *uuid = g_object_get_data (G_OBJECT (field), KEY_UUID);
  const LeadAgreement *before = lead_session_find_agreement (session, uuid);
  g_autofree char *text = lead_text_field_dup_text (field);
  g_autoptr (LeadAgreement) agreement = NULL;
  LeadSessionBuilder *builder;

  if (before == NULL)
    return;
  agreement = lead_agreement_copy (before);
  lead_agreement_settle (agreement, text,
                         *text != '\0'
                           ? lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft))
                           : LEAD_DAY_NONE);
  builder = lead_session_draft_begin (self->draft);
  lead_session_builder_put_agreement (builder, agreement);
  lead_session_draft_commit (self->draft, builder);
}

static void
add_label (GtkWidget  *box,
           const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_due (GtkWidget           *box,
         const LeadAgreement *agreement)
{
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  if (agreement->due == LEAD_DAY_NONE)
    return;
  /* Translators: a day: "22 November 2026" */
  day = lead_day_format (agreement->due, _("%-d %B %Y"));
  /* Translators: a day until which something was to be done */
  words = g_strdup_printf (_("By %s"), day);
  add_label (box, words, "dim-label");
}

static GtkWidget *
make_outcome (LeadSessionOutcomes *self,
              const LeadAgreement *agreement)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *field = lead_text_field_new (_("What happened?"));
  const char *text = *agreement->text != '\0' ? agreement->text : _("An agreement without words");

  add_label (box, text, NULL);
  add_due (box, agreement);
  g_object_set_data_full (G_OBJECT (field), KEY_UUID, g_strdup (agreement->uuid), g_free);
  lead_text_field_set_text (LEAD_TEXT_FIELD (field), agreement->outcome);
  lead_text_field_set_editable (LEAD_TEXT_FIELD (field),
                                lead_session_draft_is_writable (self->draft));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  add_label (box, _("What happened?"), "caption-heading");
  gtk_box_append (GTK_BOX (box), field);
  g_signal_connect_object (field, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);

  return box;
}

static void
show (LeadSessionOutcomes *self)
{
  GPtrArray *agreements = lead_session_get_agreements (
    lead_session_draft_get_session (self->draft));

  lead_clear_box (GTK_BOX (self->list));
  for (guint i = 0; i < agreements->len; i++)
    gtk_box_append (GTK_BOX (self->list), make_outcome (self, agreements->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self), agreements->len > 0);
}

static void
lead_session_outcomes_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_OUTCOMES (object)->draft);

  G_OBJECT_CLASS (lead_session_outcomes_parent_class)->dispose (object);
}

static void
lead_session_outcomes_class_init (LeadSessionOutcomesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_outcomes_dispose;
}

static void
lead_session_outcomes_init (LeadSessionOutcomes *self)
{
}

/**
 * lead_session_outcomes_new:
 * @draft: a session
 * @title: what the card is called
 * @sentence: (nullable): what to do with it
 *
 * Returns: (transfer floating): a card, not there where nothing was agreed
 */
GtkWidget *
lead_session_outcomes_new (LeadSessionDraft *draft,
                           const char       *title,
                           const char       *sentence)
{
  LeadSessionOutcomes *self;
  GtkWidget *frame;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_OUTCOMES, NULL);
  self->draft = g_object_ref (draft);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  frame = lead_card_frame_new (title, sentence);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->list);
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
