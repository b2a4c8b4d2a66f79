/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-card.h"

#include "charts/lead-columns-layout.h"
#include "charts/lead-swatch.h"
#include "core/insight/lead-pattern-words.h"
#include "core/model/lead-filter.h"
#include "lead-pattern-bars.h"
#include "lead-pattern-panel.h"
#include "lead-pattern-table.h"
#include "lead-tally.h"

struct _LeadPatternCard
{
  GtkWidget         parent_instance;

  LeadFramework    *framework;
  LeadPattern      *pattern;
  LeadDay           today;
  gboolean          table_shown;

  /* template */
  GtkLabel         *title;
  GtkLabel         *words;
  GtkBox           *key;
  GtkStack         *stack;
  GtkWidget        *panels;
  LeadPatternTable *table;
  GtkSizeGroup     *names;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_TABLE_SHOWN,
} LeadPatternCardProperty;

static GParamSpec *properties[PROP_TABLE_SHOWN + 1];

enum
{
  SIGNAL_SHOW_FILTER,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternCard, lead_pattern_card, GTK_TYPE_WIDGET)

static void
show_entries (LeadPatternCard *self, LeadItem *item, LeadStance stance, LeadRange range)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  filter->item = g_strdup (lead_item_get_id (item));
  filter->stance = stance;
  filter->from = range.from;
  filter->to = range.to;
  g_signal_emit (self, signals[SIGNAL_SHOW_FILTER], 0, filter);
}

static void
on_activate_mark (LeadPatternCard *self, int place, int series, LeadPatternPanel *panel)
{
  LeadStanceSet set = lead_framework_get_stance_set (self->framework);

  show_entries (self, lead_pattern_panel_get_item (panel),
                lead_pattern_series_get_stance (set, (guint) series),
                lead_buckets_get_range (lead_pattern_get_buckets (self->pattern),
                                        (guint) place));
}

static void
on_open_row (LeadPatternCard *self, LeadTally *tally)
{
  show_entries (self, lead_tally_get_item (tally), LEAD_STANCE_NONE,
                lead_tally_get_range (tally));
}

static void
set_table_shown (LeadPatternCard *self, gboolean shown)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  if (self->table_shown == shown)
    return;

  self->table_shown = shown;
  if (shown && self->pattern != NULL)
    lead_pattern_table_show (self->table, self->framework, self->pattern, self->today);
  gtk_stack_set_visible_child_name (self->stack, shown ? "table" : "chart");
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TABLE_SHOWN]);
}

static void
on_toggle_table (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadPatternCard *self = LEAD_PATTERN_CARD (widget);

  set_table_shown (self, !self->table_shown);
}

static void
lead_pattern_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LeadPatternCard *self = LEAD_PATTERN_CARD (object);

  switch ((LeadPatternCardProperty) id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->title));
      break;
    case PROP_TABLE_SHOWN:
      g_value_set_boolean (value, self->table_shown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_pattern_card_set_property (GObject *object, guint id, const GValue *value,
                                GParamSpec *pspec)
{
  LeadPatternCard *self = LEAD_PATTERN_CARD (object);

  switch ((LeadPatternCardProperty) id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->title, g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    case PROP_TABLE_SHOWN:
      set_table_shown (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_pattern_card_dispose (GObject *object)
{
  LeadPatternCard *self = LEAD_PATTERN_CARD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->framework);
  g_clear_pointer (&self->pattern, lead_pattern_unref);

  G_OBJECT_CLASS (lead_pattern_card_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (LEAD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (LEAD_TYPE_PATTERN_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-pattern-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, title);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, words);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, key);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, panels);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, table);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternCard, names);
  gtk_widget_class_bind_template_callback (widget_class, on_open_row);
}

