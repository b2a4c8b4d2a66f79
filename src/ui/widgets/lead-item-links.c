/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-item-links.h"

#include "lead-choice-list.h"
#include "lead-stance-list.h"
#include "lead-tag-chip.h"
#include "lead-wrap-layout.h"

#define KEY_ID "lead-id"

/* The sets of items that can be meant, in this order. */
static const char *const SECTIONS[] = { "barriers", "behaviours", "moves" };

struct _LeadItemLinks
{
  GtkWidget       parent_instance;

  /* owned */
  LeadContent    *content;
  char          **items;

  /* children */
  GtkWidget      *add;
  LeadChoiceList *choices;
};

static guint signal_changed;

G_DEFINE_FINAL_TYPE (LeadItemLinks, lead_item_links, GTK_TYPE_WIDGET)

static void
take (LeadItemLinks *self,
      GStrvBuilder  *items)
{
  g_strfreev (self->items);
  self->items = g_strv_builder_end (items);
}

/* The keyboard stays near. */
static void
remove_item (LeadItemLinks *self,
             const char    *id)
{
  g_autoptr (GStrvBuilder) left = g_strv_builder_new ();
  g_autofree char *gone = g_strdup (id);

  for (guint i = 0; self->items[i] != NULL; i++)
    if (!g_str_equal (self->items[i], gone))
      g_strv_builder_add (left, self->items[i]);
  gtk_widget_grab_focus (self->add);
  take (self, left);
  lead_item_links_set_items (self, (const char * const *) self->items);
  g_signal_emit (self, signal_changed, 0);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  remove_item (LEAD_ITEM_LINKS (widget), g_variant_get_string (parameter, NULL));
}

static gboolean
unbound_cb (gpointer data)
{
  GtkWidget *chip = data;

  gtk_widget_activate_action (chip, "links.remove", "s",
                              g_object_get_data (G_OBJECT (chip), KEY_ID));
  return G_SOURCE_REMOVE;
}

/* Not at once: its menu is still at work. */
static void
choose_cb (GtkWidget *chip)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (chip));
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unbound_cb, g_object_ref (chip), g_object_unref);
}

static GtkWidget *
new_popover (LeadItem  *item,
             GtkWidget *chip)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *list = lead_stance_list_new ();

  /* Whatever it were said to be: only so that it can be taken away. */
  lead_stance_list_show (LEAD_STANCE_LIST (list), LEAD_STANCE_SET_NONE, LEAD_STANCE_SEEN, item);
  g_signal_connect_object (list, "choose", G_CALLBACK (choose_cb), chip, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), list);
  gtk_widget_add_css_class (popover, "choices");

  return popover;
}

static GtkWidget *
new_chip (LeadItemLinks *self,
          const char    *id)
{
  LeadItem *item = self->content != NULL ? lead_content_get_item (self->content, id) : NULL;
  GtkWidget *chip = gtk_menu_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new (item != NULL ? lead_item_get_name (item) : id);
  GtkWidget *icon = gtk_image_new_from_icon_name (item != NULL ? lead_item_get_icon_name (item)
                                                               : "lead-passage-symbolic");
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Delete, 0),
                                            gtk_named_action_new ("links.remove"));
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  if (item != NULL)
    gtk_widget_add_css_class (icon, lead_item_get_family (item));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), name);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (chip), box);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (chip), new_popover (item, chip));
  gtk_widget_add_css_class (chip, "link-chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (name)), -1);
  g_object_set_data_full (G_OBJECT (chip), KEY_ID, g_strdup (id), g_free);
  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (id));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_widget_add_controller (chip, controller);

  return chip;
}

static void
clear (LeadItemLinks *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL && child != self->add)
    gtk_widget_unparent (child);
}

static void
add_choices (LeadItemLinks *self,
             LeadFramework *framework)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);
      const char *id = lead_item_get_id (item);

      if (!lead_item_get_hidden (item) && !g_strv_contains ((const char **) self->items, id))
        lead_choice_list_add (self->choices, id, lead_item_get_name (item),
                              lead_item_get_icon_name (item), lead_framework_get_title (framework));
    }
}

