/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-window.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-draft.h"
#include "lead-pack-job.h"
#include "lead-pack-pane.h"
#include "lead-pack-preview.h"
#include "lead-pack-seal-pane.h"
#include "ui/compat/lead-file-dialog.h"
#include "ui/compat/lead-show-file.h"
#include "ui/widgets/lead-adaptive-bin.h"
#include "ui/widgets/lead-notice-bar.h"
#include "ui/widgets/lead-progress-view.h"

/* Somebody who types isn't followed letter by letter. */
#define PAUSE_MS 250

typedef enum
{
  STEP_CHOOSE,
  STEP_PREVIEW, /* on a small window only */
  STEP_SEAL,
  STEP_PROGRESS,
  STEP_DONE,
} Step;

struct _LeadPackWindow
{
  AdwWindow         parent_instance;

  /* owned */
  LeadDesk         *desk;
  LeadPackDraft    *draft;
  LeadPackMade     *made;    /* what is seen just now, NULL while it is made anew */
  GCancellable     *making;
  GCancellable     *asking;
  char             *path;
  char             *words_for; /* the reader for whom words were found, or NULL */

  guint             pause;
  Step              step;

  /* template */
  LeadAdaptiveBin  *bin;
  AdwWindowTitle   *title;
  GtkWidget        *back;
  GtkWidget        *next;
  LeadNoticeBar    *notice;
  GtkStack         *stack;
  GtkWidget        *choices;
  GtkWidget        *between;
  GtkWidget        *seen;
  LeadPackPane     *pane;
  GtkLabel         *status;
  LeadPackPreview  *preview;
  LeadPackSealPane *seal;
  LeadProgressView *progress;
  AdwStatusPage    *done;
  GtkButton        *again;
  GtkWidget        *close;
};

G_DEFINE_FINAL_TYPE (LeadPackWindow, lead_pack_window, ADW_TYPE_WINDOW)

static void
report (LeadPackWindow *self,
        const GError   *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->notice != NULL)
    lead_notice_bar_set_error (self->notice, error);
}

static gboolean
has_any (const LeadPackContent *content)
{
  return content->pieces->len > 0 || content->charts->len > 0 || content->agenda->len > 0
         || content->questions->len > 0 || *content->want != '\0'
         || (content->aims != NULL && content->aims[0] != NULL);
}

static void
update_buttons (LeadPackWindow *self)
{
  gboolean narrow = lead_adaptive_bin_get_narrow (self->bin);
  gboolean first = self->step == STEP_CHOOSE && narrow;
  gboolean chosen = self->made != NULL && has_any (self->made->content);

  gtk_widget_set_visible (self->back, self->step == STEP_PREVIEW || self->step == STEP_SEAL);
  gtk_widget_set_visible (self->next, self->step == STEP_CHOOSE || self->step == STEP_PREVIEW);
  gtk_button_set_label (GTK_BUTTON (self->next), first ? _("Pre_view") : _("S_eal…"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pack.next", chosen);
}

static void
update (LeadPackWindow *self)
{
  static const char * const pages[] = { "choose", "choose", "seal", "progress", "done" };
  gboolean narrow = lead_adaptive_bin_get_narrow (self->bin);

  if (self->step == STEP_PREVIEW && !narrow)
    self->step = STEP_CHOOSE;
  gtk_stack_set_visible_child_name (self->stack, pages[self->step]);
  gtk_widget_set_visible (self->choices, !narrow || self->step == STEP_CHOOSE);
  gtk_widget_set_visible (self->seen, !narrow || self->step == STEP_PREVIEW);
  gtk_widget_set_visible (self->between, !narrow);
  update_buttons (self);
}

static void
go_to (LeadPackWindow *self,
       Step            step)
{
  self->step = step;
  update (self);
}

static void
show_status (LeadPackWindow *self)
{
  if (self->made == NULL || !has_any (self->made->content))
    gtk_label_set_text (self->status, _("Nothing is chosen yet."));
  else
    gtk_label_set_text (self->status, _("This is all that goes out, and nothing else."));
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadPackWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPackMade) made = lead_pack_job_build_finish (result, &error);

  if (self->stack == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (made == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->preview), FALSE);
      gtk_label_set_text (self->status, error->message);
      return;
    }
  self->made = g_steal_pointer (&made);
  lead_pack_preview_show (self->preview, self->made->content);
  gtk_widget_set_visible (GTK_WIDGET (self->preview), has_any (self->made->content));
  show_status (self);
  update_buttons (self);
}

