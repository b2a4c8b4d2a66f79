/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-placement-card.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-chart.h"
#include "plot/lead-plane-figure.h"
#include "ui/widgets/lead-card-frame.h"

struct _LeadPlacementCard
{
  AdwBin              parent_instance;

  LeadChallengeDraft *draft; /* owned */

  GtkRange           *agreement;
  GtkRange           *certainty;
  GtkLabel           *words;
  GtkWidget          *picture;  /* chart and table, once it was placed */
  LeadChart          *chart;
  GtkGrid            *table;
};

G_DEFINE_FINAL_TYPE (LeadPlacementCard, lead_placement_card, ADW_TYPE_BIN)

static const char *
get_words (LeadGround ground)
{
  switch (ground)
    {
    case LEAD_GROUND_FIRM:
      return _("Agreed and predictable: ordinary management fits. Plan it and see it through.");
    case LEAD_GROUND_UNSURE:
      return _("You agree, but nobody can be sure what will work. Try things out together.");
    case LEAD_GROUND_DIVIDED:
      return _("It is known what would work, but not agreed. Listen, and look for common purpose.");
    case LEAD_GROUND_COMPLEX:
    default:
      return _("Neither agreed nor predictable: this is where systems leadership is needed.");
    }
}

static char *
dup_day (LeadDay day)
{
  /* Translators: a day in a chart: "22 Nov 2026". */
  return lead_day_format (day, _("%-d %b %Y"));
}

static void
add_point (LeadPlane           *plane,
           const LeadPlacement *placement)
{
  g_autofree char *day = dup_day (placement->day);
  /* Translators: a day, and where a challenge stood on two scales from 0 to 100 */
  g_autofree char *words = g_strdup_printf (_("%s: agreement %d of 100, certainty %d of 100."), day,
                                            placement->agreement, placement->certainty);

  lead_plane_add (plane, placement->certainty / (double) LEAD_PLACEMENT_MOST,
                  placement->agreement / (double) LEAD_PLACEMENT_MOST, day, words);
}

static void
show_plane (LeadPlacementCard *self,
            LeadChallenge     *challenge)
{
  const LeadPlacement *last = lead_challenge_get_last_placement (challenge);
  g_autoptr (LeadPlane) plane = lead_plane_new (_("Agreement and certainty"));
  g_autoptr (LeadFigure) figure = NULL;

  lead_plane_set_axes (plane, _("More certainty"), _("More agreement"));
  lead_plane_set_corners (plane, _("Systems leadership"), _("Ordinary management"));
  for (guint i = 0; i < lead_challenge_get_n_placements (challenge); i++)
    add_point (plane, lead_challenge_get_placement (challenge, i));
  if (last != NULL)
    lead_plane_set_caption (plane, get_words (lead_placement_get_ground (last)));
  figure = lead_plane_figure_new (plane);
  lead_chart_set_figure (self->chart, figure);
}

static void
add_cell (GtkGrid    *table,
          const char *text,
          int         column,
          int         row)
{
  GtkWidget *cell = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (cell), column == 0 ? 0 : 1);
  gtk_widget_add_css_class (cell, row == 0 ? "caption-heading" : "tabular");
  gtk_grid_attach (table, cell, column, row, 1, 1);
}

static void
show_table (LeadPlacementCard *self,
            LeadChallenge     *challenge)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->table))) != NULL)
    gtk_grid_remove (self->table, child);
  add_cell (self->table, _("Day"), 0, 0);
  add_cell (self->table, _("Agreement"), 1, 0);
  add_cell (self->table, _("Certainty"), 2, 0);
  for (guint i = 0; i < lead_challenge_get_n_placements (challenge); i++)
    {
      const LeadPlacement *placement = lead_challenge_get_placement (challenge, i);
      g_autofree char *day = dup_day (placement->day);
      g_autofree char *agreement = g_strdup_printf ("%d", placement->agreement);
      g_autofree char *certainty = g_strdup_printf ("%d", placement->certainty);

      add_cell (self->table, day, 0, (int) i + 1);
      add_cell (self->table, agreement, 1, (int) i + 1);
      add_cell (self->table, certainty, 2, (int) i + 1);
    }
}

static void
show (LeadPlacementCard *self)
{
  LeadChallenge *challenge = lead_challenge_draft_get_challenge (self->draft);
  const LeadPlacement *last = lead_challenge_get_last_placement (challenge);

  gtk_range_set_value (self->agreement, last != NULL ? last->agreement : LEAD_PLACEMENT_MOST / 2);
  gtk_range_set_value (self->certainty, last != NULL ? last->certainty : LEAD_PLACEMENT_MOST / 2);
  gtk_label_set_text (self->words, last != NULL ? get_words (lead_placement_get_ground (last))
                                                : _("Where does it stand today?"));
  gtk_widget_set_visible (self->picture, last != NULL);
  show_plane (self, challenge);
  show_table (self, challenge);
}

