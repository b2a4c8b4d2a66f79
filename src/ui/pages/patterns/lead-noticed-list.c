/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-noticed-list.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-notice-words.h"
#include "ui/compat/lead-fold.h"
#include "ui/widgets/lead-clear.h"

struct _LeadNoticedList
{
  GtkWidget        parent_instance;

  LeadPatternView *view;

  /* children */
  GtkLabel        *nothing;
  GtkListBox      *list;
  GtkLabel        *test;
};

enum
{
  SIGNAL_SHOW_FILTER,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadNoticedList, lead_noticed_list, GTK_TYPE_WIDGET)

static const LeadNotice *
get_notice (LeadNoticedList *self, guint position)
{
  LeadInsight *insight
    = self->view != NULL ? lead_pattern_view_get_insight (self->view) : NULL;
  LeadNoticed *noticed = insight != NULL ? insight->noticed : NULL;
  guint n_notices;

  if (noticed == NULL || position >= lead_noticed_get_n_top (noticed))
    return NULL;
  return &lead_noticed_get_all (noticed, &n_notices)[position];
}

static void
on_activated (LeadNoticedList *self, GtkListBoxRow *row)
{
  const LeadNotice *notice = get_notice (self, (guint) gtk_list_box_row_get_index (row));
  g_autoptr (LeadFilter) filter = NULL;

  if (notice == NULL)
    return;
  filter = lead_pattern_view_dup_filter (self->view);
  filter->item = g_strdup (notice->item);
  filter->stance = notice->stance;
  g_signal_emit (self, signals[SIGNAL_SHOW_FILTER], 0, filter);
}

static void
lead_noticed_list_dispose (GObject *object)
{
  LeadNoticedList *self = LEAD_NOTICED_LIST (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_noticed_list_parent_class)->dispose (object);
}

static void
lead_noticed_list_class_init (LeadNoticedListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_noticed_list_dispose;

  /**
   * LeadNoticedList::show-filter:
   * @self: the list
   * @filter: the entries behind one of them
   */
  signals[SIGNAL_SHOW_FILTER]
    = g_signal_new ("show-filter", LEAD_TYPE_NOTICED_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LEAD_TYPE_FILTER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkLabel *
add_label (GtkWidget *column, const char *words, const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_margin_start (label, 18);
  gtk_widget_set_margin_end (label, 18);
  gtk_box_append (GTK_BOX (column), label);
  return GTK_LABEL (label);
}

static GtkWidget *
make_test (LeadNoticedList *self)
{
  GtkWidget *expander;

  self->test = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->test, 0);
  gtk_label_set_wrap (self->test, TRUE);
  gtk_widget_set_margin_top (GTK_WIDGET (self->test), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self->test), "dim-label");
  expander = lead_fold_new (_("How this is decided"), GTK_WIDGET (self->test));
  gtk_widget_add_css_class (expander, "caption");
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How this is decided"), -1);
  gtk_widget_set_margin_start (expander, 18);
  gtk_widget_set_margin_end (expander, 18);
  gtk_widget_set_margin_top (expander, 6);
  return expander;
}

static void
lead_noticed_list_init (LeadNoticedList *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_margin_top (column, 18);
  gtk_widget_set_margin_bottom (column, 12);
  add_label (column, _("What stands out?"), "title-4");
  self->nothing = add_label (column, NULL, NULL);
  gtk_widget_set_margin_top (GTK_WIDGET (self->nothing), 6);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_set_margin_top (GTK_WIDGET (self->list), 6);
  gtk_widget_set_margin_start (GTK_WIDGET (self->list), 6);
  gtk_widget_set_margin_end (GTK_WIDGET (self->list), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "choices");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What stands out?"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (on_activated), self);
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (column), make_test (self));

  gtk_widget_set_parent (column, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What stands out?"), -1);
}

/**
 * lead_noticed_list_new:
 *
 * Returns: (transfer none): an empty list
 */
GtkWidget *
lead_noticed_list_new (void)
{
  return g_object_new (LEAD_TYPE_NOTICED_LIST, NULL);
}

static char *
describe (LeadNoticedList *self, const LeadNotice *notice)
{
  LeadItem *item
    = lead_content_get_item (lead_pattern_view_get_content (self->view), notice->item);

  return lead_notice_describe (notice, item != NULL ? lead_item_get_name (item) : notice->item);
}

static GtkWidget *
make_row (LeadNoticedList *self, const LeadNotice *notice)
{
  LeadItem *item
    = lead_content_get_item (lead_pattern_view_get_content (self->view), notice->item);
  GtkWidget *row = gtk_grid_new ();
  g_autofree char *words = describe (self, notice);
  GtkWidget *icon = gtk_image_new_from_icon_name (item != NULL ? lead_item_get_icon_name (item)
                                                               : NULL);
  GtkWidget *label = gtk_label_new (words);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  if (item != NULL)
    gtk_widget_add_css_class (icon, lead_item_get_stance_set (item) == LEAD_STANCE_SET_BARRIER
                                      ? "barrier" : "behaviour");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "tabular");
  if (notice->changed)
    gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (arrow, "dim-label");
  gtk_grid_set_column_spacing (GTK_GRID (row), 12);
  gtk_grid_attach (GTK_GRID (row), icon, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (row), label, 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (row), arrow, 2, 0, 1, 1);
  return row;
}

/**
 * lead_noticed_list_show:
 * @self: a list
 * @view: what was counted
 */
void
lead_noticed_list_show (LeadNoticedList *self, LeadPatternView *view)
{
  LeadNoticed *noticed;
  g_autofree char *test = NULL;
  guint n_top;

  g_return_if_fail (LEAD_IS_NOTICED_LIST (self));

  g_set_object (&self->view, view);
  lead_clear_list (self->list);
  if (lead_pattern_view_get_insight (view) == NULL)
    return;
  noticed = lead_pattern_view_get_insight (view)->noticed;

  n_top = lead_noticed_get_n_top (noticed);
  for (guint i = 0; i < n_top; i++)
    gtk_list_box_append (self->list, make_row (self, get_notice (self, i)));
  test = lead_noticed_describe_test (noticed);
  gtk_label_set_label (self->test, test);
  gtk_label_set_label (self->nothing,
                       _("Too little is marked in this time for anything to stand out. From "
                         "about five entries that say the same, it is named here."));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), n_top == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_top > 0);
}

/**
 * lead_noticed_list_dup_sentences:
 * @self: a list
 *
 * Returns: (transfer full): what it says, for paper
 */
GStrv
lead_noticed_list_dup_sentences (LeadNoticedList *self)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  const LeadNotice *notice;

  g_return_val_if_fail (LEAD_IS_NOTICED_LIST (self), NULL);

  for (guint i = 0; (notice = get_notice (self, i)) != NULL; i++)
    {
      g_autofree char *words = describe (self, notice);

      g_strv_builder_add (sentences, words);
    }
  return g_strv_builder_end (sentences);
}