static void
show_cb (LeadItemLinks *self)
{
  lead_choice_list_clear (self->choices);
  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    {
      LeadFramework *framework = lead_content_get_framework (self->content, SECTIONS[i]);

      if (framework != NULL)
        add_choices (self, framework);
    }
  lead_choice_list_enter (self->choices);
}

static void
chosen_cb (LeadItemLinks *self,
           const char    *id)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->add));
  g_strv_builder_addv (items, (const char **) self->items);
  g_strv_builder_add (items, id);
  take (self, items);
  lead_item_links_set_items (self, (const char * const *) self->items);
  g_signal_emit (self, signal_changed, 0);
}

static void
lead_item_links_dispose (GObject *object)
{
  LeadItemLinks *self = LEAD_ITEM_LINKS (object);

  clear (self);
  g_clear_pointer (&self->add, gtk_widget_unparent);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (lead_item_links_parent_class)->dispose (object);
}

static void
lead_item_links_finalize (GObject *object)
{
  g_strfreev (LEAD_ITEM_LINKS (object)->items);

  G_OBJECT_CLASS (lead_item_links_parent_class)->finalize (object);
}

static void
lead_item_links_class_init (LeadItemLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_item_links_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_item_links_finalize;

  signal_changed = g_signal_new ("changed", LEAD_TYPE_ITEM_LINKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "links.remove", "s", remove_action);
}

static void
lead_item_links_init (LeadItemLinks *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->items = g_new0 (char *, 1);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), lead_wrap_layout_new (6));
  self->choices = LEAD_CHOICE_LIST (lead_choice_list_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->choices));
  self->add = gtk_menu_button_new ();
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_box_append (GTK_BOX (box), gtk_label_new (_("What it is about")));
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->add), box);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->add), popover);
  gtk_widget_add_css_class (self->add, "link-chip");
  gtk_widget_set_tooltip_text (self->add, _("Add a barrier, a behaviour or a move"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Add a barrier, a behaviour or a move"), -1);
  gtk_widget_set_parent (self->add, GTK_WIDGET (self));
  g_signal_connect_object (popover, "show", G_CALLBACK (show_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_item_links_new:
 *
 * Returns: (transfer floating): links to nothing
 */
GtkWidget *
lead_item_links_new (void)
{
  return g_object_new (LEAD_TYPE_ITEM_LINKS, NULL);
}

/**
 * lead_item_links_set_content:
 * @self: links
 * @content: where the items come from
 */
void
lead_item_links_set_content (LeadItemLinks *self,
                             LeadContent   *content)
{
  g_return_if_fail (LEAD_IS_ITEM_LINKS (self));
  g_return_if_fail (LEAD_IS_CONTENT (content));

  if (g_set_object (&self->content, content))
    lead_item_links_set_items (self, (const char * const *) self->items);
}

/**
 * lead_item_links_set_items:
 * @self: links
 * @items: (array zero-terminated=1): ids of what is meant
 */
void
lead_item_links_set_items (LeadItemLinks      *self,
                           const char * const *items)
{
  g_auto (GStrv) copy = NULL;

  g_return_if_fail (LEAD_IS_ITEM_LINKS (self));
  g_return_if_fail (items != NULL);

  copy = g_strdupv ((char **) items);
  clear (self);
  for (guint i = 0; copy[i] != NULL; i++)
    gtk_widget_insert_before (new_chip (self, copy[i]), GTK_WIDGET (self), self->add);
  g_strfreev (self->items);
  self->items = g_steal_pointer (&copy);
}

/**
 * lead_item_links_get_items:
 * @self: links
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of what is meant
 */
const char * const *
lead_item_links_get_items (LeadItemLinks *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM_LINKS (self), NULL);

  return (const char * const *) self->items;
}
