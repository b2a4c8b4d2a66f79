/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-rows.h"

#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-text-row.h"

struct _LeadEntryRows
{
  AdwBin     parent_instance;

  GtkBox    *things;   /* a list box for each thing */
  GtkWidget *add;
  char      *remove;   /* owned */
  char      *names[LEAD_ENTRY_ROWS_MOST]; /* owned */
  guint      n_texts;
  gboolean   syncing;
};

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEntryRows, lead_entry_rows, ADW_TYPE_BIN)

static GtkWidget *
get_thing (LeadEntryRows *self,
           guint          position)
{
  GtkWidget *thing = gtk_widget_get_first_child (GTK_WIDGET (self->things));

  for (; thing != NULL && position > 0; position--)
    thing = gtk_widget_get_next_sibling (thing);

  return thing;
}

static void
on_text (LeadEntryRows *self)
{
  if (!self->syncing)
    g_signal_emit (self, signals[CHANGED], 0);
}

static const char *
get_text (GtkWidget *thing,
          guint      text)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (thing), (int) text);

  return lead_text_row_get_text (LEAD_TEXT_ROW (row));
}

/* The keyboard stays near: on the next thing, or where one is added. */
static void
on_remove (LeadEntryRows *self,
           GtkWidget     *button)
{
  GtkWidget *thing = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX);
  GtkWidget *next = gtk_widget_get_next_sibling (thing);
  g_autofree char *name = g_strdup (get_text (thing, 0));

  if (next != NULL)
    gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (self->add);
  gtk_box_remove (self->things, thing);
  g_signal_emit (self, signals[REMOVED], 0, name);
}

static GtkWidget *
make_remove (LeadEntryRows *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, self->remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->remove, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_remove), self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
append (LeadEntryRows      *self,
        const char * const *texts)
{
  GtkWidget *thing = lead_boxed_list_new (NULL);

  for (guint i = 0; i < self->n_texts; i++)
    {
      GtkWidget *row = lead_text_row_new (self->names[i]);

      lead_text_row_set_text (LEAD_TEXT_ROW (row), texts != NULL ? texts[i] : "");
      g_signal_connect_object (row, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);
      if (i == 0)
        lead_text_row_add (LEAD_TEXT_ROW (row), make_remove (self));
      gtk_list_box_append (GTK_LIST_BOX (thing), row);
    }
  gtk_box_append (self->things, thing);

  return thing;
}

static void
on_add (LeadEntryRows *self)
{
  GtkWidget *thing = append (self, NULL);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (thing), 0)));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
lead_entry_rows_finalize (GObject *object)
{
  LeadEntryRows *self = LEAD_ENTRY_ROWS (object);

  g_free (self->remove);
  for (guint i = 0; i < LEAD_ENTRY_ROWS_MOST; i++)
    g_free (self->names[i]);

  G_OBJECT_CLASS (lead_entry_rows_parent_class)->finalize (object);
}

static void
lead_entry_rows_class_init (LeadEntryRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_entry_rows_finalize;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_ENTRY_ROWS, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVED] = g_signal_new ("removed", LEAD_TYPE_ENTRY_ROWS, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
lead_entry_rows_init (LeadEntryRows *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->things = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->add = gtk_button_new ();
  gtk_button_set_use_underline (GTK_BUTTON (self->add), TRUE);
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->things));
  gtk_box_append (GTK_BOX (box), self->add);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_entry_rows_new:
 * @words: what everything is called
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
lead_entry_rows_new (const LeadEntryRowsWords *words)
{
  LeadEntryRows *self = g_object_new (LEAD_TYPE_ENTRY_ROWS, NULL);

  g_return_val_if_fail (words != NULL && words->n_texts <= LEAD_ENTRY_ROWS_MOST, NULL);

  gtk_button_set_label (GTK_BUTTON (self->add), words->add);
  self->remove = g_strdup (words->remove);
  self->n_texts = words->n_texts;
  for (guint i = 0; i < words->n_texts; i++)
    self->names[i] = g_strdup (words->names[i]);

  return GTK_WIDGET (self);
}

/**
 * lead_entry_rows_clear:
 * @self: a list
 */
void
lead_entry_rows_clear (LeadEntryRows *self)
{
  GtkWidget *thing;

  g_return_if_fail (LEAD_IS_ENTRY_ROWS (self));

  while ((thing = get_thing (self, 0)) != NULL)
    gtk_box_remove (self->things, thing);
}

/**
 * lead_entry_rows_add:
 * @self: a list
 * @texts: the texts of one more thing
 */
void
lead_entry_rows_add (LeadEntryRows      *self,
                     const char * const *texts)
{
  g_return_if_fail (LEAD_IS_ENTRY_ROWS (self));
  g_return_if_fail (texts != NULL);

  self->syncing = TRUE;
  append (self, texts);
  self->syncing = FALSE;
}

/**
 * lead_entry_rows_get_n:
 * @self: a list
 *
 * Returns: how many things are in it
 */
guint
lead_entry_rows_get_n (LeadEntryRows *self)
{
  guint n = 0;

  g_return_val_if_fail (LEAD_IS_ENTRY_ROWS (self), 0);

  while (get_thing (self, n) != NULL)
    n++;

  return n;
}

/**
 * lead_entry_rows_get:
 * @self: a list
 * @position: which thing
 * @text: which of its texts
 *
 * Returns: (transfer none): what is typed there
 */
const char *
lead_entry_rows_get (LeadEntryRows *self,
                     guint          position,
                     guint          text)
{
  GtkWidget *thing;

  g_return_val_if_fail (LEAD_IS_ENTRY_ROWS (self), NULL);
  g_return_val_if_fail (text < self->n_texts, NULL);

  thing = get_thing (self, position);
  g_return_val_if_fail (thing != NULL, NULL);

  return get_text (thing, text);
}
