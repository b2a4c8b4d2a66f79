/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-menu.h"
#include "lead-timeline-row-private.h"
#include "lead-timeline-words.h"

/* Where words would be and must not be seen. */
#define SHAPES "▬▬▬▬▬▬ ▬▬▬ ▬▬▬▬▬"

G_DEFINE_FINAL_TYPE (LeadTimelineRow, lead_timeline_row, GTK_TYPE_WIDGET)

/* As much of @text as can be seen: what is longer takes its time, seen or not. */
static char *
cut_words (LeadTimelineRow *self,
           LeadTimelinePart part,
           const char      *text)
{
  guint left = lead_timeline_row_count_chars (self, part);
  const char *end = text;

  while (*end != '\0' && left > 0)
    {
      if (!g_unichar_iszerowidth (g_utf8_get_char (end)))
        left--;
      end = g_utf8_next_char (end);
    }
  if (*end == '\0')
    return NULL;
  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

static void
set_words (LeadTimelineRow *self,
           LeadTimelinePart part,
           const char      *text,
           PangoAttrList   *looks)
{
  g_autofree char *cut = cut_words (self, part, text);

  if (self->words[part] == NULL)
    self->words[part] = lead_timeline_look_new_layout (self->look, part);
  pango_layout_set_text (self->words[part], cut != NULL ? cut : text, -1);
  pango_layout_set_attributes (self->words[part], looks);
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

  set_words (self, LEAD_TIMELINE_TITLE, has_title ? title : excerpt,
             has_title ? NULL : highlights);
  set_words (self, LEAD_TIMELINE_EXCERPT, has_title ? excerpt : "", has_title ? highlights : NULL);
  show_sign (self, &self->lock, lead_brief_get_private (brief), "changes-prevent-symbolic",
             "dim-label");
  show_sign (self, &self->star, lead_brief_get_starred (brief), "starred-symbolic", "star");
  self->n_barriers = lead_timeline_words_count_barriers (brief, &self->n_behaviours);
}

/* Says nothing of the entry, as until its brief has been read. */
static void
clear_words (LeadTimelineRow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++)
    if (self->words[i] != NULL)
      pango_layout_set_text (self->words[i], "", 0);
  if (self->star != NULL)
    gtk_widget_set_child_visible (self->star, FALSE);
  if (self->lock != NULL)
    gtk_widget_set_child_visible (self->lock, FALSE);
  self->n_barriers = self->n_behaviours = 0;
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
    set_words (self, LEAD_TIMELINE_TITLE, SHAPES, NULL);
}

static void
show_month (LeadTimelineRow *self)
{
  g_autofree char *name = lead_timeline_item_dup_name (self->item);

  set_words (self, LEAD_TIMELINE_MONTH, name, NULL);
}

static gboolean
is_entry (LeadTimelineRow *self)
{
  return lead_timeline_row_get_id (self) != 0;
}

static void
show (LeadTimelineRow *self)
{
  if (is_entry (self))
    show_entry (self);
  else
    show_month (self);
  /* Star and lock are children. */
  if (self->star != NULL || self->lock != NULL)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* There is something else to say of the entry. */
static void
update (LeadTimelineRow *self)
{
  if (!is_entry (self))
    return;
  if (self->shown)
    show (self);
  if (self->named)
    update_accessible (self);
}

/* From now on what it says has to be kept up to date. */
static void
watch (LeadTimelineRow *self)
{
  if (self->filled == 0)
    self->filled
      = g_signal_connect_swapped (self->item, "notify::brief", G_CALLBACK (update), self);
}

/* What no longer is so isn't said either. */
static void
let_go (LeadTimelineRow *self)
{
  if (self->filled != 0)
    g_clear_signal_handler (&self->filled, self->item);
  if (self->shown)
    {
      clear_words (self);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  self->shown = self->named = FALSE;
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

  let_go (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->popover = self->star = self->lock = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++)
    g_clear_object (&self->words[i]);
  g_clear_object (&self->item);
  g_clear_object (&self->look);
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
  widget_class->snapshot = lead_timeline_row_snapshot;

  gtk_widget_class_set_css_name (widget_class, "timelinerow");
}

static void
lead_timeline_row_init (LeadTimelineRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (secondary_click_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* There is another width to cut its words for. */
void
lead_timeline_row_fit (LeadTimelineRow *self)
{
  if (self->shown)
    show (self);
}

/**
 * lead_timeline_row_new:
 * @desk: the desk
 * @look: what the list's rows look like
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
lead_timeline_row_new (LeadDesk         *desk,
                       LeadTimelineLook *look)
{
  LeadTimelineRow *self = g_object_new (LEAD_TYPE_TIMELINE_ROW, NULL);

  g_set_object (&self->desk, desk);
  g_set_object (&self->look, look);
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

  let_go (self);
  g_set_object (&self->item, item);
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
  watch (self);
  show (self);
  update_accessible (self);
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

  if (self->item == NULL || self->named)
    return;
  watch (self);
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
 * lead_timeline_row_get_words:
 * @self: a row
 * @part: a title, an excerpt or a month
 *
 * Returns: (transfer none) (nullable): how it says it, as far as there is room
 */
PangoLayout *
lead_timeline_row_get_words (LeadTimelineRow *self,
                             LeadTimelinePart part)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_ROW (self), NULL);
  g_return_val_if_fail (part <= LEAD_TIMELINE_MONTH, NULL);

  return self->words[part];
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
