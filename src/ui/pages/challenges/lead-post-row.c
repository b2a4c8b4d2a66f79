/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-post-row.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-moment.h"
#include "core/store/lead-journal-posts.h"
#include "ui/widgets/lead-day-button.h"
#include "ui/widgets/lead-save-timer.h"
#include "ui/widgets/lead-text-row.h"

struct _LeadPostRow
{
  AdwExpanderRow parent_instance;

  /* owned */
  LeadDesk      *desk;
  LeadPost      *post; /* as it is stored */
  LeadSaveTimer *timer;

  GtkWidget     *role;
  GtkWidget     *place;
  LeadDayButton *from;
  LeadDayButton *to;
  gboolean       saving;
};

static guint signal_remove;

G_DEFINE_FINAL_TYPE (LeadPostRow, lead_post_row, ADW_TYPE_EXPANDER_ROW)

static void save (gpointer user_data);

static LeadDay
get_today (LeadPostRow *self)
{
  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

static LeadPost *
compose (LeadPostRow *self)
{
  return lead_post_new (lead_post_get_id (self->post), lead_post_get_uuid (self->post),
                        lead_text_row_get_text (LEAD_TEXT_ROW (self->role)),
                        lead_text_row_get_text (LEAD_TEXT_ROW (self->place)),
                        lead_day_button_get_day (self->from), lead_day_button_get_day (self->to));
}

/* "Gwent · Mar 2019 – now" */
static char *
dup_span (LeadPost *post)
{
  /* Translators: a month of a time that somebody had a job: "Mar 2019" */
  const char *format = _("%b %Y");
  g_autofree char *from = lead_post_get_from (post) != LEAD_DAY_NONE
                            ? lead_day_format (lead_post_get_from (post), format) : g_strdup ("…");
  g_autofree char *to = lead_post_get_to (post) != LEAD_DAY_NONE
                          ? lead_day_format (lead_post_get_to (post), format) : g_strdup (_("now"));

  if (lead_post_get_from (post) == LEAD_DAY_NONE && lead_post_get_to (post) == LEAD_DAY_NONE)
    return g_strdup ("");
  /* Translators: from a month to another, or to now */
  return g_strdup_printf (_("%s – %s"), from, to);
}

static void
show_title (LeadPostRow *self,
            LeadPost    *post)
{
  const char *role = lead_post_get_role (post);
  const char *place = lead_post_get_place (post);
  g_autofree char *span = dup_span (post);
  gboolean both = *place != '\0' && *span != '\0';
  g_autofree char *subtitle = g_strconcat (place, both ? " · " : "", span, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), *role != '\0' ? role : _("A post"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadPostRow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPost) saved = NULL;

  self->saving = FALSE;
  saved = lead_journal_save_post_finish (LEAD_JOURNAL (source), result, &error);
  if (self->desk == NULL)
    return;
  if (saved == NULL)
    {
      lead_save_timer_retry (self->timer);
      lead_desk_report (self->desk, error);
      return;
    }
  g_set_object (&self->post, saved);
  lead_save_timer_succeed (self->timer);
  /* What was typed meanwhile, also when the row has gone. */
  save (self);
}

static void
save (gpointer user_data)
{
  LeadPostRow *self = user_data;
  g_autoptr (LeadPost) post = compose (self);

  lead_save_timer_stop (self->timer);
  if (self->saving)
    {
      lead_save_timer_touch (self->timer);
      return;
    }
  if (lead_post_equal (post, self->post))
    return;
  self->saving = TRUE;
  lead_journal_save_post_async (lead_desk_get_journal (self->desk), post, NULL, on_saved,
                                g_object_ref (self));
}

static void
on_changed (LeadPostRow *self)
{
  g_autoptr (LeadPost) post = compose (self);

  show_title (self, post);
  lead_save_timer_touch (self->timer);
}

static void
on_remove (LeadPostRow *self)
{
  g_signal_emit (self, signal_remove, 0);
}

/* The time in a post is a period that entries can be looked at by. */
static void
on_entries (LeadPostRow *self)
{
  g_autoptr (LeadPost) post = compose (self);
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  save (self);
  lead_post_get_range (post, &filter->from, &filter->to);
  lead_desk_show_filter (self->desk, filter);
}

/* What was typed last is written on the way out. */
static void
lead_post_row_unmap (GtkWidget *widget)
{
  LeadPostRow *self = LEAD_POST_ROW (widget);

  if (self->desk != NULL)
    save (self);
  GTK_WIDGET_CLASS (lead_post_row_parent_class)->unmap (widget);
}

static void
lead_post_row_dispose (GObject *object)
{
  LeadPostRow *self = LEAD_POST_ROW (object);

  g_clear_pointer (&self->timer, lead_save_timer_free);
  g_clear_object (&self->post);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_post_row_parent_class)->dispose (object);
}

static void
lead_post_row_class_init (LeadPostRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_post_row_dispose;
  GTK_WIDGET_CLASS (klass)->unmap = lead_post_row_unmap;

  signal_remove = g_signal_new ("remove", LEAD_TYPE_POST_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
lead_post_row_init (LeadPostRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

static GtkWidget *
add_text (LeadPostRow *self,
          const char  *title,
          const char  *text)
{
  GtkWidget *row = lead_text_row_new (title);

  lead_text_row_set_text (LEAD_TEXT_ROW (row), text);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return row;
}

static LeadDayButton *
add_day (LeadPostRow *self,
         const char  *title,
         const char  *none,
         LeadDay      day)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = lead_day_button_new (title, none);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  lead_day_button_set_day (LEAD_DAY_BUTTON (button), day, get_today (self));
  g_signal_connect_object (button, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return LEAD_DAY_BUTTON (button);
}

static void
add_button (LeadPostRow *self,
            const char  *label,
            GCallback    on_clicked)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", on_clicked, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

/**
 * lead_post_row_new:
 * @desk: the desk
 * @post: a post as it is stored
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_post_row_new (LeadDesk *desk,
                   LeadPost *post)
{
  LeadPostRow *self = g_object_new (LEAD_TYPE_POST_ROW, NULL);

  self->desk = g_object_ref (desk);
  self->post = g_object_ref (post);
  self->timer = lead_save_timer_new (save, self);
  self->role = add_text (self, _("Role"), lead_post_get_role (post));
  self->place = add_text (self, _("Organisation or place"), lead_post_get_place (post));
  self->from = add_day (self, _("From"), _("Not known"), lead_post_get_from (post));
  self->to = add_day (self, _("Until"), _("Now"), lead_post_get_to (post));
  add_button (self, _("_Show what you wrote then"), G_CALLBACK (on_entries));
  add_button (self, _("_Remove this post"), G_CALLBACK (on_remove));
  show_title (self, post);
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            !lead_journal_get_read_only (lead_desk_get_journal (desk)));

  return GTK_WIDGET (self);
}

/**
 * lead_post_row_get_post:
 * @self: a row
 *
 * Returns: (transfer none): the post as it is stored
 */
LeadPost *
lead_post_row_get_post (LeadPostRow *self)
{
  g_return_val_if_fail (LEAD_IS_POST_ROW (self), NULL);

  return self->post;
}

/**
 * lead_post_row_save:
 * @self: a row
 *
 * Hands what was typed last to the journal.
 */
void
lead_post_row_save (LeadPostRow *self)
{
  g_return_if_fail (LEAD_IS_POST_ROW (self));

  save (self);
}
