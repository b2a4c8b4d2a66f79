/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-row.h"

#include <glib/gi18n-lib.h>

#include "lead-piece-words.h"
#include "lead-point-button.h"

struct _LeadChartRow
{
  AdwActionRow      parent_instance;

  /* owned */
  LeadSessionDraft *draft;
  char             *chart; /* its id */

  GtkCheckButton   *check;
  GtkWidget        *point_place;
  gboolean          syncing;
};

G_DEFINE_FINAL_TYPE (LeadChartRow, lead_chart_row, ADW_TYPE_ACTION_ROW)

static LeadSession *
get_session (LeadChartRow *self)
{
  return lead_session_draft_get_session (self->draft);
}

static void
show (LeadChartRow *self)
{
  LeadSession *session = get_session (self);
  gboolean chosen = g_strv_contains (lead_session_get_charts (session), self->chart);
  g_autofree char *point = NULL;

  self->syncing = TRUE;
  gtk_check_button_set_active (self->check, chosen);
  self->syncing = FALSE;
  gtk_widget_set_visible (self->point_place, chosen);
  if (chosen && lead_session_get_agenda (session)->len > 0)
    point = lead_piece_words_name_point (session,
                                         lead_session_get_chart_item (session, self->chart));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), point != NULL ? point : "");
}

static void
on_toggled (LeadChartRow *self)
{
  LeadSessionBuilder *builder;

  if (self->syncing)
    return;
  builder = lead_session_draft_begin (self->draft);
  lead_session_builder_set_chart (builder, self->chart, gtk_check_button_get_active (self->check));
  lead_session_draft_commit (self->draft, builder);
}

static void
on_point (LeadChartRow *self,
          const char   *item)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  lead_session_builder_set_chart_item (builder, self->chart, item);
  lead_session_draft_commit (self->draft, builder);
}

static void
lead_chart_row_dispose (GObject *object)
{
  LeadChartRow *self = LEAD_CHART_ROW (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->chart, g_free);

  G_OBJECT_CLASS (lead_chart_row_parent_class)->dispose (object);
}

static void
lead_chart_row_class_init (LeadChartRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_chart_row_dispose;
}

static void
lead_chart_row_init (LeadChartRow *self)
{
  GtkWidget *check = gtk_check_button_new ();

  self->check = GTK_CHECK_BUTTON (check);
  self->point_place = adw_bin_new ();
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->point_place);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
}

/**
 * lead_chart_row_new:
 * @draft: a session
 * @chart: id of a chart
 * @title: what it shows
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_chart_row_new (LeadSessionDraft *draft,
                    const char       *chart,
                    const char       *title)
{
  LeadChartRow *self;
  GtkWidget *point;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);
  g_return_val_if_fail (chart != NULL && title != NULL, NULL);

  self = g_object_new (LEAD_TYPE_CHART_ROW, NULL);
  self->draft = g_object_ref (draft);
  self->chart = g_strdup (chart);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_widget_set_sensitive (GTK_WIDGET (self->check), lead_session_draft_is_writable (draft));
  point = lead_point_button_new (draft, title);
  adw_bin_set_child (ADW_BIN (self->point_place), point);
  show (self);
  g_signal_connect_object (point, "chosen", G_CALLBACK (on_point), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
