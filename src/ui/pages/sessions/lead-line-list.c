/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-line-list.h"

#include <glib/gi18n-lib.h>

#include "lead-line-row.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-text-row.h"

#define KEY_ID "lead-id"

struct _LeadLineList
{
  AdwBin      parent_instance;

  GtkListBox *list;
  GtkWidget  *add;
  guint       position; /* while lines are put: of the next one */
  gboolean    writable;
};

enum
{
  CHANGED,
  MOVED,
  REMOVED,
  ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadLineList, lead_line_list, ADW_TYPE_BIN)

static const char *
get_id (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), KEY_ID);
}

static GtkWidget *
find_row (gpointer widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);
}

static void
on_text (LeadLineList *self,
         LeadLineRow  *row)
{
  g_autofree char *text = lead_line_row_dup_text (row);

  g_signal_emit (self, signals[CHANGED], 0, get_id (row), text);
}

static void
on_remove (LeadLineList *self,
           GtkWidget    *button)
{
  g_autofree char *id = g_strdup (get_id (find_row (button)));

  gtk_widget_grab_focus (self->add);
  g_signal_emit (self, signals[REMOVED], 0, id);
}

static void
on_add (LeadLineList *self)
{
  g_autofree char *text
    = g_strstrip (g_strdup (lead_text_row_get_text (LEAD_TEXT_ROW (self->add))));

  if (*text == '\0')
    return;
  lead_text_row_set_text (LEAD_TEXT_ROW (self->add), "");
  g_signal_emit (self, signals[ADDED], 0, text);
}

static GtkListBoxRow *
get_line (LeadLineList *self,
          int           position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  return row != NULL && get_id (row) != NULL ? row : NULL;
}

/* The keyboard stays with the line, so that pressing again moves it on. */
static void
move (LeadLineList *self,
      GtkWidget    *row,
      int           step)
{
  g_autofree char *id = g_strdup (get_id (row));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + step;

  if (!self->writable || position < 0 || get_line (self, position) == NULL)
    return;
  g_signal_emit (self, signals[MOVED], 0, id, (guint)position);
  row = GTK_WIDGET (get_line (self, position));
  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static gboolean
on_move_keys (GtkWidget *row,
              GVariant  *step,
              gpointer   user_data)
{
  move (user_data, row, g_variant_get_int32 (step));

  return GDK_EVENT_STOP;
}

static void
on_up (LeadLineList *self,
       GtkWidget    *button)
{
  move (self, find_row (button), -1);
}

static void
on_down (LeadLineList *self,
         GtkWidget    *button)
{
  move (self, find_row (button), 1);
}

/* A line is one line to whoever reads it: Enter goes on to the next one. */
static gboolean
on_enter (GtkWidget *row,
          GVariant  *nothing,
          gpointer   user_data)
{
  gtk_widget_grab_focus (LEAD_LINE_LIST (user_data)->add);

  return GDK_EVENT_STOP;
}

static GtkWidget *
make_button (LeadLineList *self,
             const char   *icon,
             const char   *name,
             GCallback     callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (button, self->writable);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_move_keys (LeadLineList *self,
               GtkWidget    *row)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  const struct
  {
    guint key;
    int step;
  } moves[] = { { GDK_KEY_Up, -1 }, { GDK_KEY_Down, 1 } };

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (moves[i].key, GDK_ALT_MASK),
                                                gtk_callback_action_new (on_move_keys, self, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (moves[i].step));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
    }
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Return|KP_Enter"),
                      gtk_callback_action_new (on_enter, self, NULL)));
  gtk_widget_add_controller (row, keys);
}

static GtkWidget *
make_line (LeadLineList *self,
           const char   *id,
           const char   *title)
{
  GtkWidget *row = lead_line_row_new (title);
  LeadLineRow *line = LEAD_LINE_ROW (row);

  g_object_set_data_full (G_OBJECT (row), KEY_ID, g_strdup (id), g_free);
  gtk_widget_set_sensitive (row, self->writable);
  lead_line_row_add (line, make_button (self, "go-up-symbolic", _("Move up"), G_CALLBACK (on_up)));
  lead_line_row_add (line, make_button (self, "go-down-symbolic", _("Move down"),
                                        G_CALLBACK (on_down)));
  lead_line_row_add (line, make_button (self, "list-remove-symbolic", _("Take away"),
                                        G_CALLBACK (on_remove)));
  add_move_keys (self, row);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);

  return row;
}

static void
install_signals (void)
{
  GType type = LEAD_TYPE_LINE_LIST;

  signals[CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 2, G_TYPE_STRING, G_TYPE_UINT);
  signals[REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ADDED] = g_signal_new ("added", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_STRING);
}

static void
lead_line_list_class_init (LeadLineListClass *klass)
{
  install_signals ();
}

static void
lead_line_list_init (LeadLineList *self)
{
  self->writable = TRUE;
  self->list = GTK_LIST_BOX (lead_boxed_list_new (NULL));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/**
 * lead_line_list_new:
 * @label: what the lines are
 * @add: what adding one is called
 *
 * Returns: (transfer floating): no lines yet
 */
GtkWidget *
lead_line_list_new (const char *label,
                    const char *add)
{
  LeadLineList *self = g_object_new (LEAD_TYPE_LINE_LIST, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  self->add = lead_text_row_new (add);
  gtk_list_box_append (self->list, self->add);
  lead_text_row_add (LEAD_TEXT_ROW (self->add),
                     make_button (self, "list-add-symbolic", add, G_CALLBACK (on_add)));
  g_signal_connect_object (self->add, "submitted", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * lead_line_list_set_writable:
 * @self: a list without lines yet
 * @writable: whether its lines can be changed
 */
void
lead_line_list_set_writable (LeadLineList *self,
                             gboolean      writable)
{
  g_return_if_fail (LEAD_IS_LINE_LIST (self));

  self->writable = writable;
  gtk_widget_set_visible (self->add, writable);
}

/**
 * lead_line_list_begin:
 * @self: a list
 *
 * What is put from here on is all of it. A line that is in its place stays, with
 * the keyboard in it.
 */
void
lead_line_list_begin (LeadLineList *self)
{
  g_return_if_fail (LEAD_IS_LINE_LIST (self));

  self->position = 0;
}

/**
 * lead_line_list_put:
 * @self: a list
 * @id: names the line
 * @title: what it is
 * @text: what it says
 */
void
lead_line_list_put (LeadLineList *self,
                    const char   *id,
                    const char   *title,
                    const char   *text)
{
  g_autofree char *before = NULL;
  GtkListBoxRow *row;

  g_return_if_fail (LEAD_IS_LINE_LIST (self));
  g_return_if_fail (id != NULL);

  while ((row = get_line (self, (int)self->position)) != NULL && g_strcmp0 (get_id (row), id) != 0)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (row == NULL)
    {
      row = GTK_LIST_BOX_ROW (make_line (self, id, title));
      gtk_list_box_insert (self->list, GTK_WIDGET (row), (int)self->position);
    }
  before = lead_line_row_dup_text (LEAD_LINE_ROW (row));
  if (g_strcmp0 (before, text) != 0)
    lead_line_row_set_text (LEAD_LINE_ROW (row), text);
  self->position++;
}

/**
 * lead_line_list_end:
 * @self: a list
 */
void
lead_line_list_end (LeadLineList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (LEAD_IS_LINE_LIST (self));

  while ((row = get_line (self, (int)self->position)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}
