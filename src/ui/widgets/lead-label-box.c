/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-label-box.h"

#include "lead-clear.h"
#include "lead-label-choice.h"
#include "lead-wrap-layout.h"

#define MAX_SUGGESTIONS 6

struct _LeadLabelBox
{
  GtkWidget parent_instance;

  /* owned */
  GPtrArray *labels; /* char *, and a NULL at the end */
  char **known;

  /* children */
  GPtrArray *chips; /* borrowed, in the order of labels */
  GtkWidget *entry;
  GtkWidget *popover;
  GtkWidget *list;
};

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadLabelBox, lead_label_box, GTK_TYPE_WIDGET)

static const char * const *
get_labels (LeadLabelBox *self)
{
  return (const char * const *) self->labels->pdata;
}

static void rebuild (LeadLabelBox *self);

static void
remove_at (LeadLabelBox *self,
           guint         position)
{
  g_autofree char *label = g_strdup (self->labels->pdata[position]);

  g_ptr_array_remove_index (self->labels, position);
  rebuild (self);
  gtk_widget_grab_focus (self->entry);
  g_signal_emit (self, signals[CHANGED], 0);
  g_signal_emit (self, signals[REMOVED], 0, label);
}

static void
chip_clicked_cb (LeadLabelBox *self,
                 GtkWidget    *chip)
{
  guint position;

  if (g_ptr_array_find (self->chips, chip, &position))
    remove_at (self, position);
}

static GtkWidget *
new_chip (LeadLabelBox *self,
          const char   *label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *text = gtk_label_new (label);
  g_autofree char *spoken = g_strdup_printf (_("Remove the label %s"), label);

  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (text), 24);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "label-chip");
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  return chip;
}

static void
rebuild (LeadLabelBox *self)
{
  for (guint i = 0; i < self->chips->len; i++)
    gtk_widget_unparent (self->chips->pdata[i]);
  g_ptr_array_set_size (self->chips, 0);

  for (guint i = 0; i + 1 < self->labels->len; i++)
    {
      GtkWidget *chip = new_chip (self, self->labels->pdata[i]);

      gtk_widget_insert_before (chip, GTK_WIDGET (self), self->entry);
      g_ptr_array_add (self->chips, chip);
    }
}

static void
add_typed (LeadLabelBox *self,
           const char   *text)
{
  g_autofree char *label = g_strstrip (g_strdup (text));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (*label == '\0' || lead_label_is_among (label, get_labels (self)))
    return;
  g_ptr_array_insert (self->labels, (int) self->labels->len - 1, g_steal_pointer (&label));
  rebuild (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static const char *
get_row_label (GtkListBoxRow *row)
{
  return gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (row)));
}

/* The entry keeps the keyboard, so it tells what is offered, and what of it is
 * selected. */
static void
describe (LeadLabelBox *self,
          guint         n_offered)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  g_autofree char *text = NULL;

  if (row != NULL)
    text = g_strdup (get_row_label (row));
  else if (n_offered > 0)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u label in use fits",
                                         "%u labels in use fit", n_offered),
                            n_offered);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "",
                                  -1);
}

/* Shows what is in use and goes on like @text. */
static void
suggest (LeadLabelBox *self,
         const char   *text)
{
  g_auto (GStrv) offered
      = lead_label_complete (text, (const char * const *) self->known, get_labels (self),
                             MAX_SUGGESTIONS);

  lead_clear_list (GTK_LIST_BOX (self->list));
  for (guint i = 0; offered[i] != NULL; i++)
    {
      GtkWidget *label = gtk_label_new (offered[i]);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_append (GTK_LIST_BOX (self->list), label);
    }
  if (offered[0] != NULL)
    gtk_popover_popup (GTK_POPOVER (self->popover));
  else
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  describe (self, g_strv_length (offered));
}

static void
changed_cb (LeadLabelBox *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *label = NULL;

  if (g_str_has_suffix (text, ",") || g_str_has_suffix (text, ";"))
    {
      label = g_strndup (text, strlen (text) - 1);
      add_typed (self, label);
    }
  else if (*text != '\0')
    suggest (self, text);
  else
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      describe (self, 0);
    }
}

static void
activate_cb (LeadLabelBox *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));

  if (row != NULL && gtk_widget_get_visible (self->popover))
    add_typed (self, get_row_label (row));
  else
    add_typed (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
row_activated_cb (LeadLabelBox  *self,
                  GtkListBoxRow *row)
{
  g_autofree char *label = g_strdup (get_row_label (row));

  add_typed (self, label);
  gtk_widget_grab_focus (self->entry);
}

/* Down opens the list too, with all that is in use. */
static gboolean
move_in_list (LeadLabelBox *self,
              int           step)
{
  GtkListBoxRow *row;
  int position;

  if (!gtk_widget_get_visible (self->popover))
    {
      if (step < 0)
        return FALSE;
      suggest (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
    }
  row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  position = row != NULL ? gtk_list_box_row_get_index (row) + step : MAX (0, step - 1);
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), position);
  if (row != NULL || step < 0)
    gtk_list_box_select_row (GTK_LIST_BOX (self->list), row);
  describe (self, 0);
  return gtk_widget_get_visible (self->popover);
}

