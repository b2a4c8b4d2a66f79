/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review-row.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-reviews.h"
#include "lead-review-step.h"

struct _LeadReviewRow
{
  AdwExpanderRow  parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadReview     *review;
};

enum
{
  CHANGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadReviewRow, lead_review_row, ADW_TYPE_EXPANDER_ROW)

static void
add_row (LeadReviewRow *self, const char *title, const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *body = gtk_label_new (text);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "child", box, NULL);

  g_object_set (heading, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (heading, "caption-heading");
  gtk_widget_add_css_class (heading, "dim-label");
  g_object_set (body, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "selectable",
                TRUE, NULL);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), body);
  g_object_set (box, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12,
                NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static char *
describe_rating (const LeadRating *rating, const LeadScale *scale, gboolean rests)
{
  guint n_cites = g_strv_length (rating->cites);
  guint most = scale != NULL ? scale->n_places - 1 : LEAD_RATING_MOST;
  g_autofree char *value = g_strdup_printf (_("%d of %u"), rating->value, most);

  if (!rests)
    return g_steal_pointer (&value);
  if (n_cites == 0)
    /* Translators: a rating, as in "3 of 4" */
    return g_strdup_printf (_("%s · no evidence yet"), value);
  /* Translators: a rating, as in "3 of 4", and on how many entries it rests */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s · rests on %u entry",
                                       "%s · rests on %u entries", n_cites),
                          value, n_cites);
}

static void
add_rating (LeadReviewRow *self, LeadItem *item, const LeadScale *scale, gboolean rests)
{
  const LeadRating *rating = lead_review_get_rating (self->review, lead_item_get_id (item));
  g_autofree char *text = NULL;

  if (rating == NULL)
    return;
  text = describe_rating (rating, scale, rests);
  add_row (self, lead_item_get_name (item), text);
}

static void
add_step (LeadReviewRow *self, const LeadReviewStep *step)
{
  GListModel *host;

  switch (step->kind)
    {
    case LEAD_REVIEW_STEP_TEXT:
      if (*self->review->texts[step->text] != '\0')
        add_row (self, step->question, self->review->texts[step->text]);
      break;
    case LEAD_REVIEW_STEP_RATING:
      add_rating (self, step->item, step->scale, TRUE);
      break;
    case LEAD_REVIEW_STEP_SCALES:
    default:
      host = G_LIST_MODEL (lead_content_get_framework (lead_desk_get_content (self->desk), "host"));
      for (guint i = 0; i < g_list_model_get_n_items (host); i++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (host, i);

          add_rating (self, item, lead_item_get_scale (item), FALSE);
        }
    }
}

static void
on_change (LeadReviewRow *self)
{
  g_signal_emit (self, signals[CHANGE], 0);
}

/* What was taken away, to be put back. */
typedef struct
{
  LeadDesk   *desk;
  LeadReview *review;
} Removed;

static void
removed_free (Removed *removed)
{
  g_object_unref (removed->desk);
  lead_review_free (removed->review);
  g_free (removed);
}

static void
on_put_back (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadReview) stored
    = lead_journal_save_review_finish (LEAD_JOURNAL (source), result, &error);

  if (stored == NULL)
    lead_desk_report (desk, error);
}

static void
put_back (gpointer user_data)
{
  Removed *removed = user_data;

  lead_journal_save_review_async (lead_desk_get_journal (removed->desk), removed->review, NULL,
                                  on_put_back, g_object_ref (removed->desk));
}

static void
on_removed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Removed *removed = user_data;
  g_autoptr (LeadOperation) operation = NULL;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_delete_review_finish (LEAD_JOURNAL (source), result, &error))
    {
      lead_desk_report (removed->desk, error);
      removed_free (removed);
      return;
    }
  operation = lead_operation_new (_("Self-review removed"), put_back, removed,
                                  (GDestroyNotify) removed_free);
  lead_desk_offer_undo (removed->desk, operation);
}

static void
on_remove (LeadReviewRow *self)
{
  Removed *removed = g_new0 (Removed, 1);

  removed->desk = g_object_ref (self->desk);
  removed->review = lead_review_copy (self->review);
  lead_journal_delete_review_async (lead_desk_get_journal (self->desk), self->review->uuid, NULL,
                                    on_removed, removed);
}

static void
add_buttons (LeadReviewRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "child", box, NULL);
  GtkWidget *change = gtk_button_new_with_mnemonic (_("_Go on with it"));
  GtkWidget *removal = gtk_button_new_with_mnemonic (_("_Remove"));

  gtk_widget_add_css_class (change, "flat");
  gtk_widget_add_css_class (removal, "flat");
  g_signal_connect_object (change, "clicked", G_CALLBACK (on_change), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (removal, "clicked", G_CALLBACK (on_remove), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), change);
  gtk_box_append (GTK_BOX (box), removal);
  g_object_set (box, "margin-top", 6, "margin-bottom", 6, "margin-start", 6, "margin-end", 6, NULL);
  gtk_widget_set_sensitive (box,
                            !lead_journal_get_read_only (lead_desk_get_journal (self->desk)));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
show (LeadReviewRow *self)
{
  g_autofree char *day = lead_day_format (self->review->moment.day, _("%-d %B %Y"));
  g_autofree char *since = lead_day_format (self->review->since, _("%-d %B %Y"));
  g_autofree char *subtitle = g_strdup_printf (_("Looking back to %s"), since);
  g_autoptr (GArray) steps = lead_review_steps_new (lead_desk_get_content (self->desk));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), day);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  for (guint i = 0; i < steps->len; i++)
    add_step (self, &g_array_index (steps, LeadReviewStep, i));
  add_buttons (self);
}

static void
lead_review_row_finalize (GObject *object)
{
  LeadReviewRow *self = LEAD_REVIEW_ROW (object);

  g_clear_pointer (&self->review, lead_review_free);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_review_row_parent_class)->finalize (object);
}

static void
lead_review_row_class_init (LeadReviewRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_review_row_finalize;

  signals[CHANGE] = g_signal_new ("change", LEAD_TYPE_REVIEW_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
lead_review_row_init (LeadReviewRow *self)
{
}

/**
 * lead_review_row_new:
 * @desk: the desk
 * @review: a review
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_review_row_new (LeadDesk *desk, const LeadReview *review)
{
  LeadReviewRow *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (review != NULL, NULL);

  self = g_object_new (LEAD_TYPE_REVIEW_ROW, NULL);
  self->desk = g_object_ref (desk);
  self->review = lead_review_copy (review);
  show (self);
  return GTK_WIDGET (self);
}

/**
 * lead_review_row_get_review:
 * @self: a row
 *
 * Returns: (transfer none): the review
 */
const LeadReview *
lead_review_row_get_review (LeadReviewRow *self)
{
  g_return_val_if_fail (LEAD_IS_REVIEW_ROW (self), NULL);

  return self->review;
}
