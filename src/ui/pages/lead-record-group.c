/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-group.h"

#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-clear.h"

struct _LeadRecordGroup
{
  AdwPreferencesGroup  parent_instance;

  GtkListBox          *list; /* child */
};

typedef enum
{
  PROP_LABEL = 1,
  N_PROPS,
} Property;

static GParamSpec *properties[N_PROPS];
static guint signal_row_activated;

G_DEFINE_FINAL_TYPE (LeadRecordGroup, lead_record_group, ADW_TYPE_PREFERENCES_GROUP)

static void
on_row (LeadRecordGroup *self,
        GtkListBoxRow   *row)
{
  g_signal_emit (self, signal_row_activated, 0, row);
}

static void
lead_record_group_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LeadRecordGroup *self = LEAD_RECORD_GROUP (object);

  switch ((Property) property_id)
    {
    case PROP_LABEL:
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
lead_record_group_class_init (LeadRecordGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = lead_record_group_set_property;
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signal_row_activated = g_signal_new ("row-activated", LEAD_TYPE_RECORD_GROUP, G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_LIST_BOX_ROW);
}

static void
lead_record_group_init (LeadRecordGroup *self)
{
  self->list = GTK_LIST_BOX (lead_boxed_list_new (NULL));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (on_row), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_record_group_clear:
 * @self: a group
 *
 * Takes all rows away.
 */
void
lead_record_group_clear (LeadRecordGroup *self)
{
  g_return_if_fail (LEAD_IS_RECORD_GROUP (self));

  lead_clear_list (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_record_group_append:
 * @self: a group
 * @row: (transfer floating): one more
 */
void
lead_record_group_append (LeadRecordGroup *self,
                          GtkWidget       *row)
{
  g_return_if_fail (LEAD_IS_RECORD_GROUP (self));

  gtk_list_box_append (self->list, row);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/**
 * lead_record_group_get_row:
 * @self: a group
 * @position: from 0 on
 *
 * Returns: (transfer none) (nullable): the row there, %NULL after the last
 */
GtkListBoxRow *
lead_record_group_get_row (LeadRecordGroup *self,
                           int              position)
{
  g_return_val_if_fail (LEAD_IS_RECORD_GROUP (self), NULL);

  return gtk_list_box_get_row_at_index (self->list, position);
}
