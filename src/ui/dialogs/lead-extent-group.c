/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-local-date.h"
#include "lead-extent-group.h"

typedef enum
{
  EXTENT_ENTRY,
  EXTENT_SHOWN,
  EXTENT_PERIOD,
  EXTENT_ALL,
  N_EXTENTS,
} Extent;

struct _LeadExtentGroup
{
  AdwBin       parent_instance;

  /* Owned. */
  LeadFilter  *filter;

  Extent       choices[N_EXTENTS]; /* in the order of the list */
  int64_t      entry;

  /* Of the template. */
  AdwComboRow *extent;
  AdwEntryRow *from;
  AdwEntryRow *to;
};

typedef enum
{
  PROP_VALID = 1,
} LeadExtentGroupProperty;

static GParamSpec *properties[PROP_VALID + 1];

G_DEFINE_FINAL_TYPE (LeadExtentGroup, lead_extent_group, ADW_TYPE_BIN)

static Extent
lead_extent_group_get_extent (LeadExtentGroup *self)
{
  guint position = adw_combo_row_get_selected (self->extent);

  return position < N_EXTENTS ? self->choices[position] : EXTENT_ALL;
}

/* Nothing typed leaves that end open. */
static gboolean
lead_extent_group_read (AdwEntryRow *row,
                        LeadDay     *day)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  *day = LEAD_DAY_NONE;

  return *text == '\0' || lead_local_date_parse (text, day);
}

static gboolean
lead_extent_group_is_valid (LeadExtentGroup *self)
{
  LeadDay from, to;

  if (self->extent == NULL || lead_extent_group_get_extent (self) != EXTENT_PERIOD)
    return TRUE;

  return lead_extent_group_read (self->from, &from) && lead_extent_group_read (self->to, &to)
         && (from == LEAD_DAY_NONE || to == LEAD_DAY_NONE || from <= to);
}

static void
lead_extent_group_mark (AdwEntryRow *row)
{
  LeadDay day;

  if (lead_extent_group_read (row, &day))
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
}

static void
lead_extent_group_changed_cb (LeadExtentGroup *self)
{
  gboolean period;

  if (self->to == NULL)
    return;
  period = lead_extent_group_get_extent (self) == EXTENT_PERIOD;

  gtk_widget_set_visible (GTK_WIDGET (self->from), period);
  gtk_widget_set_visible (GTK_WIDGET (self->to), period);
  lead_extent_group_mark (self->from);
  lead_extent_group_mark (self->to);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALID]);
}

static void
lead_extent_group_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((LeadExtentGroupProperty) prop_id)
    {
    case PROP_VALID:
      g_value_set_boolean (value, lead_extent_group_is_valid (LEAD_EXTENT_GROUP (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_extent_group_finalize (GObject *object)
{
  LeadExtentGroup *self = LEAD_EXTENT_GROUP (object);

  lead_filter_free (self->filter);

  G_OBJECT_CLASS (lead_extent_group_parent_class)->finalize (object);
}

static void
lead_extent_group_class_init (LeadExtentGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_extent_group_get_property;
  object_class->finalize = lead_extent_group_finalize;

  properties[PROP_VALID] =
    g_param_spec_boolean ("valid", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-extent-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadExtentGroup, extent);
  gtk_widget_class_bind_template_child (widget_class, LeadExtentGroup, from);
  gtk_widget_class_bind_template_child (widget_class, LeadExtentGroup, to);
  gtk_widget_class_bind_template_callback (widget_class, lead_extent_group_changed_cb);
}

static void
lead_extent_group_init (LeadExtentGroup *self)
{
  self->filter = lead_filter_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkStringList *
lead_extent_group_new_titles (LeadExtentGroup *self)
{
  const struct
  {
    Extent      extent;
    gboolean    offered;
    const char *title;
  } offers[] = {
    { EXTENT_ENTRY, self->entry != 0, _("This entry") },
    { EXTENT_ALL, self->entry == 0, _("All of them") },
    { EXTENT_SHOWN, !lead_filter_is_all (self->filter), _("Those shown now") },
    { EXTENT_ALL, self->entry != 0, _("All of them") },
    { EXTENT_PERIOD, TRUE, _("Those of a period") },
  };
  GtkStringList *titles = gtk_string_list_new (NULL);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    if (offers[i].offered)
      {
        self->choices[n++] = offers[i].extent;
        gtk_string_list_append (titles, offers[i].title);
      }

  return titles;
}

/**
 * lead_extent_group_set:
 * @filter: which entries are shown just now
 * @entry: the one that is open, or 0
 *
 * Offers what can be chosen: first the open entry, or all when there is none.
 */
void
lead_extent_group_set (LeadExtentGroup  *self,
                       const LeadFilter *filter,
                       int64_t           entry)
{
  g_autoptr(GtkStringList) titles = NULL;

  g_return_if_fail (LEAD_IS_EXTENT_GROUP (self));
  g_return_if_fail (filter != NULL);

  lead_filter_free (self->filter);
  self->filter = lead_filter_copy (filter);
  self->entry = entry;
  titles = lead_extent_group_new_titles (self);
  adw_combo_row_set_model (self->extent, G_LIST_MODEL (titles));
}

/**
 * lead_extent_group_get_entry:
 *
 * Returns: the one entry that is meant, or 0 when a filter says which
 */
int64_t
lead_extent_group_get_entry (LeadExtentGroup *self)
{
  g_return_val_if_fail (LEAD_IS_EXTENT_GROUP (self), 0);

  return lead_extent_group_get_extent (self) == EXTENT_ENTRY ? self->entry : 0;
}

/**
 * lead_extent_group_dup_filter:
 *
 * Returns: (transfer full): which entries are meant
 */
LeadFilter *
lead_extent_group_dup_filter (LeadExtentGroup *self)
{
  LeadFilter *filter;

  g_return_val_if_fail (LEAD_IS_EXTENT_GROUP (self), NULL);

  if (lead_extent_group_get_extent (self) == EXTENT_SHOWN)
    return lead_filter_copy (self->filter);
  filter = lead_filter_new ();
  if (lead_extent_group_get_extent (self) == EXTENT_PERIOD)
    {
      lead_extent_group_read (self->from, &filter->from);
      lead_extent_group_read (self->to, &filter->to);
    }

  return filter;
}
