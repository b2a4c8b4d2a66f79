/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-prepare.h"

#include <glib/gi18n-lib.h>

#include "figures/lead-pack-charts.h"
#include "lead-chart-row.h"
#include "lead-session-guide.h"
#include "lead-session-lines.h"
#include "lead-session-offers.h"
#include "lead-session-pieces.h"
#include "lead-session-proposals.h"
#include "lead-session-setup.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"

struct _LeadSessionPrepare
{
  AdwBin            parent_instance;

  LeadSessionGuide *guide; /* owned */
  GtkBox           *box;
};

G_DEFINE_FINAL_TYPE (LeadSessionPrepare, lead_session_prepare, ADW_TYPE_BIN)

static void
lead_session_prepare_dispose (GObject *object)
{
  LeadSessionPrepare *self = LEAD_SESSION_PREPARE (object);

  if (self->guide != NULL)
    lead_session_guide_stop (self->guide);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (lead_session_prepare_parent_class)->dispose (object);
}

static void
lead_session_prepare_class_init (LeadSessionPrepareClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_prepare_dispose;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;
}

static void
lead_session_prepare_init (LeadSessionPrepare *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->box = GTK_BOX (box);
  adw_bin_set_child (ADW_BIN (self), box);
}

static GtkWidget *
make_charts (LeadSessionDraft *draft)
{
  const char * const *ids = lead_pack_charts_get_ids ();
  GtkWidget *frame = lead_card_frame_new (_("Charts to look at"),
                                          _("Of the time that you look back on. Private entries "
                                             "aren’t counted."));
  GtkWidget *list = lead_boxed_list_new (_("Charts to look at"));

  for (guint i = 0; ids[i] != NULL; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         lead_chart_row_new (draft, ids[i], lead_pack_charts_get_title (ids[i])));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), list);

  return frame;
}

/**
 * lead_session_prepare_new:
 * @draft: a session
 *
 * Returns: (transfer floating): its cards, one below the other
 */
GtkWidget *
lead_session_prepare_new (LeadSessionDraft *draft)
{
  LeadSessionPrepare *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_PREPARE, NULL);
  self->guide = lead_session_guide_new (draft);
  gtk_box_append (self->box, lead_session_setup_new (draft));
  gtk_box_append (self->box, lead_session_lines_new_aims (draft));
  gtk_box_append (self->box, lead_session_lines_new_agenda (draft));
  gtk_box_append (self->box, lead_session_proposals_new (self->guide));
  gtk_box_append (self->box, lead_session_pieces_new (draft));
  gtk_box_append (self->box, lead_session_offers_new (self->guide));
  gtk_box_append (self->box, make_charts (draft));

  return GTK_WIDGET (self);
}
