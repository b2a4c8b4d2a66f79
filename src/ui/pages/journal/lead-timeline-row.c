/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-row.h"

#include "ui/widgets/lead-tag-chip.h"

/* Weekdays stand back: half as strong as the day. */
#define WEEKDAY_ALPHA 36000
#define DAY_WIDTH 30
/* Characters of an excerpt before the first hit. */
#define LEAD_IN 12
/* Where words would be and must not be seen. */
#define SHAPES "▬▬▬▬▬▬ ▬▬▬ ▬▬▬▬▬"

struct _LeadTimelineRow
{
  GtkWidget parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadTimelineItem *item;
  GtkWidget *popover;

  /* children; a list has many rows, so what few rows need is made when it is
   * needed first */
  GtkWidget *day;
  GtkWidget *title; /* or the month of a heading */
  GtkWidget *excerpt;
  GtkWidget *star;       /* or NULL */
  GtkWidget *lock;       /* or NULL */
  GtkWidget *barriers;   /* or NULL */
  GtkWidget *behaviours; /* or NULL */
};

G_DEFINE_FINAL_TYPE (LeadTimelineRow, lead_timeline_row, GTK_TYPE_WIDGET)

static void
place (LeadTimelineRow *self,
       GtkWidget       *child,
       int              column,
       int              row,
       int              width,
       int              height)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkLayoutChild *where = gtk_layout_manager_get_layout_child (layout, child);

  g_object_set (where, "column", column, "row", row, "column-span", width, "row-span", height,
                NULL);
}

static GtkWidget *
add_label (LeadTimelineRow *self,
           int              column,
           int              row)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_parent (label, GTK_WIDGET (self));
  place (self, label, column, row, 1, 1);
  return label;
}

static GtkWidget *
add_line (LeadTimelineRow *self,
          int              row)
{
  GtkWidget *label = add_label (self, 1, row);

  g_object_set (label, "xalign", 0.0, "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END,
                "single-line-mode", TRUE, NULL);
  return label;
}

/* Where a row begins to show the excerpt, in bytes: at a word shortly before
 * what was found, for a row has room for a few words only. */
static guint
find_start (LeadBrief *brief)
{
  const char *excerpt = lead_brief_get_excerpt (brief);
  guint n_spans;
  const LeadSpan *spans = lead_brief_get_spans (brief, &n_spans);
  const char *hit;
  const char *start;

  if (n_spans == 0 || spans[0].start <= 2 * LEAD_IN)
    return 0;
  hit = start = excerpt + spans[0].start;
  for (guint i = 0; i < LEAD_IN && start > excerpt; i++)
    start = g_utf8_prev_char (start);
  while (start < hit && *start != ' ')
    start = g_utf8_next_char (start);
  return (guint) (start < hit ? start + 1 - excerpt : hit - excerpt);
}

/* The words that were found stand out by weight and underline. @shift is how
 * much further back they stand than in the excerpt. */
static PangoAttrList *
new_highlights (LeadBrief *brief,
                int        shift)
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
          looks[k]->start_index = (guint) ((int) spans[i].start + shift);
          looks[k]->end_index = looks[k]->start_index + spans[i].length;
          pango_attr_list_insert (attributes, looks[k]);
        }
    }
  return attributes;
}

static void
show_mark (LeadTimelineRow *self,
           GtkWidget      **label,
           guint            count,
           const char      *sign,
           const char      *family)
{
  g_autofree char *text = count > 1 ? g_strdup_printf ("%s%u", sign, count) : g_strdup (sign);

  if (*label == NULL && count > 0)
    {
      *label = add_label (self, g_str_equal (family, "barrier") ? 2 : 3, 1);
      gtk_widget_add_css_class (*label, family);
      gtk_widget_add_css_class (*label, "caption");
      gtk_widget_add_css_class (*label, "tabular");
    }
  if (*label == NULL)
    return;
  gtk_label_set_text (GTK_LABEL (*label), text);
  gtk_widget_set_visible (*label, count > 0);
}

