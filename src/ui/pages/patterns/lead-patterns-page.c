/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-patterns-page.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-columns-layout.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-lists.h"
#include "lead-pattern-card.h"
#include "lead-pattern-view.h"
#include "ui/pages/lead-page.h"

/* Autosave changes the journal every second; charts need not follow at once. */
#define SETTLE_MS 250

struct _LeadPatternsPage
{
  AdwBin           parent_instance;

  LeadDesk        *desk;
  LeadPatternView *view;
  GCancellable    *loading;
  guint            settling; /* id of the timeout that loads anew */
  gboolean         stale;    /* what is shown isn't what the journal holds now */

  /* template */
  GtkStack        *stack;
  AdwStatusPage   *empty;
  GtkLabel        *range;
  GtkWidget       *periods;
  LeadPatternCard *barriers;
  LeadPatternCard *behaviours;
  LeadPatternCard *summing_up;
};

typedef enum
{
  PROP_PERIOD = 1,
} LeadPatternsPageProperty;

static GParamSpec *properties[PROP_PERIOD + 1];

static const char *const period_names[] = {
  [LEAD_PERIOD_MONTH] = "month",
  [LEAD_PERIOD_QUARTER] = "quarter",
  [LEAD_PERIOD_YEAR] = "year",
  [LEAD_PERIOD_ALL] = "all",
};

static const char *
get_period (LeadPatternsPage *self)
{
  return period_names[self->view != NULL ? lead_pattern_view_get_period (self->view)
                                         : LEAD_PERIOD_YEAR];
}

static void
set_period (LeadPatternsPage *self, const char *name)
{
  if (self->view == NULL || g_str_equal (name, get_period (self)))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (period_names); i++)
    {
      if (g_str_equal (period_names[i], name))
        lead_pattern_view_set_period (self->view, (LeadPeriod) i);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERIOD]);
}

static void
show_empty (LeadPatternsPage *self, gsize n_entries)
{
  g_autofree char *words = NULL;

  if (n_entries > 0)
    words = g_strdup_printf (
      ngettext ("You have written %u entry, and nothing in it is marked yet. Under the text you "
                "are asked what got in the way and what you did; the answers are counted here.",
                "You have written %u entries, and nothing in them is marked yet. Under each text "
                "you are asked what got in the way and what you did; the answers are counted "
                "here.",
                n_entries),
      (guint) n_entries);
  else
    words = g_strdup (_("Under each entry you are asked what got in the way and what you did. "
                        "This page counts your answers month by month, so that you see what "
                        "keeps coming back and what is changing."));
  adw_status_page_set_description (self->empty, words);
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

static void
show_card (LeadPatternsPage *self, LeadPatternCard *card, const char *framework)
{
  LeadPattern *pattern = lead_pattern_view_get_pattern (self->view, framework);
  LeadContent *content = lead_pattern_view_get_content (self->view);

  if (pattern == NULL)
    return;
  lead_pattern_card_set_framework (card, lead_content_get_framework (content, framework));
  lead_pattern_card_show (card, pattern, lead_pattern_view_get_today (self->view));
}

static void
show_patterns (LeadPatternsPage *self)
{
  g_autofree char *range = lead_range_to_string (lead_pattern_view_get_range (self->view));
  LeadPattern *summing_up = lead_pattern_view_get_pattern (self->view, "summing-up");

  gtk_label_set_label (self->range, range);
  show_card (self, self->barriers, "barriers");
  show_card (self, self->behaviours, "behaviours");
  show_card (self, self->summing_up, "summing-up");
  gtk_widget_set_visible (GTK_WIDGET (self->summing_up),
                          summing_up != NULL
                            && lead_pattern_get_tagged_entries (summing_up) > 0);
  gtk_stack_set_visible_child_name (self->stack, "patterns");
}

static void
on_counted (LeadPatternsPage *self)
{
  LeadRecords *records = lead_pattern_view_get_records (self->view);
  gsize n_tags, n_entries;

  lead_records_get_tags (records, &n_tags);
  lead_records_get_days (records, &n_entries);
  if (n_tags == 0)
    show_empty (self, n_entries);
  else
    show_patterns (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "patterns.earlier",
                                 lead_pattern_view_has_earlier (self->view));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "patterns.later",
                                 lead_pattern_view_has_later (self->view));
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadPatternsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadRecords) records
    = lead_journal_load_records_finish (LEAD_JOURNAL (source), result, &error);

  if (records != NULL && self->view != NULL)
    lead_pattern_view_set_records (self->view, records);
  else if (error != NULL && self->desk != NULL
           && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
           && !g_error_matches (error, LEAD_ERROR, LEAD_ERROR_LOCKED))
    lead_desk_report (self->desk, error);
}

