/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-patterns-page.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-columns-layout.h"
#include "core/store/lead-pattern-feed.h"
#include "lead-noticed-list.h"
#include "lead-pattern-days.h"
#include "lead-pattern-deck.h"
#include "lead-pattern-paper.h"
#include "lead-pattern-place.h"
#include "lead-pattern-saver.h"
#include "lead-pattern-scope.h"
#include "lead-pattern-view.h"
#include "ui/pages/lead-page.h"

struct _LeadPatternsPage
{
  AdwBin            parent_instance;

  LeadDesk         *desk;
  LeadPatternFeed  *feed;
  LeadPatternView  *view;
  GtkWidget        *left;  /* where the keyboard was when one went to the entries */
  LeadChart        *chart; /* where it is, or was before it left the page; weak */
  GVariant         *place; /* to go back to after a lock, once there is something to see */

  /* template */
  GtkStack         *stack;
  AdwStatusPage    *empty;
  GtkLabel         *range;
  GtkWidget        *periods;
  GtkWidget        *days_button;
  LeadPatternDays  *days;
  LeadPatternScope *scope;
  LeadNoticedList  *noticed;
  LeadPatternDeck  *deck;
  GtkScrolledWindow *scroller;
};

typedef enum
{
  PROP_PERIOD = 1,
  PROP_COMPARED,
} LeadPatternsPageProperty;

static GParamSpec *properties[PROP_COMPARED + 1];

static const char *const period_names[] = {
  [LEAD_PERIOD_MONTH] = "month",
  [LEAD_PERIOD_QUARTER] = "quarter",
  [LEAD_PERIOD_YEAR] = "year",
  [LEAD_PERIOD_ALL] = "all",
  [LEAD_PERIOD_DAYS] = "days",
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

  for (guint i = 0; i < LEAD_PERIOD_DAYS; i++)
    {
      if (g_str_equal (period_names[i], name))
        lead_pattern_view_set_period (self->view, (LeadPeriod) i);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERIOD]);
}

static gboolean
get_compared (LeadPatternsPage *self)
{
  return self->view != NULL && lead_pattern_view_get_compared (self->view);
}

static void
set_compared (LeadPatternsPage *self, gboolean compared)
{
  if (self->view == NULL || compared == get_compared (self))
    return;
  lead_pattern_view_set_compared (self->view, compared);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPARED]);
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
show_patterns (LeadPatternsPage *self)
{
  g_autofree char *range = lead_range_to_string (lead_pattern_view_get_range (self->view));

  gtk_label_set_label (self->range, range);
  lead_noticed_list_show (self->noticed, self->view);
  lead_pattern_deck_show (self->deck, self->view);
  gtk_stack_set_visible_child_name (self->stack, "patterns");
  if (self->place != NULL)
    lead_pattern_place_show_deck (self->place, self->deck,
                                  gtk_scrolled_window_get_vadjustment (self->scroller));
  g_clear_pointer (&self->place, g_variant_unref);
}

static void
on_counted (LeadPatternsPage *self)
{
  LeadChronicle *chronicle = lead_pattern_view_get_basis (self->view)->chronicle;
  gsize n_entries;

  lead_chronicle_get_entries (chronicle, &n_entries);
  if (lead_chronicle_get_n_tags (chronicle) == 0)
    show_empty (self, n_entries);
  else
    show_patterns (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "patterns.earlier",
                                 lead_pattern_view_has_earlier (self->view));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "patterns.later",
                                 lead_pattern_view_has_later (self->view));
}

static void
on_fed (LeadPatternsPage *self)
{
  LeadPatternBasis *basis = lead_pattern_feed_get_basis (self->feed);

  if (basis != NULL)
    lead_pattern_view_set_basis (self->view, basis);
}

static void
on_feed_failed (LeadPatternsPage *self, GError *error)
{
  lead_desk_report (self->desk, error);
}

static void
on_days_shown (LeadPatternsPage *self)
{
  if (self->view != NULL)
    lead_pattern_days_show (self->days, self->view);
}

static void
on_days_chosen (LeadPatternsPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERIOD]);
}

