/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-summing-up-walk.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-prompt.h"
#include "core/model/lead-words.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-edit-session.h"
#include "ui/widgets/lead-save-status.h"
#include "ui/widgets/lead-tag-tray.h"
#include "ui/widgets/lead-walk.h"

struct _LeadSummingUpWalk
{
  AdwBin           parent_instance;

  /* owned */
  LeadTodayView   *view;
  GPtrArray       *prompts; /* of LeadPrompt, a step each; tags come after the last */
  GPtrArray       *texts;   /* what has been answered, as long as the prompts */
  GPtrArray       *tags;    /* of LeadTag */
  LeadEditSession *session; /* NULL when it is over */

  guint            step;
  gboolean         loading;

  /* template */
  LeadWalk        *walk;
  GtkWidget       *question_step;
  GtkImage        *icon;
  GtkLabel        *item;
  GtkLabel        *question;
  GtkTextView     *text;
  GtkTextBuffer   *buffer;
  GtkWidget       *tags_step;
  LeadTagTray     *tray;
};

enum
{
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_at_tags (LeadSummingUpWalk *self)
{
  return self->step == self->prompts->len;
}

static gboolean
is_answered (LeadSummingUpWalk *self, guint step)
{
  const char *text = self->texts->pdata[step];

  return text != NULL && *text != '\0';
}

static GPtrArray *
new_answers (LeadSummingUpWalk *self)
{
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_answer_free);

  for (guint i = 0; i < self->prompts->len; i++)
    {
      const LeadPrompt *prompt = self->prompts->pdata[i];

      if (is_answered (self, i))
        g_ptr_array_add (answers,
                         lead_answer_new (prompt->id, prompt->question, self->texts->pdata[i]));
    }
  return answers;
}

/* An entry that has a name only would be something: it gets one with its first
 * answer. */
static LeadEntry *
compose (LeadEntry *base, gpointer user_data)
{
  LeadSummingUpWalk *self = user_data;
  g_autoptr (GPtrArray) answers = new_answers (self);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (base);

  lead_entry_builder_set_title (builder, answers->len > 0 ? _("Summing up") : "");
  lead_entry_builder_set_answers (builder, answers);
  lead_entry_builder_set_tags (builder, self->tags);
  return lead_entry_builder_end (builder);
}

static guint
count_words (LeadSummingUpWalk *self)
{
  guint n_words = 0;

  for (guint i = 0; i < self->texts->len; i++)
    n_words += is_answered (self, i) ? lead_count_words (self->texts->pdata[i]) : 0;
  return n_words;
}

static void
show_status (LeadSummingUpWalk *self)
{
  LeadDesk *desk = lead_today_view_get_desk (self->view);
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (desk));
  g_autofree char *status = lead_save_status_dup_text (
    lead_edit_session_get_state (self->session), lead_edit_session_get_saved_ms (self->session),
    lead_edit_session_get_error (self->session), count_words (self), zone);

  lead_walk_set_status (self->walk, status);
}

static void
show_progress (LeadSummingUpWalk *self)
{
  gboolean skips = !is_at_tags (self) && !is_answered (self, self->step);
  const char *next = is_at_tags (self) ? _("_Done") : skips ? _("_Skip") : _("_Next");
  /* Translators: which question of how many */
  g_autofree char *said
    = is_at_tags (self)
        ? g_strdup (_("After the questions"))
        : g_strdup_printf (_("Question %u of %u"), self->step + 1, self->prompts->len);

  for (guint i = 0; i < self->prompts->len; i++)
    lead_walk_set_done (self->walk, i, is_answered (self, i));
  lead_walk_set_done (self->walk, self->prompts->len, self->tags->len > 0);
  lead_walk_show_step (self->walk, self->step, said);
  lead_walk_set_next (self->walk, next, !skips);
}

