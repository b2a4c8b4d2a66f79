/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-filter-popover.h"

#include "core/store/lead-journal-lists.h"
#include "lead-filter-dates.h"
#include "ui/widgets/lead-choice-list.h"
#include "ui/widgets/lead-clear.h"

/* The sets of items that entries are tagged with, in this order. */
static const char *const SETS[] = { "barriers", "behaviours", "summing-up", "mindset",
                                    "practices", "leadership-values" };

struct _LeadFilterPopover
{
  GtkPopover parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadFilter *filter;
  GCancellable *cancellable; /* of the labels on their way */
  char *item;                /* (nullable): chosen, how it was being asked */

  /* template */
  GtkWidget *head;
  GtkLabel *title;
  GtkStack *stack;
  GtkCheckButton *starred;
  GtkCheckButton *with_pictures;
  GtkCheckButton *is_private;
  LeadFilterDates *days;
  LeadChoiceList *posts;
  LeadChoiceList *items;
  GtkBox *stances;
  LeadChoiceList *labels;
  GtkWidget *challenge;
  LeadChoiceList *challenges;

  gboolean syncing; /* the marks follow the filter */
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadFilterPopover, lead_filter_popover, GTK_TYPE_POPOVER)

static void
show_page (LeadFilterPopover *self,
           const char        *name,
           const char        *title)
{
  GtkWidget *page;

  gtk_widget_set_visible (self->head, title != NULL);
  gtk_label_set_text (self->title, title != NULL ? title : "");
  gtk_stack_set_visible_child_name (self->stack, name);
  /* The stack and the popover may have seen to it; a second time goes further. */
  page = gtk_stack_get_visible_child (self->stack);
  if (gtk_widget_get_focus_child (page) == NULL)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* The popover goes first: it gives the keyboard back to where it came from. */
static void
finish (LeadFilterPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, self->filter);
}

static void
back_cb (LeadFilterPopover *self)
{
  show_page (self, "kinds", NULL);
}

static void
dates_cb (LeadFilterPopover *self)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  LeadMoment now = lead_surroundings_get_moment (surroundings);

  lead_filter_dates_offer_posts (self->days,
                                 lead_post_list_has_periods (lead_desk_get_posts (self->desk)));
  lead_filter_dates_set_days (self->days, self->filter->from, self->filter->to, now.day);
  show_page (self, "dates", _("Dates"));
}

static void
days_cb (LeadFilterPopover *self,
         LeadDay            from,
         LeadDay            to)
{
  self->filter->from = from;
  self->filter->to = to;
  finish (self);
}

static void
post_cb (LeadFilterPopover *self)
{
  GListModel *posts = G_LIST_MODEL (lead_desk_get_posts (self->desk));

  lead_choice_list_clear (self->posts);
  for (guint i = 0; i < g_list_model_get_n_items (posts); i++)
    {
      g_autoptr (LeadPost) post = g_list_model_get_item (posts, i);
      g_autofree char *name = lead_post_dup_name (post);

      if (lead_post_is_period (post))
        lead_choice_list_add (self->posts, lead_post_get_uuid (post), name, NULL, NULL);
    }
  show_page (self, "post", _("While in a post"));
}

static void
post_chosen_cb (LeadFilterPopover *self,
                const char        *uuid)
{
  LeadPost *post
    = lead_record_list_find (LEAD_RECORD_LIST (lead_desk_get_posts (self->desk)), uuid);

  if (post != NULL)
    lead_post_get_range (post, &self->filter->from, &self->filter->to);
  finish (self);
}

static void
add_items (LeadFilterPopover *self,
           LeadFramework     *framework)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      lead_choice_list_add (self->items, lead_item_get_id (item), lead_item_get_name (item),
                            lead_item_get_icon_name (item),
                            lead_framework_get_title (framework));
    }
}

static void
tag_cb (LeadFilterPopover *self)
{
  LeadContent *content = lead_desk_get_content (self->desk);

  lead_choice_list_clear (self->items);
  for (guint i = 0; i < G_N_ELEMENTS (SETS); i++)
    add_items (self, lead_content_get_framework (content, SETS[i]));
  show_page (self, "tag", _("What is said of it"));
}

static void
choose (LeadFilterPopover *self,
        LeadStance         stance)
{
  g_free (self->filter->item);
  self->filter->item = g_strdup (self->item);
  self->filter->stance = stance;
  finish (self);
}

static void
stance_cb (LeadFilterPopover *self,
           GtkWidget         *button)
{
  choose (self, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "stance")));
}

static void
add_stance (LeadFilterPopover *self,
            LeadStance         stance,
            const char        *name)
{
  GtkWidget *button = gtk_button_new_with_label (name);

  gtk_widget_add_css_class (button, "flat");
  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
  g_object_set_data (G_OBJECT (button), "stance", GINT_TO_POINTER (stance));
  g_signal_connect_object (button, "clicked", G_CALLBACK (stance_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->stances, button);
}

/* Of an item that things can be said of it is asked which. */
static void
item_cb (LeadFilterPopover *self,
         const char        *id)
{
  LeadItem *item = lead_content_get_item (lead_desk_get_content (self->desk), id);
  LeadStanceSet set = lead_item_get_stance_set (item);

  g_free (self->item);
  self->item = g_strdup (id);
  if (set == LEAD_STANCE_SET_NONE)
    {
      choose (self, LEAD_STANCE_NONE);
      return;
    }
  lead_clear_box (self->stances);
  /* Translators: entries with a tag, whether it was met, worked round or shifted. */
  add_stance (self, LEAD_STANCE_NONE, _("However it was"));
  for (guint i = 0; i < 3; i++)
    {
      LeadStance stance = lead_stance_set_get (set, i);

      add_stance (self, stance, lead_stance_get_name (stance));
    }
  show_page (self, "how", lead_item_get_name (item));
}

static void
labels_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadFilterPopover) self = user_data;
  g_auto (GStrv) labels = lead_journal_list_labels_finish (LEAD_JOURNAL (source), result, NULL);

  if (labels == NULL || self->desk == NULL)
    return;
  lead_choice_list_clear (self->labels);
  for (guint i = 0; labels[i] != NULL; i++)
    lead_choice_list_add (self->labels, labels[i], labels[i], NULL, NULL);
}

