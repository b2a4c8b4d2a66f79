/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-talk.h"

#include <glib/gi18n-lib.h>

#include "lead-piece-loader.h"
#include "lead-session-words.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-adaptive-bin.h"
#include "ui/widgets/lead-text-field.h"

struct _LeadSessionTalk
{
  AdwBin             parent_instance;

  /* owned */
  LeadSessionDraft  *draft;
  GCancellable      *loading;
  GPtrArray         *entries; /* (nullable): LeadEntry, once they are there */
  GDateTime         *begun;

  guint              clock;
  guint              at; /* which point is talked about */

  /* template */
  GtkListBox        *agenda;
  GtkLabel          *kind;
  GtkLabel          *point;
  GtkBox            *pieces;
  GtkBox            *notes;
  GtkDropDown       *by;
  AdwBin            *note_place;
  GtkLabel          *time;
  GtkLabel          *status;
  GtkScrolledWindow *scroller;
  LeadTextField     *note;
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

static GtkWidget *
add_label (GtkBox     *box,
           const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);

  return label;
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_piece (LeadSessionTalk *self,
           const LeadPiece *piece,
           LeadEntry       *entry)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  /* Translators: a day: "22 November 2026" */
  g_autofree char *day = lead_day_format (lead_entry_get_moment (entry)->day, _("%-d %B %Y"));
  g_autofree char *words = lead_piece_dup_words (piece, entry);

  add_label (GTK_BOX (card), day, "dim-label");
  if (piece->passage == NULL && *lead_entry_get_title (entry) != '\0')
    add_label (GTK_BOX (card), lead_entry_get_title (entry), "title-3");
  gtk_label_set_selectable (GTK_LABEL (add_label (GTK_BOX (card), words, "talk-words")), TRUE);
  gtk_widget_add_css_class (card, "talk-piece");
  gtk_box_append (self->pieces, card);
}

/* Those that belong to no point are there for all of them. */
static void
show_pieces (LeadSessionTalk *self)
{
  GPtrArray *pieces = lead_session_get_pieces (get_session (self));
  const LeadAgendaItem *item = get_item (self);

  clear (self->pieces);
  for (guint i = 0; self->entries != NULL && i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];
      LeadEntry *entry = lead_piece_loader_find (self->entries, piece);

      if (entry != NULL
          && (piece->item == NULL || (item != NULL && g_strcmp0 (piece->item, item->uuid) == 0)))
        add_piece (self, piece, entry);
    }
}

static void
show_notes (LeadSessionTalk *self)
{
  GPtrArray *notes = lead_session_get_notes (get_session (self));
  const LeadAgendaItem *item = get_item (self);

  clear (self->notes);
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];
      g_autofree char *author = lead_session_dup_author (note->by);

      if (g_strcmp0 (note->item, item != NULL ? item->uuid : NULL) != 0)
        continue;
      add_label (self->notes, author, "caption-heading");
      add_label (self->notes, note->text, "talk-note");
    }
}