static void
show_question (LeadSummingUpWalk *self)
{
  const LeadPrompt *prompt = self->prompts->pdata[self->step];
  const char *text = self->texts->pdata[self->step];

  gtk_image_set_from_icon_name (self->icon, lead_item_get_icon_name (prompt->item));
  gtk_label_set_text (self->item, lead_item_get_name (prompt->item));
  gtk_label_set_text (self->question, prompt->question);
  self->loading = TRUE;
  gtk_text_buffer_set_text (self->buffer, text != NULL ? text : "", -1);
  self->loading = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Your answer"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  prompt->question, -1);
}

static void
show_step (LeadSummingUpWalk *self)
{
  gtk_widget_set_visible (self->question_step, !is_at_tags (self));
  gtk_widget_set_visible (self->tags_step, is_at_tags (self));
  if (!is_at_tags (self))
    show_question (self);
  show_progress (self);
  if (is_at_tags (self))
    gtk_widget_child_focus (GTK_WIDGET (self->tray), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
on_changed (LeadSummingUpWalk *self)
{
  GtkTextIter start;
  GtkTextIter end;

  if (self->loading || self->session == NULL || is_at_tags (self))
    return;
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  g_free (self->texts->pdata[self->step]);
  self->texts->pdata[self->step] = gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
  lead_edit_session_touch (self->session);
  show_progress (self);
}

static void
on_choose (LeadSummingUpWalk *self, const char *item, LeadStance stance)
{
  LeadSurroundings *surroundings
    = lead_desk_get_surroundings (lead_today_view_get_desk (self->view));
  g_autofree char *uuid = lead_surroundings_new_uuid (surroundings);

  for (guint i = self->tags->len; i > 0; i--)
    if (g_str_equal (lead_tag_get_item (self->tags->pdata[i - 1]), item))
      g_ptr_array_remove_index (self->tags, i - 1);
  if (stance != LEAD_STANCE_UNSAID)
    g_ptr_array_add (self->tags, lead_tag_new (uuid, item, stance, NULL));
  lead_tag_tray_set_tags (self->tray, self->tags, self->tags);
  lead_edit_session_touch (self->session);
}

static void
forget_session (LeadSummingUpWalk *self)
{
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
}

/* What can't be saved isn't left. */
static void
on_ended (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadSummingUpWalk) self = user_data;
  LeadEditSession *session = LEAD_EDIT_SESSION (source);
  g_autoptr (GError) error = NULL;
  int64_t id;

  if (session != self->session)
    return;
  if (!lead_edit_session_end_finish (session, result, &error))
    {
      lead_desk_report (lead_today_view_get_desk (self->view), error);
      return;
    }
  id = lead_entry_get_id (lead_edit_session_get_base (session));
  forget_session (self);
  g_signal_emit (self, signals[LEFT], 0, (gint64) id);
  lead_desk_end_walk (lead_today_view_get_desk (self->view), GTK_WIDGET (self));
}

static void
leave (LeadSummingUpWalk *self)
{
  if (self->session != NULL)
    lead_edit_session_end_async (self->session, on_ended, g_object_ref (self));
}

static void
on_next (LeadSummingUpWalk *self)
{
  if (is_at_tags (self))
    {
      leave (self);
      return;
    }
  self->step++;
  show_step (self);
}

static void
on_back (LeadSummingUpWalk *self)
{
  if (self->step == 0)
    return;
  self->step--;
  show_step (self);
}

static gboolean
lead_summing_up_walk_go_back (LeadPage *page)
{
  leave (LEAD_SUMMING_UP_WALK (page));
  return TRUE;
}

static void
lead_summing_up_walk_flush_async (LeadPage *page, GAsyncReadyCallback callback, gpointer user_data)
{
  lead_edit_session_flush_for (LEAD_SUMMING_UP_WALK (page)->session,
                               g_task_new (page, NULL, callback, user_data));
}

static gboolean
lead_summing_up_walk_flush_finish (LeadPage *page, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->go_back = lead_summing_up_walk_go_back;
  iface->flush_async = lead_summing_up_walk_flush_async;
  iface->flush_finish = lead_summing_up_walk_flush_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSummingUpWalk, lead_summing_up_walk, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static void
lead_summing_up_walk_dispose (GObject *object)
{
  LeadSummingUpWalk *self = LEAD_SUMMING_UP_WALK (object);

  forget_session (self);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_summing_up_walk_parent_class)->dispose (object);
}

static void
lead_summing_up_walk_finalize (GObject *object)
{
  LeadSummingUpWalk *self = LEAD_SUMMING_UP_WALK (object);

  g_ptr_array_unref (self->prompts);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->tags);

  G_OBJECT_CLASS (lead_summing_up_walk_parent_class)->finalize (object);
}

