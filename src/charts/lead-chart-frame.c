/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-frame.h"

#include <glib/gi18n-lib.h>

#include <adwaita.h>

#include "lead-chart-table.h"
#include "plot/lead-sheet.h"

/* Of a picture that is copied, and how many pixels it has for each unit. */
#define COPY_WIDTH 640
#define COPY_SCALE 2

struct _LeadChartFrame
{
  GtkWidget       parent_instance;

  LeadFigure     *figure;
  gboolean        table_shown;

  /* children */
  GtkLabel       *title;
  GtkLabel       *words;
  GtkBox         *column;
  GtkWidget      *key;   /* what fills and colours mean; nullable */
  GtkStack       *stack;
  AdwBin         *body;
  LeadChart      *chart;
  LeadChartTable *table;
  GtkWidget      *toggle;
  GtkWidget      *menu;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_TABLE_SHOWN,
} LeadChartFrameProperty;

static GParamSpec *properties[PROP_TABLE_SHOWN + 1];

enum
{
  SIGNAL_ACTIVATE_MARK,
  SIGNAL_ACTIVATE_ROW,
  SIGNAL_SAVE,
  SIGNAL_ARRANGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadChartFrame, lead_chart_frame, GTK_TYPE_WIDGET)

static void
fill_table (LeadChartFrame *self)
{
  g_autoptr (LeadTable) table = NULL;

  if (!self->table_shown || self->figure == NULL)
    return;
  table = lead_figure_tabulate (self->figure);
  lead_chart_table_set_table (self->table, table);
}

static void
set_table_shown (LeadChartFrame *self, gboolean shown)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  if (self->table_shown == shown || (shown && self->figure == NULL))
    return;

  self->table_shown = shown;
  fill_table (self);
  gtk_stack_set_visible_child_name (self->stack, shown ? "table" : "chart");
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TABLE_SHOWN]);
}

static void
on_toggle_table (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadChartFrame *self = LEAD_CHART_FRAME (widget);

  set_table_shown (self, !self->table_shown);
}

static gboolean
is_mirrored (LeadChartFrame *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
on_copy (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadChartFrame *self = LEAD_CHART_FRAME (widget);
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (self->figure == NULL)
    return;
  png = lead_sheet_to_png (self->figure, COPY_WIDTH, COPY_SCALE, is_mirrored (self));
  texture = gdk_texture_new_from_bytes (png, NULL);
  if (texture != NULL)
    gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), texture);
}

static void
on_save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  if (LEAD_CHART_FRAME (widget)->figure != NULL)
    g_signal_emit (widget, signals[SIGNAL_SAVE], 0, g_variant_get_string (parameter, NULL));
}

static void
on_arrange (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ARRANGE], 0, g_variant_get_string (parameter, NULL));
}

static void
on_activate_mark (LeadChartFrame *self, int column, int row)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE_MARK], 0, column, row);
}

static void
on_activate_row (LeadChartFrame *self, guint row)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE_ROW], 0, row);
}