static void
show_point (LeadSessionTalk *self)
{
  const LeadAgendaItem *item = get_item (self);
  LeadSession *session = get_session (self);
  const char *text = item != NULL ? item->text : lead_session_get_want (session);

  gtk_label_set_text (self->kind, item != NULL ? lead_session_get_kind_words (item->kind)
                                               : _("What I want from this hour"));
  gtk_label_set_text (self->point, text);
  gtk_widget_set_visible (GTK_WIDGET (self->point), *text != '\0');
  show_pieces (self);
  show_notes (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
on_changed (LeadSessionTalk *self)
{
  gtk_label_set_text (self->status, lead_record_draft_get_status (LEAD_RECORD_DRAFT (self->draft)));
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionTalk) self = user_data;
  g_autoptr (GError) error = NULL;
  GPtrArray *entries = lead_piece_loader_load_finish (LEAD_JOURNAL (source), result, &error);

  if (entries == NULL || self->draft == NULL)
    {
      g_clear_pointer (&entries, g_ptr_array_unref);
      return;
    }
  self->entries = entries;
  show_pieces (self);
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
keep_note (LeadSessionTalk *self)
{
  g_autofree char *text = g_strstrip (lead_text_field_dup_text (self->note));
  const LeadAgendaItem *item = get_item (self);
  LeadSessionBuilder *builder;
  g_autoptr (LeadSessionNote) note = NULL;
  const char *whom = lead_session_get_whom (get_session (self));
  gboolean mine = gtk_drop_down_get_selected (self->by) == 0;

  if (*text == '\0' || !lead_session_draft_is_writable (self->draft))
    return;
  note = lead_session_note_new (NULL, item != NULL ? item->uuid : NULL,
                                mine            ? LEAD_SESSION_NOTE_ME
                                : *whom != '\0' ? whom
                                                : _("Somebody else"),
                                text, 0);
  builder = lead_session_draft_begin (self->draft);
  lead_session_builder_put_note (builder, note);
  lead_session_draft_commit (self->draft, builder);
  lead_text_field_set_text (self->note, "");
  show_notes (self);
}

static void
go_to (LeadSessionTalk *self,
       guint            at)
{
  if (at == self->at)
    return;
  keep_note (self);
  if (at > self->at)
    tick (self);
  self->at = at;
  show_point (self);
}

static void
on_row (LeadSessionTalk *self,
        GtkListBoxRow   *row)
{
  if (row != NULL)
    go_to (self, (guint)gtk_list_box_row_get_index (row));
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

  keep_note (self);
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

  keep_note (self);
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
    keep_note (self);
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

static gboolean
lead_session_talk_go_back (LeadPage *page)
{
  on_leave (LEAD_SESSION_TALK (page));

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

  keep_note (self);
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
  iface->flush_async = lead_session_talk_flush_async;
  iface->flush_finish = lead_session_talk_flush_finish;
}

static void
lead_session_talk_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (lead_session_talk_parent_class)->map (widget);
  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
lead_session_talk_dispose (GObject *object)
{
  LeadSessionTalk *self = LEAD_SESSION_TALK (object);

  g_clear_handle_id (&self->clock, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->begun, g_date_time_unref);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (lead_session_talk_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-session-talk.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, agenda);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, kind);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, point);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, pieces);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, notes);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, by);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, note_place);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, time);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, status);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionTalk, scroller);
  gtk_widget_class_bind_template_callback (widget_class, on_row);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_end);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, keep_note);
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
  self->note = LEAD_TEXT_FIELD (lead_text_field_new (_("A note")));
  adw_bin_set_child (self->note_place, GTK_WIDGET (self->note));
}

static void
fill_agenda (LeadSessionTalk *self)
{
  GPtrArray *agenda = lead_session_get_agenda (get_session (self));

  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];
      const char *text = *item->text != '\0' ? item->text
                                             : lead_session_get_kind_words (item->kind);
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_widget_add_css_class (label, "talk-agenda");
      gtk_list_box_append (self->agenda, label);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->agenda), agenda->len > 0);
}

static void
fill_by (LeadSessionTalk *self)
{
  const char *whom = lead_session_get_whom (get_session (self));
  const char *names[] = { _("You"), *whom != '\0' ? whom : _("Somebody else"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (names);

  gtk_drop_down_set_model (self->by, G_LIST_MODEL (model));
  gtk_widget_set_visible (GTK_WIDGET (self->by),
                          lead_session_get_with (get_session (self)) != LEAD_SESSION_ALONE);
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

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_TALK, NULL);
  self->draft = g_object_ref (draft);
  self->loading = g_cancellable_new ();
  self->begun = g_date_time_new_now_local ();
  fill_by (self);
  fill_agenda (self);
  select_row (self, 0);
  show_point (self);
  self->clock = g_timeout_add_seconds (30, on_clock, self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  lead_piece_loader_load_async (lead_desk_get_journal (lead_session_draft_get_desk (draft)),
                                get_session (self), self->loading, on_loaded, g_object_ref (self));

  return GTK_WIDGET (self);
}