static void
lead_summing_up_walk_class_init (LeadSummingUpWalkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_summing_up_walk_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_summing_up_walk_finalize;

  signals[LEFT] = g_signal_new ("left", LEAD_TYPE_SUMMING_UP_WALK, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (LEAD_TYPE_TAG_TRAY);
  g_type_ensure (LEAD_TYPE_WALK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-summing-up-walk.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, walk);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, question_step);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, item);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, question);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, text);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, buffer);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, tags_step);
  gtk_widget_class_bind_template_child (widget_class, LeadSummingUpWalk, tray);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_choose);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, leave);
}

static void
lead_summing_up_walk_init (LeadSummingUpWalk *self)
{
  self->prompts = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Of each of the seven the question that was answered least. */
static void
add_prompts (LeadSummingUpWalk *self, LeadAnswered *answered)
{
  LeadDesk *desk = lead_today_view_get_desk (self->view);
  LeadPromptSituation situation = {
    .content = lead_desk_get_content (desk),
    .answered = answered,
    .today = lead_today_view_get_present (self->view),
    .journal = lead_journal_get_uuid (lead_desk_get_journal (desk)),
  };
  LeadFramework *framework = lead_content_get_framework (situation.content, "summing-up");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);
      LeadPrompt *prompt = lead_prompt_from_item (&situation, item);

      if (prompt == NULL)
        continue;
      g_ptr_array_add (self->prompts, prompt);
      g_ptr_array_add (self->texts, NULL);
    }
}

static void
begin_session (LeadSummingUpWalk *self)
{
  LeadDesk *desk = lead_today_view_get_desk (self->view);
  LeadMoment moment = lead_today_view_get_moment (self->view);
  LeadEntryBuilder *builder = lead_entry_builder_new ();
  g_autoptr (LeadEntry) entry = NULL;

  lead_entry_builder_set_moment (builder, &moment);
  entry = lead_entry_builder_end (builder);
  self->session = lead_edit_session_new (lead_desk_get_journal (desk), entry, compose, self);
  g_signal_connect_swapped (self->session, "notify::state", G_CALLBACK (show_status), self);
}

static void
on_map (LeadSummingUpWalk *self)
{
  show_step (self);
}

/**
 * lead_summing_up_walk_new:
 * @view: the day
 * @answered: which questions have been answered
 *
 * Returns: (transfer floating): a walk that begins with the first question when
 *   it is shown
 */
GtkWidget *
lead_summing_up_walk_new (LeadTodayView *view, LeadAnswered *answered)
{
  LeadSummingUpWalk *self;

  g_return_val_if_fail (LEAD_IS_TODAY_VIEW (view), NULL);
  g_return_val_if_fail (answered != NULL, NULL);

  self = g_object_new (LEAD_TYPE_SUMMING_UP_WALK, NULL);
  self->view = g_object_ref (view);
  begin_session (self);
  add_prompts (self, answered);
  lead_walk_set_n_steps (self->walk, self->prompts->len + 1);
  lead_tag_tray_set_content (self->tray, lead_desk_get_content (lead_today_view_get_desk (view)));
  lead_tag_tray_set_tags (self->tray, self->tags, self->tags);
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
  return GTK_WIDGET (self);
}