static void
show_marks (LeadTimelineRow *self,
            LeadBrief       *brief)
{
  guint n_barriers = 0;
  guint n_marks;
  const LeadMark *marks = lead_brief_get_marks (brief, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    if (g_str_equal (lead_stance_get_family (marks[i].stance), "barrier"))
      n_barriers++;
  show_mark (self, &self->barriers, n_barriers, "◆", "barrier");
  show_mark (self, &self->behaviours, n_marks - n_barriers, "●", "behaviour");
}

/* Quiet, and made when it is needed first. */
static void
show_sign (LeadTimelineRow *self,
           GtkWidget      **sign,
           gboolean         shown,
           const char      *icon_name,
           const char      *css_class,
           int              column)
{
  if (*sign == NULL && shown)
    {
      *sign = gtk_image_new_from_icon_name (icon_name);
      gtk_image_set_pixel_size (GTK_IMAGE (*sign), 12);
      gtk_widget_set_halign (*sign, GTK_ALIGN_END);
      gtk_widget_add_css_class (*sign, css_class);
      gtk_widget_set_parent (*sign, GTK_WIDGET (self));
      place (self, *sign, column, 0, 1, 1);
    }
  if (*sign != NULL)
    gtk_widget_set_visible (*sign, shown);
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
  if (lead_brief_get_private (brief))
    g_string_append_printf (text, "%s. ", _("Private"));
  for (guint i = 0; i < n_marks; i++)
    {
      LeadItem *item = lead_content_get_item (lead_desk_get_content (self->desk),
                                              marks[i].item);

      if (item != NULL)
        g_string_append_printf (text, _("%s: %s"), lead_item_get_name (item),
                                lead_stance_get_name (marks[i].stance));
      g_string_append (text, item != NULL ? ". " : "");
    }
  g_string_append (text, lead_brief_get_excerpt (brief));
  return g_string_free (text, FALSE);
}

/* What may be shown of the entry: nothing where others can see it. */
static LeadBrief *
get_shown_brief (LeadTimelineRow *self)
{
  return self->item != NULL && !lead_desk_get_discreet (self->desk)
             ? lead_timeline_item_get_brief (self->item)
             : NULL;
}

static char *
dup_name (LeadTimelineRow *self)
{
  gboolean is_entry = lead_timeline_item_get_id (self->item) != 0;

  if (is_entry && lead_desk_get_discreet (self->desk))
    return lead_day_format (lead_timeline_item_get_day (self->item), _("%-d %B %Y"));
  return lead_timeline_item_dup_name (self->item);
}

/* It is the list's own widget around the row that has the focus. */
static void
update_accessible (LeadTimelineRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  LeadBrief *brief = get_shown_brief (self);
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;

  if (parent == NULL || self->item == NULL)
    return;
  name = dup_name (self);
  description = brief != NULL ? dup_description (self, brief) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
show_brief (LeadTimelineRow *self,
            LeadBrief       *brief)
{
  guint start = find_start (brief);
  const char *ellipsis = start > 0 ? "…" : "";
  g_autoptr (PangoAttrList) highlights
      = new_highlights (brief, (int) strlen (ellipsis) - (int) start);
  const char *title = lead_brief_get_title (brief);
  /* Blanks of the same length, so that the spans still fit. */
  g_autofree char *excerpt = g_strdelimit (
      g_strconcat (ellipsis, lead_brief_get_excerpt (brief) + start, NULL), "\n\r\t", ' ');
  gboolean has_title = *title != '\0';

  gtk_label_set_text (GTK_LABEL (self->title), has_title ? title : excerpt);
  gtk_label_set_attributes (GTK_LABEL (self->title), has_title ? NULL : highlights);
  gtk_label_set_text (GTK_LABEL (self->excerpt), has_title ? excerpt : "");
  gtk_label_set_attributes (GTK_LABEL (self->excerpt), has_title ? highlights : NULL);
  show_sign (self, &self->lock, lead_brief_get_private (brief), "changes-prevent-symbolic",
             "dim-label", 2);
  show_sign (self, &self->star, lead_brief_get_starred (brief), "starred-symbolic", "star", 3);
  show_marks (self, brief);
}

/* Until its brief has been read a row shows its day only. */
static void
show_placeholder (LeadTimelineRow *self)
{
  GtkWidget *const extras[] = { self->star, self->lock, self->barriers, self->behaviours };

  gtk_label_set_text (GTK_LABEL (self->title), "");
  gtk_label_set_attributes (GTK_LABEL (self->title), NULL);
  gtk_label_set_text (GTK_LABEL (self->excerpt), "");
  for (guint i = 0; i < G_N_ELEMENTS (extras); i++)
    if (extras[i] != NULL)
      gtk_widget_set_visible (extras[i], FALSE);
}

static void
show_entry (LeadTimelineRow *self)
{
  LeadBrief *brief = get_shown_brief (self);

  if (brief != NULL)
    show_brief (self, brief);
  else
    show_placeholder (self);
  if (lead_desk_get_discreet (self->desk))
    gtk_label_set_text (GTK_LABEL (self->title), SHAPES);
  update_accessible (self);
}

static void
discreet_cb (LeadTimelineRow *self)
{
  if (self->item != NULL && lead_timeline_item_get_id (self->item) != 0)
    show_entry (self);
}

/* The day over the weekday, in one label. */
static void
show_day (LeadTimelineRow *self)
{
  LeadDay day = lead_timeline_item_get_day (self->item);
  g_autofree char *number = lead_day_format (day, "%-d");
  g_autofree char *weekday = lead_day_format (day, "%a");
  g_autofree char *text = g_strdup_printf ("%s\n%s", number, weekday);
  g_autoptr (PangoAttrList) looks = pango_attr_list_new ();
  PangoAttribute *large = pango_attr_scale_new (1.2);
  PangoAttribute *small = pango_attr_scale_new (0.8);
  PangoAttribute *faint = pango_attr_foreground_alpha_new (WEEKDAY_ALPHA);

  large->end_index = strlen (number);
  small->start_index = faint->start_index = strlen (number) + 1;
  pango_attr_list_insert (looks, large);
  pango_attr_list_insert (looks, small);
  pango_attr_list_insert (looks, faint);
  gtk_label_set_text (GTK_LABEL (self->day), text);
  gtk_label_set_attributes (GTK_LABEL (self->day), looks);
}

static void
show_heading (LeadTimelineRow *self)
{
  g_autofree char *name = lead_timeline_item_dup_name (self->item);

  show_placeholder (self);
  /* Stays, unseen, so that all rows are of one height. */
  gtk_label_set_text (GTK_LABEL (self->day), "\n");
  gtk_label_set_attributes (GTK_LABEL (self->title), NULL);
  gtk_label_set_text (GTK_LABEL (self->title), name);
  update_accessible (self);
}

/* A heading's text takes the whole row. */
static void
set_heading (LeadTimelineRow *self,
             gboolean         is_heading)
{
  if (gtk_widget_has_css_class (GTK_WIDGET (self), "month") == is_heading)
    return;
  if (is_heading)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "month");
      place (self, self->title, 0, 0, 4, 2);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "month");
      place (self, self->title, 1, 0, 1, 1);
    }
  /* Nearer to the entries it heads than to those above. */
  gtk_label_set_yalign (GTK_LABEL (self->title), is_heading ? 0.85 : 0.5);
  gtk_widget_set_visible (self->excerpt, !is_heading);
}

