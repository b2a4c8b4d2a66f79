/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-starter-list.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-starters.h"
#include "lead-challenge-barriers.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-tag-chip.h"

/* At first; more at once would be read by nobody. */
#define FEW 4

struct _LeadStarterList
{
  AdwBin          parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadExperiment *start;    /* what it is about so far */
  GPtrArray      *starters; /* LeadItem */
  GCancellable   *reading;

  gboolean        all;

  GtkListBox     *list;
  GtkWidget      *more;
};

static guint signal_chosen;

G_DEFINE_FINAL_TYPE (LeadStarterList, lead_starter_list, ADW_TYPE_BIN)

static void
on_row (LeadStarterList *self,
        GtkListBoxRow   *row)
{
  g_autoptr (LeadItem) item
    = g_object_ref (self->starters->pdata[gtk_list_box_row_get_index (row)]);

  g_signal_emit (self, signal_chosen, 0, item);
}

static GtkWidget *
new_row (LeadItem *item)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (lead_item_get_icon_name (item));

  gtk_widget_add_css_class (icon, lead_item_get_family (item));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), lead_item_get_name (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), lead_item_get_gloss (item));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static void
fill (LeadStarterList *self)
{
  guint n_shown = self->all ? self->starters->len : MIN (self->starters->len, FEW);

  lead_clear_list (self->list);
  for (guint i = 0; i < n_shown; i++)
    gtk_list_box_append (self->list, new_row (self->starters->pdata[i]));
  gtk_widget_set_visible (self->more, n_shown < self->starters->len);
}

/* The keyboard goes on with the first that is new. */
static void
on_more (LeadStarterList *self)
{
  self->all = TRUE;
  fill (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, FEW)));
}

/* What it is about itself, and what got in the way in its challenge. */
static void
find_starters (LeadStarterList    *self,
               const char * const *barriers)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) about = NULL;
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);

  g_strv_builder_addv (builder, (const char **) lead_experiment_get_items (self->start));
  if (barriers != NULL)
    g_strv_builder_addv (builder, (const char **) barriers);
  about = g_strv_builder_end (builder);
  g_ptr_array_unref (self->starters);
  self->starters = lead_starters_find (lead_desk_get_content (self->desk),
                                       (const char * const *) about,
                                       (guint) lead_surroundings_get_moment (surroundings).day);
  self->all = FALSE;
  fill (self);
}

static void
on_barriers (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (LeadStarterList) self = user_data;
  g_auto (GStrv) barriers
    = lead_challenge_barriers_load_finish (LEAD_JOURNAL (source), result, NULL);

  if (barriers != NULL && self->desk != NULL)
    find_starters (self, (const char * const *) barriers);
}

static void
lead_starter_list_dispose (GObject *object)
{
  LeadStarterList *self = LEAD_STARTER_LIST (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->start);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_starter_list_parent_class)->dispose (object);
}

static void
lead_starter_list_finalize (GObject *object)
{
  g_ptr_array_unref (LEAD_STARTER_LIST (object)->starters);

  G_OBJECT_CLASS (lead_starter_list_parent_class)->finalize (object);
}

static void
lead_starter_list_class_init (LeadStarterListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_starter_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_starter_list_finalize;

  signal_chosen = g_signal_new ("chosen", LEAD_TYPE_STARTER_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, LEAD_TYPE_ITEM);
}

static void
lead_starter_list_init (LeadStarterList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = gtk_label_new (_("Or begin with something that others have tried"));

  self->starters = g_ptr_array_new_with_free_func (g_object_unref);
  self->list = GTK_LIST_BOX (lead_boxed_list_new (_("What others have tried")));
  self->more = gtk_button_new_with_mnemonic (_("_More to try"));
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "dim-label");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->more, "flat");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->more);
  adw_bin_set_child (ADW_BIN (self), box);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (on_row), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (on_more), self, G_CONNECT_SWAPPED);
}

/**
 * lead_starter_list_new:
 *
 * Returns: (transfer floating): a list that offers nothing yet
 */
GtkWidget *
lead_starter_list_new (void)
{
  return g_object_new (LEAD_TYPE_STARTER_LIST, NULL);
}

/**
 * lead_starter_list_show:
 * @self: a list
 * @desk: the desk
 * @start: what is known of the experiment that is begun
 *
 * Offers some at once; those that speak to what got in the way in its challenge
 * come to the front as soon as that has been read.
 */
void
lead_starter_list_show (LeadStarterList *self,
                        LeadDesk        *desk,
                        LeadExperiment  *start)
{
  const char *challenge;

  g_return_if_fail (LEAD_IS_STARTER_LIST (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (LEAD_IS_EXPERIMENT (start));

  g_set_object (&self->desk, desk);
  g_set_object (&self->start, start);
  find_starters (self, NULL);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  challenge = lead_experiment_get_challenge (start);
  if (challenge == NULL)
    return;
  self->reading = g_cancellable_new ();
  lead_challenge_barriers_load_async (lead_desk_get_journal (desk), challenge, self->reading,
                                      on_barriers, g_object_ref (self));
}
