/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-join-line.h"

#include "core/model/lead-moment.h"
#include "core/store/lead-journal-joins.h"
#include "ui/widgets/lead-wrap-layout.h"

/* One line: what was said of most entries isn't lost, only not repeated. */
#define MAX_JOINS 3

struct _LeadJoinLine
{
  GtkWidget parent_instance;

  /* owned */
  LeadDesk *desk;
  GPtrArray *joins;          /* LeadJoin: what it shows, or NULL */
  GCancellable *cancellable; /* of what is being looked up */
};

G_DEFINE_FINAL_TYPE (LeadJoinLine, lead_join_line, GTK_TYPE_WIDGET)

static LeadJoin *
get_join (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "join");
}

/* One other entry is opened, several are listed. */
static void
clicked_cb (LeadJoinLine *self,
            GtkWidget    *button)
{
  LeadJoin *join = get_join (button);
  g_autoptr (LeadFilter) filter = NULL;

  if (join->n_others == 1)
    {
      lead_desk_show_entry (self->desk, join->entry);
      return;
    }
  filter = lead_filter_new ();
  filter->item = g_strdup (join->item);
  lead_desk_show_filter (self->desk, filter);
}

static char *
dup_day (LeadJoinLine *self,
         LeadDay       day)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  LeadMoment now = lead_surroundings_get_moment (surroundings);
  int this_year;
  int year;

  lead_day_split (now.day, &this_year, NULL, NULL);
  lead_day_split (day, &year, NULL, NULL);
  /* Translators: a day of this year, and one of another, within a sentence. */
  return lead_day_format (day, year == this_year ? _("%-d %B") : _("%-d %B %Y"));
}

static char *
dup_words (LeadJoinLine *self,
           LeadJoin     *join)
{
  LeadItem *item = lead_content_get_item (lead_desk_get_content (self->desk), join->item);
  const char *name = item != NULL ? lead_item_get_name (item) : join->item;
  g_autofree char *day = NULL;

  day = dup_day (self, join->day);
  /* Translators: what is said of this entry too, how many others there are, and
   * the day of the newest: "Tensions (4 entries, last on 3 June)". */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s (%u entry, on %s)",
                                       "%s (%u entries, last on %s)", join->n_others),
                          name, join->n_others, day);
}

/* The first in full, the others short, so that it stays a line. */
static char *
dup_short_words (LeadJoinLine *self,
                 LeadJoin     *join)
{
  LeadItem *item = lead_content_get_item (lead_desk_get_content (self->desk), join->item);

  /* Translators: what is said of this entry too, and how many others there are. */
  return g_strdup_printf (_("%s (%u)"), item != NULL ? lead_item_get_name (item) : join->item,
                          join->n_others);
}

static void
add_label (LeadJoinLine *self,
           const char   *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

static void
add_link (LeadJoinLine *self,
          LeadJoin     *join,
          gboolean      in_full)
{
  g_autofree char *words = dup_words (self, join);
  g_autofree char *short_words = dup_short_words (self, join);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (in_full ? words : short_words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "link");
  gtk_widget_set_tooltip_text (button, in_full ? NULL : words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_object_set_data (G_OBJECT (button), "join", join);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
clear (LeadJoinLine *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->joins, g_ptr_array_unref);
}

/* Those that others carry too. */
static GPtrArray *
find_shared (GPtrArray *joins)
{
  GPtrArray *shared = g_ptr_array_new ();

  for (guint i = 0; i < joins->len && shared->len < MAX_JOINS; i++)
    if (((LeadJoin *) joins->pdata[i])->n_others > 0)
      g_ptr_array_add (shared, joins->pdata[i]);
  return shared;
}

static const char *
get_beginning (GPtrArray *joins,
               GPtrArray *shared)
{
  if (joins->len == 0)
    return _("Saved. Ctrl+T says what got in the way, or what you did.");
  if (shared->len == 0)
    return _("Saved. The first entry of which this is said.");
  /* Translators: followed by what is said of this entry and of others. */
  return _("Saved. Joins");
}

static void
fill (LeadJoinLine *self,
      GPtrArray    *joins)
{
  g_autoptr (GPtrArray) shared = find_shared (joins);

  clear (self);
  self->joins = g_ptr_array_ref (joins);
  add_label (self, get_beginning (joins, shared));
  for (guint i = 0; i < shared->len; i++)
    add_link (self, shared->pdata[i], i == 0);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
joins_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadJoinLine) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) joins
      = lead_journal_list_joins_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (joins != NULL)
    fill (self, joins);
  else
    lead_desk_report (self->desk, error);
}

static void
lead_join_line_dispose (GObject *object)
{
  LeadJoinLine *self = LEAD_JOIN_LINE (object);

  g_cancellable_cancel (self->cancellable);
  clear (self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_join_line_parent_class)->dispose (object);
}

static void
lead_join_line_finalize (GObject *object)
{
  g_clear_object (&LEAD_JOIN_LINE (object)->cancellable);

  G_OBJECT_CLASS (lead_join_line_parent_class)->finalize (object);
}

static void
lead_join_line_class_init (LeadJoinLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_join_line_dispose;
  object_class->finalize = lead_join_line_finalize;

  gtk_widget_class_set_css_name (widget_class, "joinline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
lead_join_line_init (LeadJoinLine *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_layout_manager (GTK_WIDGET (self), lead_wrap_layout_new (6));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What this entry joins"), -1);
}

/**
 * lead_join_line_new:
 *
 * Returns: (transfer floating): a line that says nothing
 */
GtkWidget *
lead_join_line_new (void)
{
  return g_object_new (LEAD_TYPE_JOIN_LINE, NULL);
}

/**
 * lead_join_line_show:
 * @self: a line
 * @desk: the desk
 * @entry: an entry that has just been saved
 *
 * Looks up what @entry joins, says it, and takes the keyboard to the first of
 * the ways there.
 */
void
lead_join_line_show (LeadJoinLine *self,
                     LeadDesk     *desk,
                     int64_t       entry)
{
  g_return_if_fail (LEAD_IS_JOIN_LINE (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  lead_join_line_clear (self);
  g_set_object (&self->desk, desk);
  lead_journal_list_joins_async (lead_desk_get_journal (desk), entry, self->cancellable, joins_cb,
                                 g_object_ref (self));
}

/**
 * lead_join_line_clear:
 * @self: a line
 *
 * Writing goes on, or another entry is open.
 */
void
lead_join_line_clear (LeadJoinLine *self)
{
  g_return_if_fail (LEAD_IS_JOIN_LINE (self));

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  clear (self);
}
