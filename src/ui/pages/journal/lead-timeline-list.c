/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-list.h"

#include "lead-timeline-row.h"

/* Rows out of sight are named this much later, all at once. */
#define NAME_MS 100

struct _LeadTimelineList
{
  AdwBin parent_instance;

  /* owned */
  LeadTimelineModel *model;
  LeadDesk *desk;

  /* template */
  GtkSingleSelection *selection;
  GtkListView *list;

  GtkWidget *look; /* a child, what the rows look like */
  GdkFrameClock *clock; /* owned, while there is a window */
  guint naming;
  gboolean bound; /* rows have other entries, since naming looked last */

  int64_t current; /* the entry that is open, 0 for none or a new one */
  gboolean narrow; /* then a selected entry isn't opened by that alone */
  gboolean syncing; /* the selection follows, it doesn't lead */
};

enum
{
  OPEN,
  TRASH,
  LEAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTimelineList, lead_timeline_list, ADW_TYPE_BIN)

static void
setup_cb (LeadTimelineList *self,
          GtkListItem      *list_item)
{
  gtk_list_item_set_child (list_item,
                           lead_timeline_row_new (self->desk, LEAD_TIMELINE_LOOK (self->look)));
}

static LeadTimelineRow *
get_row (GtkWidget *child)
{
  GtkWidget *row = gtk_widget_get_first_child (child);

  return LEAD_IS_TIMELINE_ROW (row) ? LEAD_TIMELINE_ROW (row) : NULL;
}

static void
show_row (LeadTimelineList *self,
          LeadTimelineRow  *row)
{
  int64_t id = lead_timeline_row_get_id (row);

  if (id != 0)
    lead_timeline_model_hasten (self->model, id);
  lead_timeline_row_show (row);
}

/* A list view keeps many more rows than are seen. Only these say something; it
 * is done as soon as they have their places, before they are drawn. */
static void
show_rows (LeadTimelineList *self)
{
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self->list));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      LeadTimelineRow *row = get_row (child);
      graphene_rect_t area;

      if (row != NULL && !lead_timeline_row_get_shown (row)
          && gtk_widget_compute_bounds (child, GTK_WIDGET (self->list), &area)
          && area.origin.y < height && area.origin.y + area.size.height > 0)
        show_row (self, row);
    }
}

/* There may be other fonts, and so another height. */
static void
look_changed_cb (LeadTimelineList *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (get_row (child) != NULL)
      gtk_widget_queue_resize (GTK_WIDGET (get_row (child)));
}

/* A screen reader can look at any row, once they have come to rest. */
static gboolean
name_rows_cb (gpointer data)
{
  LeadTimelineList *self = data;

  if (self->bound)
    {
      self->bound = FALSE;
      return G_SOURCE_CONTINUE;
    }
  self->naming = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (get_row (child) != NULL)
      lead_timeline_row_name (get_row (child));
  return G_SOURCE_REMOVE;
}

static void
realize_cb (LeadTimelineList *self)
{
  self->clock = g_object_ref (gtk_widget_get_frame_clock (GTK_WIDGET (self->list)));
  g_signal_connect_swapped (self->clock, "layout", G_CALLBACK (show_rows), self);
}

static void
unrealize_cb (LeadTimelineList *self)
{
  g_signal_handlers_disconnect_by_data (self->clock, self);
  g_clear_object (&self->clock);
}

static void
bind_cb (LeadTimelineList *self,
         GtkListItem      *list_item)
{
  LeadTimelineItem *item = gtk_list_item_get_item (list_item);
  gboolean is_entry = lead_timeline_item_get_id (item) != 0;

  /* What can't be selected can't have the focus either, and the list begins
   * with a heading: so these can, but nothing comes of it. */
  gtk_list_item_set_activatable (list_item, is_entry);
  lead_timeline_row_set_item (LEAD_TIMELINE_ROW (gtk_list_item_get_child (list_item)), item);
  self->bound = TRUE;
  if (self->naming == 0)
    self->naming = g_timeout_add (NAME_MS, name_rows_cb, self);
}

