/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-agreements.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "lead-line-row.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-day-button.h"

#define KEY_UUID "lead-uuid"

/* Where nobody says by when, it comes back in two weeks. */
#define TRY_DAYS 14

struct _LeadSessionAgreements
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  GtkWidget        *list;
  GtkWidget        *add;
};

G_DEFINE_FINAL_TYPE (LeadSessionAgreements, lead_session_agreements, ADW_TYPE_BIN)

static const char *
get_uuid (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), KEY_UUID);
}

static const LeadAgreement *
find (LeadSessionAgreements *self,
      gpointer               widget)
{
  return lead_session_find_agreement (lead_session_draft_get_session (self->draft),
                                      get_uuid (widget));
}

static void
put (LeadSessionAgreements *self,
     const LeadAgreement   *agreement)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  lead_session_builder_put_agreement (builder, agreement);
  lead_session_draft_commit (self->draft, builder);
}

static void
on_text (LeadSessionAgreements *self,
         LeadLineRow           *row)
{
  const LeadAgreement *before = find (self, row);
  g_autoptr (LeadAgreement) agreement = NULL;

  if (before == NULL)
    return;
  agreement = lead_agreement_copy (before);
  g_free (agreement->text);
  agreement->text = lead_line_row_dup_text (row);
  put (self, agreement);
}

static void
on_due (LeadSessionAgreements *self,
        LeadDayButton         *button)
{
  const LeadAgreement *before = find (self, button);
  g_autoptr (LeadAgreement) agreement = NULL;

  if (before == NULL)
    return;
  agreement = lead_agreement_copy (before);
  agreement->due = lead_day_button_get_day (button);
  put (self, agreement);
}

static void
on_remove (LeadSessionAgreements *self,
           GtkWidget             *button)
{
  g_autofree char *uuid = g_strdup (get_uuid (button));

  gtk_widget_set_visible (self->add, TRUE);
  gtk_widget_grab_focus (self->add);
  lead_session_draft_remove (self->draft, uuid, _("Agreement taken away"));
}

/* Which agreement an experiment is begun for. */
typedef struct
{
  LeadSessionAgreements *self;
  char                  *uuid;
} Tried;

static void
link_experiment (LeadSessionAgreements *self,
                 const char            *uuid,
                 LeadExperiment        *experiment)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);
  const LeadAgreement *before = lead_session_find_agreement (session, uuid);
  g_autoptr (LeadAgreement) agreement = NULL;

  if (before == NULL)
    return;
  agreement = lead_agreement_new (uuid, before->text, lead_experiment_get_due (experiment),
                                  lead_experiment_get_uuid (experiment));
  if (before->outcome_day != LEAD_DAY_NONE)
    lead_agreement_settle (agreement, before->outcome, before->outcome_day);
  put (self, agreement);
  gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
}

static void
on_tried (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Tried *tried = user_data;
  g_autoptr (LeadSessionAgreements) self = tried->self;
  g_autofree char *uuid = tried->uuid;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadExperiment) experiment = NULL;

  g_free (tried);
  experiment = lead_journal_save_experiment_finish (LEAD_JOURNAL (source), result, &error);
  if (self->draft == NULL)
    return;
  if (experiment != NULL)
    link_experiment (self, uuid, experiment);
  else
    lead_desk_report (lead_session_draft_get_desk (self->draft), error);
}

static void
on_try (LeadSessionAgreements *self,
        GtkWidget             *button)
{
  const LeadAgreement *agreement = find (self, button);
  LeadExperimentBuilder *builder;
  g_autoptr (LeadExperiment) experiment = NULL;
  LeadSession *session = lead_session_draft_get_session (self->draft);
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  Tried *tried;

  if (agreement == NULL || *agreement->text == '\0')
    return;
  gtk_widget_set_sensitive (button, FALSE);
  builder = lead_experiment_builder_new ();
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, agreement->text);
  lead_experiment_builder_set_begun (builder, today);
  lead_experiment_builder_set_due (builder, agreement->due != LEAD_DAY_NONE ? agreement->due
                                                                            : today + TRY_DAYS);
  lead_experiment_builder_set_challenge (builder, lead_session_get_challenges (session)[0]);
  experiment = lead_experiment_builder_end (builder);
  tried = g_new0 (Tried, 1);
  tried->self = g_object_ref (self);
  tried->uuid = g_strdup (agreement->uuid);
  lead_journal_save_experiment_async (lead_desk_get_journal (
                                        lead_session_draft_get_desk (self->draft)),
                                      experiment, NULL, on_tried, tried);
}

static void
on_show (LeadSessionAgreements *self,
         GtkWidget             *button)
{
  const LeadAgreement *agreement = find (self, button);

  if (agreement != NULL && agreement->experiment != NULL)
    lead_desk_show_experiment (lead_session_draft_get_desk (self->draft), agreement->experiment);
}

static void
name (gpointer             widget,
      const LeadAgreement *agreement)
{
  g_object_set_data_full (G_OBJECT (widget), KEY_UUID, g_strdup (agreement->uuid), g_free);
}