static void
on_save (LeadPatternsPage *self, LeadPatternCard *card, const char *format)
{
  LeadFigure *figure = lead_chart_frame_get_figure (lead_pattern_card_get_frame (card));
  g_autoptr (GBytes) bytes = lead_pattern_paper_draw (
    figure, format, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
  g_autofree char *name
    = g_strdup_printf ("%s.%s", lead_pattern_card_get_kind (card)->id, format);

  lead_pattern_save (GTK_WIDGET (self), self->desk, lead_pattern_card_get_title (card), name,
                     bytes);
}

static GtkWidget *
find_focus (LeadPatternsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

static void
on_show_filter (LeadPatternsPage *self, LeadFilter *filter)
{
  g_set_weak_pointer (&self->left, find_focus (self));
  lead_desk_show_filter (self->desk, filter);
}

static void
on_show_entry (LeadPatternsPage *self, gint64 id)
{
  g_set_weak_pointer (&self->left, find_focus (self));
  lead_desk_show_entry (self->desk, id);
}

static void
on_show_experiment (LeadPatternsPage *self, const char *uuid)
{
  g_set_weak_pointer (&self->left, find_focus (self));
  lead_desk_show_experiment (self->desk, uuid);
}

static void
on_write_prompt (LeadPatternsPage *self, const char *prompt)
{
  lead_desk_write (self->desk, prompt, NULL);
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

static gboolean
has_patterns (LeadPatternsPage *self)
{
  return self->view != NULL
         && g_str_equal (gtk_stack_get_visible_child_name (self->stack), "patterns");
}

static void
on_print (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (widget);
  g_autoptr (LeadPrintPages) pages = NULL;

  if (!has_patterns (self))
    return;
  pages = lead_pattern_paper_set (self->view, self->deck, self->noticed);
  lead_desk_print (self->desk, G_OBJECT (pages));
}

static void
on_pdf (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (widget);
  g_autoptr (LeadPrintPages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;

  if (!has_patterns (self))
    return;
  pages = lead_pattern_paper_set (self->view, self->deck, self->noticed);
  pdf = lead_print_pages_to_pdf (pages, _("Patterns"));
  lead_pattern_save (widget, self->desk, _("Save as a PDF"), "patterns.pdf", pdf);
}

static void
lead_patterns_page_set_desk (LeadPage *page, LeadDesk *desk)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (page);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
}

static void
on_discreet_changed (LeadPatternsPage *self)
{
  lead_pattern_view_set_discreet (self->view, lead_desk_get_discreet (self->desk));
}

static void
on_content_changed (LeadPatternsPage *self)
{
  lead_pattern_view_set_content (self->view, lead_desk_get_content (self->desk));
}

/* It comes before what is counted does: the journal lists before it adds up. */
static void
seek_label (LeadPatternsPage *self)
{
  g_autofree char *hidden = lead_pattern_place_dup_label (self->place);

  if (hidden != NULL)
    lead_pattern_scope_seek_label (self->scope, hidden);
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
  g_signal_connect_object (self->desk, "notify::discreet", G_CALLBACK (on_discreet_changed),
                           self, G_CONNECT_SWAPPED);
  on_discreet_changed (self);
  if (self->place != NULL)
    lead_pattern_place_show_view (self->place, self->view);
  lead_pattern_scope_follow (self->scope, self->desk, self->view);
  if (self->place != NULL)
    seek_label (self);
  self->feed = lead_pattern_feed_new (lead_desk_get_journal (self->desk));
  g_signal_connect_object (self->feed, "changed", G_CALLBACK (on_fed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->feed, "failed", G_CALLBACK (on_feed_failed), self,
                           G_CONNECT_SWAPPED);
}

/* One that wasn’t looked at since is still where it was. */
static GVariant *
lead_patterns_page_dup_place (LeadPage *page)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (page);

  if (self->place != NULL)
    return g_variant_ref (self->place);
  return self->view != NULL
           ? lead_pattern_place_new (self->view, self->deck, self->chart,
                                     gtk_scrolled_window_get_vadjustment (self->scroller))
           : NULL;
}

static void
lead_patterns_page_show_place (LeadPage *page, GVariant *place)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (page);

  g_clear_pointer (&self->place, g_variant_unref);
  self->place = g_variant_ref (place);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->dup_place = lead_patterns_page_dup_place;
  iface->show_place = lead_patterns_page_show_place;
  iface->set_desk = lead_patterns_page_set_desk;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadPatternsPage, lead_patterns_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

/* To the mark whose entries one looked at. */
static void
come_back (LeadPatternsPage *self)
{
  if (self->left != NULL)
    gtk_widget_grab_focus (self->left);
  g_clear_weak_pointer (&self->left);
}

/* Outside it may be anywhere: the chart is still what one looked at. */
static void
on_focus_moved (LeadPatternsPage *self)
{
  GtkWidget *focus = find_focus (self);

  if (focus != NULL)
    g_set_weak_pointer (&self->chart, LEAD_IS_CHART (focus) ? LEAD_CHART (focus) : NULL);
}

static void
lead_patterns_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (lead_patterns_page_parent_class)->root (widget);
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (on_focus_moved), widget, G_CONNECT_SWAPPED);
}

static void
lead_patterns_page_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), on_focus_moved, widget);
  GTK_WIDGET_CLASS (lead_patterns_page_parent_class)->unroot (widget);
}

