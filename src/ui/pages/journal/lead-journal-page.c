/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-page.h"

#include "lead-entry-change.h"
#include "lead-entry-editor.h"
#include "lead-timeline.h"
#include "lead-whereabouts.h"
#include "ui/widgets/lead-adaptive-bin.h"

struct _LeadJournalPage
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadWhereabouts *place; /* (nullable): to go back to once its entry has been read */

  /* template */
  LeadAdaptiveBin *bin;
  LeadTimeline *timeline;
  GtkWidget *detail;
  GtkWidget *back;
  LeadEntryEditor *editor;

  gboolean finding;   /* the keyboard was taken to the search before there was a list */
  gboolean enter_due; /* the keyboard is to be in the list once it is there */
  gboolean in_text;   /* the keyboard was in the entry's text last, not in the list */
  gboolean in_detail; /* when narrow: the entry is shown, not the timeline */
  gboolean led; /* an entry was asked for: the newest needn't be opened */
};

static void lead_journal_page_page_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadJournalPage, lead_journal_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, lead_journal_page_page_init))

static void
update_panes (LeadJournalPage *self)
{
  gboolean narrow = lead_adaptive_bin_get_narrow (self->bin);
  gboolean quiet = self->desk != NULL && lead_desk_get_quiet (self->desk);

  gtk_widget_set_visible (GTK_WIDGET (self->timeline), !quiet && (!narrow || !self->in_detail));
  gtk_widget_set_visible (self->detail, !narrow || self->in_detail);
  gtk_widget_set_visible (self->back, narrow && !quiet);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.back", narrow && self->in_detail);
}

static void
set_in_detail (LeadJournalPage *self,
               gboolean         in_detail)
{
  self->in_detail = in_detail;
  update_panes (self);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (widget);

  set_in_detail (self, FALSE);
  lead_timeline_enter (self->timeline);
}

static void
calendar_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (widget);

  set_in_detail (self, FALSE);
  lead_timeline_show_calendar (self->timeline);
}

/* What was asked for has come. Whoever has gone on to another page meanwhile has the keyboard
 * there: one in a page that isn't shown would be lost. */
static void
enter_list (LeadJournalPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    lead_timeline_enter (self->timeline);
}

/* The entry is there again, and what was to be gone back to with it. */
static void
arrive (LeadJournalPage *self)
{
  g_autoptr (LeadWhereabouts) place = g_steal_pointer (&self->place);

  lead_whereabouts_show_text (place, lead_entry_editor_get_text (self->editor));
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (place->in_text)
    lead_entry_editor_focus_text (self->editor);
  else if (lead_timeline_get_newest (self->timeline) != 0)
    lead_timeline_enter (self->timeline);
  else
    self->enter_due = TRUE;
}

static void
id_cb (LeadJournalPage *self)
{
  int64_t id = lead_entry_editor_get_id (self->editor);

  lead_timeline_select (self->timeline, id);
  if (self->place != NULL && self->place->id == id)
    arrive (self);
}

static void
open_cb (LeadJournalPage *self,
         gint64           id,
         gboolean         go_there)
{
  g_clear_pointer (&self->place, lead_whereabouts_free);
  lead_entry_editor_open (self->editor, id);
  if (!go_there)
    return;
  set_in_detail (self, TRUE);
  lead_entry_editor_focus_text (self->editor);
}

static void
begin_with (LeadJournalPage *self,
            const char      *prompt,
            const char      *question,
            const char      *challenge)
{
  if (lead_journal_get_read_only (lead_desk_get_journal (self->desk)))
    return;
  lead_entry_editor_begin (self->editor, prompt, question, challenge);
  set_in_detail (self, TRUE);
  lead_entry_editor_focus_text (self->editor);
}

static void
begin (LeadJournalPage *self,
       const char      *prompt,
       const char      *question)
{
  begin_with (self, prompt, question, NULL);
}

static void
begin_for (LeadJournalPage *self,
           LeadExperiment  *experiment)
{
  if (lead_journal_get_read_only (lead_desk_get_journal (self->desk)))
    return;
  lead_entry_editor_begin_for (self->editor, experiment);
  set_in_detail (self, TRUE);
  lead_entry_editor_focus_text (self->editor);
}

static void
begin_about (LeadJournalPage *self,
             const char      *challenge)
{
  begin_with (self, NULL, NULL, challenge);
}

static void
write_cb (LeadJournalPage *self)
{
  begin (self, NULL, NULL);
}

static void
text_focus_cb (LeadJournalPage *self)
{
  self->in_text = TRUE;
}

static void
timeline_focus_cb (LeadJournalPage *self)
{
  self->in_text = FALSE;
}

