/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-menu.h"
#include "lead-timeline-row-private.h"
#include "lead-timeline-words.h"

/* Weekdays stand back: half as strong as the day. */
#define WEEKDAY_ALPHA 36000
/* A sign and two digits. */
#define MARK_CHARS 3
/* Where words would be and must not be seen. */
#define SHAPES "▬▬▬▬▬▬ ▬▬▬ ▬▬▬▬▬"

G_DEFINE_FINAL_TYPE (LeadTimelineRow, lead_timeline_row, GTK_TYPE_WIDGET)

static void
set_words (GtkWidget     *words,
           const char    *text,
           PangoAttrList *looks)
{
  gtk_inscription_set_text (GTK_INSCRIPTION (words), text);
  gtk_inscription_set_attributes (GTK_INSCRIPTION (words), looks);
}

static void
show_mark (LeadTimelineRow *self,
           GtkWidget      **mark,
           guint            count,
           const char      *sign,
           const char      *family)
{
  g_autofree char *text = count > 1 ? g_strdup_printf ("%s%u", sign, count) : g_strdup (sign);

  if (*mark == NULL && count > 0)
    {
      *mark = lead_timeline_row_add_words (self, family, MARK_CHARS);
      gtk_widget_add_css_class (*mark, "caption");
      gtk_widget_add_css_class (*mark, "tabular");
    }
  if (*mark == NULL)
    return;
  gtk_inscription_set_text (GTK_INSCRIPTION (*mark), text);
  gtk_widget_set_child_visible (*mark, count > 0);
}

static void
show_marks (LeadTimelineRow *self,
            LeadBrief       *brief)
{
  guint n_behaviours;
  guint n_barriers = lead_timeline_words_count_barriers (brief, &n_behaviours);

  show_mark (self, &self->barriers, n_barriers, "◆", "barrier");
  show_mark (self, &self->behaviours, n_behaviours, "●", "behaviour");
}

/* Quiet, and made when it is needed first. */
static void
show_sign (LeadTimelineRow *self,
           GtkWidget      **sign,
           gboolean         shown,
           const char      *icon_name,
           const char      *css_class)
{
  if (*sign == NULL && shown)
    *sign = lead_timeline_row_add_sign (self, icon_name, css_class);
  if (*sign != NULL)
    gtk_widget_set_child_visible (*sign, shown);
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
  self->named = TRUE;
  name = dup_name (self);
  description = brief != NULL ? lead_timeline_words_dup_description (
                                    brief, lead_desk_get_content (self->desk))
                              : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
show_brief (LeadTimelineRow *self,
            LeadBrief       *brief)
{
  g_autoptr (PangoAttrList) highlights = NULL;
  g_autofree char *excerpt = lead_timeline_words_dup_excerpt (brief, &highlights);
  const char *title = lead_brief_get_title (brief);
  gboolean has_title = *title != '\0';

  set_words (self->title, has_title ? title : excerpt, has_title ? NULL : highlights);
  set_words (self->excerpt, has_title ? excerpt : "", has_title ? highlights : NULL);
  show_sign (self, &self->lock, lead_brief_get_private (brief), "changes-prevent-symbolic",
             "dim-label");
  show_sign (self, &self->star, lead_brief_get_starred (brief), "starred-symbolic", "star");
  show_marks (self, brief);
}

/* Says nothing of the entry, as until its brief has been read. */
static void
clear_words (LeadTimelineRow *self)
{
  GtkWidget *const extras[] = { self->star, self->lock, self->barriers, self->behaviours };

  set_words (self->title, "", NULL);
  set_words (self->excerpt, "", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (extras); i++)
    if (extras[i] != NULL)
      gtk_widget_set_child_visible (extras[i], FALSE);
}

static void
show_entry (LeadTimelineRow *self)
{
  LeadBrief *brief = get_shown_brief (self);

  if (brief != NULL)
    show_brief (self, brief);
  else
    clear_words (self);
  if (lead_desk_get_discreet (self->desk))
    set_words (self->title, SHAPES, NULL);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  update_accessible (self);
}

/* The day over the weekday. */
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
  set_words (self->day, text, looks);
}

