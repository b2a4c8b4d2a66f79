/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-line-card.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-entries.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-flushes.h"

struct _LeadLineCard
{
  AdwBin         parent_instance;

  /* owned */
  LeadTodayView *view;
  LeadFlushes   *flushes; /* those who wait until all lines are saved */
  GError        *error;   /* why the last one wasn't */

  guint          saving; /* lines on their way */
  guint          kept;   /* lines kept since the page was opened */
  int64_t        latest; /* the last of them */

  /* template */
  GtkEntry      *line;
  GtkWidget     *next;
  GtkLabel      *said;
};

G_DEFINE_FINAL_TYPE (LeadLineCard, lead_line_card, ADW_TYPE_BIN)

/* One line on its way into the journal. */
typedef struct
{
  LeadLineCard *card; /* owned */
  LeadDesk     *desk; /* owned */
  char         *text;
} Line;

static void
line_free (Line *line)
{
  g_object_unref (line->card);
  g_object_unref (line->desk);
  g_free (line->text);
  g_free (line);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Line, line_free)

/* What Undo needs once the card may be gone. */
typedef struct
{
  LeadDesk *desk; /* owned */
  int64_t   id;
} Kept;

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  g_object_unref (kept->desk);
  g_free (kept);
}

static void
undone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_trash_entries_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

static void
undo (gpointer data)
{
  Kept *kept = data;

  lead_journal_trash_entries_async (lead_desk_get_journal (kept->desk), &kept->id, 1, TRUE, NULL,
                                    undone_cb, g_object_ref (kept->desk));
}

static void
offer_undo (LeadDesk *desk, int64_t id)
{
  g_autoptr (LeadOperation) operation = NULL;
  Kept *kept = g_new0 (Kept, 1);

  kept->desk = g_object_ref (desk);
  kept->id = id;
  operation = lead_operation_new (_("Kept as an entry"), undo, kept, kept_free);
  lead_desk_offer_undo (desk, operation);
}

static void
answer_flushes (LeadLineCard *self)
{
  if (self->saving == 0)
    lead_flushes_answer (self->flushes, self->error);
}

static void
show_kept (LeadLineCard *self, LeadEntry *stored)
{
  g_autofree char *text = NULL;

  self->latest = lead_entry_get_id (stored);
  self->kept++;
  text
    = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line kept. Write another, or stop here.",
                                    "%u lines kept. Write another, or stop here.", self->kept),
                       self->kept);
  gtk_label_set_text (self->said, text);
  gtk_widget_set_visible (self->next, TRUE);
}

/* What couldn't be kept stands in its place again, before what was typed since. */
static void
put_back (LeadLineCard *self, const char *text)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->line));
  g_autofree char *both = *typed != '\0' ? g_strconcat (text, " ", typed, NULL) : g_strdup (text);

  gtk_editable_set_text (GTK_EDITABLE (self->line), both);
  gtk_editable_set_position (GTK_EDITABLE (self->line), -1);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Line) line = user_data;
  LeadLineCard *self = line->card;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) stored
    = lead_journal_save_entry_finish (LEAD_JOURNAL (source), result, NULL, &error);

  self->saving--;
  g_clear_error (&self->error);
  if (stored != NULL)
    {
      if (self->view != NULL)
        show_kept (self, stored);
      offer_undo (line->desk, lead_entry_get_id (stored));
    }
  else
    {
      if (self->view != NULL)
        put_back (self, line->text);
      lead_desk_report (line->desk, error);
      self->error = g_steal_pointer (&error);
    }
  answer_flushes (self);
}

/* Begins to save the line, if there is one; typing can go on at once. */
static void
keep (LeadLineCard *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->line))));
  LeadMoment moment;
  LeadEntryBuilder *builder;
  g_autoptr (LeadEntry) entry = NULL;
  Line *line;

  if (*text == '\0' || self->view == NULL)
    return;

  moment = lead_today_view_get_moment (self->view);
  builder = lead_entry_builder_new ();
  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_set_body (builder, text);
  entry = lead_entry_builder_end (builder);

  line = g_new0 (Line, 1);
  line->card = g_object_ref (self);
  line->desk = g_object_ref (lead_today_view_get_desk (self->view));
  line->text = g_steal_pointer (&text);
  gtk_editable_set_text (GTK_EDITABLE (self->line), "");
  self->saving++;
  lead_journal_save_entry_async (lead_desk_get_journal (line->desk), entry, LEAD_SAVE_DEFAULT,
                                 NULL, saved_cb, line);
}

static void
on_open (LeadLineCard *self)
{
  lead_desk_show_entry (lead_today_view_get_desk (self->view), self->latest);
}

static gboolean
lead_line_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LEAD_LINE_CARD (widget)->line));
}

static void
lead_line_card_dispose (GObject *object)
{
  LeadLineCard *self = LEAD_LINE_CARD (object);

  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_line_card_parent_class)->dispose (object);
}

static void
lead_line_card_finalize (GObject *object)
{
  LeadLineCard *self = LEAD_LINE_CARD (object);

  lead_flushes_free (self->flushes);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (lead_line_card_parent_class)->finalize (object);
}

static void
lead_line_card_class_init (LeadLineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_line_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_line_card_finalize;
  widget_class->grab_focus = lead_line_card_grab_focus;
  widget_class->focus = lead_focus_inside;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-line-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadLineCard, line);
  gtk_widget_class_bind_template_child (widget_class, LeadLineCard, next);
  gtk_widget_class_bind_template_child (widget_class, LeadLineCard, said);
  gtk_widget_class_bind_template_callback (widget_class, keep);
  gtk_widget_class_bind_template_callback (widget_class, on_open);
}

static void
lead_line_card_init (LeadLineCard *self)
{
  self->flushes = lead_flushes_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_line_card_set_view:
 * @self: a card
 * @view: the day; to be set once
 */
void
lead_line_card_set_view (LeadLineCard *self, LeadTodayView *view)
{
  LeadJournal *journal;

  g_return_if_fail (LEAD_IS_LINE_CARD (self));
  g_return_if_fail (LEAD_IS_TODAY_VIEW (view));

  journal = lead_desk_get_journal (lead_today_view_get_desk (view));
  g_set_object (&self->view, view);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !lead_journal_get_read_only (journal));
}

/**
 * lead_line_card_flush_async:
 * @self: a card
 * @callback: called when every line is saved, or can't be
 * @user_data: for @callback
 *
 * Keeps a line that wasn't ended with Enter as well.
 */
void
lead_line_card_flush_async (LeadLineCard *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (LEAD_IS_LINE_CARD (self));

  lead_flushes_add (self->flushes, self, callback, user_data);
  g_clear_error (&self->error);
  keep (self);
  answer_flushes (self);
}

/**
 * lead_line_card_flush_finish:
 * @self: a card
 * @result: what the callback was given
 * @error: why a line isn't saved
 *
 * Returns: whether every line is saved
 */
gboolean
lead_line_card_flush_finish (LeadLineCard *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
