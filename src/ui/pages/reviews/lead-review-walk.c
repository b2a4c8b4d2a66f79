/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review-walk.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-review-series.h"
#include "core/store/lead-journal-lists.h"
#include "lead-evidence-list.h"
#include "lead-review-draft.h"
#include "lead-review-step.h"
#include "ui/compat/lead-fold.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-save-status.h"
#include "ui/widgets/lead-scale-choice.h"
#include "ui/widgets/lead-walk.h"

struct _LeadReviewWalk
{
  AdwBin            parent_instance;

  /* owned */
  LeadDesk         *desk;
  LeadContent      *content; /* that the steps are made of, whatever becomes of it */
  LeadReviewDraft  *draft;
  LeadRecords      *records; /* of the period; NULL until they are there */
  GArray           *steps;   /* of LeadReviewStep */
  GCancellable     *loading;

  guint             step;
  gboolean          setting; /* what is shown is being set, not changed */
  gboolean          leaving;

  /* template */
  LeadWalk         *walk;
  GtkLabel         *note;
  GtkImage         *icon;
  GtkLabel         *heading;
  GtkLabel         *question;
  GtkLabel         *gloss;
  GtkWidget        *text_place;
  GtkTextView      *text;
  GtkTextBuffer    *buffer;
  GtkWidget        *rating;
  LeadScaleChoice  *scale;
  LeadEvidenceList *evidence;
  GtkBox           *scales;
};

static const LeadReviewStep *
get_step (LeadReviewWalk *self)
{
  return &g_array_index (self->steps, LeadReviewStep, self->step);
}

static gboolean
is_last (LeadReviewWalk *self)
{
  return self->step + 1 == self->steps->len;
}

static void
show_progress (LeadReviewWalk *self)
{
  const LeadReview *review = lead_review_draft_get_review (self->draft);
  gboolean done = lead_review_step_is_done (get_step (self), review);
  /* Translators: which step of how many */
  g_autofree char *spoken = g_strdup_printf (_("Step %u of %u"), self->step + 1,
                                             self->steps->len);

  for (guint i = 0; i < self->steps->len; i++)
    lead_walk_set_done (self->walk, i,
                        lead_review_step_is_done (&g_array_index (self->steps, LeadReviewStep, i),
                                                  review));
  lead_walk_show_step (self->walk, self->step, spoken);
  lead_walk_set_next (self->walk, is_last (self) ? _("_Done") : done ? _("_Next") : _("_Skip"),
                      done || is_last (self));
}

static void
show_status (LeadReviewWalk *self)
{
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  g_autofree char *status
    = lead_save_status_dup_text (lead_review_draft_get_state (self->draft),
                                 lead_review_draft_get_saved_ms (self->draft),
                                 lead_review_draft_get_error (self->draft), 0, zone);

  lead_walk_set_status (self->walk, status);
}

static void
touch (LeadReviewWalk *self)
{
  lead_review_draft_touch (self->draft);
  show_progress (self);
}

static void
show_text (LeadReviewWalk *self, const LeadReviewStep *step)
{
  const LeadReview *review = lead_review_draft_get_review (self->draft);

  self->setting = TRUE;
  gtk_text_buffer_set_text (self->buffer, review->texts[step->text], -1);
  self->setting = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Your answer"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  step->question, -1);
}

static void
show_evidence (LeadReviewWalk *self)
{
  const LeadReviewStep *step = get_step (self);
  const LeadReview *review = lead_review_draft_get_review (self->draft);
  const LeadRating *rating;

  if (self->records == NULL || step->kind != LEAD_REVIEW_STEP_RATING)
    return;
  rating = lead_review_get_rating (review, lead_item_get_id (step->item));
  lead_evidence_list_show (self->evidence, self->records, review->since,
                           lead_item_get_id (step->item),
                           rating != NULL ? (const char *const *) rating->cites : NULL);
}

static void
show_rating (LeadReviewWalk *self, const LeadReviewStep *step)
{
  const LeadReview *review = lead_review_draft_get_review (self->draft);
  const LeadRating *rating = lead_review_get_rating (review, lead_item_get_id (step->item));

  gtk_image_set_from_icon_name (self->icon, lead_item_get_icon_name (step->item));
  gtk_label_set_text (self->gloss, lead_item_get_gloss (step->item));
  lead_scale_choice_set_scale (self->scale, step->question, step->scale->low, step->scale->high,
                               step->scale->n_places);
  lead_scale_choice_set_value (self->scale, rating != NULL ? rating->value : LEAD_RATING_NONE);
  show_evidence (self);
}

/* A scale of "host" asks for nothing but a place. */
static void
on_placed (LeadReviewWalk *self, int value, GtkWidget *scale)
{
  lead_review_set_rating (lead_review_draft_get_review (self->draft),
                          g_object_get_data (G_OBJECT (scale), "item"), value, NULL);
  touch (self);
}