/* Each list has the actions that make sense in it. */
static void
add_action (GMenu      *menu,
            const char *label,
            const char *action,
            GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_item_set_attribute (item, "hidden-when", "s", "action-missing");
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
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->popover = NULL;
  g_clear_object (&self->item);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_timeline_row_parent_class)->dispose (object);
}

static void
lead_timeline_row_class_init (LeadTimelineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_timeline_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "timelinerow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
}

static void
lead_timeline_row_init (LeadTimelineRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_grid_layout_set_column_spacing (GTK_GRID_LAYOUT (layout), 6);
  self->day = add_label (self, 0, 0);
  gtk_label_set_justify (GTK_LABEL (self->day), GTK_JUSTIFY_CENTER);
  gtk_widget_set_size_request (self->day, DAY_WIDTH, -1);
  place (self, self->day, 0, 0, 1, 2);
  self->title = add_line (self, 0);
  self->excerpt = add_line (self, 1);
  gtk_widget_add_css_class (self->excerpt, "caption");
  gtk_widget_add_css_class (self->excerpt, "excerpt");

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (secondary_click_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * lead_timeline_row_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
lead_timeline_row_new (LeadDesk *desk)
{
  LeadTimelineRow *self = g_object_new (LEAD_TYPE_TIMELINE_ROW, NULL);

  g_set_object (&self->desk, desk);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (discreet_cb), self,
                           G_CONNECT_SWAPPED);
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

  set_heading (self, lead_timeline_item_get_id (item) == 0);
  if (lead_timeline_item_get_id (item) == 0)
    {
      show_heading (self);
      return;
    }
  g_signal_connect_object (item, "notify::brief", G_CALLBACK (show_entry), self,
                           G_CONNECT_SWAPPED);
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
 * lead_timeline_row_get_last_day:
 * @self: a row
 *
 * Returns: the day of its entry, or the last of a heading's month;
 *   %LEAD_DAY_NONE when it shows nothing
 */
LeadDay
lead_timeline_row_get_last_day (LeadTimelineRow *self)
{
  LeadDay day;

  g_return_val_if_fail (LEAD_IS_TIMELINE_ROW (self), LEAD_DAY_NONE);

  if (self->item == NULL)
    return LEAD_DAY_NONE;
  day = lead_timeline_item_get_day (self->item);
  if (lead_timeline_item_get_id (self->item) != 0)
    return day;
  return lead_day_from_month (lead_day_month (day) + 1) - 1;
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
  add_action (menu, _("_Put back"), "timeline.restore", g_variant_new_int64 (id));
  add_action (menu, _("_Delete for good…"), "timeline.delete", g_variant_new_int64 (id));

  self->popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
