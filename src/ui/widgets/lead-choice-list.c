/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-choice-list.h"

#include "lead-clear.h"

#define MOST_HEIGHT 300
#define KEY_ID "lead-id"
#define KEY_NAME "lead-name"
#define KEY_HEADING "lead-heading"

struct _LeadChoiceList
{
  AdwBin parent_instance;

  /* children */
  GtkWidget *search;
  GtkListBox *list;

  char *wanted; /* owned; what names are searched for, folded */
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadChoiceList, lead_choice_list, ADW_TYPE_BIN)

static gboolean
is_wanted (GtkListBoxRow *row,
           gpointer       user_data)
{
  LeadChoiceList *self = user_data;

  return strstr (g_object_get_data (G_OBJECT (row), KEY_NAME), self->wanted) != NULL;
}

/* A heading stands above the first of its choices that is shown. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  const char *heading = g_object_get_data (G_OBJECT (row), KEY_HEADING);
  const char *last = before != NULL ? g_object_get_data (G_OBJECT (before), KEY_HEADING) : NULL;
  GtkWidget *label;

  if (heading == NULL || g_strcmp0 (heading, last) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (heading);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "choice-heading");
  gtk_list_box_row_set_header (row, label);
}

static void
search_cb (LeadChoiceList *self)
{
  g_free (self->wanted);
  self->wanted = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_invalidate_headers (self->list);
}

static void
activated_cb (LeadChoiceList *self,
              GtkListBoxRow  *row)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (row), KEY_ID));

  g_signal_emit (self, signals[CHOSEN], 0, id);
}

/* Enter in the field takes the first that is left. */
static void
search_activate_cb (LeadChoiceList *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (is_wanted (row, self))
      {
        activated_cb (self, row);
        return;
      }
}

static GtkWidget *
new_search (LeadChoiceList *self)
{
  GtkWidget *search = gtk_search_entry_new ();
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (search));

  gtk_text_set_input_hints (GTK_TEXT (text), GTK_INPUT_HINT_PRIVATE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Find by name"), -1);
  g_signal_connect_object (search, "changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "activate", G_CALLBACK (search_activate_cb), self,
                           G_CONNECT_SWAPPED);
  return search;
}

static GtkWidget *
new_list (LeadChoiceList *self)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *nothing = gtk_label_new (_("Nothing of that name"));

  gtk_widget_add_css_class (nothing, "dim-label");
  gtk_widget_add_css_class (nothing, "choice-heading");
  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (self->list, nothing);
  gtk_list_box_set_filter_func (self->list, is_wanted, self, NULL);
  gtk_list_box_set_header_func (self->list, update_header, NULL, NULL);
  gtk_widget_add_css_class (list, "choices");
  g_signal_connect_object (list, "row-activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  /* Down from the field leads to the first choice, not to what scrolls. */
  gtk_widget_set_focusable (scroller, FALSE);
  return scroller;
}

static void
lead_choice_list_finalize (GObject *object)
{
  g_free (LEAD_CHOICE_LIST (object)->wanted);

  G_OBJECT_CLASS (lead_choice_list_parent_class)->finalize (object);
}

static void
lead_choice_list_class_init (LeadChoiceListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_choice_list_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", LEAD_TYPE_CHOICE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
lead_choice_list_init (LeadChoiceList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->wanted = g_strdup ("");
  self->search = new_search (self);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), new_list (self));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_choice_list_new:
 *
 * Returns: (transfer floating): a list without choices
 */
GtkWidget *
lead_choice_list_new (void)
{
  return g_object_new (LEAD_TYPE_CHOICE_LIST, NULL);
}

/**
 * lead_choice_list_clear:
 * @self: a list
 *
 * Takes all choices away, and what was searched for.
 */
void
lead_choice_list_clear (LeadChoiceList *self)
{
  g_return_if_fail (LEAD_IS_CHOICE_LIST (self));

  lead_clear_list (self->list);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/**
 * lead_choice_list_add:
 * @self: a list
 * @id: what "chosen" says
 * @name: what the person reads and searches
 * @icon_name: (nullable): an icon before it
 * @heading: (nullable): under which it stands; those of one heading are to be
 *   added together
 */
void
lead_choice_list_add (LeadChoiceList *self,
                      const char     *id,
                      const char     *name,
                      const char     *icon_name,
                      const char     *heading)
{
  GtkWidget *row;
  GtkWidget *box;
  GtkWidget *label;

  g_return_if_fail (LEAD_IS_CHOICE_LIST (self));
  g_return_if_fail (id != NULL && name != NULL);

  row = gtk_list_box_row_new ();
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  label = gtk_label_new (name);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  if (icon_name != NULL)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), KEY_ID, g_strdup (id), g_free);
  g_object_set_data_full (G_OBJECT (row), KEY_NAME, g_utf8_casefold (name, -1), g_free);
  g_object_set_data_full (G_OBJECT (row), KEY_HEADING, g_strdup (heading), g_free);
  gtk_list_box_append (self->list, row);
}

/**
 * lead_choice_list_enter:
 * @self: a list
 *
 * Takes the keyboard to its search.
 */
void
lead_choice_list_enter (LeadChoiceList *self)
{
  g_return_if_fail (LEAD_IS_CHOICE_LIST (self));

  gtk_widget_grab_focus (self->search);
}