static GtkWidget *
make_text (LeadSessionAgreements *self,
           const LeadAgreement   *agreement)
{
  GtkWidget *row = lead_line_row_new (_("We agreed"));
  GtkWidget *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");

  name (row, agreement);
  name (remove, agreement);
  lead_line_row_set_text (LEAD_LINE_ROW (row), agreement->text);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _("Take this agreement away"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Take this agreement away"), -1);
  lead_line_row_add (LEAD_LINE_ROW (row), remove);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (on_remove), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
make_due (LeadSessionAgreements *self,
          const LeadAgreement   *agreement)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *due = lead_day_button_new (_("By when"), _("No day"));

  name (due, agreement);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("By when"));
  lead_day_button_set_day (LEAD_DAY_BUTTON (due), agreement->due,
                           lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)));
  gtk_widget_set_valign (due, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), due);
  g_signal_connect_object (due, "changed", G_CALLBACK (on_due), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
make_try (LeadSessionAgreements *self,
          const LeadAgreement   *agreement)
{
  gboolean tried = agreement->experiment != NULL;
  GtkWidget *button = gtk_button_new_with_mnemonic (tried ? _("Show the _experiment")
                                                          : _("Make it an _experiment"));

  name (button, agreement);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", tried ? G_CALLBACK (on_show) : G_CALLBACK (on_try),
                           self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
make_agreement (LeadSessionAgreements *self,
                const LeadAgreement   *agreement)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *rows = lead_boxed_list_new (NULL);

  gtk_list_box_append (GTK_LIST_BOX (rows), make_text (self, agreement));
  gtk_list_box_append (GTK_LIST_BOX (rows), make_due (self, agreement));
  gtk_box_append (GTK_BOX (box), rows);
  gtk_box_append (GTK_BOX (box), make_try (self, agreement));
  g_object_set_data (G_OBJECT (box), "lead-tried", GINT_TO_POINTER (agreement->experiment != NULL));
  name (box, agreement);

  return box;
}

static gboolean
is_shown (GtkWidget           *box,
          const LeadAgreement *agreement)
{
  return g_strcmp0 (get_uuid (box), agreement->uuid) == 0
         && GPOINTER_TO_INT (g_object_get_data (G_OBJECT (box), "lead-tried"))
              == (agreement->experiment != NULL);
}

/* What is shown already stays, with the keyboard in it. */
static void
show (LeadSessionAgreements *self)
{
  GPtrArray *agreements = lead_session_get_agreements (
    lead_session_draft_get_session (self->draft));
  GtkWidget *box = gtk_widget_get_first_child (self->list);

  for (guint i = 0; i < agreements->len; i++)
    {
      GtkWidget *made;

      while (box != NULL && !is_shown (box, agreements->pdata[i]))
        {
          GtkWidget *gone = box;

          box = gtk_widget_get_next_sibling (box);
          gtk_box_remove (GTK_BOX (self->list), gone);
        }
      if (box != NULL)
        {
          box = gtk_widget_get_next_sibling (box);
          continue;
        }
      made = make_agreement (self, agreements->pdata[i]);
      gtk_box_append (GTK_BOX (self->list), made);
    }
  while (box != NULL)
    {
      GtkWidget *gone = box;

      box = gtk_widget_get_next_sibling (box);
      gtk_box_remove (GTK_BOX (self->list), gone);
    }
  gtk_widget_set_visible (self->add, agreements->len < LEAD_SESSION_MOST_AGREEMENTS);
}

static void
on_add (LeadSessionAgreements *self)
{
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (
    NULL, "", lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)) + TRY_DAYS, NULL);

  put (self, agreement);
  gtk_widget_child_focus (gtk_widget_get_last_child (self->list), GTK_DIR_TAB_FORWARD);
}

static gboolean
lead_session_agreements_grab_focus (GtkWidget *widget)
{
  LeadSessionAgreements *self = LEAD_SESSION_AGREEMENTS (widget);
  GtkWidget *first = gtk_widget_get_first_child (self->list);

  return first != NULL ? gtk_widget_child_focus (first, GTK_DIR_TAB_FORWARD)
                       : gtk_widget_grab_focus (self->add);
}

static void
lead_session_agreements_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_AGREEMENTS (object)->draft);

  G_OBJECT_CLASS (lead_session_agreements_parent_class)->dispose (object);
}

static void
lead_session_agreements_class_init (LeadSessionAgreementsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_agreements_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_session_agreements_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;
}

static void
lead_session_agreements_init (LeadSessionAgreements *self)
{
}

/**
 * lead_session_agreements_new:
 * @draft: a session
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_session_agreements_new (LeadSessionDraft *draft)
{
  LeadSessionAgreements *self;
  GtkWidget *frame;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_AGREEMENTS, NULL);
  self->draft = g_object_ref (draft);
  frame = lead_card_frame_new (_("What will you do?"),
                               _("Up to three things, small enough to be done before you meet "
                                  "again."));
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->add = gtk_button_new_with_mnemonic (_("_Add an agreement"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->list);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->add);
  adw_bin_set_child (ADW_BIN (self), frame);
  gtk_widget_set_sensitive (frame, lead_session_draft_is_writable (draft));
  show (self);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
