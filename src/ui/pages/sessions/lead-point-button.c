/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-point-button.h"

#include <glib/gi18n-lib.h>

#include "lead-session-words.h"
#include "ui/widgets/lead-choice-list.h"

/* What every point is called among their uuids. */
#define EVERY ""

struct _LeadPointButton
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  GtkMenuButton    *button;
  LeadChoiceList   *choices;
};

static guint signal_chosen;

G_DEFINE_FINAL_TYPE (LeadPointButton, lead_point_button, ADW_TYPE_BIN)

static GPtrArray *
get_agenda (LeadPointButton *self)
{
  return lead_session_get_agenda (lead_session_draft_get_session (self->draft));
}

static void
on_show (LeadPointButton *self)
{
  GPtrArray *agenda = get_agenda (self);

  lead_choice_list_clear (self->choices);
  lead_choice_list_add (self->choices, EVERY, _("Every point"), NULL, NULL);
  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];

      lead_choice_list_add (self->choices, item->uuid, lead_session_get_point_words (item), NULL,
                            NULL);
    }
  lead_choice_list_enter (self->choices);
}

static void
on_chosen (LeadPointButton *self,
           const char      *uuid)
{
  gtk_menu_button_popdown (self->button);
  gtk_widget_grab_focus (GTK_WIDGET (self->button));
  g_signal_emit (self, signal_chosen, 0, g_str_equal (uuid, EVERY) ? NULL : uuid);
}

static void
show (LeadPointButton *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), get_agenda (self)->len > 0
                                               && lead_session_draft_is_writable (self->draft));
}

static void
lead_point_button_dispose (GObject *object)
{
  g_clear_object (&LEAD_POINT_BUTTON (object)->draft);

  G_OBJECT_CLASS (lead_point_button_parent_class)->dispose (object);
}

static void
lead_point_button_class_init (LeadPointButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_point_button_dispose;

  signal_chosen = g_signal_new ("chosen", LEAD_TYPE_POINT_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
lead_point_button_init (LeadPointButton *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->choices = LEAD_CHOICE_LIST (lead_choice_list_new ());
  gtk_menu_button_set_icon_name (self->button, "view-list-bullet-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Look at it with a point"));
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->choices));
  gtk_menu_button_set_popover (self->button, popover);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  g_signal_connect_object (popover, "show", G_CALLBACK (on_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_point_button_new:
 * @draft: a session
 * @name: what is looked at
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
lead_point_button_new (LeadSessionDraft *draft,
                       const char       *name)
{
  LeadPointButton *self;
  g_autofree char *spoken = NULL;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (LEAD_TYPE_POINT_BUTTON, NULL);
  self->draft = g_object_ref (draft);
  /* Translators: an entry, a passage or a chart, which is looked at with a point of the agenda */
  spoken = g_strdup_printf (_("Look at it with a point: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
