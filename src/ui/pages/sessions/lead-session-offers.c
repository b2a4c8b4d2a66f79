/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-offers.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-choice.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"

struct _LeadSessionOffers
{
  AdwBin            parent_instance;

  /* owned */
  LeadSessionGuide *guide;
  GPtrArray        *shown; /* (nullable): LeadWorthALook */

  GtkListBox       *list;
};

G_DEFINE_FINAL_TYPE (LeadSessionOffers, lead_session_offers, ADW_TYPE_BIN)

static gboolean
is_shown (LeadSessionOffers *self,
          GPtrArray         *entries)
{
  if (self->shown == NULL || self->shown->len != entries->len)
    return FALSE;
  for (guint i = 0; i < entries->len; i++)
    {
      const LeadWorthALook *before = self->shown->pdata[i];
      const LeadWorthALook *now = entries->pdata[i];

      if (lead_entry_get_id (before->entry) != lead_entry_get_id (now->entry)
          || lead_entry_get_modified_ms (before->entry) != lead_entry_get_modified_ms (now->entry)
          || g_strcmp0 (before->why, now->why) != 0)
        return FALSE;
    }

  return TRUE;
}

/* Rows in which somebody may be choosing aren't made anew without need. */
static void
show (LeadSessionOffers *self)
{
  LeadSessionDraft *draft = lead_session_guide_get_draft (self->guide);
  GPtrArray *entries = lead_session_guide_get_entries (self->guide);

  if (draft == NULL || is_shown (self, entries))
    return;
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = g_ptr_array_ref (entries);
  lead_clear_list (self->list);
  for (guint i = 0; i < entries->len; i++)
    {
      const LeadWorthALook *look = entries->pdata[i];

      gtk_list_box_append (self->list, lead_entry_choice_new (draft, look->entry, look->why));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), entries->len > 0);
}

static void
lead_session_offers_dispose (GObject *object)
{
  LeadSessionOffers *self = LEAD_SESSION_OFFERS (object);

  g_clear_object (&self->guide);
  g_clear_pointer (&self->shown, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_session_offers_parent_class)->dispose (object);
}

static void
lead_session_offers_class_init (LeadSessionOffersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_offers_dispose;
}

static void
lead_session_offers_init (LeadSessionOffers *self)
{
  GtkWidget *frame = lead_card_frame_new (
    _("You might look at"), _("Entries that often lead somewhere. Tick all of one, or a passage "
                              "of it."));

  self->list = GTK_LIST_BOX (lead_boxed_list_new (_("Offered for the selection")));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), frame);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_session_offers_new:
 * @guide: what there is to say about a session
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_session_offers_new (LeadSessionGuide *guide)
{
  LeadSessionOffers *self;

  g_return_val_if_fail (LEAD_IS_SESSION_GUIDE (guide), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_OFFERS, NULL);
  self->guide = g_object_ref (guide);
  g_signal_connect_object (guide, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