static void
label_cb (LeadFilterPopover *self)
{
  lead_choice_list_clear (self->labels);
  lead_journal_list_labels_async (lead_desk_get_journal (self->desk), self->cancellable, labels_cb,
                                  g_object_ref (self));
  show_page (self, "label", _("Label"));
}

static void
label_name_cb (LeadFilterPopover *self,
               const char        *name)
{
  g_free (self->filter->label);
  self->filter->label = g_strdup (name);
  finish (self);
}

static void
challenge_cb (LeadFilterPopover *self)
{
  GListModel *challenges = G_LIST_MODEL (lead_desk_get_challenges (self->desk));

  lead_choice_list_clear (self->challenges);
  for (guint i = 0; i < g_list_model_get_n_items (challenges); i++)
    {
      g_autoptr (LeadChallenge) challenge = g_list_model_get_item (challenges, i);

      lead_choice_list_add (self->challenges, lead_challenge_get_uuid (challenge),
                            lead_challenge_get_name (challenge), NULL, NULL);
    }
  show_page (self, "challenge", _("Challenge"));
}

static void
challenge_chosen_cb (LeadFilterPopover *self,
                     const char        *uuid)
{
  g_free (self->filter->challenge);
  self->filter->challenge = g_strdup (uuid);
  finish (self);
}

static void
mark_cb (LeadFilterPopover *self)
{
  if (self->syncing)
    return;
  self->filter->starred = gtk_check_button_get_active (self->starred);
  self->filter->with_pictures = gtk_check_button_get_active (self->with_pictures);
  self->filter->is_private = gtk_check_button_get_active (self->is_private);
  g_signal_emit (self, signals[CHOSEN], 0, self->filter);
}

static void
show_cb (LeadFilterPopover *self)
{
  /* Nobody chooses among none. */
  gtk_widget_set_visible (self->challenge,
                          self->desk != NULL
                            && g_list_model_get_n_items (
                                 G_LIST_MODEL (lead_desk_get_challenges (self->desk))) > 0);
  show_page (self, "kinds", NULL);
}

static void
lead_filter_popover_dispose (GObject *object)
{
  LeadFilterPopover *self = LEAD_FILTER_POPOVER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->desk);
  gtk_popover_set_child (GTK_POPOVER (self), NULL);

  G_OBJECT_CLASS (lead_filter_popover_parent_class)->dispose (object);
}

static void
lead_filter_popover_finalize (GObject *object)
{
  LeadFilterPopover *self = LEAD_FILTER_POPOVER (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->filter, lead_filter_free);
  g_clear_pointer (&self->item, g_free);

  G_OBJECT_CLASS (lead_filter_popover_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, head);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, title);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, starred);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, with_pictures);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, is_private);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, days);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, posts);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, items);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, stances);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, labels);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, challenge);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterPopover, challenges);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, dates_cb);
  gtk_widget_class_bind_template_callback (widget_class, days_cb);
  gtk_widget_class_bind_template_callback (widget_class, post_cb);
  gtk_widget_class_bind_template_callback (widget_class, post_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, tag_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_cb);
  gtk_widget_class_bind_template_callback (widget_class, label_cb);
  gtk_widget_class_bind_template_callback (widget_class, label_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, challenge_cb);
  gtk_widget_class_bind_template_callback (widget_class, challenge_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_cb);
}

static void
lead_filter_popover_class_init (LeadFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_filter_popover_dispose;
  object_class->finalize = lead_filter_popover_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", LEAD_TYPE_FILTER_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1,
                                  LEAD_TYPE_FILTER | G_SIGNAL_TYPE_STATIC_SCOPE);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
lead_filter_popover_init (LeadFilterPopover *self)
{
  g_type_ensure (LEAD_TYPE_CHOICE_LIST);
  g_type_ensure (LEAD_TYPE_FILTER_DATES);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = lead_filter_new ();
  self->cancellable = g_cancellable_new ();
}

/**
 * lead_filter_popover_new:
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
lead_filter_popover_new (void)
{
  return g_object_new (LEAD_TYPE_FILTER_POPOVER, NULL);
}

/**
 * lead_filter_popover_set_desk:
 * @self: a popover
 * @desk: where items and labels come from; to be set once, before it is shown
 */
void
lead_filter_popover_set_desk (LeadFilterPopover *self,
                              LeadDesk          *desk)
{
  g_return_if_fail (LEAD_IS_FILTER_POPOVER (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
}

/**
 * lead_filter_popover_set_filter:
 * @self: a popover
 * @filter: what entries are chosen by now
 */
void
lead_filter_popover_set_filter (LeadFilterPopover *self,
                                const LeadFilter  *filter)
{
  g_return_if_fail (LEAD_IS_FILTER_POPOVER (self));
  g_return_if_fail (filter != NULL);

  lead_filter_free (self->filter);
  self->filter = lead_filter_copy (filter);
  self->syncing = TRUE;
  gtk_check_button_set_active (self->starred, filter->starred);
  gtk_check_button_set_active (self->with_pictures, filter->with_pictures);
  gtk_check_button_set_active (self->is_private, filter->is_private);
  self->syncing = FALSE;
}
