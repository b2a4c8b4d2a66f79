/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-talk.h"

#include <glib/gi18n-lib.h>

#include "lead-session-words.h"
#include "lead-talk-material.h"
#include "lead-talk-more.h"
#include "lead-talk-notes.h"
#include "lead-talk-questions.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-adaptive-bin.h"

struct _LeadSessionTalk
{
  AdwBin             parent_instance;

  /* owned */
  LeadSessionDraft  *draft;
  GCancellable      *loading;
  GDateTime         *begun;

  guint              clock;
  guint              at; /* which point is talked about */

  /* what is shown with each point */
  LeadTalkMaterial  *material;
  LeadTalkMore      *more;
  LeadTalkQuestions *questions;
  LeadTalkNotes     *notes;
  GtkWidget         *beside; /* owned: questions and notes, where there is room for them */

  /* template */
  LeadAdaptiveBin   *roomy;
  GtkListBox        *agenda;
  GtkLabel          *kind;
  GtkLabel          *point;
  AdwBin            *place;
  AdwBin            *below;
  AdwBin            *side;
  GtkLabel          *time;
  GtkLabel          *status;
  GtkWidget         *back;
  GtkWidget         *next;
  GtkWidget         *end;
  GtkScrolledWindow *scroller;
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSessionTalk,
                               lead_session_talk,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

enum
{
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static LeadSession *
get_session (LeadSessionTalk *self)
{
  return lead_session_draft_get_session (self->draft);
}

/* Without an agenda there is one point: whatever comes up. */
static const LeadAgendaItem *
get_item (LeadSessionTalk *self)
{
  GPtrArray *agenda = lead_session_get_agenda (get_session (self));

  return self->at < agenda->len ? agenda->pdata[self->at] : NULL;
}

static void
show_part (LeadSessionTalk *self,
           gpointer         part)
{
  lead_talk_part_show (LEAD_TALK_PART (part), get_item (self));
}

/* Which questions lie at hand depends on what lies on the table. */
static void
show_questions (LeadSessionTalk *self)
{
  lead_talk_questions_set_tags (self->questions, lead_talk_material_list_tags (self->material));
  show_part (self, self->questions);
}

static char *
dup_kind (LeadSessionTalk      *self,
          const LeadAgendaItem *item)
{
  guint n_points = lead_session_get_agenda (get_session (self))->len;

  if (item == NULL)
    return g_strdup (_("What I want from this hour"));

  /* Translators: what a point of the agenda is about; which it is, and how many there are */
  return g_strdup_printf (_("%s · %u of %u"), lead_session_get_kind_words (item->kind),
                          self->at + 1, n_points);
}

/* A row that gets the keyboard is selected by it: Tab walks past the others, arrows walk among
 * them. */
static void
settle_rows (LeadSessionTalk *self)
{
  GtkListBoxRow *row;

  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->agenda, (int)i)) != NULL; i++)
    gtk_widget_set_focusable (GTK_WIDGET (row), i == self->at);
}

/* After the last point the talk is ended, as a rule. */
static void
show_place (LeadSessionTalk *self)
{
  gboolean last = self->at + 1 >= lead_session_get_agenda (get_session (self))->len;

  settle_rows (self);
  gtk_widget_set_sensitive (self->back, self->at > 0);
  gtk_widget_set_sensitive (self->next, !last);
  if (last)
    gtk_widget_add_css_class (self->end, "suggested-action");
  else
    gtk_widget_remove_css_class (self->end, "suggested-action");
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
show_point (LeadSessionTalk *self)
{
  const LeadAgendaItem *item = get_item (self);
  LeadSession *session = get_session (self);
  const char *text = item != NULL ? item->text : lead_session_get_want (session);
  g_autofree char *kind = dup_kind (self, item);

  gtk_label_set_text (self->kind, kind);
  gtk_label_set_text (self->point, text);
  gtk_widget_set_visible (GTK_WIDGET (self->point), *text != '\0');
  show_part (self, self->material);
  show_part (self, self->more);
  show_questions (self);
  show_part (self, self->notes);
  show_place (self);
}

static GtkWidget *
get_tick (GtkListBoxRow *row)
{
  return gtk_widget_get_last_child (gtk_list_box_row_get_child (row));
}

static void
on_changed (LeadSessionTalk *self)
{
  GPtrArray *agenda = lead_session_get_agenda (get_session (self));
  GtkListBoxRow *row;

  gtk_label_set_text (self->status, lead_record_draft_get_status (LEAD_RECORD_DRAFT (self->draft)));
  for (guint i = 0; i < agenda->len; i++)
    {
      row = gtk_list_box_get_row_at_index (self->agenda, (int)i);
      if (row != NULL)
        gtk_widget_set_opacity (get_tick (row), ((LeadAgendaItem *)agenda->pdata[i])->done);
    }
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionTalk) self = user_data;
  g_autoptr (GError) error = NULL;
  LeadTalkTable *table = lead_talk_table_load_finish (LEAD_JOURNAL (source), result, &error);

  if (table == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        lead_desk_report (lead_session_draft_get_desk (self->draft), error);
      return;
    }
  if (self->draft == NULL)
    {
      lead_talk_table_free (table);
      return;
    }
  lead_talk_material_take_table (self->material, table);
  show_questions (self);
}