static void
make (LeadPackWindow *self)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_draft_dup_choices (self->draft);

  self->making = g_cancellable_new ();
  lead_pack_job_build_async (lead_desk_get_journal (self->desk), lead_desk_get_content (self->desk),
                             choices, self->making, made_cb, g_object_ref (self));
}

static gboolean
pause_cb (gpointer user_data)
{
  LeadPackWindow *self = user_data;

  self->pause = 0;
  make (self);
  return G_SOURCE_REMOVE;
}

/* What is seen is no longer what would go out: it can't be sealed until it is. */
static void
draft_changed_cb (LeadPackWindow *self)
{
  g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
  g_clear_pointer (&self->made, lead_pack_made_unref);
  g_clear_handle_id (&self->pause, g_source_remove);
  self->pause = g_timeout_add (PAUSE_MS, pause_cb, self);
  update_buttons (self);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPackWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPackDraft) draft = lead_pack_draft_load_finish (result, &error);

  if (self->stack == NULL)
    return;
  if (draft == NULL)
    {
      report (self, error);
      return;
    }
  self->draft = g_steal_pointer (&draft);
  lead_pack_draft_set_text (self->draft, LEAD_PACK_TEXT_TITLE, _("Review pack"));
  lead_pack_pane_set_draft (self->pane, self->draft);
  g_signal_connect_object (self->draft, "changed", G_CALLBACK (draft_changed_cb), self,
                           G_CONNECT_SWAPPED);
  make (self);
}

static void
words_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadPackWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean kept = FALSE;
  g_autofree char *words = lead_pack_job_words_finish (result, &kept, &error);

  if (self->stack == NULL)
    return;
  if (words != NULL)
    lead_pack_seal_pane_set_words (self->seal, words, kept);
  else
    report (self, error);
}

static void
ask_words (LeadPackWindow *self,
           const char     *kept_for)
{
  lead_pack_job_words_async (lead_desk_get_journal (self->desk), kept_for, self->asking, words_cb,
                             g_object_ref (self));
}

static void
fresh_cb (LeadPackWindow *self)
{
  ask_words (self, "");
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadPackWindow *self = LEAD_PACK_WINDOW (widget);

  if (self->made == NULL)
    return;
  if (self->step == STEP_CHOOSE && lead_adaptive_bin_get_narrow (self->bin))
    {
      go_to (self, STEP_PREVIEW);
      return;
    }
  lead_pack_seal_pane_set_reader (self->seal, self->made->choices->with);
  go_to (self, STEP_SEAL);
  /* Words that are kept for one reader never open what is for another. */
  if (g_strcmp0 (self->words_for, self->made->choices->with) == 0)
    return;
  g_free (self->words_for);
  self->words_for = g_strdup (self->made->choices->with);
  lead_pack_seal_pane_set_words (self->seal, "", FALSE);
  ask_words (self, self->words_for);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadPackWindow *self = LEAD_PACK_WINDOW (widget);
  gboolean narrow = lead_adaptive_bin_get_narrow (self->bin);

  if (self->step == STEP_SEAL && narrow)
    go_to (self, STEP_PREVIEW);
  else if (self->step == STEP_SEAL || self->step == STEP_PREVIEW)
    go_to (self, STEP_CHOOSE);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
show_done (LeadPackWindow *self)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  const char *with = self->made->choices->with;
  g_autofree char *text = NULL;
  g_autofree char *escaped = NULL;

  if (*with != '\0')
    text
      = g_strdup_printf (_("You find it in “%s”. Nothing was sent: give the file to %s yourself, "
                           "and the words by another way."),
                         name, with);
  else
    text = g_strdup_printf (_("You find it in “%s”. Nothing was sent: pass the file on yourself, "
                              "and the words by another way."),
                            name);
  escaped = g_markup_escape_text (text, -1);
  adw_status_page_set_description (self->done, escaped);
  gtk_button_set_label (self->again, lead_pack_seal_pane_get_form (self->seal) == LEAD_PACK_PDF
                                       ? _("Save it as a p_age too…")
                                       : _("Save it as a _PDF too…"));
  go_to (self, STEP_DONE);
  gtk_widget_grab_focus (self->close);
}

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadPackWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean sent = lead_pack_job_send_finish (result, &error);

  if (self->stack == NULL)
    return;
  lead_desk_end_work (self->desk);
  if (sent)
    {
      show_done (self);
      return;
    }
  report (self, error);
  go_to (self, STEP_SEAL);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPackWindow) self = user_data;
  g_autoptr (GFile) file = lead_file_dialog_ask_finish (result, NULL);
  LeadPackSending sending = { 0 };
  GCancellable *cancellable;

  if (self->stack == NULL || file == NULL || g_file_peek_path (file) == NULL || self->made == NULL)
    return;
  g_free (self->path);
  self->path = g_file_get_path (file);
  sending.made = self->made;
  sending.form = lead_pack_seal_pane_get_form (self->seal);
  sending.passphrase = lead_pack_seal_pane_get_words (self->seal);
  sending.keep = lead_pack_seal_pane_get_keep (self->seal);
  sending.path = self->path;
  cancellable = lead_progress_view_begin (self->progress, _("Sealing the pack…"), NULL);
  go_to (self, STEP_PROGRESS);
  lead_desk_begin_work (self->desk);
  lead_pack_job_send_async (lead_desk_get_journal (self->desk), &sending, cancellable, sent_cb,
                            g_object_ref (self));
}