static GtkWidget *
new_scale (LeadReviewWalk *self, LeadItem *item)
{
  const LeadReview *review = lead_review_draft_get_review (self->draft);
  const LeadRating *rating = lead_review_get_rating (review, lead_item_get_id (item));
  const LeadScale *scale = lead_item_get_scale (item);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *gloss = gtk_label_new (lead_item_get_gloss (item));
  GtkWidget *choice = lead_scale_choice_new ();

  g_object_set (gloss, "xalign", 0.0, "wrap", TRUE, NULL);
  lead_scale_choice_set_scale (LEAD_SCALE_CHOICE (choice), lead_item_get_name (item), scale->low,
                               scale->high, scale->n_places);
  lead_scale_choice_set_value (LEAD_SCALE_CHOICE (choice),
                               rating != NULL ? rating->value : LEAD_RATING_NONE);
  g_object_set_data_full (G_OBJECT (choice), "item", g_strdup (lead_item_get_id (item)), g_free);
  g_signal_connect_object (choice, "chosen", G_CALLBACK (on_placed), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), gloss);
  gtk_box_append (GTK_BOX (box), choice);
  return box;
}

/* The first is asked, the others are there for whoever wants more. */
static void
show_scales (LeadReviewWalk *self)
{
  GListModel *host = G_LIST_MODEL (lead_content_get_framework (self->content, "host"));
  GtkWidget *more = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *expander = lead_fold_new (_("More scales"), more);

  lead_clear_box (self->scales);
  gtk_widget_set_margin_top (more, 12);
  for (guint i = 0; i < g_list_model_get_n_items (host); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (host, i);
      gboolean asked = !lead_item_get_scale (item)->is_optional;

      gtk_box_append (asked ? self->scales : GTK_BOX (more), new_scale (self, item));
    }
  if (gtk_widget_get_first_child (more) != NULL)
    gtk_box_append (self->scales, expander);
  else
    g_object_ref_sink (expander), g_object_unref (expander);
}

static void
show_kind (LeadReviewWalk *self, const LeadReviewStep *step)
{
  gboolean rating = step->kind == LEAD_REVIEW_STEP_RATING;

  gtk_widget_set_visible (self->text_place, step->kind == LEAD_REVIEW_STEP_TEXT);
  gtk_widget_set_visible (self->rating, rating);
  gtk_widget_set_visible (GTK_WIDGET (self->scales), step->kind == LEAD_REVIEW_STEP_SCALES);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), rating);
  gtk_widget_set_visible (GTK_WIDGET (self->gloss), rating);
  gtk_label_set_text (self->note, step->note != NULL ? step->note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), step->note != NULL);
  gtk_label_set_text (self->heading, step->heading);
  gtk_label_set_text (self->question, step->question != NULL ? step->question : "");
}

static void
show_step (LeadReviewWalk *self)
{
  const LeadReviewStep *step = get_step (self);

  show_kind (self, step);
  if (step->kind == LEAD_REVIEW_STEP_TEXT)
    show_text (self, step);
  else if (step->kind == LEAD_REVIEW_STEP_RATING)
    show_rating (self, step);
  else
    show_scales (self);
  show_progress (self);
  if (step->kind == LEAD_REVIEW_STEP_TEXT)
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
  else if (step->kind == LEAD_REVIEW_STEP_RATING)
    gtk_widget_grab_focus (GTK_WIDGET (self->scale));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->scales), GTK_DIR_TAB_FORWARD);
}

static void
on_changed (LeadReviewWalk *self)
{
  GtkTextIter start;
  GtkTextIter end;
  g_autofree char *text = NULL;

  if (self->setting)
    return;
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  text = gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
  lead_review_set_text (lead_review_draft_get_review (self->draft), get_step (self)->text, text);
  touch (self);
}

static void
rate (LeadReviewWalk *self, int value)
{
  g_auto (GStrv) cites = lead_evidence_list_dup_cites (self->evidence);

  lead_review_set_rating (lead_review_draft_get_review (self->draft),
                          lead_item_get_id (get_step (self)->item), value,
                          (const char *const *) cites);
  touch (self);
}

static void
on_chosen (LeadReviewWalk *self, int value)
{
  rate (self, value);
}

static void
on_evidence_changed (LeadReviewWalk *self)
{
  const LeadRating *rating;

  if (get_step (self)->kind != LEAD_REVIEW_STEP_RATING)
    return;
  rating = lead_review_get_rating (lead_review_draft_get_review (self->draft),
                                   lead_item_get_id (get_step (self)->item));
  if (rating != NULL)
    rate (self, rating->value);
}

/* What can't be saved isn't left. */
static void
on_left (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReviewWalk) self = user_data;
  g_autoptr (GError) error = NULL;

  self->leaving = FALSE;
  if (lead_review_draft_flush_finish (LEAD_REVIEW_DRAFT (source), result, &error))
    lead_desk_end_walk (self->desk, GTK_WIDGET (self));
  else
    lead_desk_report (self->desk, error);
}