static void
lead_chart_frame_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LeadChartFrame *self = LEAD_CHART_FRAME (object);

  switch ((LeadChartFrameProperty) id)
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
lead_chart_frame_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LeadChartFrame *self = LEAD_CHART_FRAME (object);

  switch ((LeadChartFrameProperty) id)
    {
    case PROP_TITLE:
      lead_chart_frame_set_title (self, g_value_get_string (value));
      break;
    case PROP_TABLE_SHOWN:
      set_table_shown (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_chart_frame_dispose (GObject *object)
{
  LeadChartFrame *self = LEAD_CHART_FRAME (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (lead_chart_frame_parent_class)->dispose (object);
}

static void
add_signals (GType type)
{
  /**
   * LeadChartFrame::activate-mark:
   * @self: the frame
   * @column: of the mark
   * @row: of it
   *
   * Somebody wants to see what is behind a mark of its own chart.
   */
  signals[SIGNAL_ACTIVATE_MARK]
    = g_signal_new ("activate-mark", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                    2, G_TYPE_INT, G_TYPE_INT);
  /**
   * LeadChartFrame::activate-row:
   * @self: the frame
   * @row: of its table
   */
  signals[SIGNAL_ACTIVATE_ROW] = g_signal_new ("activate-row", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  /**
   * LeadChartFrame::save:
   * @self: the frame
   * @format: "png", "svg" or "csv"
   */
  signals[SIGNAL_SAVE] = g_signal_new ("save", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * LeadChartFrame::arrange:
   * @self: the frame
   * @how: "earlier", "later" or "hide"
   */
  signals[SIGNAL_ARRANGE] = g_signal_new ("arrange", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
lead_chart_frame_class_init (LeadChartFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags
    = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = lead_chart_frame_get_property;
  object_class->set_property = lead_chart_frame_set_property;
  object_class->dispose = lead_chart_frame_dispose;

  /**
   * LeadChartFrame:title: the question that the chart answers
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  /**
   * LeadChartFrame:table-shown: whether the table is shown in place of the chart
   */
  properties[PROP_TABLE_SHOWN] = g_param_spec_boolean ("table-shown", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  add_signals (G_TYPE_FROM_CLASS (klass));

  gtk_widget_class_install_action (widget_class, "card.table", NULL, on_toggle_table);
  gtk_widget_class_install_action (widget_class, "card.copy", NULL, on_copy);
  gtk_widget_class_install_action (widget_class, "card.save", "s", on_save);
  gtk_widget_class_install_action (widget_class, "card.arrange", "s", on_arrange);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, 0, "card.table", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "card.copy",
                                       NULL);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) out = g_menu_new ();
  g_autoptr (GMenu) place = g_menu_new ();

  g_menu_append (out, _("_Copy as a picture"), "card.copy");
  g_menu_append (out, _("Save as a _picture (PNG)…"), "card.save::png");
  g_menu_append (out, _("Save as a _drawing (SVG)…"), "card.save::svg");
  g_menu_append (out, _("Save the _numbers (CSV)…"), "card.save::csv");
  g_menu_append (place, _("Move _up"), "card.arrange::earlier");
  g_menu_append (place, _("Move do_wn"), "card.arrange::later");
  g_menu_append (place, _("_Hide"), "card.arrange::hide");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (out));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (place));
  return G_MENU_MODEL (menu);
}

static GtkWidget *
make_toggle (LeadChartFrame *self)
{
  GtkWidget *toggle = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (toggle), "lead-table-symbolic");
  gtk_widget_set_tooltip_text (toggle, _("Show the numbers (T)"));
  gtk_widget_set_valign (toggle, GTK_ALIGN_START);
  gtk_widget_add_css_class (toggle, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Table"), -1);
  g_object_bind_property (self, "table-shown", toggle, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  return toggle;
}

static GtkWidget *
make_menu_button (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenuModel) menu = make_menu ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_tooltip_text (button, _("Copy, save, move or hide"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Copy, save, move or hide"), -1);
  return button;
}

static GtkWidget *
make_head (LeadChartFrame *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->title), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "title-4");
  self->toggle = make_toggle (self);
  gtk_widget_set_visible (self->toggle, FALSE);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (head), self->toggle);
  self->menu = make_menu_button ();
  gtk_box_append (GTK_BOX (head), self->menu);
  return head;
}

static void
make_stack (LeadChartFrame *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  self->body = ADW_BIN (adw_bin_new ());
  self->chart = LEAD_CHART (lead_chart_new ());
  self->table = LEAD_CHART_TABLE (lead_chart_table_new ());
  adw_bin_set_child (self->body, GTK_WIDGET (self->chart));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->body), "chart");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->table), "table");
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  gtk_stack_set_transition_duration (self->stack, 150);
  gtk_widget_set_margin_top (GTK_WIDGET (self->stack), 18);
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  g_signal_connect_swapped (self->chart, "activate-mark", G_CALLBACK (on_activate_mark), self);
  g_signal_connect_swapped (self->table, "activate-row", G_CALLBACK (on_activate_row), self);
}

