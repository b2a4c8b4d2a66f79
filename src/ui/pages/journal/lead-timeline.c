/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline.h"

#include "lead-filter-bar.h"
#include "lead-filter-popover.h"
#include "lead-found-sessions.h"
#include "lead-timeline-calendar.h"
#include "lead-timeline-list.h"
#include "lead-timeline-model.h"

struct _LeadTimeline
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadTimelineModel *model;

  /* template */
  GtkEditable *search;
  GtkMenuButton *calendar_button;
  LeadTimelineCalendar *calendar;
  LeadFilterBar *filters;
  GtkWidget *filter_button;
  LeadFilterPopover *filter_popover;
  GtkLabel *count;
  LeadFoundSessions *sessions;
  GtkStack *stack;
  LeadTimelineList *list;
  GtkWidget *write;

  gboolean narrow;
  gboolean loaded;
};

typedef enum
{
  PROP_NARROW = 1,
} LeadTimelineProperty;

enum
{
  OPEN,
  TRASH,
  STAR,
  WRITE,
  LEAVE,
  LOADED,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_NARROW + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTimeline, lead_timeline, ADW_TYPE_BIN)

static void
update_count (LeadTimeline *self)
{
  guint n = lead_timeline_model_get_n_entries (self->model);
  guint all = lead_timeline_model_get_n_all (self->model);
  g_autofree char *text = NULL;

  /* Of how many isn't known before all have been listed once. */
  if (all < n || lead_filter_is_all (lead_timeline_model_get_filter (self->model)))
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry", "%u entries", n), n);
  else
    /* Translators: how many entries were found among how many: "4 of 23 entries". */
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u entry", "%u of %u entries",
                                         all),
                            n, all);
  gtk_label_set_text (self->count, text);
}

static void
update_state (LeadTimeline *self)
{
  gboolean is_all = lead_filter_is_all (lead_timeline_model_get_filter (self->model));

  /* What was there stays until it is known what comes. */
  if (lead_timeline_model_get_loading (self->model)
      && lead_timeline_model_get_n_entries (self->model) == 0)
    return;

  if (!lead_timeline_model_get_loading (self->model))
    update_count (self);
  if (lead_timeline_model_get_n_entries (self->model) > 0)
    gtk_stack_set_visible_child_name (self->stack, "list");
  else
    gtk_stack_set_visible_child_name (self->stack, is_all ? "empty" : "no-hits");
  gtk_widget_set_visible (GTK_WIDGET (self->count),
                          !is_all || lead_timeline_model_get_n_entries (self->model) > 0);
  if (!self->loaded && !lead_timeline_model_get_loading (self->model))
    {
      self->loaded = TRUE;
      g_signal_emit (self, signals[LOADED], 0);
    }
}

static void
apply_filter (LeadTimeline *self)
{
  g_autoptr (LeadFilter) filter = lead_filter_copy (lead_filter_bar_get_filter (self->filters));
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  if (self->model == NULL)
    return;
  if (*words != '\0')
    filter->words = g_steal_pointer (&words);
  lead_found_sessions_look (self->sessions, filter->words);
  lead_filter_popover_set_filter (self->filter_popover, filter);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.clear",
                                 !lead_filter_is_all (filter));
  lead_timeline_model_set_filter (self->model, filter);
}

static void
search_cb (LeadTimeline *self)
{
  apply_filter (self);
}

/* The last one gone, the keyboard stands where the next can be chosen. */
static void
filters_cb (LeadTimeline *self)
{
  apply_filter (self);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->filters)))
    gtk_widget_grab_focus (self->filter_button);
}

static void
chosen_cb (LeadTimeline     *self,
           const LeadFilter *filter)
{
  lead_filter_bar_set_filter (self->filters, filter);
  apply_filter (self);
}

static void
show_all_cb (LeadTimeline *self)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();

  lead_timeline_set_filter (self, all);
}

/* Words go first, what was chosen otherwise with the next press. */
static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadTimeline *self = LEAD_TIMELINE (widget);

  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    show_all_cb (self);
  lead_timeline_list_enter (self->list);
}

static void
stop_search_cb (LeadTimeline *self)
{
  if (self->model != NULL && !lead_filter_is_all (lead_timeline_model_get_filter (self->model)))
    gtk_widget_activate_action (GTK_WIDGET (self), "timeline.clear", NULL);
  else
    lead_timeline_list_enter (self->list);
}