static void
unbind_cb (LeadTimelineList *self,
           GtkListItem      *list_item)
{
  lead_timeline_row_set_item (LEAD_TIMELINE_ROW (gtk_list_item_get_child (list_item)), NULL);
}

/* Keeps the row of the open entry selected, wherever it has gone. */
static void
sync_selection (LeadTimelineList *self)
{
  guint position;

  if (self->current == 0 || !lead_timeline_model_find (self->model, self->current, &position))
    position = GTK_INVALID_LIST_POSITION;
  self->syncing = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->syncing = FALSE;
}

static void
selected_cb (LeadTimelineList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  int64_t id;

  if (self->syncing || self->model == NULL)
    return;
  id = lead_timeline_model_get_id (self->model, position);
  if (id == 0)
    sync_selection (self);
  else if (id != self->current && !self->narrow)
    g_signal_emit (self, signals[OPEN], 0, (gint64) id, FALSE);
}

static void
activate_cb (LeadTimelineList *self,
             guint             position)
{
  int64_t id = lead_timeline_model_get_id (self->model, position);

  if (id != 0)
    g_signal_emit (self, signals[OPEN], 0, (gint64) id, TRUE);
}

/* The list's own widget around the row of an entry, while it has one. */
static GtkWidget *
find_row (LeadTimelineList *self,
          int64_t           id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      LeadTimelineRow *row = get_row (child);

      if (row != NULL && lead_timeline_row_get_id (row) == id)
        return child;
    }
  return NULL;
}

/* The row that has the focus. */
static LeadTimelineRow *
get_focus_row (LeadTimelineList *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return focus != NULL ? get_row (focus) : NULL;
}

/* Brings a row into sight, which makes its widget, and takes the keyboard there. */
static gboolean
jump_to_index (LeadTimelineList *self,
               guint             index)
{
  LeadTimelineLayout *layout = lead_timeline_model_get_layout (self->model);
  guint position = lead_timeline_layout_get_position (layout, index);

  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  return lead_timeline_list_go_to (self, lead_timeline_layout_get_entry (layout, index)->id);
}

static gboolean
jump_to_end (LeadTimelineList *self,
             gboolean          newest)
{
  guint n_entries = lead_timeline_model_get_n_entries (self->model);

  return n_entries > 0 && jump_to_index (self, newest ? 0 : n_entries - 1);
}

/* A page's step can end at a heading: it goes on to the first entry below. */
static gboolean
page_end_idle (gpointer data)
{
  LeadTimelineList *self = data;
  LeadTimelineRow *row = get_focus_row (self);

  if (row != NULL && self->model != NULL && lead_timeline_row_get_id (row) == 0)
    lead_timeline_list_jump (self, lead_timeline_row_get_last_day (row));
  return G_SOURCE_REMOVE;
}

static gboolean
step_page (LeadTimelineList *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, page_end_idle, g_object_ref (self), g_object_unref);
  return FALSE;
}

/* A heading is nothing to stop at: the arrows step over it. */
static gboolean
step_over_heading (LeadTimelineList *self,
                   gboolean          down)
{
  LeadTimelineRow *row = get_focus_row (self);
  guint position;

  if (row == NULL
      || !lead_timeline_model_find (self->model, lead_timeline_row_get_id (row), &position))
    return FALSE;
  if (position == 1 && !down)
    return TRUE;
  if (lead_timeline_model_get_id (self->model, down ? position + 1 : position - 1) != 0)
    return FALSE;
  return lead_timeline_list_go_to (
      self, lead_timeline_model_get_id (self->model, down ? position + 2 : position - 2));
}

/* When the focus comes to the list it comes to its first row, a heading. It goes
 * on to the open entry, or else to the newest, which isn't opened by that. */
