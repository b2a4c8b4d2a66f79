/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-passage-list.h"

#include "lead-passage-row.h"
#include "ui/compat/lead-fold.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-short-scroller.h"

/* Two rows and a half: there is more, and the text has room. */
#define LIST_HEIGHT 132

struct _LeadPassageList
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *expander;
  GtkWidget *list;

  guint n_rows;
  gboolean frozen;
};

enum
{
  PRESSED,
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPassageList, lead_passage_list, GTK_TYPE_WIDGET)

static void
activated_cb (LeadPassageList *self,
              GtkListBoxRow   *row)
{
  g_autoptr (LeadTag) tag = g_object_ref (lead_passage_row_get_tag (LEAD_PASSAGE_ROW (row)));

  g_signal_emit (self, signals[PRESSED], 0, tag);
}

static void
choose_cb (LeadPassageList *self,
           LeadStance       stance,
           LeadPassageRow  *row)
{
  g_autoptr (LeadTag) tag = g_object_ref (lead_passage_row_get_tag (row));

  g_signal_emit (self, signals[CHOOSE], 0, tag, stance);
}

static void
clear (LeadPassageList *self)
{
  lead_clear_list (GTK_LIST_BOX (self->list));
  self->n_rows = 0;
}

static void
lead_passage_list_dispose (GObject *object)
{
  LeadPassageList *self = LEAD_PASSAGE_LIST (object);

  g_clear_pointer (&self->expander, gtk_widget_unparent);

  G_OBJECT_CLASS (lead_passage_list_parent_class)->dispose (object);
}

static void
lead_passage_list_class_init (LeadPassageListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_passage_list_dispose;

  signals[PRESSED] = g_signal_new ("pressed", LEAD_TYPE_PASSAGE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_TAG);
  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_PASSAGE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 2, LEAD_TYPE_TAG, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "passagelist");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
lead_passage_list_init (LeadPassageList *self)
{
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "passages");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Passages"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
  self->expander = lead_fold_new (NULL, lead_short_scroller_new (self->list, LIST_HEIGHT));
  gtk_widget_set_parent (self->expander, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_passage_list_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
lead_passage_list_new (void)
{
  return g_object_new (LEAD_TYPE_PASSAGE_LIST, NULL);
}

/**
 * lead_passage_list_freeze:
 * @self: a list, still empty
 *
 * Its rows only lead to their passages: the journal is only read.
 */
void
lead_passage_list_freeze (LeadPassageList *self)
{
  g_return_if_fail (LEAD_IS_PASSAGE_LIST (self));
  g_return_if_fail (self->n_rows == 0);

  self->frozen = TRUE;
}

static void
append (LeadPassageList *self,
        LeadTag         *tag,
        LeadContent     *content,
        gboolean         found)
{
  LeadItem *item = lead_content_get_item (content, lead_tag_get_item (tag));
  GtkWidget *row = lead_passage_row_new (tag, item, found);

  if (self->frozen)
    lead_passage_row_freeze (LEAD_PASSAGE_ROW (row));
  g_signal_connect_object (row, "choose", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  self->n_rows++;
}

static void
append_lost (LeadPassageList *self,
             LeadEntryTags   *tags,
             LeadContent     *content)
{
  GPtrArray *all = lead_entry_tags_get_all (tags);

  for (guint i = 0; i < all->len; i++)
    {
      LeadTag *tag = all->pdata[i];
      GtkTextIter start;
      GtkTextIter end;

      if (lead_tag_get_passage (tag) != NULL
          && !lead_entry_tags_get_range (tags, tag, &start, &end))
        append (self, tag, content, FALSE);
    }
}

/* The row that has the keyboard, -1 for none. */
static int
get_focused (LeadPassageList *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->list);

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

/**
 * lead_passage_list_show:
 * @self: a list
 * @tags: what it shows from now on
 * @content: where items come from
 *
 * The keyboard stays in the list, at the row that takes the place of the one
 * that had it.
 */
void
lead_passage_list_show (LeadPassageList *self,
                        LeadEntryTags   *tags,
                        LeadContent     *content)
{
  g_autoptr (GPtrArray) found = NULL;
  g_autofree char *label = NULL;
  int focused;

  g_return_if_fail (LEAD_IS_PASSAGE_LIST (self));
  g_return_if_fail (LEAD_IS_ENTRY_TAGS (tags));
  g_return_if_fail (LEAD_IS_CONTENT (content));

  focused = get_focused (self);
  clear (self);
  found = lead_entry_tags_dup_found (tags);
  for (guint i = 0; i < found->len; i++)
    append (self, found->pdata[i], content, TRUE);
  append_lost (self, tags, content);

  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u passage", "%u passages", self->n_rows),
                           self->n_rows);
  gtk_expander_set_label (GTK_EXPANDER (self->expander), label);
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_rows > 0);
  if (focused >= 0 && self->n_rows > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (
        GTK_LIST_BOX (self->list), MIN (focused, (int) self->n_rows - 1))));
}

/**
 * lead_passage_list_enter:
 * @self: a list
 *
 * Opens it and takes the keyboard to its first row.
 *
 * Returns: whether there is one
 */
gboolean
lead_passage_list_enter (LeadPassageList *self)
{
  g_return_val_if_fail (LEAD_IS_PASSAGE_LIST (self), FALSE);

  if (self->n_rows == 0)
    return FALSE;
  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), TRUE);
  /* Asked for by a key, so the keyboard's place is to be seen. */
  gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), TRUE);
  return gtk_widget_grab_focus (
      GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)));
}

/**
 * lead_passage_list_close:
 * @self: a list
 *
 * Only the line that counts is left.
 */
void
lead_passage_list_close (LeadPassageList *self)
{
  g_return_if_fail (LEAD_IS_PASSAGE_LIST (self));

  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), FALSE);
}
