/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-tag-list.h"

#include "ui/widgets/lead-tag-chip.h"
#include "ui/widgets/lead-wrap-layout.h"

struct _LeadTagList
{
  GtkWidget parent_instance;
};

enum
{
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTagList, lead_tag_list, GTK_TYPE_WIDGET)

static LeadTag *
get_tag (LeadTagChip *chip)
{
  return g_object_get_data (G_OBJECT (chip), "tag");
}

static void
pressed_cb (LeadTagList *self,
            LeadTagChip *chip)
{
  gtk_widget_activate_action (GTK_WIDGET (chip), "chip.menu", NULL);
}

static void
choose_cb (LeadTagList *self,
           LeadStance   stance,
           LeadTagChip *chip)
{
  g_autoptr (LeadTag) tag = g_object_ref (get_tag (chip));

  g_signal_emit (self, signals[CHOOSE], 0, tag, stance);
}

static void
clear (LeadTagList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
lead_tag_list_dispose (GObject *object)
{
  clear (LEAD_TAG_LIST (object));

  G_OBJECT_CLASS (lead_tag_list_parent_class)->dispose (object);
}

static void
lead_tag_list_class_init (LeadTagListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_tag_list_dispose;

  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_TAG_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, LEAD_TYPE_TAG, G_TYPE_UINT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "taglist");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
lead_tag_list_init (LeadTagList *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), lead_wrap_layout_new (6));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Said of this entry"), -1);
}

/**
 * lead_tag_list_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
lead_tag_list_new (void)
{
  return g_object_new (LEAD_TYPE_TAG_LIST, NULL);
}

/**
 * lead_tag_list_show:
 * @self: a list
 * @tags: what it shows from now on
 * @content: where items come from
 */
void
lead_tag_list_show (LeadTagList   *self,
                    LeadEntryTags *tags,
                    LeadContent   *content)
{
  GPtrArray *all;

  g_return_if_fail (LEAD_IS_TAG_LIST (self));
  g_return_if_fail (LEAD_IS_ENTRY_TAGS (tags));
  g_return_if_fail (LEAD_IS_CONTENT (content));

  clear (self);
  all = lead_entry_tags_get_all (tags);
  for (guint i = 0; i < all->len; i++)
    {
      LeadTag *tag = all->pdata[i];
      const char *item_id = lead_tag_get_item (tag);
      GtkWidget *chip;

      if (lead_tag_get_passage (tag) != NULL)
        continue;
      chip = lead_tag_chip_new (item_id, lead_content_get_item (content, item_id));
      lead_tag_chip_set_stance (LEAD_TAG_CHIP (chip), lead_tag_get_stance (tag));
      g_object_set_data_full (G_OBJECT (chip), "tag", g_object_ref (tag), g_object_unref);
      g_signal_connect_object (chip, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (chip, "choose", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (chip, GTK_WIDGET (self));
    }
}