static void
show_month (LeadTimelineRow *self)
{
  g_autofree char *name = lead_timeline_item_dup_name (self->item);

  gtk_inscription_set_text (GTK_INSCRIPTION (self->month), name);
  update_accessible (self);
}

/* What a heading shows, or an entry; of the other nothing. */
static void
set_heading (LeadTimelineRow *self,
             gboolean         is_heading)
{
  GtkWidget *const children[] = { self->day, self->title, self->excerpt };

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_set_child_visible (children[i], !is_heading);
  if (self->month != NULL)
    gtk_widget_set_child_visible (self->month, is_heading);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* What no longer is so isn't said either. */
static void
wipe (LeadTimelineRow *self)
{
  if (self->shown)
    {
      clear_words (self);
      set_words (self->day, "", NULL);
      if (self->month != NULL)
        gtk_inscription_set_text (GTK_INSCRIPTION (self->month), "");
    }
  self->shown = self->named = FALSE;
}

static gboolean
is_entry (LeadTimelineRow *self)
{
  return lead_timeline_row_get_id (self) != 0;
}

/* There is something else to say of the entry. */
static void
update (LeadTimelineRow *self)
{
  if (!is_entry (self))
    return;
  if (self->shown)
    show_entry (self);
  else if (self->named)
    update_accessible (self);
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
  widget_class->measure = lead_timeline_row_measure;
  widget_class->size_allocate = lead_timeline_row_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "timelinerow");
}

static void
lead_timeline_row_init (LeadTimelineRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->day = lead_timeline_row_add_words (self, NULL, 0);
  gtk_inscription_set_min_lines (GTK_INSCRIPTION (self->day), 2);
  /* Its first line is larger than its second: a pixel more than two may be. */
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (self->day), GTK_INSCRIPTION_OVERFLOW_CLIP);
  gtk_inscription_set_xalign (GTK_INSCRIPTION (self->day), 0.5);
  self->title = lead_timeline_row_add_words (self, NULL, MARK_CHARS);
  self->excerpt = lead_timeline_row_add_words (self, "caption", MARK_CHARS);
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
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * lead_timeline_row_set_item:
 * @self: a row
 * @item: (nullable): what it stands for from now on
 *
 * Nothing is said of @item before lead_timeline_row_show().
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
  wipe (self);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "notify::brief", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  /* Made here, it has its style by the time it is shown. */
  if (self->month == NULL && !is_entry (self))
    {
      self->month = lead_timeline_row_add_words (self, "month", MARK_CHARS);
      gtk_widget_set_child_visible (self->month, FALSE);
    }
}

/**
 * lead_timeline_row_show:
 * @self: a row
 *
 * Says what it stands for, for it has come into sight.
 */
void
lead_timeline_row_show (LeadTimelineRow *self)
{
  g_return_if_fail (LEAD_IS_TIMELINE_ROW (self));

  if (self->item == NULL || self->shown)
    return;
  self->shown = TRUE;
  set_heading (self, !is_entry (self));
  if (is_entry (self))
    {
      show_day (self);
      show_entry (self);
    }
  else
    show_month (self);
}

/**
 * lead_timeline_row_get_shown:
 * @self: a row
 *
 * Returns: whether it says what it stands for
 */
gboolean
lead_timeline_row_get_shown (LeadTimelineRow *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_ROW (self), FALSE);

  return self->shown;
}

/**
 * lead_timeline_row_name:
 * @self: a row
 *
 * Tells a screen reader what it stands for, seen or not.
 */
void
lead_timeline_row_name (LeadTimelineRow *self)
{
  g_return_if_fail (LEAD_IS_TIMELINE_ROW (self));

  if (!self->named)
    update_accessible (self);
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
  g_autoptr (GMenuModel) menu = NULL;
  LeadBrief *brief;

  g_return_if_fail (LEAD_IS_TIMELINE_ROW (self));

  brief = self->item != NULL ? lead_timeline_item_get_brief (self->item) : NULL;
  if (brief == NULL || self->popover != NULL)
    return;

  menu = lead_timeline_menu_new (brief);
  self->popover = gtk_popover_menu_new_from_model (menu);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