static void
load (LeadPatternsPage *self)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();

  self->stale = FALSE;
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_journal_load_records_async (lead_desk_get_journal (self->desk), all, self->loading,
                                   on_loaded, g_object_ref (self));
}

static gboolean
on_settled (gpointer user_data)
{
  LeadPatternsPage *self = user_data;

  self->settling = 0;
  load (self);
  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LeadPatternsPage *self, guint changes)
{
  if ((changes & (LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS)) == 0)
    return;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->stale = TRUE;
  else if (self->settling == 0)
    self->settling = g_timeout_add (SETTLE_MS, on_settled, self);
}

static void
on_show_filter (LeadPatternsPage *self, LeadFilter *filter)
{
  lead_desk_show_filter (self->desk, filter);
}

static void
on_earlier (GtkWidget *widget, const char *action, GVariant *parameter)
{
  lead_pattern_view_go_earlier (LEAD_PATTERNS_PAGE (widget)->view);
}

static void
on_later (GtkWidget *widget, const char *action, GVariant *parameter)
{
  lead_pattern_view_go_later (LEAD_PATTERNS_PAGE (widget)->view);
}

static void
on_write (GtkWidget *widget, const char *action, GVariant *parameter)
{
  lead_desk_write (LEAD_PATTERNS_PAGE (widget)->desk, NULL, NULL);
}

static void
lead_patterns_page_set_desk (LeadPage *page, LeadDesk *desk)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (page);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->stale = TRUE;
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
}

static void
on_content_changed (LeadPatternsPage *self)
{
  lead_pattern_view_set_content (self->view, lead_desk_get_content (self->desk));
}

/* Two dozen charts would cost everybody who opens a journal to write: they are
 * made for the first one who looks. */
static void
furnish (LeadPatternsPage *self)
{
  self->view = lead_pattern_view_new (lead_desk_get_content (self->desk),
                                      lead_desk_get_surroundings (self->desk));
  g_signal_connect_object (self->view, "counted", G_CALLBACK (on_counted), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->desk, "notify::content", G_CALLBACK (on_content_changed), self,
                           G_CONNECT_SWAPPED);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_patterns_page_set_desk;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadPatternsPage, lead_patterns_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static void
lead_patterns_page_map (GtkWidget *widget)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (widget);

  GTK_WIDGET_CLASS (lead_patterns_page_parent_class)->map (widget);
  if (self->desk == NULL)
    return;
  if (self->view == NULL)
    furnish (self);
  if (self->stale)
    load (self);
}

static void
lead_patterns_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((LeadPatternsPageProperty) id)
    {
    case PROP_PERIOD:
      g_value_set_string (value, get_period (LEAD_PATTERNS_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_patterns_page_set_property (GObject *object, guint id, const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((LeadPatternsPageProperty) id)
    {
    case PROP_PERIOD:
      set_period (LEAD_PATTERNS_PAGE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_patterns_page_dispose (GObject *object)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (object);

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->settling, g_source_remove);
  g_clear_object (&self->view);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_patterns_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (LEAD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (LEAD_TYPE_PATTERN_CARD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/org/example/SysLead/ui/lead-patterns-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, range);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, periods);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, barriers);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, behaviours);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, summing_up);
  gtk_widget_class_bind_template_callback (widget_class, on_show_filter);
}

static void
lead_patterns_page_class_init (LeadPatternsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_patterns_page_get_property;
  object_class->set_property = lead_patterns_page_set_property;
  object_class->dispose = lead_patterns_page_dispose;
  widget_class->map = lead_patterns_page_map;

  /**
   * LeadPatternsPage:period: "month", "quarter", "year" or "all"
   */
  properties[PROP_PERIOD]
    = g_param_spec_string ("period", NULL, NULL, "year",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_property_action (widget_class, "patterns.period", "period");
  gtk_widget_class_install_action (widget_class, "patterns.earlier", NULL, on_earlier);
  gtk_widget_class_install_action (widget_class, "patterns.later", NULL, on_later);
  gtk_widget_class_install_action (widget_class, "patterns.write", NULL, on_write);

  bind_template (widget_class);
}

/* On a phone with large text the four words don't fit beside each other. */
static void
let_periods_shrink (LeadPatternsPage *self)
{
  for (GtkWidget *button = gtk_widget_get_first_child (self->periods); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                             PANGO_ELLIPSIZE_END);
}

static void
lead_patterns_page_init (LeadPatternsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  let_periods_shrink (self);
}

/**
 * lead_patterns_page_new:
 *
 * Returns: (transfer none): the page
 */
GtkWidget *
lead_patterns_page_new (void)
{
  return g_object_new (LEAD_TYPE_PATTERNS_PAGE, NULL);
}
