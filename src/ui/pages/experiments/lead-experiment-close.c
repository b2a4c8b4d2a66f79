/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-close.h"

#include <glib/gi18n-lib.h>

#include "lead-experiment-steps.h"
#include "lead-experiment-texts.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-wrap-layout.h"

struct _LeadExperimentClose
{
  AdwBin               parent_instance;

  LeadExperimentDraft *draft; /* owned */

  GtkWidget           *keep;
  GtkWidget           *next;
};

G_DEFINE_FINAL_TYPE (LeadExperimentClose, lead_experiment_close, ADW_TYPE_BIN)

static gboolean
has_text (LeadExperiment     *experiment,
          LeadExperimentText  which)
{
  return *lead_experiment_get_text (experiment, which) != '\0';
}

/* A lesson is what makes it complete, however it went; what next is a cycle only
 * once there is a lesson, and only once. */
static void
update (LeadExperimentClose *self)
{
  LeadExperiment *experiment = lead_experiment_draft_get_experiment (self->draft);
  gboolean learnt = has_text (experiment, LEAD_EXPERIMENT_LEARNED);

  gtk_widget_set_visible (self->keep, lead_experiment_get_closed (experiment) == LEAD_DAY_NONE);
  gtk_widget_set_sensitive (self->keep, learnt);
  gtk_widget_set_visible (self->next, lead_experiment_get_follower (experiment) == NULL);
  gtk_widget_set_sensitive (self->next, learnt && has_text (experiment, LEAD_EXPERIMENT_NEXT));
}

static void
on_keep (LeadExperimentClose *self)
{
  lead_experiment_step_close (self->draft);
}

static void
on_next (LeadExperimentClose *self)
{
  lead_experiment_step_next (self->draft);
}

static gboolean
lead_experiment_close_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (adw_bin_get_child (ADW_BIN (widget)));
}

static void
lead_experiment_close_dispose (GObject *object)
{
  g_clear_object (&LEAD_EXPERIMENT_CLOSE (object)->draft);

  G_OBJECT_CLASS (lead_experiment_close_parent_class)->dispose (object);
}

static void
lead_experiment_close_class_init (LeadExperimentCloseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_experiment_close_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_experiment_close_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;
}

static void
lead_experiment_close_init (LeadExperimentClose *self)
{
}

static GtkWidget *
make_buttons (LeadExperimentClose *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (buttons, lead_wrap_layout_new (6));
  self->keep = gtk_button_new_with_mnemonic (_("_Keep what you learned"));
  self->next = gtk_button_new_with_mnemonic (_("_Try this next"));
  gtk_widget_add_css_class (self->keep, "suggested-action");
  gtk_widget_set_tooltip_text (self->keep, _("This cycle is complete, however it went"));
  gtk_widget_set_tooltip_text (self->next, _("What next becomes the next experiment"));
  gtk_box_append (GTK_BOX (buttons), self->keep);
  gtk_box_append (GTK_BOX (buttons), self->next);
  g_signal_connect_object (self->keep, "clicked", G_CALLBACK (on_keep), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->next, "clicked", G_CALLBACK (on_next), self, G_CONNECT_SWAPPED);

  return buttons;
}

/**
 * lead_experiment_close_new:
 * @draft: an experiment
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_experiment_close_new (LeadExperimentDraft *draft)
{
  LeadExperimentClose *self;
  GtkWidget *texts;
  const LeadExperimentAsked asked[] = {
    { LEAD_EXPERIMENT_HAPPENED, _("What happened?") },
    { LEAD_EXPERIMENT_LEARNED, _("What did you learn?") },
    { LEAD_EXPERIMENT_NEXT, _("What next?") },
  };

  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_EXPERIMENT_CLOSE, NULL);
  self->draft = g_object_ref (draft);
  texts = lead_experiment_texts_new (draft, _("How it went"),
                                     _("If it didn’t work and you know why, it was worth it."),
                                     asked, G_N_ELEMENTS (asked));
  lead_experiment_texts_add (LEAD_EXPERIMENT_TEXTS (texts), make_buttons (self));
  adw_bin_set_child (ADW_BIN (self), texts);
  update (self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