static void
lead_chart_frame_init (LeadChartFrame *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->column = GTK_BOX (column);
  self->words = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->words, 0);
  gtk_label_set_wrap (self->words, TRUE);
  gtk_widget_set_margin_top (GTK_WIDGET (self->words), 6);
  make_stack (self);
  gtk_widget_set_margin_top (column, 12);
  gtk_widget_set_margin_bottom (column, 18);
  gtk_widget_set_margin_start (column, 18);
  gtk_widget_set_margin_end (column, 18);
  gtk_box_append (self->column, make_head (self));
  gtk_box_append (self->column, GTK_WIDGET (self->words));
  gtk_box_append (self->column, GTK_WIDGET (self->stack));
  gtk_widget_set_parent (column, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

/**
 * lead_chart_frame_new:
 * @title: the question that the chart answers
 *
 * Returns: (transfer none): a frame without a chart yet
 */
GtkWidget *
lead_chart_frame_new (const char *title)
{
  return g_object_new (LEAD_TYPE_CHART_FRAME, "title", title, NULL);
}

/**
 * lead_chart_frame_set_title:
 * @self: a frame
 * @title: the question that the chart answers
 */
void
lead_chart_frame_set_title (LeadChartFrame *self, const char *title)
{
  g_return_if_fail (LEAD_IS_CHART_FRAME (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

/**
 * lead_chart_frame_set_words:
 * @self: a frame
 * @words: what a look at the chart tells
 */
void
lead_chart_frame_set_words (LeadChartFrame *self, const char *words)
{
  g_return_if_fail (LEAD_IS_CHART_FRAME (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_label (self->words, words);
}

/**
 * lead_chart_frame_set_figure:
 * @self: a frame
 * @figure: (nullable): what is shown, saved and set out as a table
 *
 * Its words become those of the frame.
 */
void
lead_chart_frame_set_figure (LeadChartFrame *self, LeadFigure *figure)
{
  g_return_if_fail (LEAD_IS_CHART_FRAME (self));

  if (!g_set_object (&self->figure, figure))
    return;
  if (figure != NULL)
    lead_chart_frame_set_words (self, lead_figure_get_words (figure));
  else
    set_table_shown (self, FALSE);
  gtk_widget_set_visible (self->toggle, figure != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.copy", figure != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.save", figure != NULL);
  if (self->chart != NULL)
    {
      lead_chart_set_figure (self->chart, figure);
      gtk_widget_set_visible (GTK_WIDGET (self->chart), figure != NULL);
    }
  fill_table (self);
}

/**
 * lead_chart_frame_get_figure:
 * @self: a frame
 *
 * Returns: (transfer none) (nullable): what it shows
 */
LeadFigure *
lead_chart_frame_get_figure (LeadChartFrame *self)
{
  g_return_val_if_fail (LEAD_IS_CHART_FRAME (self), NULL);

  return self->figure;
}

/**
 * lead_chart_frame_set_body:
 * @self: a frame
 * @body: (transfer none): what stands in place of its own chart
 */
void
lead_chart_frame_set_body (LeadChartFrame *self, GtkWidget *body)
{
  g_return_if_fail (LEAD_IS_CHART_FRAME (self));
  g_return_if_fail (GTK_IS_WIDGET (body));

  self->chart = NULL;
  adw_bin_set_child (self->body, body);
}

/**
 * lead_chart_frame_set_key:
 * @self: a frame
 * @key: (transfer none): what says what fills and colours mean
 */
void
lead_chart_frame_set_key (LeadChartFrame *self, GtkWidget *key)
{
  g_return_if_fail (LEAD_IS_CHART_FRAME (self));
  g_return_if_fail (GTK_IS_WIDGET (key));

  if (self->key != NULL)
    gtk_box_remove (self->column, self->key);
  self->key = key;
  gtk_widget_set_margin_top (key, 12);
  gtk_box_insert_child_after (self->column, key, GTK_WIDGET (self->words));
}

/**
 * lead_chart_frame_get_chart:
 * @self: a frame
 *
 * Returns: (transfer none) (nullable): its own chart, unless a body took its place
 */
LeadChart *
lead_chart_frame_get_chart (LeadChartFrame *self)
{
  g_return_val_if_fail (LEAD_IS_CHART_FRAME (self), NULL);

  return self->chart;
}

/**
 * lead_chart_frame_hide_menu:
 * @self: a frame
 *
 * Leaves it to be looked at, and read as a table.
 */
void
lead_chart_frame_hide_menu (LeadChartFrame *self)
{
  g_return_if_fail (LEAD_IS_CHART_FRAME (self));

  gtk_widget_set_visible (self->menu, FALSE);
}
