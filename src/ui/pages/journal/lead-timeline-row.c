/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-row.h"

#include "ui/widgets/lead-tag-chip.h"

struct _LeadTimelineRow
{
  AdwBin parent_instance;

  /* owned */
  LeadContent *content;
  LeadTimelineItem *item;
  GtkWidget *popover;

  /* template */
  GtkStack *stack;
  GtkLabel *month;
  GtkLabel *day;
  GtkLabel *weekday;
  GtkLabel *title;
  GtkWidget *star;
  GtkLabel *excerpt;
  GtkLabel *barriers;
  GtkLabel *behaviours;
};

G_DEFINE_FINAL_TYPE (LeadTimelineRow, lead_timeline_row, ADW_TYPE_BIN)

/* The words that were found stand out by weight and underline. */
static PangoAttrList *
new_highlights (LeadBrief *brief)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  guint n_spans;
  const LeadSpan *spans = lead_brief_get_spans (brief, &n_spans);

  for (guint i = 0; i < n_spans; i++)
    {
      PangoAttribute *looks[] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD),
                                  pango_attr_underline_new (PANGO_UNDERLINE_SINGLE) };

      for (guint k = 0; k < G_N_ELEMENTS (looks); k++)
        {
          looks[k]->start_index = spans[i].start;
          looks[k]->end_index = spans[i].start + spans[i].length;
          pango_attr_list_insert (attributes, looks[k]);
        }
    }
  return attributes;
}

static void
show_marks (LeadTimelineRow *self,
            LeadBrief       *brief)
{
  guint counts[2] = { 0, 0 };
  GtkLabel *const labels[] = { self->barriers, self->behaviours };
  static const char *const signs[] = { "◆", "●" };
  guint n_marks;
  const LeadMark *marks = lead_brief_get_marks (brief, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    counts[g_str_equal (lead_item_get_family (marks[i].item), "barrier") ? 0 : 1]++;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autofree char *text = counts[i] > 1 ? g_strdup_printf ("%s%u", signs[i], counts[i])
                                            : g_strdup (signs[i]);

      gtk_label_set_text (labels[i], text);
      gtk_widget_set_visible (GTK_WIDGET (labels[i]), counts[i] > 0);
    }
}

/* What the marks, the star and the excerpt say, for those who can't see them. */
static char *
dup_description (LeadTimelineRow *self,
                 LeadBrief       *brief)
{
  GString *text = g_string_new (NULL);
  guint n_marks;
  const LeadMark *marks = lead_brief_get_marks (brief, &n_marks);

  if (lead_brief_get_starred (brief))
    g_string_append_printf (text, "%s. ", _("Starred"));
  for (guint i = 0; i < n_marks; i++)
    {
      LeadItem *item = lead_content_get_item (self->content, marks[i].item);

      if (item != NULL)
        g_string_append_printf (text, _("%s: %s"), lead_item_get_name (item),
                                lead_stance_get_name (marks[i].stance));
      g_string_append (text, item != NULL ? ". " : "");
    }
  g_string_append (text, lead_brief_get_excerpt (brief));
  return g_string_free (text, FALSE);
}

/* It is the list's own widget around the row that has the focus. */
static void
update_accessible (LeadTimelineRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  LeadBrief *brief = self->item != NULL ? lead_timeline_item_get_brief (self->item) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;

  if (parent == NULL || self->item == NULL)
    return;
  name = lead_timeline_item_dup_name (self->item);
  description = brief != NULL ? dup_description (self, brief) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
show_brief (LeadTimelineRow *self,
            LeadBrief       *brief)
{
  g_autoptr (PangoAttrList) highlights = new_highlights (brief);
  const char *title = lead_brief_get_title (brief);
  /* Of the same length, so that the spans still fit. */
  g_autofree char *excerpt
      = g_strdelimit (g_strdup (lead_brief_get_excerpt (brief)), "\n\r\t", ' ');
  gboolean has_title = *title != '\0';

  gtk_label_set_text (self->title, has_title ? title : excerpt);
  gtk_label_set_attributes (self->title, has_title ? NULL : highlights);
  gtk_label_set_text (self->excerpt, has_title ? excerpt : "");
  gtk_label_set_attributes (self->excerpt, has_title ? highlights : NULL);
  gtk_widget_set_visible (self->star, lead_brief_get_starred (brief));
  show_marks (self, brief);
}

/* Until its brief has been read a row shows its day only. */
static void
show_placeholder (LeadTimelineRow *self)
{
  gtk_label_set_text (self->title, "");
  gtk_label_set_text (self->excerpt, "");
  gtk_widget_set_visible (self->star, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->barriers), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->behaviours), FALSE);
}

