/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-rows.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-tag-chip.h"

/**
 * lead_library_column_new:
 * @box: (out) (transfer none): what the page's parts are put into
 *
 * Returns: (transfer floating): a reading column that scrolls
 */
GtkWidget *
lead_library_column_new (GtkWidget **box)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  gtk_widget_set_margin_top (*box, 24);
  gtk_widget_set_margin_bottom (*box, 36);
  gtk_widget_set_margin_start (*box, 12);
  gtk_widget_set_margin_end (*box, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 640);
  adw_clamp_set_child (ADW_CLAMP (clamp), *box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_widget_set_vexpand (scroller, TRUE);
  return scroller;
}

/**
 * lead_library_group_new:
 * @title: what stands above the rows
 * @description: (nullable): a sentence below it
 *
 * Returns: (transfer floating): a group without rows
 */
GtkWidget *
lead_library_group_new (const char *title,
                        const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *safe_title = g_markup_escape_text (title, -1);
  g_autofree char *safe = description != NULL ? g_markup_escape_text (description, -1) : NULL;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), safe_title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), safe);
  return group;
}

static GtkWidget *
row_new (const char *icon_name,
         const char *title,
         const char *subtitle,
         const char *family)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL && *subtitle != '\0')
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  if (family != NULL)
    gtk_widget_add_css_class (icon, family);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

/**
 * lead_library_item_row_new:
 * @item: an item
 *
 * Returns: (transfer floating): a row that opens its page
 */
GtkWidget *
lead_library_item_row_new (LeadItem *item)
{
  const char *family = lead_item_get_stance_set (item) != LEAD_STANCE_SET_NONE
                           ? lead_item_get_family (item) : NULL;
  GtkWidget *row = row_new (lead_item_get_icon_name (item), lead_item_get_name (item),
                            lead_item_get_gloss (item), family);

  if (lead_item_get_hidden (item))
    {
      GtkWidget *label = lead_library_text_new (_("Hidden"), "caption");

      gtk_widget_add_css_class (label, "dim-label");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "library.item");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", lead_item_get_id (item));
  return row;
}

/**
 * lead_library_set_row_new:
 * @framework: a framework
 *
 * Returns: (transfer floating): a row that opens its page
 */
GtkWidget *
lead_library_set_row_new (LeadFramework *framework)
{
  GtkWidget *row = row_new (lead_framework_get_icon_name (framework),
                            lead_framework_get_title (framework),
                            lead_framework_get_gloss (framework), NULL);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "library.set");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", lead_framework_get_id (framework));
  return row;
}

/**
 * lead_library_text_new:
 * @text: what it says
 * @css_class: (nullable): how
 *
 * Returns: (transfer floating): a text that wraps and can be selected
 */
GtkWidget *
lead_library_text_new (const char *text,
                       const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* The only way out of the app, and only by a click. */
static void
open_link_cb (AdwActionRow *row)
{
  const char *url = g_object_get_data (G_OBJECT (row), "url");
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (row));
  g_autoptr (GdkAppLaunchContext) context = gdk_display_get_app_launch_context (display);

  g_app_info_launch_default_for_uri_async (url, G_APP_LAUNCH_CONTEXT (context), NULL, NULL, NULL);
}

/**
 * lead_library_work_row_new:
 * @work: a work
 *
 * Returns: (transfer floating): a row that cites it, and opens its address when
 *   it has one and somebody presses the row
 */
GtkWidget *
lead_library_work_row_new (const LeadWork *work)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *citation = lead_work_dup_citation (work);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), citation);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (work->url == NULL)
    return row;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), work->url);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("adw-external-link-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "url", g_strdup (work->url), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (open_link_cb), NULL);
  return row;
}

/**
 * lead_library_add_items:
 * @group: a group
 * @framework: whose items get a row each
 */
void
lead_library_add_items (GtkWidget     *group,
                        LeadFramework *framework)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), lead_library_item_row_new (item));
    }
}