static gboolean
leave_heading_idle (gpointer data)
{
  LeadTimelineList *self = data;
  LeadTimelineRow *row = get_focus_row (self);
  GtkWidget *next = NULL;

  if (row == NULL || self->model == NULL || lead_timeline_row_get_id (row) != 0)
    return G_SOURCE_REMOVE;
  if (self->current != 0)
    next = find_row (self, self->current);
  if (next == NULL)
    next = find_row (self, lead_timeline_model_get_id (self->model, 1));
  if (next != NULL)
    gtk_widget_grab_focus (next);
  return G_SOURCE_REMOVE;
}

static void
focus_cb (LeadTimelineList *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, leave_heading_idle, g_object_ref (self), g_object_unref);
}

static gboolean
leave (LeadTimelineList *self,
       GtkDirectionType  direction)
{
  g_signal_emit (self, signals[LEAVE], 0, direction);
  return TRUE;
}

static gboolean
trash_selected (LeadTimelineList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  int64_t id = lead_timeline_model_get_id (self->model, position);

  if (id != 0)
    g_signal_emit (self, signals[TRASH], 0, (gint64) id);
  return id != 0;
}

static gboolean
show_menu (LeadTimelineList *self)
{
  LeadTimelineRow *row = get_focus_row (self);

  if (row != NULL)
    lead_timeline_row_show_menu (row);
  return row != NULL;
}

static gboolean
key_cb (LeadTimelineList *self,
        guint             keyval,
        guint             keycode,
        GdkModifierType   state)
{
  switch (keyval)
    {
    /* GTK's lists would take Tab through every row. */
    case GDK_KEY_Tab:
      return leave (self, GTK_DIR_TAB_FORWARD);
    case GDK_KEY_ISO_Left_Tab:
      return leave (self, GTK_DIR_TAB_BACKWARD);
    case GDK_KEY_Down:
    case GDK_KEY_Up:
      return step_over_heading (self, keyval == GDK_KEY_Down);
    case GDK_KEY_Home:
    case GDK_KEY_End:
      return jump_to_end (self, keyval == GDK_KEY_Home);
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      return step_page (self);
    case GDK_KEY_Delete:
      return trash_selected (self);
    case GDK_KEY_F10:
      return (state & GDK_SHIFT_MASK) != 0 && show_menu (self);
    case GDK_KEY_Menu:
      return show_menu (self);
    default:
      return FALSE;
    }
}

static void
lead_timeline_list_dispose (GObject *object)
{
  LeadTimelineList *self = LEAD_TIMELINE_LIST (object);

  if (self->model != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->model, self);
      gtk_single_selection_set_model (self->selection, NULL);
    }
  g_clear_handle_id (&self->naming, g_source_remove);
  g_clear_pointer (&self->look, gtk_widget_unparent);
  g_clear_object (&self->model);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_timeline_list_parent_class)->dispose (object);
}