static void
leave (LeadReviewWalk *self)
{
  if (self->leaving)
    return;
  self->leaving = TRUE;
  lead_review_draft_flush_async (self->draft, on_left, g_object_ref (self));
}

static void
on_next (LeadReviewWalk *self)
{
  if (is_last (self))
    {
      leave (self);
      return;
    }
  self->step++;
  show_step (self);
}

static void
on_back (LeadReviewWalk *self)
{
  if (self->step == 0)
    return;
  self->step--;
  show_step (self);
}

static void
on_records (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReviewWalk) self = user_data;
  g_autoptr (GError) error = NULL;
  LeadRecords *records
    = lead_journal_load_records_finish (LEAD_JOURNAL (source), result, &error);

  if (records == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  g_clear_pointer (&self->records, lead_records_unref);
  self->records = records;
  show_evidence (self);
}

static void
load_records (LeadReviewWalk *self)
{
  const LeadReview *review = lead_review_draft_get_review (self->draft);
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  filter->from = review->since;
  filter->to = review->moment.day;
  self->loading = g_cancellable_new ();
  lead_journal_load_records_async (lead_desk_get_journal (self->desk), filter, self->loading,
                                   on_records, g_object_ref (self));
}

static gboolean
lead_review_walk_go_back (LeadPage *page)
{
  leave (LEAD_REVIEW_WALK (page));
  return TRUE;
}

static void
on_flushed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (lead_review_draft_flush_finish (LEAD_REVIEW_DRAFT (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
lead_review_walk_flush_async (LeadPage *page, GAsyncReadyCallback callback, gpointer user_data)
{
  lead_review_draft_flush_async (LEAD_REVIEW_WALK (page)->draft, on_flushed,
                                 g_task_new (page, NULL, callback, user_data));
}

static gboolean
lead_review_walk_flush_finish (LeadPage *page, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->go_back = lead_review_walk_go_back;
  iface->flush_async = lead_review_walk_flush_async;
  iface->flush_finish = lead_review_walk_flush_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadReviewWalk, lead_review_walk, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static void
lead_review_walk_dispose (GObject *object)
{
  LeadReviewWalk *self = LEAD_REVIEW_WALK (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (self->draft != NULL)
    g_signal_handlers_disconnect_by_data (self->draft, self);
  adw_bin_set_child (ADW_BIN (self), NULL);

  G_OBJECT_CLASS (lead_review_walk_parent_class)->dispose (object);
}

static void
lead_review_walk_finalize (GObject *object)
{
  LeadReviewWalk *self = LEAD_REVIEW_WALK (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->records, lead_records_unref);
  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_object (&self->content);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_review_walk_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-review-walk.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, walk);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, note);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, heading);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, question);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, gloss);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, text_place);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, text);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, buffer);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, rating);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, scale);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, evidence);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewWalk, scales);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_evidence_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, leave);
}

static void
lead_review_walk_class_init (LeadReviewWalkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_review_walk_dispose;
  object_class->finalize = lead_review_walk_finalize;

  g_type_ensure (LEAD_TYPE_EVIDENCE_LIST);
  g_type_ensure (LEAD_TYPE_SCALE_CHOICE);
  g_type_ensure (LEAD_TYPE_WALK);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
lead_review_walk_init (LeadReviewWalk *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_review_walk_new:
 * @desk: the desk
 * @review: what it says so far
 *
 * Returns: (transfer floating): a walk that begins when it is shown
 */
GtkWidget *
lead_review_walk_new (LeadDesk *desk, const LeadReview *review)
{
  LeadReviewWalk *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (review != NULL, NULL);

  self = g_object_new (LEAD_TYPE_REVIEW_WALK, NULL);
  self->desk = g_object_ref (desk);
  self->draft = lead_review_draft_new (lead_desk_get_journal (desk), review);
  self->content = g_object_ref (lead_desk_get_content (desk));
  self->steps = lead_review_steps_new (self->content);
  lead_evidence_list_set_desk (self->evidence, desk);
  lead_walk_set_n_steps (self->walk, self->steps->len);
  g_signal_connect_swapped (self->draft, "notify::state", G_CALLBACK (show_status), self);
  g_signal_connect (self, "map", G_CALLBACK (show_step), NULL);
  load_records (self);
  return GTK_WIDGET (self);
}

/**
 * lead_review_walk_begin:
 * @desk: the desk
 * @last: the day of the last review, or %LEAD_DAY_NONE
 *
 * Begins a new self-review.
 */
void
lead_review_walk_begin (LeadDesk *desk, LeadDay last)
{
  g_autoptr (LeadReview) review = NULL;
  LeadMoment now;

  g_return_if_fail (LEAD_IS_DESK (desk));

  now = lead_surroundings_get_moment (lead_desk_get_surroundings (desk));
  review = lead_review_new (&now, lead_review_since (last, now.day));
  lead_desk_begin_walk (desk, lead_review_walk_new (desk, review));
}