/* The calendar opens where one is: at the open entry, or else at today. */
static void
calendar_cb (LeadTimeline *self)
{
  LeadSurroundings *surroundings;
  LeadMoment now;
  LeadDay day;

  if (self->desk == NULL)
    return;
  surroundings = lead_desk_get_surroundings (self->desk);
  now = lead_surroundings_get_moment (surroundings);
  day = lead_timeline_list_get_day (self->list);
  lead_timeline_calendar_set_today (self->calendar, now.day);
  lead_timeline_calendar_set_day (self->calendar, day != LEAD_DAY_NONE ? day : now.day);
}

static void
jump_cb (LeadTimeline *self,
         LeadDay       day)
{
  lead_timeline_list_jump (self->list, day);
}

static void
open_cb (LeadTimeline *self,
         gint64        id,
         gboolean      go_there)
{
  g_signal_emit (self, signals[OPEN], 0, id, go_there);
}

static void
trash_cb (LeadTimeline *self,
          gint64        id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.trash", "x", id);
}

static void
leave_cb (LeadTimeline     *self,
          GtkDirectionType  direction)
{
  if (direction == GTK_DIR_TAB_BACKWARD || self->narrow)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  else
    g_signal_emit (self, signals[LEAVE], 0);
}

static void
write_cb (LeadTimeline *self)
{
  g_signal_emit (self, signals[WRITE], 0);
}

static void
star_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gint64 id;
  gboolean starred;

  g_variant_get (parameter, "(xb)", &id, &starred);
  g_signal_emit (widget, signals[STAR], 0, id, starred);
}

static void
trash_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[TRASH], 0, g_variant_get_int64 (parameter));
}

static void
search_activate_cb (LeadTimeline *self)
{
  int64_t id = lead_timeline_get_newest (self);

  if (id != 0)
    g_signal_emit (self, signals[OPEN], 0, (gint64) id, TRUE);
}

static gboolean
search_key_cb (LeadTimeline *self,
               guint         keyval)
{
  return keyval == GDK_KEY_Down
         && lead_timeline_list_go_to (self->list, lead_timeline_get_newest (self));
}

static void
lead_timeline_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((LeadTimelineProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, LEAD_TIMELINE (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_timeline_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  LeadTimeline *self = LEAD_TIMELINE (object);

  switch ((LeadTimelineProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      lead_timeline_list_set_narrow (self->list, self->narrow);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
take_content (LeadTimeline *self)
{
  lead_filter_bar_set_content (self->filters, lead_desk_get_content (self->desk));
}

static void
lead_timeline_dispose (GObject *object)
{
  LeadTimeline *self = LEAD_TIMELINE (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_timeline_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-timeline.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, search);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, calendar_button);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, calendar);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, filters);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, filter_button);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, filter_popover);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, count);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, sessions);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, list);
  gtk_widget_class_bind_template_child (widget_class, LeadTimeline, write);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_cb);
  gtk_widget_class_bind_template_callback (widget_class, jump_cb);
  gtk_widget_class_bind_template_callback (widget_class, trash_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, filters_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
}