/* Where the keyboard was outlives the focus, which is taken away for a lock. */
static void
watch_focus (LeadJournalPage *self,
             GtkWidget       *widget,
             GCallback        callback)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, focus);
}

static void
leave_cb (LeadJournalPage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->editor), GTK_DIR_TAB_FORWARD);
}

/* There is something to read at once; where there is little room, the list. */
static void
loaded_cb (LeadJournalPage *self)
{
  int64_t newest = lead_timeline_get_newest (self->timeline);
  gboolean finding = self->finding;

  if (newest != 0 && self->enter_due && !finding)
    enter_list (self);
  self->enter_due = FALSE;
  self->finding = FALSE;
  if (newest == 0 || self->place != NULL || self->led
      || lead_entry_editor_get_open (self->editor))
    return;
  /* What others mustn't read isn't opened unasked. */
  if (lead_desk_get_discreet (self->desk))
    return;
  lead_entry_editor_open (self->editor, newest);
  if (!finding)
    enter_list (self);
}

static void
star_cb (LeadJournalPage *self,
         gint64           id,
         gboolean         starred)
{
  if (id == lead_entry_editor_get_id (self->editor))
    lead_entry_editor_set_starred (self->editor, starred);
  else
    lead_entry_set_starred (self->desk, id, starred);
}

static void
flushed_for_trash_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (LeadJournalPage) self = user_data;
  g_autoptr (GError) error = NULL;
  int64_t id = lead_entry_editor_get_id (self->editor);
  int64_t next;

  if (self->desk == NULL)
    return;
  if (!lead_entry_editor_flush_finish (LEAD_ENTRY_EDITOR (source), result, &error))
    {
      lead_desk_report (self->desk, error);
      return;
    }
  if (id == 0)
    return;

  next = lead_timeline_get_neighbour (self->timeline, id);
  lead_entry_editor_close (self->editor);
  lead_entry_move_to_trash (self->desk, id);
  set_in_detail (self, FALSE);
  if (next != 0)
    lead_entry_editor_open (self->editor, next);
}

static void
trash_cb (LeadJournalPage *self,
          gint64           id)
{
  if (id == lead_entry_editor_get_id (self->editor))
    lead_entry_editor_flush_async (self->editor, flushed_for_trash_cb, g_object_ref (self));
  else
    lead_entry_move_to_trash (self->desk, id);
}

static void
show_filter_cb (LeadJournalPage  *self,
                const LeadFilter *filter)
{
  lead_timeline_set_filter (self->timeline, filter);
  set_in_detail (self, FALSE);
}

static void
show_entry_cb (LeadJournalPage *self,
               gint64           id)
{
  self->led = TRUE;
  lead_entry_editor_open (self->editor, id);
  set_in_detail (self, TRUE);
  lead_entry_editor_focus_text (self->editor);
}

/* Only the text: there has to be one. */
static void
quiet_cb (LeadJournalPage *self)
{
  gboolean quiet = lead_desk_get_quiet (self->desk);

  if (quiet && !lead_entry_editor_get_open (self->editor))
    lead_desk_write (self->desk, NULL, NULL);
  if (quiet)
    self->in_detail = TRUE;
  update_panes (self);
  if (lead_entry_editor_get_open (self->editor))
    lead_entry_editor_focus_text (self->editor);
}

static void
lead_journal_page_set_desk (LeadPage *page,
                            LeadDesk *desk)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (page);

  self->desk = g_object_ref (desk);
  lead_entry_editor_set_desk (self->editor, desk);
  lead_timeline_set_desk (self->timeline, desk);
  g_signal_connect_object (desk, "show-filter", G_CALLBACK (show_filter_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "show-entry", G_CALLBACK (show_entry_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "write", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "write-about", G_CALLBACK (begin_about), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "write-for", G_CALLBACK (begin_for), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::quiet", G_CALLBACK (quiet_cb), self,
                           G_CONNECT_SWAPPED);
}

static gboolean
lead_journal_page_find (LeadPage *page)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (page);

  self->finding = lead_timeline_get_newest (self->timeline) == 0;
  set_in_detail (self, FALSE);
  lead_timeline_find (self->timeline);
  return TRUE;
}

static gboolean
lead_journal_page_go_back (LeadPage *page)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (page);

  if (!self->in_detail || !lead_adaptive_bin_get_narrow (self->bin))
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "journal.back", NULL);
  return TRUE;
}

static LeadFilter *
lead_journal_page_dup_filter (LeadPage *page)
{
  const LeadFilter *filter = lead_timeline_get_filter (LEAD_JOURNAL_PAGE (page)->timeline);

  return filter != NULL ? lead_filter_copy (filter) : lead_filter_new ();
}