static void
on_place (LeadPlacementCard *self)
{
  g_autoptr (LeadChallenge) before
    = g_object_ref (lead_challenge_draft_get_challenge (self->draft));
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self->draft);
  LeadPlacement placement = {
    .day = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)),
    .agreement = (int) gtk_range_get_value (self->agreement),
    .certainty = (int) gtk_range_get_value (self->certainty),
  };

  lead_challenge_builder_place (builder, &placement);
  lead_challenge_draft_commit (self->draft, builder);
  show (self);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (self->draft), before, _("Placed as of today"));
}

static void
lead_placement_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_PLACEMENT_CARD (object)->draft);

  G_OBJECT_CLASS (lead_placement_card_parent_class)->dispose (object);
}

static void
lead_placement_card_class_init (LeadPlacementCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_placement_card_dispose;
}

static void
lead_placement_card_init (LeadPlacementCard *self)
{
}

static GtkRange *
add_scale (LeadCardFrame *frame,
           LeadItem      *item,
           const char    *low,
           const char    *high)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = gtk_label_new (lead_item_get_name (item));
  GtkWidget *scale
    = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, LEAD_PLACEMENT_MOST, 5);
  GtkWidget *labels[] = { gtk_label_new (low), gtk_label_new (high) };

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_tooltip_text (box, lead_item_get_gloss (item));
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), scale);
  for (guint i = 0; i < 2; i++)
    {
      gtk_label_set_wrap (GTK_LABEL (labels[i]), TRUE);
      gtk_label_set_xalign (GTK_LABEL (labels[i]), i);
      gtk_label_set_justify (GTK_LABEL (labels[i]), i == 0 ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT);
      gtk_widget_set_hexpand (labels[i], TRUE);
      gtk_widget_add_css_class (labels[i], "caption");
      gtk_widget_add_css_class (labels[i], "dim-label");
      gtk_box_append (GTK_BOX (ends), labels[i]);
    }
  gtk_box_append (GTK_BOX (box), ends);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  lead_item_get_name (item), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  lead_item_get_gloss (item), -1);
  lead_card_frame_add (frame, box);

  return GTK_RANGE (scale);
}

static GtkWidget *
make_picture (LeadPlacementCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *as_table = gtk_toggle_button_new_with_mnemonic (_("As a _table"));

  self->chart = LEAD_CHART (lead_chart_new ());
  self->table = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->table, 24);
  gtk_grid_set_row_spacing (self->table, 6);
  gtk_widget_set_margin_top (GTK_WIDGET (self->table), 6);
  gtk_widget_set_halign (as_table, GTK_ALIGN_START);
  gtk_widget_add_css_class (as_table, "flat");
  g_object_bind_property (as_table, "active", self->table, "visible", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (box), as_table);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->table));

  return box;
}

static void
fill (LeadPlacementCard *self,
      LeadCardFrame     *frame)
{
  LeadDesk *desk = lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self->draft));
  LeadContent *content = lead_desk_get_content (desk);
  GtkWidget *place = gtk_button_new_with_mnemonic (_("_Place it as of today"));

  self->agreement = add_scale (frame, lead_content_get_item (content, "stacey/agreement"),
                               _("Far from agreed"), _("All agree"));
  self->certainty = add_scale (frame, lead_content_get_item (content, "stacey/certainty"),
                               _("Anything may follow"), _("It is known what follows"));
  self->words = GTK_LABEL (lead_card_frame_new_words ());
  self->picture = make_picture (self);
  gtk_widget_set_halign (place, GTK_ALIGN_START);
  g_signal_connect_object (place, "clicked", G_CALLBACK (on_place), self, G_CONNECT_SWAPPED);
  lead_card_frame_add (frame, place);
  lead_card_frame_add (frame, GTK_WIDGET (self->words));
  lead_card_frame_add (frame, self->picture);
}

/**
 * lead_placement_card_new:
 * @draft: a challenge
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_placement_card_new (LeadChallengeDraft *draft)
{
  LeadPlacementCard *self = g_object_new (LEAD_TYPE_PLACEMENT_CARD, NULL);
  GtkWidget *frame = lead_card_frame_new (_("Agreement and certainty"),
                                          _("Place it again from time to time: its path says more "
                                            "than any one place."));

  self->draft = g_object_ref (draft);
  fill (self, LEAD_CARD_FRAME (frame));
  adw_bin_set_child (ADW_BIN (self), frame);
  show (self);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
