/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-offer-row.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-rows.h"
#include "lead-pack-strike-window.h"

#define EXCERPT_LENGTH 90

struct _LeadPackOfferRow
{
  AdwExpanderRow parent_instance;

  /* owned */
  LeadPackOffer *offer;

  /* widgets */
  AdwActionRow  *strike;
};

G_DEFINE_FINAL_TYPE (LeadPackOfferRow, lead_pack_offer_row, ADW_TYPE_EXPANDER_ROW)

static void
strike_cb (LeadPackOfferRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_window_present (GTK_WINDOW (lead_pack_strike_window_new (GTK_WINDOW (root), self->offer)));
}

static void
update_strike (LeadPackOfferRow *self)
{
  guint n = lead_pack_offer_peek_piece (self->offer)->struck->len;
  g_autofree char *text = NULL;

  if (n > 0)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u passage is struck out",
                                         "%u passages are struck out", n),
                            n);
  adw_action_row_set_subtitle (self->strike, text != NULL ? text : _("Nothing is struck out"));
}

static void
add_switch (LeadPackOfferRow *self,
            const char       *property,
            const char       *title,
            const char       *subtitle)
{
  GtkWidget *toggle;
  GtkWidget *row = lead_pack_rows_new_switch (title, subtitle, &toggle);

  g_object_bind_property (self->offer, property, toggle, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->offer, "chosen", row, "sensitive", G_BINDING_SYNC_CREATE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
add_strike (LeadPackOfferRow *self)
{
  GtkWidget *row = adw_action_row_new ();

  self->strike = ADW_ACTION_ROW (row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Strike out words…"));
  adw_action_row_add_suffix (self->strike, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_bind_property (self->offer, "chosen", row, "sensitive", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (row, "activated", G_CALLBACK (strike_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->offer, "notify::n-struck", G_CALLBACK (update_strike), self,
                           G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  update_strike (self);
}

static void
add_box (LeadPackOfferRow *self,
         const char       *name)
{
  GtkWidget *box = gtk_check_button_new ();

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_bind_property (self->offer, "chosen", box, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), box);
}

/* A passage shows its words: of one entry there may be several. */
static void
show_words (LeadPackOfferRow *self)
{
  LeadEntry *entry = lead_pack_offer_get_entry (self->offer);
  const LeadPiece *piece = lead_pack_offer_peek_piece (self->offer);
  g_autofree char *excerpt = lead_entry_dup_excerpt (entry, EXCERPT_LENGTH);
  const char *title = lead_entry_get_title (entry);
  g_autofree char *day
    = lead_day_format (lead_entry_get_moment (entry)->day,
                       /* Translators: the day of an entry in a list */
                       _("%-d %B %Y"));
  const char *words = piece->passage != NULL ? piece->passage->quote
                      : *title != '\0'       ? title
                                             : excerpt;
  g_autofree char *name = g_strdup_printf (_("Share “%s”"), words);

  g_object_set (self, "use-markup", FALSE, "title", words, "subtitle", day, NULL);
  add_box (self, name);
}

static void
lead_pack_offer_row_dispose (GObject *object)
{
  LeadPackOfferRow *self = LEAD_PACK_OFFER_ROW (object);

  g_clear_object (&self->offer);

  G_OBJECT_CLASS (lead_pack_offer_row_parent_class)->dispose (object);
}

static void
lead_pack_offer_row_class_init (LeadPackOfferRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_pack_offer_row_dispose;
}

static void
lead_pack_offer_row_init (LeadPackOfferRow *self)
{
}

/**
 * lead_pack_offer_row_new:
 * @offer: what may go into a pack
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
lead_pack_offer_row_new (LeadPackOffer *offer)
{
  LeadPackOfferRow *self;

  g_return_val_if_fail (LEAD_IS_PACK_OFFER (offer), NULL);

  self = g_object_new (LEAD_TYPE_PACK_OFFER_ROW, NULL);
  self->offer = g_object_ref (offer);
  show_words (self);
  add_switch (self, "patterns-only", _("Patterns only"),
              _("What it is marked with is counted, and none of its words goes along"));
  if (lead_pack_offer_has_pictures (offer))
    add_switch (self, "pictures", _("Pictures"), NULL);
  add_strike (self);
  return GTK_WIDGET (self);
}