static gboolean
key_pressed_cb (LeadLabelBox    *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if (keyval == GDK_KEY_Down)
    return move_in_list (self, 1);
  if (keyval == GDK_KEY_Up)
    return move_in_list (self, -1);
  if (keyval == GDK_KEY_Escape && gtk_widget_get_visible (self->popover))
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return TRUE;
    }
  if (keyval == GDK_KEY_BackSpace && self->labels->len > 1
      && *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    {
      remove_at (self, self->labels->len - 2);
      return TRUE;
    }
  return FALSE;
}

/* What was typed and left is meant. */
static void
leave_cb (LeadLabelBox *self)
{
  add_typed (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
lead_label_box_dispose (GObject *object)
{
  LeadLabelBox *self = LEAD_LABEL_BOX (object);
  GtkWidget *child;

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->chips, g_ptr_array_unref);
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_clear_pointer (&self->known, g_strfreev);

  G_OBJECT_CLASS (lead_label_box_parent_class)->dispose (object);
}

static void
lead_label_box_class_init (LeadLabelBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_label_box_dispose;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_LABEL_BOX, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVED] = g_signal_new ("removed", LEAD_TYPE_LABEL_BOX, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "labelbox");
}

static void
build_entry (LeadLabelBox *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = gtk_entry_new ();
  g_object_set (self->entry, "placeholder-text", _("Add a label"), "width-chars", 12, "has-frame",
                FALSE, "input-hints", GTK_INPUT_HINT_PRIVATE, NULL);
  gtk_widget_add_css_class (self->entry, "label-entry");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Add a label"), GTK_ACCESSIBLE_PROPERTY_AUTOCOMPLETE,
                                  GTK_ACCESSIBLE_AUTOCOMPLETE_LIST, -1);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));

  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (self->entry, keys);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->entry, focus);
}

static void
build_popover (LeadLabelBox *self)
{
  self->list = gtk_list_box_new ();
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Labels in use"), -1);

  /* Typing goes on beneath it. */
  self->popover = gtk_popover_new ();
  g_object_set (self->popover, "autohide", FALSE, "has-arrow", FALSE, "position", GTK_POS_TOP,
                "child", self->list, NULL);
  gtk_widget_add_css_class (self->popover, "menu");
  gtk_widget_set_parent (self->popover, self->entry);
}

static void
lead_label_box_init (LeadLabelBox *self)
{
  self->labels = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->labels, NULL);
  self->chips = g_ptr_array_new ();
  gtk_widget_set_layout_manager (GTK_WIDGET (self), lead_wrap_layout_new (6));
  build_entry (self);
  build_popover (self);
}

/**
 * lead_label_box_new:
 *
 * Returns: (transfer floating): a box without labels
 */
GtkWidget *
lead_label_box_new (void)
{
  return g_object_new (LEAD_TYPE_LABEL_BOX, NULL);
}

/**
 * lead_label_box_set_labels:
 * @self: a box
 * @labels: (array zero-terminated=1): what it shows from now on
 */
void
lead_label_box_set_labels (LeadLabelBox       *self,
                           const char * const *labels)
{
  g_return_if_fail (LEAD_IS_LABEL_BOX (self));
  g_return_if_fail (labels != NULL);

  g_ptr_array_set_size (self->labels, 0);
  for (guint i = 0; labels[i] != NULL; i++)
    g_ptr_array_add (self->labels, g_strdup (labels[i]));
  g_ptr_array_add (self->labels, NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  rebuild (self);
}

/**
 * lead_label_box_get_labels:
 * @self: a box
 *
 * Returns: (transfer none) (array zero-terminated=1): its labels
 */
const char * const *
lead_label_box_get_labels (LeadLabelBox *self)
{
  g_return_val_if_fail (LEAD_IS_LABEL_BOX (self), NULL);

  return get_labels (self);
}

/**
 * lead_label_box_add:
 * @self: a box
 * @label: a label, as if it had been typed
 */
void
lead_label_box_add (LeadLabelBox *self,
                    const char   *label)
{
  g_return_if_fail (LEAD_IS_LABEL_BOX (self));
  g_return_if_fail (label != NULL);

  add_typed (self, label);
}

/**
 * lead_label_box_set_known:
 * @self: a box
 * @known: (array zero-terminated=1): labels in use, to complete from
 */
void
lead_label_box_set_known (LeadLabelBox       *self,
                          const char * const *known)
{
  g_return_if_fail (LEAD_IS_LABEL_BOX (self));

  g_strfreev (self->known);
  self->known = g_strdupv ((char **) known);
}