static void
lead_timeline_list_class_init (LeadTimelineListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_timeline_list_dispose;

  signals[OPEN] = g_signal_new ("open", LEAD_TYPE_TIMELINE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[TRASH] = g_signal_new ("trash", LEAD_TYPE_TIMELINE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[LEAVE] = g_signal_new ("leave", LEAD_TYPE_TIMELINE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_DIRECTION_TYPE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-timeline-list.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineList, selection);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineList, list);
  gtk_widget_class_bind_template_callback (widget_class, realize_cb);
  gtk_widget_class_bind_template_callback (widget_class, unrealize_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
lead_timeline_list_init (LeadTimelineList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->look = lead_timeline_look_new ();
  gtk_widget_set_parent (self->look, GTK_WIDGET (self));
  gtk_widget_set_child_visible (self->look, FALSE);
  g_signal_connect_object (self->look, "changed", G_CALLBACK (look_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_timeline_list_new:
 *
 * Returns: (transfer floating): a list without rows
 */
GtkWidget *
lead_timeline_list_new (void)
{
  return g_object_new (LEAD_TYPE_TIMELINE_LIST, NULL);
}

/**
 * lead_timeline_list_set_up:
 * @self: a list
 * @model: its rows
 * @desk: the desk
 *
 * To be called once.
 */
void
lead_timeline_list_set_up (LeadTimelineList  *self,
                           LeadTimelineModel *model,
                           LeadDesk          *desk)
{
  g_return_if_fail (LEAD_IS_TIMELINE_LIST (self));
  g_return_if_fail (LEAD_IS_TIMELINE_MODEL (model));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  g_set_object (&self->model, model);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (model));
  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (sync_selection), self);
}

/**
 * lead_timeline_list_set_narrow:
 * @self: a list
 * @narrow: whether the open entry takes the list's place, so that only a click
 *   or Enter opens one
 */
void
lead_timeline_list_set_narrow (LeadTimelineList *self,
                               gboolean          narrow)
{
  g_return_if_fail (LEAD_IS_TIMELINE_LIST (self));

  self->narrow = narrow;
  gtk_list_view_set_single_click_activate (self->list, narrow);
}

/**
 * lead_timeline_list_select:
 * @self: a list
 * @id: the entry that is open, 0 for none
 *
 * Selects its row and brings it into sight.
 */
void
lead_timeline_list_select (LeadTimelineList *self,
                           int64_t           id)
{
  guint position;

  g_return_if_fail (LEAD_IS_TIMELINE_LIST (self));

  if (self->model == NULL)
    return;
  self->current = id;
  sync_selection (self);
  position = gtk_single_selection_get_selected (self->selection);
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

/**
 * lead_timeline_list_go_to:
 * @self: a list
 * @id: an entry near those on the screen
 *
 * Takes the keyboard to its row and selects it, as an arrow key does.
 *
 * Returns: whether it has one
 */
gboolean
lead_timeline_list_go_to (LeadTimelineList *self,
                          int64_t           id)
{
  GtkWidget *row;
  guint position;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LIST (self), FALSE);

  row = id != 0 ? find_row (self, id) : NULL;
  if (row == NULL || !lead_timeline_model_find (self->model, id, &position))
    return FALSE;
  /* Its name goes with the focus. */
  lead_timeline_row_name (get_row (row));
  gtk_widget_grab_focus (row);
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  return TRUE;
}

/**
 * lead_timeline_list_get_day:
 * @self: a list
 *
 * Returns: the day of the row that was last come to, or of the open entry, or
 *   of the newest; %LEAD_DAY_NONE without any
 */
LeadDay
lead_timeline_list_get_day (LeadTimelineList *self)
{
  LeadTimelineRow *row;
  LeadTimelineLayout *layout;
  guint index = 0;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LIST (self), LEAD_DAY_NONE);

  if (self->model == NULL || lead_timeline_model_get_n_entries (self->model) == 0)
    return LEAD_DAY_NONE;
  row = get_focus_row (self);
  if (row != NULL && lead_timeline_row_get_last_day (row) != LEAD_DAY_NONE)
    return lead_timeline_row_get_last_day (row);
  layout = lead_timeline_model_get_layout (self->model);
  lead_timeline_layout_find (layout, self->current, &index);
  return lead_timeline_layout_get_entry (layout, index)->day;
}

/**
 * lead_timeline_list_jump:
 * @self: a list
 * @day: a day
 *
 * Takes the keyboard to the newest entry of @day, or of the last day before it
 * that has one, and brings it into sight.
 *
 * Returns: whether there is any entry at all
 */
gboolean
lead_timeline_list_jump (LeadTimelineList *self,
                         LeadDay           day)
{
  guint index;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LIST (self), FALSE);

  return self->model != NULL
         && lead_timeline_layout_find_day (lead_timeline_model_get_layout (self->model), day,
                                           &index)
         && jump_to_index (self, index);
}

/**
 * lead_timeline_list_enter:
 * @self: a list
 *
 * Takes the keyboard to the rows.
 *
 * Returns: whether there are any
 */
gboolean
lead_timeline_list_enter (LeadTimelineList *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE_LIST (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}