static void
lead_pattern_card_class_init (LeadPatternCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags
    = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = lead_pattern_card_get_property;
  object_class->set_property = lead_pattern_card_set_property;
  object_class->dispose = lead_pattern_card_dispose;

  /**
   * LeadPatternCard:title: the question that the chart answers
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  /**
   * LeadPatternCard:table-shown: whether the table is shown in place of the chart
   */
  properties[PROP_TABLE_SHOWN] = g_param_spec_boolean ("table-shown", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * LeadPatternCard::show-filter:
   * @self: the card
   * @filter: which entries
   *
   * Somebody wants to see the entries behind a mark or a row.
   */
  signals[SIGNAL_SHOW_FILTER]
    = g_signal_new ("show-filter", LEAD_TYPE_PATTERN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LEAD_TYPE_FILTER);

  gtk_widget_class_install_action (widget_class, "card.table", NULL, on_toggle_table);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, 0, "card.table", NULL);

  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
lead_pattern_card_init (LeadPatternCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_to_key (LeadPatternCard *self, LeadStanceSet set, guint series)
{
  LeadStance stance = lead_pattern_series_get_stance (set, series);
  GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new (lead_stance_get_name (stance));

  gtk_box_append (GTK_BOX (pair), lead_swatch_new (lead_pattern_get_family (set),
                                                   lead_pattern_series_get_fill (set, series)));
  gtk_box_append (GTK_BOX (pair), name);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_set_tooltip_text (pair, lead_stance_get_gloss (stance));
  gtk_box_append (self->key, pair);
}

static void
add_panel (LeadPatternCard *self, LeadItem *item)
{
  GtkWidget *panel = lead_pattern_panel_new (item);

  g_signal_connect_object (panel, "activate-mark", G_CALLBACK (on_activate_mark), self,
                           G_CONNECT_SWAPPED);
  gtk_size_group_add_widget (self->names,
                             lead_pattern_panel_get_heading (LEAD_PATTERN_PANEL (panel)));
  gtk_widget_set_parent (panel, self->panels);
}

static void
clear (LeadPatternCard *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->key))) != NULL)
    gtk_box_remove (self->key, child);
  while ((child = gtk_widget_get_first_child (self->panels)) != NULL)
    gtk_widget_unparent (child);
}

/**
 * lead_pattern_card_set_framework:
 * @self: a card
 * @framework: whose items it shows; one that takes stances
 *
 * It shows no pattern then until lead_pattern_card_show().
 */
void
lead_pattern_card_set_framework (LeadPatternCard *self, LeadFramework *framework)
{
  g_return_if_fail (LEAD_IS_PATTERN_CARD (self));
  g_return_if_fail (LEAD_IS_FRAMEWORK (framework));

  if (!g_set_object (&self->framework, framework))
    return;
  g_clear_pointer (&self->pattern, lead_pattern_unref);
  clear (self);
  for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
    add_to_key (self, lead_framework_get_stance_set (framework), series);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      add_panel (self, item);
    }
}

static void
show_words (LeadPatternCard *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->framework));
  g_autofree const char **names = g_new0 (const char *, n_items + 1);
  g_autofree char *words = NULL;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (self->framework), i);

      names[i] = lead_item_get_name (item);
    }
  words = lead_pattern_describe (self->pattern, names);
  gtk_label_set_label (self->words, words);
}

/**
 * lead_pattern_card_show:
 * @self: a card with a framework
 * @pattern: the counts of its items, in its order
 * @today: the local day
 */
void
lead_pattern_card_show (LeadPatternCard *self, LeadPattern *pattern, LeadDay today)
{
  guint position = 0;

  g_return_if_fail (LEAD_IS_PATTERN_CARD (self) && self->framework != NULL);
  g_return_if_fail (pattern != NULL);

  lead_pattern_ref (pattern);
  g_clear_pointer (&self->pattern, lead_pattern_unref);
  self->pattern = pattern;
  self->today = today;

  show_words (self);
  for (GtkWidget *panel = gtk_widget_get_first_child (self->panels); panel != NULL;
       panel = gtk_widget_get_next_sibling (panel), position++)
    {
      LeadItem *item = lead_pattern_panel_get_item (LEAD_PATTERN_PANEL (panel));
      g_autoptr (LeadBars) bars = lead_pattern_to_bars (pattern, position, item, today);

      lead_pattern_panel_show (LEAD_PATTERN_PANEL (panel), bars);
      /* What is hidden stays where there is something to see. */
      gtk_widget_set_visible (panel, !lead_item_get_hidden (item)
                                       || lead_pattern_get_total (pattern, position)->entries > 0);
    }
  if (self->table_shown)
    lead_pattern_table_show (self->table, self->framework, pattern, today);
}