static void
show_entry (LeadTimelineRow *self)
{
  LeadBrief *brief = lead_timeline_item_get_brief (self->item);

  if (brief != NULL)
    show_brief (self, brief);
  else
    show_placeholder (self);
  update_accessible (self);
}

static void
show_day (LeadTimelineRow *self)
{
  LeadDay day = lead_timeline_item_get_day (self->item);
  g_autofree char *number = lead_day_format (day, "%-d");
  g_autofree char *weekday = lead_day_format (day, "%a");

  gtk_label_set_text (self->day, number);
  gtk_label_set_text (self->weekday, weekday);
}

static void
add_action (GMenu      *menu,
            const char *label,
            const char *action,
            GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static gboolean
unparent_idle (gpointer data)
{
  gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (LeadTimelineRow *self,
           GtkWidget       *popover)
{
  if (self->popover != popover)
    return;
  self->popover = NULL;
  /* Not at once: its action is still to be carried out. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_idle, g_object_ref (popover), g_object_unref);
}

static void
secondary_click_cb (LeadTimelineRow *self)
{
  lead_timeline_row_show_menu (self);
}

static void
lead_timeline_row_dispose (GObject *object)
{
  LeadTimelineRow *self = LEAD_TIMELINE_ROW (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->item);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (lead_timeline_row_parent_class)->dispose (object);
}

static void
lead_timeline_row_class_init (LeadTimelineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_timeline_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "timelinerow");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-timeline-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, month);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, day);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, title);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, star);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, excerpt);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, barriers);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineRow, behaviours);
  gtk_widget_class_bind_template_callback (widget_class, secondary_click_cb);
}

static void
lead_timeline_row_init (LeadTimelineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_timeline_row_new:
 * @content: where the names of items come from
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
lead_timeline_row_new (LeadContent *content)
{
  LeadTimelineRow *self = g_object_new (LEAD_TYPE_TIMELINE_ROW, NULL);

  g_set_object (&self->content, content);
  return GTK_WIDGET (self);
}

/**
 * lead_timeline_row_set_item:
 * @self: a row
 * @item: (nullable): what it shows from now on
 */
void
lead_timeline_row_set_item (LeadTimelineRow  *self,
                            LeadTimelineItem *item)
{
  g_return_if_fail (LEAD_IS_TIMELINE_ROW (self));
  g_return_if_fail (item == NULL || LEAD_IS_TIMELINE_ITEM (item));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;

  if (lead_timeline_item_get_id (item) == 0)
    {
      g_autofree char *name = lead_timeline_item_dup_name (item);

      gtk_label_set_text (self->month, name);
      gtk_stack_set_visible_child_name (self->stack, "month");
      update_accessible (self);
      return;
    }
  g_signal_connect_object (item, "notify::brief", G_CALLBACK (show_entry), self,
                           G_CONNECT_SWAPPED);
  gtk_stack_set_visible_child_name (self->stack, "entry");
  show_day (self);
  show_entry (self);
}

/**
 * lead_timeline_row_get_id:
 * @self: a row
 *
 * Returns: the id of the entry it shows, 0 for a heading or nothing
 */
int64_t
lead_timeline_row_get_id (LeadTimelineRow *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_ROW (self), 0);

  return self->item != NULL ? lead_timeline_item_get_id (self->item) : 0;
}

/**
 * lead_timeline_row_show_menu:
 * @self: a row
 *
 * Shows what can be done with the entry.
 */
void
lead_timeline_row_show_menu (LeadTimelineRow *self)
{
  g_autoptr (GMenu) menu = NULL;
  LeadBrief *brief;
  gboolean starred;
  gint64 id;

  g_return_if_fail (LEAD_IS_TIMELINE_ROW (self));

  brief = self->item != NULL ? lead_timeline_item_get_brief (self->item) : NULL;
  if (brief == NULL || self->popover != NULL)
    return;

  id = lead_brief_get_id (brief);
  starred = lead_brief_get_starred (brief);
  menu = g_menu_new ();
  add_action (menu, starred ? _("Remove the _star") : _("_Star"), "timeline.star",
              g_variant_new ("(xb)", id, !starred));
  add_action (menu, _("Move to _Trash"), "timeline.trash", g_variant_new_int64 (id));

  self->popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