static void
install_signals (void)
{
  signals[OPEN] = g_signal_new ("open", LEAD_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[TRASH] = g_signal_new ("trash", LEAD_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[STAR] = g_signal_new ("star", LEAD_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[WRITE] = g_signal_new ("write", LEAD_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  signals[LEAVE] = g_signal_new ("leave", LEAD_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  signals[LOADED] = g_signal_new ("loaded", LEAD_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
lead_timeline_class_init (LeadTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_timeline_get_property;
  object_class->set_property = lead_timeline_set_property;
  object_class->dispose = lead_timeline_dispose;

  properties[PROP_NARROW]
      = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  install_signals ();

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "timeline.star", "(xb)", star_action);
  gtk_widget_class_install_action (widget_class, "timeline.trash", "x", trash_action);
  gtk_widget_class_install_action (widget_class, "timeline.clear", NULL, clear_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "timeline.clear", NULL);
}

static void
lead_timeline_init (LeadTimeline *self)
{
  g_type_ensure (LEAD_TYPE_FILTER_BAR);
  g_type_ensure (LEAD_TYPE_FILTER_POPOVER);
  g_type_ensure (LEAD_TYPE_FOUND_SESSIONS);
  g_type_ensure (LEAD_TYPE_TIMELINE_CALENDAR);
  g_type_ensure (LEAD_TYPE_TIMELINE_LIST);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.clear", FALSE);

  gtk_text_set_input_hints (GTK_TEXT (gtk_editable_get_delegate (self->search)),
                            GTK_INPUT_HINT_PRIVATE);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search),
                                           GTK_WIDGET (self->list));
}

/**
 * lead_timeline_new:
 *
 * Returns: (transfer floating): a timeline without entries
 */
GtkWidget *
lead_timeline_new (void)
{
  return g_object_new (LEAD_TYPE_TIMELINE, NULL);
}

/**
 * lead_timeline_set_desk:
 * @self: a timeline
 * @desk: the desk; to be set once
 */
void
lead_timeline_set_desk (LeadTimeline *self,
                        LeadDesk     *desk)
{
  gboolean writable;

  g_return_if_fail (LEAD_IS_TIMELINE (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  lead_found_sessions_set_desk (self->sessions, desk);
  writable = !lead_journal_get_read_only (lead_desk_get_journal (desk));
  gtk_widget_set_visible (self->write, writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.star", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.trash", writable);
  take_content (self);
  g_signal_connect_object (desk, "notify::content", G_CALLBACK (take_content), self,
                           G_CONNECT_SWAPPED);
  lead_filter_bar_set_challenges (self->filters, lead_desk_get_challenges (desk));
  lead_filter_bar_set_posts (self->filters, lead_desk_get_posts (desk));
  lead_filter_popover_set_desk (self->filter_popover, desk);

  self->model = lead_timeline_model_new (lead_desk_get_journal (desk));
  lead_timeline_list_set_up (self->list, self->model, desk);
  lead_timeline_calendar_set_model (self->calendar, self->model);
  g_signal_connect_swapped (self->model, "notify", G_CALLBACK (update_state), self);
}

/**
 * lead_timeline_set_filter:
 * @self: a timeline
 * @filter: which entries to show
 */
void
lead_timeline_set_filter (LeadTimeline     *self,
                          const LeadFilter *filter)
{
  g_return_if_fail (LEAD_IS_TIMELINE (self));
  g_return_if_fail (filter != NULL);

  lead_filter_bar_set_filter (self->filters, filter);
  gtk_editable_set_text (self->search, filter->words != NULL ? filter->words : "");
  apply_filter (self);
}

/**
 * lead_timeline_get_filter:
 * @self: a timeline
 *
 * Returns: (transfer none) (nullable): which entries it shows
 */
const LeadFilter *
lead_timeline_get_filter (LeadTimeline *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE (self), NULL);

  return self->model != NULL ? lead_timeline_model_get_filter (self->model) : NULL;
}

/**
 * lead_timeline_select:
 * @self: a timeline
 * @id: the entry that is open, 0 for none
 */
void
lead_timeline_select (LeadTimeline *self,
                      int64_t       id)
{
  g_return_if_fail (LEAD_IS_TIMELINE (self));

  lead_timeline_list_select (self->list, id);
}

/**
 * lead_timeline_get_newest:
 * @self: a timeline
 *
 * Returns: the id of the first entry, 0 when there is none
 */
int64_t
lead_timeline_get_newest (LeadTimeline *self)
{
  g_return_val_if_fail (LEAD_IS_TIMELINE (self), 0);

  return self->model != NULL ? lead_timeline_model_get_id (self->model, 1) : 0;
}

/**
 * lead_timeline_get_neighbour:
 * @self: a timeline
 * @id: an entry
 *
 * Returns: the one to look at when it goes: the next, or else the one before;
 *   0 when it is alone
 */
int64_t
lead_timeline_get_neighbour (LeadTimeline *self,
                             int64_t       id)
{
  guint position;

  g_return_val_if_fail (LEAD_IS_TIMELINE (self), 0);

  if (!lead_timeline_model_find (self->model, id, &position))
    return 0;
  for (guint i = position + 1; i <= position + 2; i++)
    if (lead_timeline_model_get_id (self->model, i) != 0)
      return lead_timeline_model_get_id (self->model, i);
  for (guint i = position; i > 0 && i + 2 > position; i--)
    if (lead_timeline_model_get_id (self->model, i - 1) != 0)
      return lead_timeline_model_get_id (self->model, i - 1);
  return 0;
}

/**
 * lead_timeline_enter:
 * @self: a timeline
 *
 * Takes the keyboard to the entries.
 */
void
lead_timeline_enter (LeadTimeline *self)
{
  g_return_if_fail (LEAD_IS_TIMELINE (self));

  if (!lead_timeline_list_enter (self->list))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * lead_timeline_find:
 * @self: a timeline
 *
 * Takes the keyboard to the search.
 */
void
lead_timeline_find (LeadTimeline *self)
{
  g_return_if_fail (LEAD_IS_TIMELINE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (self->search, 0, -1);
}

/**
 * lead_timeline_show_calendar:
 * @self: a timeline
 *
 * Opens the calendar to jump by.
 */
void
lead_timeline_show_calendar (LeadTimeline *self)
{
  g_return_if_fail (LEAD_IS_TIMELINE (self));

  gtk_menu_button_popup (self->calendar_button);
}