static int64_t
lead_journal_page_get_entry (LeadPage *page)
{
  return lead_entry_editor_get_id (LEAD_JOURNAL_PAGE (page)->editor);
}

static GVariant *
lead_journal_page_dup_place (LeadPage *page)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (page);
  g_autoptr (LeadWhereabouts) place = lead_whereabouts_new ();
  GtkTextView *text = lead_entry_editor_get_text (self->editor);

  lead_filter_free (place->filter);
  place->filter = lead_journal_page_dup_filter (page);
  place->id = lead_entry_editor_get_id (self->editor);
  place->in_detail = self->in_detail;
  place->in_text = self->in_text;
  if (place->id != 0)
    lead_whereabouts_read_text (place, text);
  return lead_whereabouts_to_variant (place);
}

static void
lead_journal_page_show_place (LeadPage *page,
                              GVariant *variant)
{
  LeadJournalPage *self = LEAD_JOURNAL_PAGE (page);
  g_autoptr (LeadWhereabouts) place = lead_whereabouts_from_variant (variant);

  lead_timeline_set_filter (self->timeline, place->filter);
  set_in_detail (self, place->in_detail);
  if (place->id == 0)
    return;
  g_clear_pointer (&self->place, lead_whereabouts_free);
  self->place = g_steal_pointer (&place);
  lead_entry_editor_open (self->editor, self->place->id);
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (lead_entry_editor_flush_finish (LEAD_ENTRY_EDITOR (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
lead_journal_page_flush_async (LeadPage            *page,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  GTask *task = g_task_new (page, NULL, callback, user_data);

  lead_entry_editor_flush_async (LEAD_JOURNAL_PAGE (page)->editor, flushed_cb, task);
}

static gboolean
lead_journal_page_flush_finish (LeadPage      *page,
                                GAsyncResult  *result,
                                GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
lead_journal_page_page_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_journal_page_set_desk;
  iface->find = lead_journal_page_find;
  iface->go_back = lead_journal_page_go_back;
  iface->dup_filter = lead_journal_page_dup_filter;
  iface->get_entry = lead_journal_page_get_entry;
  iface->dup_place = lead_journal_page_dup_place;
  iface->show_place = lead_journal_page_show_place;
  iface->flush_async = lead_journal_page_flush_async;
  iface->flush_finish = lead_journal_page_flush_finish;
}

static void
lead_journal_page_dispose (GObject *object)
{
  g_clear_object (&LEAD_JOURNAL_PAGE (object)->desk);
  g_clear_pointer (&LEAD_JOURNAL_PAGE (object)->place, lead_whereabouts_free);

  G_OBJECT_CLASS (lead_journal_page_parent_class)->dispose (object);
}

static void
lead_journal_page_class_init (LeadJournalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_journal_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-journal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadJournalPage, bin);
  gtk_widget_class_bind_template_child (widget_class, LeadJournalPage, timeline);
  gtk_widget_class_bind_template_child (widget_class, LeadJournalPage, detail);
  gtk_widget_class_bind_template_child (widget_class, LeadJournalPage, back);
  gtk_widget_class_bind_template_child (widget_class, LeadJournalPage, editor);
  gtk_widget_class_bind_template_callback (widget_class, update_panes);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, trash_cb);
  gtk_widget_class_bind_template_callback (widget_class, star_cb);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, loaded_cb);
  gtk_widget_class_bind_template_callback (widget_class, id_cb);

  gtk_widget_class_install_action (widget_class, "journal.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "journal.calendar", NULL, calendar_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_g, GDK_CONTROL_MASK,
                                       "journal.calendar", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "journal.back",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "journal.back", NULL);
}

static void
lead_journal_page_init (LeadJournalPage *self)
{
  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  g_type_ensure (LEAD_TYPE_ENTRY_EDITOR);
  g_type_ensure (LEAD_TYPE_TIMELINE);
  gtk_widget_init_template (GTK_WIDGET (self));
  watch_focus (self, GTK_WIDGET (lead_entry_editor_get_text (self->editor)),
               G_CALLBACK (text_focus_cb));
  watch_focus (self, GTK_WIDGET (self->timeline), G_CALLBACK (timeline_focus_cb));
  update_panes (self);
}

/**
 * lead_journal_page_new:
 *
 * Returns: (transfer floating): the page, without a journal yet
 */
GtkWidget *
lead_journal_page_new (void)
{
  return g_object_new (LEAD_TYPE_JOURNAL_PAGE, NULL);
}