static void
lead_patterns_page_map (GtkWidget *widget)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (widget);

  GTK_WIDGET_CLASS (lead_patterns_page_parent_class)->map (widget);
  if (self->desk == NULL)
    return;
  if (self->view == NULL)
    furnish (self);
  lead_pattern_feed_set_active (self->feed, TRUE);
  come_back (self);
}

static void
lead_patterns_page_unmap (GtkWidget *widget)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (widget);

  if (self->feed != NULL)
    lead_pattern_feed_set_active (self->feed, FALSE);
  GTK_WIDGET_CLASS (lead_patterns_page_parent_class)->unmap (widget);
}

static void
lead_patterns_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((LeadPatternsPageProperty) id)
    {
    case PROP_PERIOD:
      g_value_set_string (value, get_period (LEAD_PATTERNS_PAGE (object)));
      break;
    case PROP_COMPARED:
      g_value_set_boolean (value, get_compared (LEAD_PATTERNS_PAGE (object)));
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
    case PROP_COMPARED:
      set_compared (LEAD_PATTERNS_PAGE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_patterns_page_dispose (GObject *object)
{
  LeadPatternsPage *self = LEAD_PATTERNS_PAGE (object);

  g_clear_weak_pointer (&self->left);
  g_clear_weak_pointer (&self->chart);
  g_clear_pointer (&self->place, g_variant_unref);
  g_clear_object (&self->feed);
  g_clear_object (&self->view);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_patterns_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (LEAD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (LEAD_TYPE_NOTICED_LIST);
  g_type_ensure (LEAD_TYPE_PATTERN_DAYS);
  g_type_ensure (LEAD_TYPE_PATTERN_DECK);
  g_type_ensure (LEAD_TYPE_PATTERN_SCOPE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/org/example/SysLead/ui/lead-patterns-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, range);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, periods);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, days_button);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, days);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, scope);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, noticed);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, deck);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternsPage, scroller);
  gtk_widget_class_bind_template_callback (widget_class, on_show_filter);
  gtk_widget_class_bind_template_callback (widget_class, on_show_entry);
  gtk_widget_class_bind_template_callback (widget_class, on_show_experiment);
  gtk_widget_class_bind_template_callback (widget_class, on_write_prompt);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_bind_template_callback (widget_class, on_days_shown);
  gtk_widget_class_bind_template_callback (widget_class, on_days_chosen);
}

static void
lead_patterns_page_class_init (LeadPatternsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_patterns_page_get_property;
  object_class->set_property = lead_patterns_page_set_property;
  object_class->dispose = lead_patterns_page_dispose;
  widget_class->root = lead_patterns_page_root;
  widget_class->unroot = lead_patterns_page_unroot;
  widget_class->map = lead_patterns_page_map;
  widget_class->unmap = lead_patterns_page_unmap;

  /**
   * LeadPatternsPage:period: "month", "quarter", "year", "all", or "days" for
   *   a stretch that the calendar doesn't have
   */
  properties[PROP_PERIOD]
    = g_param_spec_string ("period", NULL, NULL, "year",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * LeadPatternsPage:compared: whether the period before is drawn beside this one
   */
  properties[PROP_COMPARED]
    = g_param_spec_boolean ("compared", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_property_action (widget_class, "patterns.period", "period");
  gtk_widget_class_install_property_action (widget_class, "patterns.compared", "compared");
  gtk_widget_class_install_action (widget_class, "patterns.earlier", NULL, on_earlier);
  gtk_widget_class_install_action (widget_class, "patterns.later", NULL, on_later);
  gtk_widget_class_install_action (widget_class, "patterns.write", NULL, on_write);
  gtk_widget_class_install_action (widget_class, "patterns.print", NULL, on_print);
  gtk_widget_class_install_action (widget_class, "patterns.pdf", NULL, on_pdf);

  bind_template (widget_class);
}

/* On a phone with large text the four words don't fit beside each other. */
static void
let_periods_shrink (LeadPatternsPage *self)
{
  for (GtkWidget *button = gtk_widget_get_first_child (self->periods); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    if (GTK_IS_BUTTON (button))
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