/* What has been talked about is ticked by going on from it. */
static void
tick (LeadSessionTalk *self)
{
  const LeadAgendaItem *before = get_item (self);
  LeadSessionBuilder *builder;
  g_autoptr (LeadAgendaItem) item = NULL;

  if (before == NULL || before->done || !lead_session_draft_is_writable (self->draft))
    return;
  item = lead_agenda_item_copy (before);
  item->done = TRUE;
  builder = lead_session_draft_begin (self->draft);
  lead_session_builder_put_item (builder, item);
  lead_session_draft_commit (self->draft, builder);
}

static void
go_to (LeadSessionTalk *self,
       guint            at)
{
  if (at == self->at)
    return;
  lead_talk_notes_keep (self->notes);
  if (at > self->at)
    tick (self);
  self->at = at;
  show_point (self);
}

static void
on_row (LeadSessionTalk *self,
        GtkListBoxRow   *row)
{
  gboolean had_focus;

  /* Also while the list goes, from GTK 4.18 on. */
  if (row == NULL)
    return;
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->agenda)) != NULL;
  go_to (self, (guint)gtk_list_box_row_get_index (row));
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
select_row (LeadSessionTalk *self,
            int              at)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->agenda, at);

  if (row != NULL)
    gtk_list_box_select_row (self->agenda, row);
}

static void
on_next (LeadSessionTalk *self)
{
  select_row (self, (int)self->at + 1);
}

static void
on_back (LeadSessionTalk *self)
{
  select_row (self, (int)self->at - 1);
}

static void
leave (LeadSessionTalk *self)
{
  LeadDesk *desk = lead_session_draft_get_desk (self->draft);

  lead_talk_notes_keep (self->notes);
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (self->draft), NULL, NULL);
  g_signal_emit (self, signals[LEFT], 0);
  lead_desk_end_walk (desk, GTK_WIDGET (self));
}

static void
on_leave (LeadSessionTalk *self)
{
  g_autoptr (LeadSessionTalk) kept = g_object_ref (self);

  leave (kept);
}

/* As of today it was held. */
static void
on_end (LeadSessionTalk *self)
{
  LeadSessionBuilder *builder;

  lead_talk_notes_keep (self->notes);
  tick (self);
  if (lead_session_draft_is_writable (self->draft)
      && lead_session_get_held (get_session (self)) == LEAD_DAY_NONE)
    {
      builder = lead_session_draft_begin (self->draft);
      lead_session_builder_set_held (builder,
                                     lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft)));
      lead_session_draft_commit (self->draft, builder);
    }
  on_leave (self);
}

static void
focus_reading (LeadSessionTalk *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->agenda, (int)self->at);

  if (row == NULL || !gtk_widget_get_mapped (GTK_WIDGET (row))
      || !gtk_widget_grab_focus (GTK_WIDGET (row)))
    gtk_widget_child_focus (GTK_WIDGET (self->scroller), GTK_DIR_TAB_FORWARD);
}

/* And back to where one was reading. */
static void
switch_to_note (LeadSessionTalk *self)
{
  GtkWidget *notes = GTK_WIDGET (self->notes);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (notes)));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, notes))
    gtk_widget_grab_focus (notes);
  else
    focus_reading (self);
}

static gboolean
on_key (LeadSessionTalk *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;

  if (key == GDK_KEY_Escape)
    on_leave (self);
  else if (control && key == GDK_KEY_Page_Down)
    on_next (self);
  else if (control && key == GDK_KEY_Page_Up)
    on_back (self);
  else if (control && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter))
    lead_talk_notes_keep (self->notes);
  else if (key == GDK_KEY_F6)
    switch_to_note (self);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* How long it has been, in fives: nobody is chased. */
static gboolean
on_clock (gpointer user_data)
{
  LeadSessionTalk *self = user_data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  guint minutes = (guint)(g_date_time_difference (now, self->begun) / G_TIME_SPAN_MINUTE);
  g_autofree char *text = NULL;

  minutes -= minutes % 5;
  if (minutes > 0)
    text = g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
  gtk_label_set_text (self->time, text != NULL ? text : "");

  return G_SOURCE_CONTINUE;
}