/* Without an owner or a title: the name is seen by others. */
static void
save_cb (LeadPackWindow *self)
{
  LeadMoment now = lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk));
  g_autofree char *day = lead_day_to_string (now.day);
  gboolean is_pdf = lead_pack_seal_pane_get_form (self->seal) == LEAD_PACK_PDF;
  g_autofree char *name = g_strdup_printf ("review-%s.%s", day, is_pdf ? "pdf" : "html");

  lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_SAVE, _("Save the review pack"),
                              name, NULL, self->asking, chosen_cb, g_object_ref (self));
}

/* The same content and the same words, in the other form. */
static void
again_cb (LeadPackWindow *self)
{
  gboolean was_pdf = lead_pack_seal_pane_get_form (self->seal) == LEAD_PACK_PDF;

  lead_pack_seal_pane_set_form (self->seal, was_pdf ? LEAD_PACK_PAGE : LEAD_PACK_PDF);
  save_cb (self);
}

static void
show_folder_cb (LeadPackWindow *self)
{
  lead_show_folder (GTK_WIDGET (self), self->path);
}

static void
lead_pack_window_dispose (GObject *object)
{
  LeadPackWindow *self = LEAD_PACK_WINDOW (object);

  g_cancellable_cancel (self->making);
  g_cancellable_cancel (self->asking);
  if (self->progress != NULL)
    lead_progress_view_cancel (self->progress);
  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_object (&self->making);
  g_clear_object (&self->asking);
  g_clear_object (&self->draft);
  if (self->desk != NULL && self->step == STEP_PROGRESS)
    lead_desk_end_work (self->desk);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->made, lead_pack_made_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->words_for, g_free);
  self->stack = NULL;
  self->notice = NULL;
  self->progress = NULL;

  G_OBJECT_CLASS (lead_pack_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-pack-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, bin);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, title);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, back);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, next);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, choices);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, between);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, seen);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, pane);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, status);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, preview);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, seal);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, done);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, again);
  gtk_widget_class_bind_template_child (widget_class, LeadPackWindow, close);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, fresh_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_folder_cb);
}

static void
lead_pack_window_class_init (LeadPackWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pack_window_dispose;

  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  g_type_ensure (LEAD_TYPE_PACK_PANE);
  g_type_ensure (LEAD_TYPE_PACK_PREVIEW);
  g_type_ensure (LEAD_TYPE_PACK_SEAL_PANE);
  g_type_ensure (LEAD_TYPE_PROGRESS_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "pack.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "pack.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "pack.back", NULL);
}

static void
lead_pack_window_init (LeadPackWindow *self)
{
  self->asking = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->preview), FALSE);
  update (self);
}

static GtkWidget *
new_window (LeadDesk         *desk,
            const char       *session,
            const LeadFilter *filter)
{
  LeadPackWindow *self = g_object_new (LEAD_TYPE_PACK_WINDOW, NULL);

  self->desk = g_object_ref (desk);
  lead_pack_draft_load_async (lead_desk_get_journal (desk), session, filter, self->asking,
                              loaded_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}

/**
 * lead_pack_window_new:
 * @desk: the desk of an open journal
 * @session_uuid: (nullable): the session that the pack is for; %NULL offers the
 *   newest entries
 *
 * Make it transient for the window that asks, so that it goes with it.
 *
 * Returns: (transfer none): a window that isn't shown yet
 */
GtkWidget *
lead_pack_window_new (LeadDesk   *desk,
                      const char *session_uuid)
{
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  return new_window (desk, session_uuid, NULL);
}

/**
 * lead_pack_window_new_for:
 * @desk: the desk of an open journal
 * @filter: which entries are offered
 *
 * Returns: (transfer none): a window that isn't shown yet
 */
GtkWidget *
lead_pack_window_new_for (LeadDesk         *desk,
                          const LeadFilter *filter)
{
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  return new_window (desk, NULL, filter);
}