/* Beside what is read where there is room, else below it. */
static void
on_roomy (LeadSessionTalk *self)
{
  gboolean narrow = lead_adaptive_bin_get_narrow (self->roomy);
  AdwBin *place = narrow ? self->below : self->side;

  if (self->beside == NULL || gtk_widget_get_parent (self->beside) == GTK_WIDGET (place))
    return;
  adw_bin_set_child (narrow ? self->side : self->below, NULL);
  adw_bin_set_child (place, self->beside);
}

static gboolean
lead_session_talk_go_back (LeadPage *page)
{
  on_leave (LEAD_SESSION_TALK (page));

  return TRUE;
}

/* It may be shared on a video call. */
static gboolean
lead_session_talk_is_confined (LeadPage *page)
{
  return TRUE;
}

static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (lead_record_draft_flush_finish (LEAD_RECORD_DRAFT (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
lead_session_talk_flush_async (LeadPage            *page,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  LeadSessionTalk *self = LEAD_SESSION_TALK (page);

  lead_talk_notes_keep (self->notes);
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (self->draft), on_flushed,
                                 g_task_new (page, NULL, callback, user_data));
}

static gboolean
lead_session_talk_flush_finish (LeadPage      *page,
                                GAsyncResult  *result,
                                GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->go_back = lead_session_talk_go_back;
  iface->is_confined = lead_session_talk_is_confined;
  iface->flush_async = lead_session_talk_flush_async;
  iface->flush_finish = lead_session_talk_flush_finish;
}

static void
lead_session_talk_map (GtkWidget *widget)
{
  LeadSessionTalk *self = LEAD_SESSION_TALK (widget);

  GTK_WIDGET_CLASS (lead_session_talk_parent_class)->map (widget);
  focus_reading (self);
}

static void
lead_session_talk_dispose (GObject *object)
{
  LeadSessionTalk *self = LEAD_SESSION_TALK (object);

  g_clear_handle_id (&self->clock, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->begun, g_date_time_unref);
  g_clear_object (&self->beside);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (lead_session_talk_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-session-talk.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, roomy);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, agenda);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, kind);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, point);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, place);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, below);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, side);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, back);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, next);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, end);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, time);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, status);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, scroller);
  gtk_widget_class_bind_template_callback (widget_class, on_row);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_end);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_roomy);
}

static void
lead_session_talk_class_init (LeadSessionTalkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_talk_dispose;
  signals[LEFT] = g_signal_new ("left", LEAD_TYPE_SESSION_TALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  GTK_WIDGET_CLASS (klass)->map = lead_session_talk_map;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
lead_session_talk_init (LeadSessionTalk *self)
{
  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
make_row (const LeadAgendaItem *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = lead_talk_add_label (GTK_BOX (row), lead_session_get_point_words (item),
                                          "talk-agenda");
  GtkWidget *tick = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_tooltip_text (tick, _("Talked about"));
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (row), tick);

  return row;
}

static void
fill_agenda (LeadSessionTalk *self)
{
  GPtrArray *agenda = lead_session_get_agenda (get_session (self));

  for (guint i = 0; i < agenda->len; i++)
    gtk_list_box_append (self->agenda, make_row (agenda->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->agenda), agenda->len > 0);
}

static void
add_parts (LeadSessionTalk *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  self->material = lead_talk_part_new (LEAD_TYPE_TALK_MATERIAL, self->draft);
  self->more = lead_talk_part_new (LEAD_TYPE_TALK_MORE, self->draft);
  self->questions = lead_talk_part_new (LEAD_TYPE_TALK_QUESTIONS, self->draft);
  self->notes = LEAD_TALK_NOTES (lead_talk_notes_new (self->draft));
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->more));
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->material));
  adw_bin_set_child (self->place, column);

  self->beside = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  gtk_box_append (GTK_BOX (self->beside), GTK_WIDGET (self->questions));
  gtk_box_append (GTK_BOX (self->beside), GTK_WIDGET (self->notes));
  on_roomy (self);
}

/**
 * lead_session_talk_new:
 * @draft: a session
 *
 * Returns: (transfer floating): the talk, for lead_desk_begin_walk()
 */
GtkWidget *
lead_session_talk_new (LeadSessionDraft *draft)
{
  LeadSessionTalk *self;
  LeadDesk *desk;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_TALK, NULL);
  self->draft = g_object_ref (draft);
  self->loading = g_cancellable_new ();
  self->begun = g_date_time_new_now_local ();
  desk = lead_session_draft_get_desk (draft);
  add_parts (self);
  fill_agenda (self);
  select_row (self, 0);
  show_point (self);
  on_changed (self);
  on_clock (self);
  self->clock = g_timeout_add_seconds (30, on_clock, self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  lead_talk_table_load_async (lead_desk_get_journal (desk), lead_desk_get_content (desk),
                              get_session (self), self->loading, on_loaded, g_object_ref (self));

  return GTK_WIDGET (self);
}
